using System.Globalization;
using System.Net;

namespace NlpPipeline.Learning.Evaluation.Classification;

/// <summary>An evaluation as one HTML page that needs nothing else: tables, and plots as SVG.</summary>
public static class ClassificationReportHtml
{
    private const int MostConfusions = 30;

    private const string Head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Classification report</title>
        <style>
        body { font: 15px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #1f2937; }
        table { border-collapse: collapse; margin: 1rem 0; }
        th, td { padding: .15rem .8rem; border-bottom: 1px solid #e5e7eb; text-align: right; }
        th:first-child, td:first-child { text-align: left; }
        .plots { display: flex; flex-wrap: wrap; gap: 1rem; }
        .plots section { width: 19rem; }
        .plots h2 { font-size: 1rem; margin: 0; }
        svg { font-size: 11px; }
        svg polyline { fill: none; stroke-width: 2; }
        svg .frame { fill: none; stroke: #d1d5db; }
        svg .guide { stroke: #9ca3af; stroke-width: 1; stroke-dasharray: 4; }
        </style>
        </head>
        <body>
        """;

    /// <summary>Writes the page.</summary>
    /// <param name="title">Heading of the page.</param>
    /// <param name="evaluation">What it shows.</param>
    /// <param name="curve">A learning curve, or nothing.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(string title, ClassifierEvaluation evaluation, IReadOnlyList<LearningCurvePoint> curve, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(curve);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine(Head);
        output.WriteLine($"<h1>{WebUtility.HtmlEncode(title)}</h1>");
        WriteScores(evaluation.Report, output);
        output.WriteLine("<div class=\"plots\">");
        WriteReliabilityPlot(evaluation, output);
        WriteThresholdPlot(evaluation, output);
        WriteLearningCurve(curve, output);
        output.WriteLine("</div>");
        WriteReliability(evaluation, output);
        WriteLearningTable(curve, output);
        WriteConfusions(evaluation, output);
        output.WriteLine("</body>\n</html>");
    }

    private static void WriteScores(ClassificationReport report, TextWriter output)
    {
        output.WriteLine($"<p>{report.TextCount} texts, accuracy {Digits(report.Accuracy)}</p>");
        IEnumerable<LabelScore> rows = [.. report.Labels, report.Micro, report.Macro, report.Weighted, report.Samples];
        WriteTable(output, ["label", "precision", "recall", "F1", "support"], rows.Select(row =>
            new[] { row.Name, Digits(row.Precision), Digits(row.Recall), Digits(row.F1), Whole(row.Support) }));
    }

    private static void WriteReliabilityPlot(ClassifierEvaluation evaluation, TextWriter output) => SvgPlot.Write(
        output,
        "Reliability: share right",
        "score",
        "share right",
        withDiagonal: true,
        new PlotLine("labels given", [.. evaluation.ReliabilityOfGiven.Bins.Select(bin => (bin.MeanScore, bin.Accuracy))]),
        new PlotLine("all labels", [.. evaluation.ReliabilityOfAll.Bins.Select(bin => (bin.MeanScore, bin.Accuracy))]));

    private static void WriteThresholdPlot(ClassifierEvaluation evaluation, TextWriter output) => SvgPlot.Write(
        output,
        "Thresholds: one for all labels",
        "threshold",
        "micro average",
        withDiagonal: false,
        new PlotLine("F1", [.. evaluation.Thresholds.Select(point => (point.Threshold, point.Score.F1))]),
        new PlotLine("precision", [.. evaluation.Thresholds.Select(point => (point.Threshold, point.Score.Precision))]),
        new PlotLine("recall", [.. evaluation.Thresholds.Select(point => (point.Threshold, point.Score.Recall))]));

    private static void WriteLearningCurve(IReadOnlyList<LearningCurvePoint> curve, TextWriter output)
    {
        if (curve.Count == 0)
        {
            return;
        }

        var most = curve.Max(point => point.ExampleCount);
        SvgPlot.Write(
            output,
            "Learning curve: more texts",
            $"share of the {most} training texts",
            "held-out score",
            withDiagonal: false,
            new PlotLine("micro-F1", [.. curve.Select(point => ((double)point.ExampleCount / most, point.Report.Micro.F1))]),
            new PlotLine("macro-F1", [.. curve.Select(point => ((double)point.ExampleCount / most, point.Report.Macro.F1))]));
    }

    private static void WriteReliability(ClassifierEvaluation evaluation, TextWriter output)
    {
        var (given, all) = (evaluation.ReliabilityOfGiven.ExpectedCalibrationError, evaluation.ReliabilityOfAll.ExpectedCalibrationError);
        output.WriteLine("<h2>Reliability in figures</h2>");
        output.WriteLine($"<p>Expected calibration error of the labels given {Digits(given)}, of all labels {Digits(all)}.</p>");
        WriteTable(output, ["score", "mean score", "share right", "labels given"], evaluation.ReliabilityOfGiven.Bins.Select(bin =>
            new[] { $"{Digits(bin.From)} – {Digits(bin.To)}", Digits(bin.MeanScore), Digits(bin.Accuracy), Whole(bin.Count) }));
    }

    private static void WriteLearningTable(IReadOnlyList<LearningCurvePoint> curve, TextWriter output)
    {
        if (curve.Count == 0)
        {
            return;
        }

        output.WriteLine("<h2>Learning curve in figures</h2>");
        WriteTable(output, ["training texts", "accuracy", "micro-F1", "macro-F1"], curve.Select(point =>
            new[] { Whole(point.ExampleCount), Digits(point.Report.Accuracy), Digits(point.Report.Micro.F1), Digits(point.Report.Macro.F1) }));
    }

    private static void WriteConfusions(ClassifierEvaluation evaluation, TextWriter output)
    {
        output.WriteLine("<h2>Confused</h2>");
        WriteTable(output, ["right", "given", "texts"], evaluation.Confusions.Take(MostConfusions).Select(pair =>
            new[] { pair.Gold ?? "(none)", pair.Predicted ?? "(none)", Whole(pair.Count) }));
    }

    private static void WriteTable(TextWriter output, string[] header, IEnumerable<string[]> rows)
    {
        output.WriteLine($"<table>\n<tr>{string.Concat(header.Select(cell => $"<th>{cell}</th>"))}</tr>");
        foreach (var row in rows)
        {
            output.WriteLine($"<tr>{string.Concat(row.Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>"))}</tr>");
        }

        output.WriteLine("</table>");
    }

    private static string Digits(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
