namespace NlpPipeline.Learning.Features;

/// <summary>How often an n-gram counts that stands several times in a text.</summary>
public enum TermFrequency
{
    /// <summary>Once; best for titles and sentences.</summary>
    Binary,

    /// <summary><c>1 + ln(count)</c>; best for long texts.</summary>
    Logarithmic,

    /// <summary>
    /// As often as it stands there, and the length of the vector is that of all occurrences, <c>√Σ idf²·count</c>: sums over a stretch of text are then differences of
    /// sums over its beginning, which <see cref="Prediction.StretchScorer"/> needs.
    /// </summary>
    Occurrences,
}

/// <summary>Which character n-grams of a text become features.</summary>
public sealed record FeatureOptions
{
    /// <summary>Length of the shortest n-grams in UTF-16 units, at least 1.</summary>
    public int MinLength { get; init; } = 1;

    /// <summary>Length of the longest n-grams in UTF-16 units.</summary>
    public int MaxLength { get; init; } = 3;

    /// <summary>Binary logarithm of the number of hash buckets, 8 to 24. Only buckets seen in training are kept.</summary>
    public int HashBits { get; init; } = 22;

    /// <summary>In how many training texts a bucket must be seen to be kept, at least 1.</summary>
    public int MinDocumentFrequency { get; init; } = 1;

    /// <summary>How often an n-gram counts that stands several times in a text.</summary>
    public TermFrequency TermFrequency { get; init; }
}
