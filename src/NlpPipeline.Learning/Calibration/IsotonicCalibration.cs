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
        return OfSteps(Pool(samples.Select(StepOf)));
    }

    /// <summary>Fits a curve for each label, drawn towards the common one of all labels: labels with few positive examples follow the common curve.</summary>
    /// <param name="labels">The samples of each label.</param>
    /// <param name="positives">How many positive examples the common curve weighs as much as.</param>
    internal static IsotonicCalibration[] FitEach(IReadOnlyList<(float Margin, bool IsPositive)[]> labels, double positives)
    {
        var common = Pool(labels.SelectMany(samples => samples).Select(StepOf));
        var share = positives / Math.Max(1, common.Sum(step => step.Positives));
        var weighed = common.ConvertAll(step => step.Times(share));
        return [.. labels.Select(samples => OfSteps(Pool(samples.Select(StepOf).Concat(weighed))))];
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

    private static List<Step> Pool(IEnumerable<Step> samples)
    {
        var steps = new List<Step>();
        foreach (var sample in samples.OrderBy(sample => sample.Centre))
        {
            var step = sample;
            while (steps.Count > 0 && steps[^1].Probability >= step.Probability)
            {
                step = steps[^1].Join(step);
                steps.RemoveAt(steps.Count - 1);
            }

            steps.Add(step);
        }

        return steps;
    }

    private static Step StepOf((float Margin, bool IsPositive) sample) => new(1, sample.Margin, sample.IsPositive ? 1 : 0);

    private static IsotonicCalibration OfSteps(List<Step> steps) => new([.. steps.Select(step => step.Centre)], [.. steps.Select(step => step.Probability)]);

    private readonly record struct Step(double Weight, double MarginSum, double Positives)
    {
        public float Centre => (float)(MarginSum / Weight);

        public float Probability => (float)(Positives / Weight);

        public Step Join(Step next) => new(Weight + next.Weight, MarginSum + next.MarginSum, Positives + next.Positives);

        public Step Times(double factor) => new(Weight * factor, MarginSum * factor, Positives * factor);
    }
}
