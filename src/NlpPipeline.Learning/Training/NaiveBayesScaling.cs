namespace NlpPipeline.Learning.Training;

/// <summary>
/// Scales features by how strongly they speak for or against a label: <c>(1 - share) + share · |ln(p / q)|</c>, p and q the smoothed
/// shares of the feature among the features of the label's texts and of the others (Wang and Manning: Baselines and Bigrams, 2012).
/// </summary>
internal static class NaiveBayesScaling
{
    private const float Smoothing = 1;

    /// <summary>The scale of every feature for one label.</summary>
    public static float[] Compute(TrainingProblem problem, int label, float share)
    {
        var scales = new float[problem.FeatureCount];
        if (share <= 0)
        {
            Array.Fill(scales, 1);
            return scales;
        }

        var rest = new float[problem.FeatureCount];
        var (labelTotal, restTotal) = (0L, 0L);
        for (var i = 0; i < problem.Vectors.Length; i++)
        {
            var isPositive = problem.Labels[i].Contains(label);
            Count(problem.Vectors[i].Indices, isPositive ? scales : rest);
            labelTotal += isPositive ? problem.Vectors[i].Indices.Length : 0;
            restTotal += isPositive ? 0 : problem.Vectors[i].Indices.Length;
        }

        var smoothed = (double)Smoothing * problem.FeatureCount;
        var shift = Math.Log((restTotal + smoothed) / (labelTotal + smoothed));
        for (var feature = 0; feature < scales.Length; feature++)
        {
            var ratio = Math.Log((scales[feature] + Smoothing) / (rest[feature] + Smoothing)) + shift;
            scales[feature] = 1 - share + (share * (float)Math.Abs(ratio));
        }

        return scales;
    }

    private static void Count(int[] features, float[] counts)
    {
        foreach (var feature in features)
        {
            counts[feature]++;
        }
    }
}
