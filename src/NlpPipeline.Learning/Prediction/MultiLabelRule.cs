using NlpPipeline.Learning.Calibration;

namespace NlpPipeline.Learning.Prediction;

/// <summary>Gives every label whose margin reaches the label's threshold; each label has its own calibrator.</summary>
public sealed class MultiLabelRule(float[] thresholds, ICalibrator[] calibrators) : DecisionRule
{
    // Fewer positive examples give isotonic regression one or two steps.
    private const int FewestPositives = 5;

    // A curve of its own overstates what a label with some dozens of positive examples knows: calibration error of clauses 0.10 against 0.04 (dev in two halves).
    private const int PositivesOfCommonCurve = 1000;

    internal float[] Thresholds { get; } = thresholds;

    internal ICalibrator[] Calibrators { get; } = calibrators;

    /// <summary>
    /// Fits thresholds (see <see cref="ThresholdSearch"/>) and calibrators: isotonic regression for labels with enough positive examples, drawn towards
    /// that of all labels together; one common Platt scaling for the others.
    /// </summary>
    public static MultiLabelRule Fit(HeldOutMargins heldOut)
    {
        ArgumentNullException.ThrowIfNull(heldOut);
        var common = PlattScaling.Fit(heldOut.All());
        var samples = Enumerable.Range(0, heldOut.LabelCount).Select(heldOut.Of).ToList();
        var calibrators = IsotonicCalibration.FitEach(samples, PositivesOfCommonCurve)
            .Zip(samples, ICalibrator (own, of) => of.Count(sample => sample.IsPositive) >= FewestPositives ? own : common);
        return new MultiLabelRule(ThresholdSearch.Fit(heldOut), [.. calibrators]);
    }

    /// <inheritdoc/>
    public override void Calibrate(ReadOnlySpan<float> margins, Span<float> probabilities)
    {
        for (var label = 0; label < margins.Length; label++)
        {
            probabilities[label] = Probability(margins, label);
        }
    }

    /// <inheritdoc/>
    public override float Probability(ReadOnlySpan<float> margins, int label) => Calibrators[label].Calibrate(margins[label]);

    /// <inheritdoc/>
    public override bool IsAssigned(ReadOnlySpan<float> margins, int label) => margins[label] >= Thresholds[label];
}
