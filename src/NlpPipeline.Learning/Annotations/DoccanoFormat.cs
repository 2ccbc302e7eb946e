using System.Text.Json;
using System.Text.Json.Nodes;
using NlpPipeline.Text;

namespace NlpPipeline.Learning.Annotations;

/// <summary>
/// doccano's JSON Lines. Spans: <c>"label": [[start, end, "X"]]</c>; classes: <c>"label": ["A"]</c>; both: <c>"entities"</c> and <c>"cats"</c>.
/// Offsets are UTF-16 units, as doccano's editor counts them unless a project counts grapheme clusters.
/// </summary>
public sealed class DoccanoFormat : IAnnotationFormat
{
    /// <inheritdoc/>
    public string Name => "doccano";

    /// <inheritdoc/>
    public IEnumerable<AnnotatedText> Read(string path) => AnnotationJson.ReadLines(path, (node, line) =>
    {
        var item = AnnotationJson.Object(node);
        var text = AnnotationJson.String(item, "text");
        var points = new CodePoints(text);
        var entries = AnnotationJson.Items(item, "label").Concat(AnnotationJson.Items(item, "entities")).Concat(AnnotationJson.Items(item, "cats")).ToList();
        return new AnnotatedText(
            AnnotationJson.Id(item["id"], line),
            text,
            [.. entries.Where(entry => entry.GetValueKind() != JsonValueKind.String).Select(entry => Span(entry, text, points))],
            [.. entries.Where(entry => entry.GetValueKind() == JsonValueKind.String).Select(entry => entry.GetValue<string>())])
        {
            HasNumericId = AnnotationJson.IsNumber(item["id"]),
            LeftOut =
            [
                .. AnnotationJson.Items(item, "relations").Select(_ => "relation"),
                .. AnnotationJson.Items(item, "Comments").Concat(AnnotationJson.Items(item, "comments")).Select(_ => "comment"),
                .. AnnotationJson.OtherFields(item, "id", "text", "label", "entities", "cats", "relations", "Comments", "comments"),
            ],
        };
    });

    /// <inheritdoc/>
    public void Write(string path, IEnumerable<AnnotatedText> texts) => AnnotationJson.WriteLines(path, texts.Select(text =>
    {
        var spans = new JsonArray([.. text.Spans.Select(span => (JsonNode)new JsonArray(span.Span.Start, span.Span.End, span.Label))]);
        var labels = AnnotationJson.Strings(text.Labels);
        var item = new JsonObject { ["id"] = AnnotationJson.IdOf(text), ["text"] = text.Text };
        if (spans.Count > 0 && labels.Count > 0)
        {
            item["entities"] = spans;
            item["cats"] = labels;
        }
        else
        {
            item["label"] = labels.Count > 0 ? labels : spans;
        }

        return item;
    }));

    // A list of three, or an object as the export with relations has it.
    private static SpanAnnotation Span(JsonNode entry, string text, CodePoints points)
    {
        var (start, end, label) = AnnotationJson.Span(entry, "start_offset", "end_offset");
        if (!(0 <= start && start <= end && end <= text.Length))
        {
            throw new FormatException($"span {start}–{end} does not lie inside the text of {text.Length} UTF-16 units");
        }

        var span = new TextSpan(start, end);
        return points.Splits(span)
            ? throw new FormatException($"span {start}–{end} begins or ends inside a character; are its offsets UTF-16 units?")
            : new SpanAnnotation(span, label);
    }
}
