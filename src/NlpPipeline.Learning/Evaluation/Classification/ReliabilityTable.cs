using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Evaluation.Classification;

/// <summary>One row of a reliability table.</summary>
/// <param name="From">Lowest probability of the row.</param>
/// <param name="To">Highest probability of the row.</param>
/// <param name="Count">Number of labels with such a probability.</param>
/// <param name="MeanScore">Their mean probability, 0 to 1.</param>
/// <param name="Accuracy">Share of them that are right, 0 to 1.</param>
public sealed record ReliabilityBin(double From, double To, int Count, double MeanScore, double Accuracy);

/// <summary>Whether labels given with probability p are right in p of all cases: ten rows of equal width, empty ones left out.</summary>
public sealed class ReliabilityTable
{
    private const int BinCount = 10;

    private ReliabilityTable(IReadOnlyList<ReliabilityBin> bins)
    {
        Bins = bins;
        var count = bins.Sum(bin => bin.Count);
        ExpectedCalibrationError = count == 0 ? 0 : bins.Sum(bin => bin.Count * Math.Abs(bin.MeanScore - bin.Accuracy)) / count;
    }

    /// <summary>The rows that are not empty, by probability.</summary>
    public IReadOnlyList<ReliabilityBin> Bins { get; }

    /// <summary>Mean distance between probability and share of right labels, 0 to 1 (Naeini et al., 2015).</summary>
    public double ExpectedCalibrationError { get; }

    /// <summary>Counts every label of every text, given or not.</summary>
    public static ReliabilityTable OfAllLabels(IReadOnlyList<ScoredText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Create(texts.SelectMany(text => text.Scores.Select(label => (label.Score, text.IsGold(label.Label)))));
    }

    /// <summary>Counts the labels given.</summary>
    public static ReliabilityTable OfGivenLabels(IReadOnlyList<ScoredText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Create(texts.SelectMany(text => text.Predicted.Select(label => (label.Score, text.IsGold(label.Label)))));
    }

    private static ReliabilityTable Create(IEnumerable<(float Score, bool IsRight)> labels) => new([..
        from label in labels
        group label by Math.Min((int)(label.Score * BinCount), BinCount - 1) into bin
        orderby bin.Key
        select new ReliabilityBin(
            (double)bin.Key / BinCount,
            (bin.Key + 1.0) / BinCount,
            bin.Count(),
            bin.Average(label => (double)label.Score),
            bin.Average(label => label.IsRight ? 1.0 : 0))]);
}
