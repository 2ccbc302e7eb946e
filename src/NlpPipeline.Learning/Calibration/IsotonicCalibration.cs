namespace NlpPipeline.Learning.Calibration;

/// <summary>
/// The non-decreasing step function nearest to the data (pool adjacent violators; Zadrozny and Elkan, 2002), drawn through the centres
/// of its steps, straight between them and level outside.
/// </summary>
public sealed class IsotonicCalibration : ICalibrator
{
    internal IsotonicCalibration(float[] margins, float[] probabilities)
    {
        Margins = margins;
        Probabilities = probabilities;
    }

    internal float[] Margins { get; }

    internal float[] Probabilities { get; }

    /// <summary>Fits to margins and whether the label held.</summary>
    /// <exception cref="ArgumentException">There are no samples.</exception>
    public static IsotonicCalibration Fit(IReadOnlyList<(float Margin, bool IsPositive)> samples)
    {
        ArgumentNullException.ThrowIfNull(samples);
        ArgumentOutOfRangeException.ThrowIfZero(samples.Count);
        var steps = new List<Step>();
        foreach (var (margin, isPositive) in samples.OrderBy(sample => sample.Margin))
        {
            var step = new Step(1, margin, isPositive ? 1 : 0);
            while (steps.Count > 0 && steps[^1].Probability >= step.Probability)
            {
                step = steps[^1].Join(step);
                steps.RemoveAt(steps.Count - 1);
            }

            steps.Add(step);
        }

        return new IsotonicCalibration([.. steps.Select(step => step.Centre)], [.. steps.Select(step => step.Probability)]);
    }

    /// <inheritdoc/>
    public float Calibrate(float margin)
    {
        var above = Array.BinarySearch(Margins, margin);
        if (above >= 0)
        {
            return Probabilities[above];
        }

        above = ~above;
        if (above == 0 || above == Margins.Length)
        {
            return Probabilities[above == 0 ? 0 : ^1];
        }

        var share = (margin - Margins[above - 1]) / (Margins[above] - Margins[above - 1]);
        return Probabilities[above - 1] + (share * (Probabilities[above] - Probabilities[above - 1]));
    }

    private readonly record struct Step(int Count, double MarginSum, int Positives)
    {
        public float Centre => (float)(MarginSum / Count);

        public float Probability => (float)((double)Positives / Count);

        public Step Join(Step next) => new(Count + next.Count, MarginSum + next.MarginSum, Positives + next.Positives);
    }
}
