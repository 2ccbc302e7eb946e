namespace NlpPipeline.Learning.Training;

/// <summary>
/// Scales features by how strongly they speak for or against a label: <c>(1 - share) + share · |ln(p / q)|</c>, p and q the smoothed
/// shares of the feature among the features of the label's texts and of the others (Wang and Manning: Baselines and Bigrams, 2012).
/// Counts all texts once, then each label's own. Immutable.
/// </summary>
internal sealed class NaiveBayesScaling
{
    private const float Smoothing = 1;

    private readonly TrainingProblem _problem;
    private readonly float _share;
    private readonly int[] _counts;
    private readonly long _total;

    public NaiveBayesScaling(TrainingProblem problem, float share)
    {
        _problem = problem;
        _share = share;
        _counts = new int[share > 0 ? problem.FeatureCount : 0];
        foreach (var vector in share > 0 ? problem.Vectors : [])
        {
            _total += vector.Indices.Length;
            foreach (var feature in vector.Indices)
            {
                _counts[feature]++;
            }
        }
    }

    /// <summary>Writes the scale of every feature for one label.</summary>
    /// <param name="label">Number of the label.</param>
    /// <param name="scales">Room for as many scales as there are features.</param>
    public void Fill(int label, Span<float> scales)
    {
        if (_share <= 0)
        {
            scales.Fill(1);
            return;
        }

        scales.Clear();
        var labelTotal = CountTexts(label, scales);
        var smoothed = (double)Smoothing * scales.Length;
        var shift = Math.Log((_total - labelTotal + smoothed) / (labelTotal + smoothed));
        for (var feature = 0; feature < scales.Length; feature++)
        {
            var ratio = Math.Log((scales[feature] + Smoothing) / (_counts[feature] - scales[feature] + Smoothing)) + shift;
            scales[feature] = 1 - _share + (_share * (float)Math.Abs(ratio));
        }
    }

    // Counts the features of the label's texts, and returns how many there are of all features together.
    private long CountTexts(int label, Span<float> counts)
    {
        var total = 0L;
        for (var i = 0; i < _problem.Vectors.Length; i++)
        {
            if (_problem.Labels[i].Contains(label))
            {
                total += _problem.Vectors[i].Indices.Length;
                foreach (var feature in _problem.Vectors[i].Indices)
                {
                    counts[feature]++;
                }
            }
        }

        return total;
    }
}
