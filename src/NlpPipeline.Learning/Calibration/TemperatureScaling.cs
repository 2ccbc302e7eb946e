namespace NlpPipeline.Learning.Calibration;

/// <summary>
/// Fits the one parameter of a softmax over margins, <c>exp(margin / temperature)</c>, that makes the right labels most likely
/// (Guo et al.: On Calibration of Modern Neural Networks, 2017). The order of the labels does not change.
/// </summary>
public static class TemperatureScaling
{
    private const double SmallestLog = -5;
    private const double LargestLog = 3;
    private const int Steps = 40;

    /// <summary>The temperature, above 0, that minimises the cross-entropy of the right labels.</summary>
    public static float Fit(HeldOutMargins heldOut)
    {
        ArgumentNullException.ThrowIfNull(heldOut);
        var goldenRatio = (Math.Sqrt(5) - 1) / 2;
        var (low, high) = (SmallestLog, LargestLog);
        for (var step = 0; step < Steps; step++)
        {
            var (left, right) = (high - (goldenRatio * (high - low)), low + (goldenRatio * (high - low)));
            (low, high) = Loss(heldOut, left) < Loss(heldOut, right) ? (low, right) : (left, high);
        }

        return (float)Math.Exp((low + high) / 2);
    }

    /// <summary>Writes the softmax of <paramref name="margins"/> at <paramref name="temperature"/>.</summary>
    public static void Softmax(ReadOnlySpan<float> margins, float temperature, Span<float> probabilities)
    {
        var largest = float.NegativeInfinity;
        foreach (var margin in margins)
        {
            largest = Math.Max(largest, margin);
        }

        var sum = 0f;
        for (var label = 0; label < margins.Length; label++)
        {
            probabilities[label] = MathF.Exp((margins[label] - largest) / temperature);
            sum += probabilities[label];
        }

        for (var label = 0; label < margins.Length; label++)
        {
            probabilities[label] /= sum;
        }
    }

    private static double Loss(HeldOutMargins heldOut, double logTemperature)
    {
        var probabilities = new float[heldOut.LabelCount];
        var loss = 0.0;
        for (var i = 0; i < heldOut.Count; i++)
        {
            Softmax(heldOut.Margins[i], (float)Math.Exp(logTemperature), probabilities);
            foreach (var label in heldOut.Labels[i])
            {
                loss -= Math.Log(Math.Max(probabilities[label], 1e-12f));
            }
        }

        return loss;
    }
}
