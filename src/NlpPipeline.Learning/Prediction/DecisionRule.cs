using NlpPipeline.Learning.Calibration;

namespace NlpPipeline.Learning.Prediction;

/// <summary>Turns margins into probabilities and labels. Immutable and safe to share between threads.</summary>
public abstract class DecisionRule
{
    private protected DecisionRule()
    {
    }

    /// <summary>Fits the rule of multi-label or single-label classification to held-out margins.</summary>
    public static DecisionRule Fit(bool isMultiLabel, HeldOutMargins heldOut) =>
        isMultiLabel ? MultiLabelRule.Fit(heldOut) : new SingleLabelRule(TemperatureScaling.Fit(heldOut));

    /// <summary>Writes the probability of each label.</summary>
    public abstract void Calibrate(ReadOnlySpan<float> margins, Span<float> probabilities);

    /// <summary>The probability of one label.</summary>
    public abstract float Probability(ReadOnlySpan<float> margins, int label);

    /// <summary>Whether <paramref name="label"/> is given.</summary>
    public abstract bool IsAssigned(ReadOnlySpan<float> margins, int label);
}
