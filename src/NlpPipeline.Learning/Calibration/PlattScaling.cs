namespace NlpPipeline.Learning.Calibration;

/// <summary>
/// <c>1 / (1 + exp(slope · margin + offset))</c>, fitted by Newton's method to smoothed targets
/// (Lin, Lin, Weng: A Note on Platt's Probabilistic Outputs for Support Vector Machines, 2007).
/// </summary>
/// <param name="Slope">Negative where larger margins speak for the label.</param>
/// <param name="Offset">Added to the scaled margin.</param>
public sealed record PlattScaling(float Slope, float Offset) : ICalibrator
{
    private const int MaxSteps = 100;
    private const double Ridge = 1e-10;
    private const double SmallGradient = 1e-6;

    /// <summary>Fits to margins and whether the label held.</summary>
    public static PlattScaling Fit(IReadOnlyList<(float Margin, bool IsPositive)> samples)
    {
        ArgumentNullException.ThrowIfNull(samples);
        var positives = samples.Count(sample => sample.IsPositive);
        var positiveTarget = (positives + 1.0) / (positives + 2.0);
        var negativeTarget = 1.0 / (samples.Count - positives + 2.0);
        var targets = samples.Select(sample => ((double)sample.Margin, sample.IsPositive ? positiveTarget : negativeTarget)).ToArray();
        var (slope, offset) = (0.0, Math.Log((samples.Count - positives + 1.0) / (positives + 1.0)));
        for (var step = 0; step < MaxSteps && Improve(targets, ref slope, ref offset); step++)
        {
        }

        return new PlattScaling((float)slope, (float)offset);
    }

    /// <inheritdoc/>
    public float Calibrate(float margin) => 1 / (1 + MathF.Exp((Slope * margin) + Offset));

    // One Newton step with backtracking; false when nothing more is to be gained.
    private static bool Improve((double Margin, double Target)[] targets, ref double slope, ref double offset)
    {
        var (slopeGradient, offsetGradient, slopeSlope, slopeOffset, offsetOffset) = (0.0, 0.0, Ridge, 0.0, Ridge);
        foreach (var (margin, target) in targets)
        {
            var probability = 1 / (1 + Math.Exp((slope * margin) + offset));
            var (error, curvature) = (target - probability, probability * (1 - probability));
            slopeGradient += margin * error;
            offsetGradient += error;
            slopeSlope += margin * margin * curvature;
            slopeOffset += margin * curvature;
            offsetOffset += curvature;
        }

        var determinant = (slopeSlope * offsetOffset) - (slopeOffset * slopeOffset);
        var slopeStep = -((offsetOffset * slopeGradient) - (slopeOffset * offsetGradient)) / determinant;
        var offsetStep = -((slopeSlope * offsetGradient) - (slopeOffset * slopeGradient)) / determinant;
        return Math.Abs(slopeGradient) + Math.Abs(offsetGradient) > SmallGradient
            && Backtrack(targets, ref slope, ref offset, slopeStep, offsetStep);
    }

    private static bool Backtrack((double Margin, double Target)[] targets, ref double slope, ref double offset, double slopeStep, double offsetStep)
    {
        const double SmallestStep = 1e-10;
        var loss = Loss(targets, slope, offset);
        for (var size = 1.0; size >= SmallestStep; size /= 2)
        {
            if (Loss(targets, slope + (size * slopeStep), offset + (size * offsetStep)) < loss)
            {
                slope += size * slopeStep;
                offset += size * offsetStep;
                return true;
            }
        }

        return false;
    }

    // Cross-entropy in the form that does not overflow.
    private static double Loss((double Margin, double Target)[] targets, double slope, double offset)
    {
        var loss = 0.0;
        foreach (var (margin, target) in targets)
        {
            var logit = (slope * margin) + offset;
            loss += (target * logit) + Math.Log(1 + Math.Exp(-Math.Abs(logit))) + Math.Max(-logit, 0);
        }

        return loss;
    }
}
