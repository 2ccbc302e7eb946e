using System.Globalization;
using System.Text.Json;

namespace NlpPipeline.Learning.Evaluation.Extraction;

/// <summary>Writes an evaluation as a table or as JSON.</summary>
public static class EvaluationReport
{
    /// <summary>Writes <paramref name="evaluation"/> in <paramref name="format"/>: <c>text</c>, <c>json</c> or <c>markdown</c>.</summary>
    /// <exception cref="ArgumentException">The format is none of these.</exception>
    public static void Write(ExtractionEvaluation evaluation, string format, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(output);
        switch (format)
        {
            case "text":
                WriteText(evaluation, output);
                break;
            case "markdown":
                WriteMarkdown(evaluation, output);
                break;
            case "json":
                WriteJson(evaluation, output);
                break;
            default:
                throw new ArgumentException($"unknown format '{format}'", nameof(format));
        }
    }

    private static double? BaselineF1(ExtractionEvaluation evaluation, FieldScore row) => evaluation.Baseline is { } baseline ? baseline.Score(row.Field)?.F1 ?? 0 : null;

    private static IEnumerable<FieldScore> Rows(ExtractionEvaluation evaluation) => [.. evaluation.Fields, evaluation.AllFacts];

    private static void WriteText(ExtractionEvaluation evaluation, TextWriter output)
    {
        output.WriteLine($"{"field",-18} {"precision",9} {"recall",9} {"F1",9} {"span F1",9} {"baseline",9} {"gold",6} {"found",6}");
        foreach (var row in Rows(evaluation))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Field,-18} {row.Precision,9:0.000} {row.Recall,9:0.000} {row.F1,9:0.000} {row.SpanF1,9:0.000} {BaselineF1(evaluation, row),9:0.000} {row.Gold,6} {row.Predicted,6}"));
        }

        output.WriteLine($"{evaluation.Documents} documents, {evaluation.FalseFactsInUnrelated} facts from unrelated documents");
    }

    private static void WriteMarkdown(ExtractionEvaluation evaluation, TextWriter output)
    {
        output.WriteLine("| field | precision | recall | F1 | span F1 | baseline F1 | gold |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var row in Rows(evaluation))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {row.Field} | {row.Precision:0.000} | {row.Recall:0.000} | {row.F1:0.000} | {row.SpanF1:0.000} | {BaselineF1(evaluation, row):0.000} | {row.Gold} |"));
        }
    }

    private static void WriteJson(ExtractionEvaluation evaluation, TextWriter output)
    {
        var report = new
        {
            documents = evaluation.Documents,
            falseFactsInUnrelated = evaluation.FalseFactsInUnrelated,
            fields = Rows(evaluation).Select(row => new
            {
                field = row.Field,
                precision = row.Precision,
                recall = row.Recall,
                f1 = row.F1,
                spanF1 = row.SpanF1,
                baselineF1 = BaselineF1(evaluation, row),
                gold = row.Gold,
                predicted = row.Predicted,
                matched = row.Matched,
            }),
        };
        output.WriteLine(JsonSerializer.Serialize(report, JsonSerializerOptions.Web));
    }
}
