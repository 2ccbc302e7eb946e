using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NlpPipeline.Learning.Data;

namespace NlpPipeline.Learning.Annotations;

/// <summary>What the JSON formats share.</summary>
internal static class AnnotationJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Parses a JSON Lines file; blank lines are skipped.</summary>
    /// <exception cref="DataFormatException">A line is no JSON, or lacks what <paramref name="parse"/> asks for.</exception>
    public static IEnumerable<AnnotatedText> ReadLines(string path, Func<JsonNode?, int, AnnotatedText> parse)
    {
        foreach (var (number, line) in DataLines.Read(path))
        {
            if (line.Length > 0)
            {
                yield return Guard(path, number, () => parse(JsonNode.Parse(line), number)) with { Origin = $"{path}:{number}" };
            }
        }
    }

    /// <summary>Writes JSON Lines.</summary>
    public static void WriteLines(string path, IEnumerable<JsonObject> objects)
    {
        using var output = new StreamWriter(path) { NewLine = "\n" };
        foreach (var item in objects)
        {
            output.WriteLine(item.ToJsonString(Options));
        }
    }

    /// <summary>Runs <paramref name="work"/>; what does not fit the format becomes an error with file and line, and <paramref name="place"/> where many stand on one line.</summary>
    public static T Guard<T>(string path, int line, Func<T> work, string place = "")
    {
        try
        {
            return work();
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or NullReferenceException or FormatException or ArgumentException)
        {
            throw new DataFormatException(path, line, $"{place}not as this format has it: {error.Message}");
        }
    }

    /// <summary>A node as the object that it must be.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static JsonObject Object(JsonNode? node) => node as JsonObject ?? throw new FormatException("expected an object");

    /// <summary>The span of a list <c>[start, end, "X"]</c>, or of an object with properties of these names.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public static (int Start, int End, string Label) Span(JsonNode entry, string start, string end) => entry is JsonArray { Count: >= 3 } triple
        ? (triple[0]!.GetValue<int>(), triple[1]!.GetValue<int>(), triple[2]!.GetValue<string>())
        : (Number(Object(entry), start), Number(Object(entry), end), String(Object(entry), "label"));

    /// <summary>An identifier that may be a string, a number or missing; then <paramref name="line"/> stands for it.</summary>
    public static string Id(JsonNode? id, int line) => id is null ? line.ToString(System.Globalization.CultureInfo.InvariantCulture) : id.ToString();

    /// <summary>Whether <paramref name="id"/> is a number, or missing, since a line number stands for it then.</summary>
    public static bool IsNumber(JsonNode? id) => id is null || id.GetValueKind() == JsonValueKind.Number;

    /// <summary>The identifier as it was read: a number or a string.</summary>
    public static JsonNode IdOf(AnnotatedText text) => text.HasNumericId ? JsonNode.Parse(text.Id)! : text.Id;

    /// <summary>Whether an identifier of a format without types is a whole number as JSON writes it: 7, not 007.</summary>
    public static bool IsWholeNumber(string id) => id == "0" || (id.Length > 0 && id[0] != '0' && id.All(char.IsAsciiDigit));

    /// <summary>The string <c>name</c> of <paramref name="item"/>.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static string String(JsonNode item, string name) => item[name]?.GetValue<string>() ?? throw new FormatException($"no '{name}'");

    /// <summary>The whole number <c>name</c> of <paramref name="item"/>.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static int Number(JsonNode item, string name) => item[name]?.GetValue<int>() ?? throw new FormatException($"no '{name}'");

    /// <summary>The items of the list <c>name</c>, none if it is missing.</summary>
    public static IEnumerable<JsonNode> Items(JsonNode item, string name) => item[name]?.AsArray().Select(entry => entry!) ?? [];

    /// <summary>The fields of <paramref name="item"/> that hold something and are not among <paramref name="read"/>, as words for <see cref="AnnotatedText.LeftOut"/>.</summary>
    public static IEnumerable<string> OtherFields(JsonObject item, params string[] read) =>
        from field in item
        where !read.Contains(field.Key, StringComparer.Ordinal) && field.Value is not (null or JsonArray { Count: 0 } or JsonObject { Count: 0 })
        select $"field '{field.Key}'";

    /// <summary>A list of strings.</summary>
    public static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);
}
