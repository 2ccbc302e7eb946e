using NlpPipeline.Learning.Calibration;

namespace NlpPipeline.Learning.Prediction;

/// <summary>Gives every label whose margin reaches the label's threshold; each label has its own calibrator.</summary>
public sealed class MultiLabelRule(float[] thresholds, ICalibrator[] calibrators) : DecisionRule
{
    // Fewer positive examples give isotonic regression one or two steps.
    private const int FewestPositives = 5;

    internal float[] Thresholds { get; } = thresholds;

    internal ICalibrator[] Calibrators { get; } = calibrators;

    /// <summary>
    /// Fits thresholds (see <see cref="ThresholdSearch"/>) and calibrators: isotonic regression for labels with enough positive examples,
    /// one common Platt scaling for the others.
    /// </summary>
    public static MultiLabelRule Fit(HeldOutMargins heldOut)
    {
        ArgumentNullException.ThrowIfNull(heldOut);
        var common = PlattScaling.Fit(heldOut.All());
        var calibrators = Enumerable.Range(0, heldOut.LabelCount).Select(heldOut.Of)
            .Select(ICalibrator (samples) =>
                samples.Count(sample => sample.IsPositive) >= FewestPositives ? IsotonicCalibration.Fit(samples) : common);
        return new MultiLabelRule(ThresholdSearch.Fit(heldOut), [.. calibrators]);
    }

    /// <inheritdoc/>
    public override void Calibrate(ReadOnlySpan<float> margins, Span<float> probabilities)
    {
        for (var label = 0; label < margins.Length; label++)
        {
            probabilities[label] = Calibrators[label].Calibrate(margins[label]);
        }
    }

    /// <inheritdoc/>
    public override bool IsAssigned(ReadOnlySpan<float> margins, int label) => margins[label] >= Thresholds[label];
}
