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
    private const string NotUtf8 = "not UTF-8; convert the file first";
    private const char ByteOrderMark = '\uFEFF';

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Byte order marks of UTF-16 as the reader below shows them.
    private static readonly string[] Utf16Marks = ["\u00FF\u00FE", "\u00FE\u00FF"];

    // Reads each byte as the character of its number: line ends, commas and quotes stand where they do in UTF-8, and a line keeps its bytes until it is decoded.
    private readonly StreamReader _bytes;
    private readonly Func<string, (string Text, string? Problem)> _parse;
    private readonly bool _skipsBlanks;
    private byte[] _line = new byte[1024];

    private TextLines(string name, Stream stream)
    {
        Name = name;
        _bytes = new StreamReader(stream, Encoding.Latin1, detectEncodingFromByteOrderMarks: false);
        (_parse, _skipsBlanks) = Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".jsonl" or ".ndjson" => (ParseJson, true),
            ".tsv" => (line => (line[(line.LastIndexOf('\t') + 1)..], null), false),
            _ => ((Func<string, (string, string?)>)(line => (line, null)), false),
        };
    }

    /// <summary>Name for messages.</summary>
    public string Name { get; }

    /// <summary>Blank lines of JSON Lines that were skipped so far.</summary>
    public int BlankLines { get; private set; }

    /// <summary>Opens a file, or standard input for <c>-</c>.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static TextLines Open(string path, Stream standardInput) => path != "-" && !File.Exists(path)
        ? throw new FileNotFoundException($"{path}: no such file; check the path", path)
        : new(path, path == "-" ? standardInput : File.OpenRead(path));

    /// <summary>The texts, one for each line or record; one with bytes that are not UTF-8 is a problem and no text.</summary>
    /// <exception cref="DataFormatException">The file is UTF-16, or a <c>.csv</c> that has no column <c>text</c> or <c>content</c>, or a quoted field without end.</exception>
    public IEnumerable<TextLine> Read() => Path.GetExtension(Name).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? ReadRecords() : ReadLines();

    private IEnumerable<TextLine> ReadLines()
    {
        for (var number = 1; _bytes.ReadLine() is { } line; number++)
        {
            if (number == 1 && Utf16Marks.Any(mark => line.StartsWith(mark, StringComparison.Ordinal)))
            {
                throw new DataFormatException(Name, 1, NotUtf8);
            }

            if (_skipsBlanks && line.Length == 0)
            {
                BlankLines++;
                continue;
            }

            var text = Decode(line);
            var (content, problem) = text is null ? ("", NotUtf8) : _parse(number == 1 ? text.TrimStart(ByteOrderMark) : text);
            yield return new TextLine(number, content, problem);
        }
    }

    private IEnumerable<TextLine> ReadRecords()
    {
        SkipByteOrderMark();
        var (column, width) = (-1, 0);
        foreach (var (number, fields) in CsvRecords.Parse(Name, _bytes))
        {
            if (column < 0)
            {
                string[] header = [.. fields.Select(field => Decode(field) ?? throw new DataFormatException(Name, number, NotUtf8))];
                (column, width) = (CsvRecords.Column(Name, header, "text", "content"), fields.Count);
                continue;
            }

            var text = fields.Count == width ? Decode(fields[column]) : null;
            yield return new TextLine(
                number, text ?? "", fields.Count != width ? $"expected {width} columns, found {fields.Count}" : text is null ? NotUtf8 : null);
        }
    }

    // A mark in front of a quote would hide the quote from the reader of records.
    private void SkipByteOrderMark()
    {
        if (_bytes.BaseStream is { CanSeek: true } stream && stream.ReadByte() is 0xEF && stream.ReadByte() is 0xBB && stream.ReadByte() is 0xBF)
        {
            return;
        }

        if (_bytes.BaseStream.CanSeek)
        {
            _bytes.BaseStream.Position = 0;
        }
    }

    private string? Decode(string bytes)
    {
        if (_line.Length < bytes.Length)
        {
            _line = new byte[2 * bytes.Length];
        }

        try
        {
            return Strict.GetString(_line.AsSpan(0, Encoding.Latin1.GetBytes(bytes, _line)));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _bytes.Dispose();

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
        catch (InvalidOperationException)
        {
            return ("", "half a surrogate pair in a string");
        }
    }
}
