using System.Text;
using System.Text.Json;

namespace NlpPipeline.Text.Documents;

/// <summary>What reading one document gave: the document, or the reason why there is none.</summary>
/// <param name="Id">Identifier of the document.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Document">The document, or null.</param>
/// <param name="Error">What happened and what to do, or null.</param>
public sealed record ReadResult(string Id, DocumentSource Source, Document? Document, string? Error)
{
    /// <summary>A document that could be read.</summary>
    public static ReadResult Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new ReadResult(document.Id, document.Source, document, Error: null);
    }

    /// <summary>A document that could not be read.</summary>
    public static ReadResult Failed(string id, DocumentSource source, string error) => new(id, source, Document: null, error);
}

/// <summary>Reads documents from text files and JSON Lines. One that cannot be read gives a failed result and never stops the others.</summary>
/// <param name="maxBytes">Size above which a document is refused.</param>
public sealed class DocumentReader(long maxBytes = DocumentReader.DefaultMaxBytes)
{
    /// <summary>Size above which a document is refused unless told otherwise: 16 MiB, five thousand times a long announcement.</summary>
    public const long DefaultMaxBytes = 16 << 20;

    /// <summary>Extensions that are read from folders.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", ".jsonl"];

    /// <summary>Reads <paramref name="path"/>: one document of a text file, one a line of a <c>.jsonl</c> file.</summary>
    public IEnumerable<ReadResult> ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Path.GetExtension(path).Equals(".jsonl", StringComparison.OrdinalIgnoreCase) ? ReadJsonLinesFile(path) : [ReadTextFile(path)];
    }

    /// <summary>Reads JSON Lines with <c>text</c> and, optionally, <c>id</c>.</summary>
    /// <param name="stream">UTF-8 lines.</param>
    /// <param name="path">Path for <see cref="DocumentSource"/>, or null for standard input.</param>
    public IEnumerable<ReadResult> ReadJsonLines(Stream stream, string? path)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        var row = 0;
        while (reader.ReadLine() is { } line)
        {
            row++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return ReadJsonLine(line, new DocumentSource(path, row));
            }
        }
    }

    private IEnumerable<ReadResult> ReadJsonLinesFile(string path)
    {
        FileStream stream;
        string? error = null;
        try
        {
            stream = File.OpenRead(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error = exception.Message;
            stream = null!;
        }

        if (error is not null)
        {
            yield return ReadResult.Failed(IdOf(path), new DocumentSource(path), error);
            yield break;
        }

        using (stream)
        {
            foreach (var result in ReadJsonLines(stream, path))
            {
                yield return result;
            }
        }
    }

    private ReadResult ReadTextFile(string path)
    {
        var source = new DocumentSource(path);
        try
        {
            var size = new FileInfo(path).Length;
            return size > maxBytes ? ReadResult.Failed(IdOf(path), source, TooLarge(size)) : OfText(IdOf(path), source, TextDecoder.Decode(File.ReadAllBytes(path)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BinaryContentException)
        {
            return ReadResult.Failed(IdOf(path), source, exception.Message);
        }
    }

    private ReadResult ReadJsonLine(string line, DocumentSource source)
    {
        var fallbackId = FormattableString.Invariant($"{(source.Path is null ? "stdin" : IdOf(source.Path))}:{source.Row}");
        if (line.Length > maxBytes)
        {
            return ReadResult.Failed(fallbackId, source, TooLarge(line.Length));
        }

        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
            {
                return ReadResult.Failed(fallbackId, source, "the line has no string property 'text'; expected {\"id\": \"…\", \"text\": \"…\"}");
            }

            var id = root.TryGetProperty("id", out var value) && value.ToString() is { Length: > 0 } given ? given : fallbackId;
            return OfText(id, source, text.GetString()!);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return ReadResult.Failed(fallbackId, source, $"the line is not JSON: {exception.Message}");
        }
    }

    private static ReadResult OfText(string id, DocumentSource source, string text) => string.IsNullOrWhiteSpace(text)
        ? ReadResult.Failed(id, source, "the document is empty")
        : ReadResult.Of(new Document(id, text, source));

    private string TooLarge(long size) => FormattableString.Invariant(
        $"the document has {size} bytes, more than the {maxBytes} that are read; split it or raise --max-bytes");

    private static string IdOf(string path) => Path.GetFileNameWithoutExtension(path) is { Length: > 0 } name ? name : path;
}
