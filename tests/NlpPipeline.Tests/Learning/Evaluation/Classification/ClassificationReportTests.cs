using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Evaluation.Classification;
using NlpPipeline.Learning.Prediction;
using Xunit;

namespace NlpPipeline.Tests.Learning.Evaluation.Classification;

/// <summary>The tables are those that scikit-learn 1.2.1 prints for the same labels.</summary>
public sealed class ClassificationReportTests
{
    [Fact]
    public void Single_label_report_is_that_of_scikit_learn()
    {
        var texts = Texts(("体育", "体育"), ("体育", "财经"), ("财经", "财经"), ("财经", "财经"), ("时政", "时政"), ("时政", "体育"), ("时政", "时政"));

        Assert.Equal(
            """
                          precision    recall  f1-score   support

                      体育     0.5000    0.5000    0.5000         2
                      时政     1.0000    0.6667    0.8000         3
                      财经     0.6667    1.0000    0.8000         2

                accuracy                         0.7143         7
               macro avg     0.7222    0.7222    0.7000         7
            weighted avg     0.7619    0.7143    0.7143         7


            """,
            Print(texts, isMultiLabel: false, digits: 4));
    }

    [Fact]
    public void Multi_label_report_is_that_of_scikit_learn()
    {
        var texts = Texts(("a|b", "a"), ("a", "a|b"), ("", "c"), ("b|c", "b|c"), ("c", ""));

        Assert.Equal(
            """
                          precision    recall  f1-score   support

                       a       1.00      1.00      1.00         2
                       b       0.50      0.50      0.50         2
                       c       0.50      0.50      0.50         2

               micro avg       0.67      0.67      0.67         6
               macro avg       0.67      0.67      0.67         6
            weighted avg       0.67      0.67      0.67         6
             samples avg       0.50      0.50      0.47         6


            """,
            Print(texts, isMultiLabel: true, digits: 2));
    }

    [Fact]
    public void Confusions_pair_what_was_missed_with_what_was_given() => Assert.Equal(
        [
            new ConfusionPair("a", "b", 2),
            new ConfusionPair(null, "c", 1),
            new ConfusionPair("a", null, 1),
        ],
        ConfusionPair.CountAll(Texts(("a", "b"), ("a", "b"), ("a|d", "d"), ("", "c"), ("b", "b"))));

    [Fact]
    public void Calibration_error_is_the_weighted_distance_of_score_and_share()
    {
        ScoredText[] texts =
        [
            Text("a", [new("a", 0.9f, 1)]), Text("b", [new("a", 0.9f, 1)]),
            Text("a", [new("a", 0.6f, 1)]), Text("a", [new("a", 0.6f, 1)]),
        ];

        var table = ReliabilityTable.OfGivenLabels(texts);

        Assert.Equal(2, table.Bins.Count);
        Assert.Equal(0.4, table.ExpectedCalibrationError, 6);
    }

    [Fact]
    public void A_score_of_one_falls_into_the_last_row() =>
        Assert.Equal(1, Assert.Single(ReliabilityTable.OfGivenLabels([Text("a", [new("a", 1, 9)])]).Bins).To);

    [Fact]
    public void The_best_threshold_has_the_highest_F1()
    {
        ScoredText[] texts = [Text("a", [new("a", 0.8f, 1)]), Text("a", [new("a", 0.7f, 1)]), Text("", [new("a", 0.5f, 0)])];

        var best = ThresholdCurve.Best(ThresholdCurve.Create(texts));

        Assert.Equal(1, best.Score.F1);
        Assert.InRange(best.Threshold, 0.5001, 0.7);
    }

    [Fact]
    public void Every_text_of_a_plot_lies_inside_the_picture()
    {
        using var page = new StringWriter();
        ClassificationReportHtml.Write("t", new ClassifierEvaluation(Texts(("a", "a"), ("b", "a")), isMultiLabel: false), [], page);

        Assert.DoesNotMatch("<text [^>]*y=\"-", page.ToString());
        Assert.Contains(">recall</tspan>", page.ToString(), StringComparison.Ordinal);
    }

    private static string Print(IReadOnlyList<ScoredText> texts, bool isMultiLabel, int digits)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ClassificationReportText.Write(ClassificationReport.Create(texts, isMultiLabel), output, digits);
        return output.ToString();
    }

    private static ScoredText[] Texts(params (string Gold, string Predicted)[] rows) =>
        [.. rows.Select(row => Text(row.Gold, [.. Labels(row.Predicted).Select(label => new ScoredLabel(label, 1, 1))]))];

    private static ScoredText Text(string gold, ScoredLabel[] predicted) => new(new Example("x", Labels(gold), 1), predicted, predicted);

    private static string[] Labels(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
