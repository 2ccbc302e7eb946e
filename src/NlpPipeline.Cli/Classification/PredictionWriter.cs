using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Cli.Classification;

/// <summary>Writes one line for each text: <c>jsonl</c>, <c>tsv</c> or <c>text</c>.</summary>
internal sealed class PredictionWriter(string format, TextWriter output)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(TextLine line, IReadOnlyList<ScoredLabel> labels) => output.WriteLine(format switch
    {
        "text" => Names(labels),
        "tsv" => $"{Names(labels)}\t{string.Join('|', labels.Select(label => Digits(label.Score)))}\t{line.Text.ReplaceLineEndings(" ")}",
        _ => JsonSerializer.Serialize(
            new
            {
                line = line.Number,
                text = line.Text,
                labels = labels.Select(label => new { label = label.Label, score = Math.Round(label.Score, 4) }),
                error = line.Problem,
            },
            Json),
    });

    private static string Names(IReadOnlyList<ScoredLabel> labels) => string.Join('|', labels.Select(label => label.Label));

    private static string Digits(float score) => score.ToString("0.0000", CultureInfo.InvariantCulture);
}
