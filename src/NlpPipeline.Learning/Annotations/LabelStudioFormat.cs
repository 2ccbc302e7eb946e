using System.Text.Json.Nodes;
using NlpPipeline.Learning.Data;

namespace NlpPipeline.Learning.Annotations;

/// <summary>
/// Label Studio's JSON: a list of tasks with <c>labels</c> (spans) and <c>choices</c> (classes) of the first annotation. Offsets are code
/// points, as Label Studio has stored them since 2021.
/// </summary>
public sealed class LabelStudioFormat : IAnnotationFormat
{
    private static readonly string[] OfResults = ["id", "type", "from_name", "to_name", "value", "origin"];

    /// <inheritdoc/>
    public string Name => "label-studio";

    /// <inheritdoc/>
    public IEnumerable<AnnotatedText> Read(string path)
    {
        var tasks = AnnotationJson.Guard(path, 1, () => JsonNode.Parse(DataLines.ReadText(path))!.AsArray());
        return tasks.Select((task, i) =>
            AnnotationJson.Guard(path, 1, () => Parse(AnnotationJson.Object(task), i + 1), $"task {i + 1}: ") with { Origin = $"{path}: task {i + 1}" });
    }

    /// <inheritdoc/>
    public void Write(string path, IEnumerable<AnnotatedText> texts)
    {
        var tasks = new JsonArray([.. texts.Select(text => (JsonNode)Task(text))]);
        File.WriteAllText(path, tasks.ToJsonString(AnnotationJson.Options) + "\n");
    }

    private static AnnotatedText Parse(JsonObject task, int number)
    {
        var text = AnnotationJson.String(task["data"] ?? throw new FormatException("no 'data'"), "text");
        var points = new CodePoints(text);
        var annotations = AnnotationJson.Items(task, "annotations").ToList();
        var results = annotations.Take(1).SelectMany(annotation => AnnotationJson.Items(annotation, "result")).ToList();
        return new AnnotatedText(
            AnnotationJson.Id(task["data"]!["id"] ?? task["id"], number),
            text,
            [
                .. from value in Values(results, "labels")
                   from label in AnnotationJson.Items(value, "labels")
                   let span = CoveredText.Check(points, AnnotationJson.Number(value, "start"), AnnotationJson.Number(value, "end"), text, Printed(value))
                   select new SpanAnnotation(span, label.GetValue<string>()),
            ],
            [.. Values(results, "choices").SelectMany(value => AnnotationJson.Items(value, "choices")).Select(label => label.GetValue<string>())])
        {
            HasNumericId = AnnotationJson.IsNumber(task["data"]!["id"] ?? task["id"]),
            LeftOut =
            [
                .. AnnotationJson.Items(task, "predictions").Select(_ => "prediction"),
                .. AnnotationJson.Items(task, "drafts").Select(_ => "draft"),
                .. annotations.Skip(1).Select(_ => "further annotation of a task"),
                .. results.Select(result => AnnotationJson.String(result, "type")).Where(type => type is not ("labels" or "choices")).Select(type => $"result of type '{type}'"),
                .. results.SelectMany(result => AnnotationJson.OtherFields(AnnotationJson.Object(result), OfResults)).Select(field => $"{field} of a result"),
                .. AnnotationJson.OtherFields(task["data"]!.AsObject(), "id", "text"),
            ],
        };
    }

    private static string? Printed(JsonNode value) => value["text"] is JsonValue printed && printed.TryGetValue<string>(out var text) ? text : null;

    private static IEnumerable<JsonNode> Values(List<JsonNode> results, string type) =>
        results.Where(result => AnnotationJson.String(result, "type") == type).Select(result => result["value"]!);

    private static JsonObject Task(AnnotatedText text)
    {
        var points = new CodePoints(text.Text, text.Name);
        var results = new JsonArray();
        foreach (var (place, annotation) in text.Spans.Index())
        {
            var (start, end) = points.FromUtf16(annotation.Span);
            var value = new JsonObject
            {
                ["start"] = start,
                ["end"] = end,
                ["text"] = annotation.Span.In(text.Text),
                ["labels"] = AnnotationJson.Strings([annotation.Label]),
            };
            results.Add(Result("labels", "label", $"span-{place + 1}", value));
        }

        if (text.Labels.Count > 0)
        {
            results.Add(Result("choices", "class", "class-1", new JsonObject { ["choices"] = AnnotationJson.Strings(text.Labels) }));
        }

        return new JsonObject
        {
            ["data"] = new JsonObject { ["id"] = AnnotationJson.IdOf(text), ["text"] = text.Text },
            ["annotations"] = new JsonArray(new JsonObject { ["result"] = results }),
        };
    }

    private static JsonObject Result(string type, string from, string id, JsonObject value) =>
        new() { ["id"] = id, ["type"] = type, ["from_name"] = from, ["to_name"] = "text", ["value"] = value };
}
