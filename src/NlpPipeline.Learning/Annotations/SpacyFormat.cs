using System.Globalization;
using System.Text.Json.Nodes;

namespace NlpPipeline.Learning.Annotations;

/// <summary>
/// JSON Lines as spaCy and Prodigy exchange them: <c>{"text", "spans": [{"start", "end", "label"}], "cats": {"A": 1.0}, "meta": {"id"}}</c>.
/// Offsets are code points. A class holds from 0.5 on.
/// </summary>
public sealed class SpacyFormat : IAnnotationFormat
{
    private const double Holds = 0.5;

    /// <inheritdoc/>
    public string Name => "spacy";

    /// <inheritdoc/>
    public IEnumerable<AnnotatedText> Read(string path) => AnnotationJson.ReadLines(path, (item, line) =>
    {
        var text = AnnotationJson.String(item, "text");
        var points = new CodePoints(text);
        var classes = (item["cats"]?.AsObject() ?? []).Select(label => (Label: label.Key, Holds: label.Value!.GetValue<double>() >= Holds)).ToList();
        return new AnnotatedText(
            AnnotationJson.Id(item["meta"]?["id"], line),
            text,
            [
                .. AnnotationJson.Items(item, "spans").Select(span => new SpanAnnotation(
                    points.ToUtf16(AnnotationJson.Number(span, "start"), AnnotationJson.Number(span, "end"), path, line),
                    AnnotationJson.String(span, "label"))),
            ],
            [.. classes.Where(label => label.Holds).Select(label => label.Label)])
        {
            HasNumericId = AnnotationJson.IsNumber(item["meta"]?["id"]),
            LeftOut =
            [
                .. classes.Where(label => !label.Holds).Select(_ => $"class below {Holds.ToString(CultureInfo.InvariantCulture)}"),
                .. AnnotationJson.OtherFields(item, "text", "spans", "cats", "meta"),
                .. AnnotationJson.OtherFields(item["meta"]?.AsObject() ?? [], "id"),
            ],
        };
    });

    /// <inheritdoc/>
    public void Write(string path, IEnumerable<AnnotatedText> texts) => AnnotationJson.WriteLines(path, texts.Select(text =>
    {
        var points = new CodePoints(text.Text);
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
}
