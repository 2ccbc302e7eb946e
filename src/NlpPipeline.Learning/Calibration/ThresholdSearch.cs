namespace NlpPipeline.Learning.Calibration;

/// <summary>Finds the margin from which on a label is given.</summary>
public static class ThresholdSearch
{
    /// <summary>
    /// How many positive examples a label needs for its own best threshold to weigh as much as the common one. Thresholds of rare labels
    /// fitted alone collapse.
    /// </summary>
    public const int Shrinkage = 10;

    /// <summary>
    /// One threshold for each label: the common threshold that is best for micro-F1, moved towards the label's own best by
    /// <c>n / (n + 10)</c>, n the label's positive examples.
    /// </summary>
    public static float[] Fit(HeldOutMargins heldOut)
    {
        ArgumentNullException.ThrowIfNull(heldOut);
        var common = Best(heldOut.All()).Threshold;
        return [.. Enumerable.Range(0, heldOut.LabelCount).Select(label => Shrink(heldOut.Of(label), common))];
    }

    /// <summary>The threshold with the highest F1, half-way between the two margins that it parts; and that F1, 0 to 1.</summary>
    public static (float Threshold, double F1) Best((float Margin, bool IsPositive)[] samples)
    {
        ArgumentNullException.ThrowIfNull(samples);
        var sorted = samples.OrderByDescending(sample => sample.Margin).ToArray();
        var positives = sorted.Count(sample => sample.IsPositive);
        var (best, truePositives) = ((Threshold: 0f, F1: 0.0), 0);
        for (var i = 0; i < sorted.Length; i++)
        {
            truePositives += sorted[i].IsPositive ? 1 : 0;
            var next = i + 1 < sorted.Length ? sorted[i + 1].Margin : sorted[i].Margin - 1;
            var f1 = 2.0 * truePositives / (i + 1 + positives);
            if (f1 > best.F1 && next < sorted[i].Margin)
            {
                best = ((sorted[i].Margin + next) / 2, f1);
            }
        }

        return best;
    }

    private static float Shrink((float Margin, bool IsPositive)[] samples, float common)
    {
        var positives = samples.Count(sample => sample.IsPositive);
        var own = positives > 0 ? Best(samples).Threshold : common;
        return common + ((own - common) * positives / (positives + Shrinkage));
    }
}
