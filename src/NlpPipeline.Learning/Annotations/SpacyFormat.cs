using System.Globalization;
using System.Text.Json.Nodes;

namespace NlpPipeline.Learning.Annotations;

/// <summary>
/// JSON Lines as spaCy and Prodigy exchange them: <c>{"text", "spans": [{"start", "end", "label"}], "cats": {"A": 1.0}, "meta": {"id"}}</c>;
/// spans also as <c>ents</c> (spaCy's <c>Doc.to_json</c>) and as training data of spaCy 2, <c>["text", {"entities": [[start, end, "X"]], "cats": {}}]</c>.
/// Offsets are code points. A class holds from 0.5 on.
/// </summary>
public sealed class SpacyFormat : IAnnotationFormat
{
    private const double Holds = 0.5;

    // What spaCy counts out anew from the offsets.
    private static readonly string[] OfSpans = ["start", "end", "label", "token_start", "token_end"];

    /// <inheritdoc/>
    public string Name => "spacy";

    /// <inheritdoc/>
    public IEnumerable<AnnotatedText> Read(string path) => AnnotationJson.ReadLines(path, (node, line) =>
    {
        var item = Item(node);
        var text = AnnotationJson.String(item, "text");
        var points = new CodePoints(text);
        var (spans, entities) = (AnnotationJson.Items(item, "spans").ToList(), AnnotationJson.Items(item, "ents").Concat(AnnotationJson.Items(item, "entities")).ToList());
        var annotations = spans.Select(span => Span(span, points)).ToList();
        var classes = (item["cats"]?.AsObject() ?? []).Select(label => (Label: label.Key, Holds: label.Value!.GetValue<double>() >= Holds)).ToList();
        return new AnnotatedText(
            AnnotationJson.Id(item["meta"]?["id"], line),
            text,
            [.. annotations, .. entities.Select(entity => Span(entity, points)).Where(entity => !annotations.Contains(entity))],
            [.. classes.Where(label => label.Holds).Select(label => label.Label)])
        {
            HasNumericId = AnnotationJson.IsNumber(item["meta"]?["id"]),
            LeftOut =
            [
                .. spans.Concat(entities).OfType<JsonObject>().SelectMany(span => AnnotationJson.OtherFields(span, OfSpans)).Select(field => $"{field} of a span"),
                .. classes.Where(label => !label.Holds).Select(_ => $"class below {Holds.ToString(CultureInfo.InvariantCulture)}"),
                .. AnnotationJson.OtherFields(item, "text", "spans", "ents", "entities", "cats", "meta"),
                .. AnnotationJson.OtherFields(item["meta"]?.AsObject() ?? [], "id"),
            ],
        };
    });

    /// <inheritdoc/>
    public void Write(string path, IEnumerable<AnnotatedText> texts) => AnnotationJson.WriteLines(path, texts.Select(text =>
    {
        var points = new CodePoints(text.Text, text.Name);
        var spans = text.Spans.Select(span =>
        {
            var (start, end) = points.FromUtf16(span.Span);
            return (JsonNode)new JsonObject { ["start"] = start, ["end"] = end, ["label"] = span.Label };
        });
        return new JsonObject
        {
            ["text"] = text.Text,
            ["spans"] = new JsonArray([.. spans]),
            ["cats"] = new JsonObject(text.Labels.Select(label => KeyValuePair.Create(label, (JsonNode?)JsonValue.Create(1.0)))),
            ["meta"] = new JsonObject { ["id"] = AnnotationJson.IdOf(text) },
        };
    }));

    private static JsonObject Item(JsonNode? node)
    {
        if (node is JsonArray and [JsonValue text, JsonObject annotations])
        {
            var item = annotations.DeepClone().AsObject();
            item["text"] = text.DeepClone();
            return item;
        }

        return node as JsonObject ?? throw new FormatException("expected an object or [\"text\", {…}]");
    }

    private static SpanAnnotation Span(JsonNode entry, CodePoints points)
    {
        var (start, end, label) = AnnotationJson.Span(entry, "start", "end");
        return new SpanAnnotation(points.ToUtf16(start, end), label);
    }
}
