using System.Globalization;

namespace NlpPipeline.Learning.Evaluation.Classification;

/// <summary>Reports as text tables.</summary>
public static class ClassificationReportText
{
    private const int MostConfusions = 15;

    /// <summary>Writes the table of scores, laid out as scikit-learn's <c>classification_report</c>.</summary>
    /// <param name="report">The scores.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="digits">Digits behind the point, at least 1.</param>
    public static void Write(ClassificationReport report, TextWriter output, int digits = 4)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var width = Math.Max(report.Labels.Select(label => label.Name.Length).Append(0).Max(), Math.Max("weighted avg".Length, digits));
        var format = "F" + digits.ToString(CultureInfo.InvariantCulture);
        output.WriteLine($"{"".PadLeft(width)}  {"precision",9} {"recall",9} {"f1-score",9} {"support",9}\n");
        foreach (var label in report.Labels)
        {
            output.WriteLine(Row(label, width, format));
        }

        output.WriteLine();
        foreach (var average in Averages(report))
        {
            output.WriteLine(average is null ? AccuracyRow(report, width, format) : Row(average, width, format));
        }

        output.WriteLine();
    }

    /// <summary>Writes the table of scores, the most frequent confusions and the reliability of the labels given.</summary>
    public static void Write(ClassifierEvaluation evaluation, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(output);
        Write(evaluation.Report, output);
        WriteConfusions(evaluation.Confusions, output);
        WriteReliability(evaluation, output);
    }

    // scikit-learn prints accuracy in the place of the micro average where the two are the same.
    private static LabelScore?[] Averages(ClassificationReport report) => report.IsMultiLabel
        ? [report.Micro, report.Macro, report.Weighted, report.Samples]
        : [null, report.Macro, report.Weighted];

    private static string Row(LabelScore score, int width, string format) => string.Join(' ',
        score.Name.PadLeft(width) + " ", Cell(score.Precision, format), Cell(score.Recall, format), Cell(score.F1, format),
        score.Support.ToString(CultureInfo.InvariantCulture).PadLeft(9));

    private static string AccuracyRow(ClassificationReport report, int width, string format) => string.Join(' ',
        "accuracy".PadLeft(width) + " ", "".PadLeft(9), "".PadLeft(9), Cell(report.Accuracy, format),
        report.TextCount.ToString(CultureInfo.InvariantCulture).PadLeft(9));

    private static string Cell(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture).PadLeft(9);

    private static void WriteConfusions(IReadOnlyList<ConfusionPair> confusions, TextWriter output)
    {
        output.WriteLine("confused: times, right, given");
        foreach (var pair in confusions.Take(MostConfusions))
        {
            output.WriteLine($"{pair.Count,9} {pair.Gold ?? "(none)"} → {pair.Predicted ?? "(none)"}");
        }

        output.WriteLine();
    }

    private static void WriteReliability(ClassifierEvaluation evaluation, TextWriter output)
    {
        var (given, all) = (evaluation.ReliabilityOfGiven, evaluation.ReliabilityOfAll);
        output.WriteLine("reliability of the labels given: score, mean score, share right, count");
        foreach (var bin in given.Bins)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  {bin.From:0.0}–{bin.To:0.0} {bin.MeanScore,9:0.0000} {bin.Accuracy,9:0.0000} {bin.Count,9}"));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"expected calibration error: {given.ExpectedCalibrationError:0.0000} (labels given), {all.ExpectedCalibrationError:0.0000} (all labels)"));
    }
}
