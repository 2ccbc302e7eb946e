using NlpPipeline.Learning.Calibration;

namespace NlpPipeline.Learning.Prediction;

/// <summary>Gives the label with the largest margin; probabilities are a softmax over margins.</summary>
public sealed class SingleLabelRule(float temperature) : DecisionRule
{
    /// <summary>Divides margins before the softmax, above 0.</summary>
    public float Temperature { get; } = temperature;

    /// <inheritdoc/>
    public override void Calibrate(ReadOnlySpan<float> margins, Span<float> probabilities) =>
        TemperatureScaling.Softmax(margins, Temperature, probabilities);

    /// <inheritdoc/>
    public override float Probability(ReadOnlySpan<float> margins, int label)
    {
        Span<float> probabilities = stackalloc float[margins.Length];
        Calibrate(margins, probabilities);
        return probabilities[label];
    }

    /// <inheritdoc/>
    public override bool IsAssigned(ReadOnlySpan<float> margins, int label)
    {
        for (var other = 0; other < margins.Length; other++)
        {
            if (margins[other] > margins[label] || (margins[other] == margins[label] && other < label))
            {
                return false;
            }
        }

        return true;
    }
}
