using NlpPipeline.Learning.Features;

namespace NlpPipeline.Learning.Prediction;

/// <summary>
/// Gives texts their labels. Immutable and safe to share between threads; the same text always gets the same labels and scores.
/// </summary>
public sealed class TextClassifier
{
    [ThreadStatic]
    private static FeatureBuffer? _buffer;

    /// <summary>Creates a classifier of its three parts.</summary>
    /// <param name="labels">Names of the labels, in the order of the weights.</param>
    /// <param name="features">Text → features.</param>
    /// <param name="weights">Features → margins.</param>
    /// <param name="rule">Margins → labels.</param>
    public TextClassifier(IReadOnlyList<string> labels, FeatureExtractor features, LinearWeights weights, DecisionRule rule)
    {
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.LabelCount, labels.Count);
        Labels = labels;
        Features = features;
        Weights = weights;
        Rule = rule;
    }

    /// <summary>Names of the labels in ordinal order.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Whether a text may have several labels or none.</summary>
    public bool IsMultiLabel => Rule is MultiLabelRule;

    /// <summary>Text → features.</summary>
    public FeatureExtractor Features { get; }

    /// <summary>Features → margins.</summary>
    public LinearWeights Weights { get; }

    /// <summary>Margins → labels.</summary>
    public DecisionRule Rule { get; }

    /// <summary>The labels of <paramref name="text"/>, most probable first.</summary>
    public IReadOnlyList<ScoredLabel> Predict(ReadOnlySpan<char> text) => Predict(text, threshold: null);

    /// <summary>The labels of <paramref name="text"/> that are at least as probable as <paramref name="threshold"/>, most probable first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="threshold">A probability: 0 gives all labels; null leaves the choice to <see cref="Rule"/>.</param>
    public IReadOnlyList<ScoredLabel> Predict(ReadOnlySpan<char> text, float? threshold)
    {
        Span<float> room = stackalloc float[Weights.ScoreLength];
        return Decide(ComputeMargins(text, room), threshold);
    }

    /// <summary>The margin of every label, in the order of <see cref="Labels"/>.</summary>
    public float[] ComputeMargins(ReadOnlySpan<char> text)
    {
        Span<float> margins = stackalloc float[Weights.ScoreLength];
        return ComputeMargins(text, margins).ToArray();
    }

    /// <summary>The labels that follow from margins computed elsewhere, as <see cref="Predict(ReadOnlySpan{char}, float?)"/> gives them.</summary>
    internal IReadOnlyList<ScoredLabel> Decide(ReadOnlySpan<float> margins, float? threshold)
    {
        var found = threshold is { } least ? AtLeast(margins, least) : Assigned(margins);
        found.Sort(MostProbableFirst);
        return found;
    }

    private List<ScoredLabel> AtLeast(ReadOnlySpan<float> margins, float threshold)
    {
        Span<float> scores = stackalloc float[margins.Length];
        Rule.Calibrate(margins, scores);
        var found = new List<ScoredLabel>();
        for (var label = 0; label < margins.Length; label++)
        {
            if (scores[label] >= threshold)
            {
                found.Add(new ScoredLabel(Labels[label], scores[label], margins[label]));
            }
        }

        return found;
    }

    // Most clauses get no label and the others one or two: only these are worth a probability.
    private List<ScoredLabel> Assigned(ReadOnlySpan<float> margins)
    {
        var found = new List<ScoredLabel>();
        for (var label = 0; label < margins.Length; label++)
        {
            if (Rule.IsAssigned(margins, label))
            {
                found.Add(new ScoredLabel(Labels[label], Rule.Probability(margins, label), margins[label]));
            }
        }

        return found;
    }

    private static int MostProbableFirst(ScoredLabel left, ScoredLabel right) =>
        left.Score != right.Score ? right.Score.CompareTo(left.Score) : right.Margin.CompareTo(left.Margin);

    private Span<float> ComputeMargins(ReadOnlySpan<char> text, Span<float> room)
    {
        var buffer = _buffer ??= new FeatureBuffer();
        Features.Extract(text, buffer);
        Weights.Score(buffer.FeatureIndices, buffer.FeatureValues, room);
        return room[..Labels.Count];
    }
}
