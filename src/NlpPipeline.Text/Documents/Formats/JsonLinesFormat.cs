using System.Text;
using System.Text.Json;

namespace NlpPipeline.Text.Documents.Formats;

/// <summary>JSON Lines: one object a line, its text and identifier in the properties that the options name.</summary>
internal sealed class JsonLinesFormat : IDocumentFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".jsonl", ".ndjson"];

    public bool HoldsMany => true;

    public IEnumerable<ReadResult> Read(InputFile file, ReaderOptions options, DocumentReader members)
    {
        // Without a mark at the beginning a character of the reader is a byte, and the bytes of each line are decoded by themselves: a stream is read only once.
        using var reader = new StreamReader(file.Open(), options.Encoding ?? Encoding.Latin1, detectEncodingFromByteOrderMarks: true);
        var lines = new BoundedLineReader(reader, options.MaxBytes);
        for (var row = 1; lines.Read(out var line); row++)
        {
            if (line is null || !string.IsNullOrWhiteSpace(line))
            {
                yield return ReadLine(line, isBytes: options.Encoding is null && Equals(reader.CurrentEncoding, Encoding.Latin1), file, row, options);
            }
        }
    }

    private static ReadResult ReadLine(string? line, bool isBytes, InputFile file, int row, ReaderOptions options)
    {
        var (id, source) = JsonObjectReader.PlaceOf(file, row);
        if (line is null)
        {
            return ReadResult.Failed(id, source, UnreadableDocumentException.TooLarge(size: null, options.MaxBytes).Message);
        }

        try
        {
            using var json = JsonDocument.Parse(isBytes ? TextDecoder.Decode(Encoding.Latin1.GetBytes(line)) : line);
            return JsonObjectReader.Read(json.RootElement, file, row, options);
        }
        catch (JsonException exception)
        {
            return ReadResult.Failed(id, source, $"the line is not JSON: {exception.Message}");
        }
        catch (BinaryContentException exception)
        {
            return ReadResult.Failed(id, source, exception.Message);
        }
    }
}

/// <summary>A JSON file: one object or an array of objects, as a line of JSON Lines each.</summary>
internal sealed class JsonFormat : IDocumentFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".json"];

    public bool HoldsMany => true;

    public IEnumerable<ReadResult> Read(InputFile file, ReaderOptions options, DocumentReader members)
    {
        using var json = Parse(file, options);
        if (json.RootElement.ValueKind != JsonValueKind.Array)
        {
            yield return JsonObjectReader.Read(json.RootElement, file, row: null, options);
            yield break;
        }

        var row = 0;
        foreach (var element in json.RootElement.EnumerateArray())
        {
            yield return JsonObjectReader.Read(element, file, ++row, options);
        }
    }

    private static JsonDocument Parse(InputFile file, ReaderOptions options)
    {
        try
        {
            return JsonDocument.Parse(TextDecoder.Decode(file.ReadAll(options.MaxBytes), options.Encoding));
        }
        catch (JsonException exception)
        {
            throw new UnreadableDocumentException($"the file is not JSON: {exception.Message}", exception);
        }
    }
}
