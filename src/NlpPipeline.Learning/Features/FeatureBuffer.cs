namespace NlpPipeline.Learning.Features;

/// <summary>Room for the features of one text, reused from text to text. For one thread.</summary>
internal sealed class FeatureBuffer
{
    private ulong[] _seen = [];

    public char[] Marked { get; private set; } = [];

    public int[] Buckets { get; private set; } = [];

    /// <summary>Feature numbers, in whatever order the text gives them.</summary>
    public int[] Indices { get; private set; } = [];

    public float[] Values { get; private set; } = [];

    /// <summary>Number of features now held.</summary>
    public int Count { get; set; }

    public ReadOnlySpan<int> FeatureIndices => Indices.AsSpan(0, Count);

    public ReadOnlySpan<float> FeatureValues => Values.AsSpan(0, Count);

    public void Reserve(int textLength, int ngrams)
    {
        if (Marked.Length < textLength + 2)
        {
            Marked = new char[2 * (textLength + 2)];
        }

        if (Buckets.Length < ngrams)
        {
            Buckets = new int[2 * ngrams];
            Indices = new int[2 * ngrams];
            Values = new float[2 * ngrams];
        }
    }

    /// <summary>A bit for each feature, all of them 0: whoever sets one clears it.</summary>
    public Span<ulong> Seen(int featureCount)
    {
        var words = (featureCount / 64) + 1;
        return (_seen.Length >= words ? _seen : _seen = new ulong[words]).AsSpan(0, words);
    }

    public SparseVector ToVector()
    {
        var (indices, values) = (FeatureIndices.ToArray(), FeatureValues.ToArray());
        Array.Sort(indices, values);
        return new SparseVector(indices, values);
    }
}
