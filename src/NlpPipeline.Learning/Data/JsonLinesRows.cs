using System.Text.Json;

namespace NlpPipeline.Learning.Data;

/// <summary>
/// One JSON object a line: <c>text</c> and <c>label</c> or <c>labels</c>, a string, a number or a list of them
/// (doccano: <c>{"id": 1, "text": "…", "label": ["a", "b"]}</c>). Where <c>cats</c> holds the classes, as beside doccano's spans,
/// <c>label</c> and <c>entities</c> may hold spans, which are passed over.
/// </summary>
internal static class JsonLinesRows
{
    public static IEnumerable<Example> Read(string path, DataWarnings warnings)
    {
        foreach (var (number, line) in DataLines.Read(path))
        {
            if (line.Length == 0)
            {
                warnings.CountBlankLine(path);
                continue;
            }

            yield return Parse(path, number, line);
        }
    }

    private static Example Parse(string path, int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var text = Property(json.RootElement, "text", "data") is { ValueKind: JsonValueKind.String } value
                ? value.GetString()!
                : throw new DataFormatException(path, number, "no string 'text'");
            return new Example(text, [.. Classes(path, number, json.RootElement)], number);
        }
        catch (InvalidOperationException)
        {
            throw new DataFormatException(path, number, "half a surrogate pair in a string");
        }
        catch (JsonException invalid)
        {
            throw new DataFormatException(path, number, $"not a JSON object: odd at byte {invalid.BytePositionInLine + 1}");
        }
    }

    private static IEnumerable<string> Classes(string path, int number, JsonElement row) => (Property(row, "cats"), Property(row, "label", "labels")) switch
    {
        ({ } classes, { ValueKind: JsonValueKind.Array } mixed) => Labels(path, number, classes).Concat(
            mixed.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).SelectMany(item => Labels(path, number, item))),
        ({ } classes, null) => Labels(path, number, classes),
        (_, { } labels) => Labels(path, number, labels),
        _ => throw new DataFormatException(path, number, Property(row, "entities") is null ? "no 'label'" : "'entities' holds spans; labels of whole texts are needed"),
    };

    private static JsonElement? Property(JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value))
            {
                return value;
            }
        }

        return null;
    }

    private static IEnumerable<string> Labels(string path, int number, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => item.ValueKind == JsonValueKind.Array
            ? throw new DataFormatException(path, number, "'label' holds spans; labels of whole texts are needed")
            : Labels(path, number, item)),
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Number => [value.GetRawText()],
        JsonValueKind.Null => [],
        _ => throw new DataFormatException(path, number, "'label' must be a string, a number or a list of them"),
    };
}
