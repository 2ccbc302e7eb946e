namespace NlpPipeline.Learning.Features;

/// <summary>Room for the features of one text, reused from text to text. For one thread.</summary>
internal sealed class FeatureBuffer
{
    public char[] Marked { get; private set; } = [];

    public int[] Buckets { get; private set; } = [];

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

    public SparseVector ToVector() => new(FeatureIndices.ToArray(), FeatureValues.ToArray());
}
