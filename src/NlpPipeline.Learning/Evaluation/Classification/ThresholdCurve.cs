using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Evaluation.Classification;

/// <summary>What one threshold for all labels gives.</summary>
/// <param name="Threshold">Lowest probability at which a label is given, 0 to 1.</param>
/// <param name="Score">Micro-averaged precision, recall and F1.</param>
public sealed record ThresholdPoint(double Threshold, LabelScore Score);

/// <summary>Micro-averaged scores over thresholds.</summary>
public static class ThresholdCurve
{
    private const int Steps = 20;

    /// <summary>The points 0.05, 0.10 … 0.95.</summary>
    public static IReadOnlyList<ThresholdPoint> Create(IReadOnlyList<ScoredText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return [.. Enumerable.Range(1, Steps - 1).Select(step => At(texts, (double)step / Steps))];
    }

    /// <summary>The point with the highest F1, the lowest such threshold where several are equal.</summary>
    public static ThresholdPoint Best(IReadOnlyList<ThresholdPoint> curve) => curve.MaxBy(point => point.Score.F1)!;

    private static ThresholdPoint At(IReadOnlyList<ScoredText> texts, double threshold)
    {
        var given = texts.SelectMany(text => text.Scores.Where(label => label.Score >= threshold).Select(label => text.IsGold(label.Label))).ToList();
        return new ThresholdPoint(threshold, LabelScore.FromCounts(
            "micro avg", given.Count(isRight => isRight), given.Count, texts.Sum(text => text.Example.Labels.Count)));
    }
}
