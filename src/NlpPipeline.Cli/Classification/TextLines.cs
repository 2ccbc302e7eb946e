using System.Text;
using System.Text.Json;
using NlpPipeline.Learning.Data;

namespace NlpPipeline.Cli.Classification;

/// <summary>One text of a file.</summary>
/// <param name="Number">1-based line.</param>
/// <param name="Text">The text; empty where there is a problem.</param>
/// <param name="Problem">Why the line could not be read, or null.</param>
internal readonly record struct TextLine(int Number, string Text, string? Problem);

/// <summary>Reads texts line by line, of <c>.csv</c> record by record; the ending of the name tells where in the line the text stands.</summary>
internal sealed class TextLines : IDisposable
{
    private const char Replacement = '\uFFFD';

    private readonly StreamReader _reader;
    private readonly Func<string, (string Text, string? Problem)> _parse;

    private TextLines(string name, StreamReader reader)
    {
        Name = name;
        _reader = reader;
        _parse = Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".jsonl" or ".ndjson" => ParseJson,
            ".tsv" => line => (line[(line.LastIndexOf('\t') + 1)..], null),
            _ => line => (line, null),
        };
    }

    /// <summary>Name for messages.</summary>
    public string Name { get; }

    /// <summary>Opens a file, or standard input for <c>-</c>.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static TextLines Open(string path, Stream standardInput) => path != "-" && !File.Exists(path)
        ? throw new FileNotFoundException($"{path}: no such file; check the path", path)
        : new(path, new StreamReader(path == "-" ? standardInput : File.OpenRead(path), Encoding.UTF8));

    /// <summary>The texts, one for each line or record; one with bytes that are not UTF-8 is a problem and no text.</summary>
    /// <exception cref="DataFormatException">A <c>.csv</c> has no column <c>text</c> or <c>content</c>, or a quoted field without end.</exception>
    public IEnumerable<TextLine> Read() => Path.GetExtension(Name).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? ReadRecords() : ReadLines();

    private IEnumerable<TextLine> ReadLines()
    {
        for (var number = 1; _reader.ReadLine() is { } line; number++)
        {
            yield return Decoded(number, line, _parse);
        }
    }

    private IEnumerable<TextLine> ReadRecords()
    {
        var (column, width) = (-1, 0);
        foreach (var (number, fields) in CsvRecords.Parse(Name, _reader))
        {
            if (column < 0)
            {
                (column, width) = (CsvRecords.Column(Name, fields, "text", "content"), fields.Count);
                continue;
            }

            yield return fields.Count == width
                ? Decoded(number, fields[column], text => (text, null))
                : new TextLine(number, "", $"expected {width} columns, found {fields.Count}");
        }
    }

    private static TextLine Decoded(int number, string line, Func<string, (string Text, string? Problem)> parse)
    {
        var (text, problem) = line.Contains(Replacement, StringComparison.Ordinal) ? ("", "not UTF-8; convert the file first") : parse(line);
        return new TextLine(number, text, problem);
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private static (string Text, string? Problem) ParseJson(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("text", out var text)
                && text.ValueKind == JsonValueKind.String
                ? (text.GetString()!, null)
                : ("", "no string 'text'");
        }
        catch (JsonException invalid)
        {
            return ("", $"not a JSON object: {invalid.Message}");
        }
    }
}
