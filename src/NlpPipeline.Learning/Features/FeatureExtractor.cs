namespace NlpPipeline.Learning.Features;

/// <summary>
/// Text → vector of hashed character n-grams, each weighted by term frequency and inverse document frequency
/// (<c>ln((1 + N) / (1 + df)) + 1</c>), scaled to length 1. Immutable and safe to share between threads.
/// </summary>
public sealed class FeatureExtractor
{
    private readonly NgramHasher _hasher;
    private readonly BucketNumbers _numbers;
    private readonly float[] _idf;

    /// <summary>Creates an extractor from document frequencies.</summary>
    /// <param name="options">Which n-grams are features.</param>
    /// <param name="documentCount">Number of training texts, N.</param>
    /// <param name="buckets">The buckets kept, ascending; their places are the feature numbers.</param>
    /// <param name="documentFrequencies">In how many training texts each bucket was seen, df.</param>
    internal FeatureExtractor(FeatureOptions options, int documentCount, int[] buckets, int[] documentFrequencies)
    {
        Options = options;
        DocumentCount = documentCount;
        Buckets = buckets;
        DocumentFrequencies = documentFrequencies;
        _hasher = new NgramHasher(options);
        _numbers = new BucketNumbers(options.HashBits, buckets);
        _idf = new float[buckets.Length];
        for (var feature = 0; feature < buckets.Length; feature++)
        {
            _idf[feature] = (float)(Math.Log((1.0 + documentCount) / (1.0 + documentFrequencies[feature])) + 1.0);
        }
    }

    /// <summary>Which n-grams are features.</summary>
    public FeatureOptions Options { get; }

    /// <summary>Number of training texts.</summary>
    public int DocumentCount { get; }

    /// <summary>Number of features.</summary>
    public int FeatureCount => Buckets.Length;

    internal int[] Buckets { get; }

    internal int[] DocumentFrequencies { get; }

    /// <summary>Learns document frequencies from <paramref name="texts"/>.</summary>
    public static FeatureExtractor Fit(IReadOnlyCollection<string> texts, FeatureOptions options)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(options);
        var frequencies = CountDocuments(texts, options);
        var buckets = new List<int>();
        for (var bucket = 0; bucket < frequencies.Length; bucket++)
        {
            if (frequencies[bucket] >= Math.Max(1, options.MinDocumentFrequency))
            {
                buckets.Add(bucket);
            }
        }

        return new FeatureExtractor(options, texts.Count, [.. buckets], [.. buckets.Select(bucket => frequencies[bucket])]);
    }

    /// <summary>The features of <paramref name="text"/>.</summary>
    public SparseVector Extract(ReadOnlySpan<char> text)
    {
        var buffer = new FeatureBuffer();
        Extract(text, buffer);
        return buffer.ToVector();
    }

    /// <summary>The features of all <paramref name="texts"/>, in order.</summary>
    public SparseVector[] ExtractAll(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var buffer = new FeatureBuffer();
        var vectors = new SparseVector[texts.Count];
        for (var i = 0; i < vectors.Length; i++)
        {
            Extract(texts[i], buffer);
            vectors[i] = buffer.ToVector();
        }

        return vectors;
    }

    /// <summary>
    /// Each n-gram of <paramref name="text"/> that is a feature: its span and its feature number, by start, then by length. The mark of the
    /// beginning lies at −1, that of the end at the text's length.
    /// </summary>
    public IEnumerable<(int Start, int End, int Feature)> Locate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buckets = new int[_hasher.Capacity(text.Length)];
        _hasher.Hash(text, new char[text.Length + 2], buckets);
        return _hasher.Spans(text.Length)
            .Select((span, i) => (span.Start, span.End, Feature: _numbers.Of(buckets[i])))
            .Where(ngram => ngram.Feature >= 0);
    }

    /// <summary>Writes the features of <paramref name="text"/> into <paramref name="buffer"/>, in any order: a sum over them needs none.</summary>
    internal void Extract(ReadOnlySpan<char> text, FeatureBuffer buffer)
    {
        buffer.Reserve(text.Length, _hasher.Capacity(text.Length));
        var features = Number(buffer.Buckets.AsSpan(0, _hasher.Hash(text, buffer.Marked, buffer.Buckets)));
        var squares = Options.TermFrequency == TermFrequency.Binary ? ValueOnce(features, buffer) : ValueCounted(features, buffer);
        Scale(buffer.Values.AsSpan(0, buffer.Count), squares);
    }

    /// <summary>The number of the feature that the n-gram of one character is, or -1.</summary>
    internal int FeatureOf(char c) => _numbers.Of(_hasher.Bucket(c));

    /// <summary>The number of the feature that the n-gram of two characters is, or -1.</summary>
    internal int FeatureOf(char first, char second) => _numbers.Of(_hasher.Bucket(first, second));

    /// <summary>Inverse document frequency of a feature.</summary>
    internal float Idf(int feature) => _idf[feature];

    // Buckets → the numbers of those that are features, in place: most n-grams of a text were never seen in training, and need not be sorted.
    private Span<int> Number(Span<int> buckets)
    {
        var count = 0;
        foreach (var bucket in buckets)
        {
            var feature = _numbers.Of(bucket);
            if (feature >= 0)
            {
                buckets[count++] = feature;
            }
        }

        return buckets[..count];
    }

    // Counts need equal features side by side; to count each once, a bit a feature does, and costs a third of sorting.
    private double ValueOnce(ReadOnlySpan<int> features, FeatureBuffer buffer)
    {
        var seen = buffer.Seen(FeatureCount);
        var (count, squares) = (0, 0.0);
        foreach (var feature in features)
        {
            var (word, bit) = (feature >>> 6, 1UL << feature);
            if ((seen[word] & bit) == 0)
            {
                seen[word] |= bit;
                var idf = _idf[feature];
                buffer.Indices[count] = feature;
                buffer.Values[count++] = idf;
                squares += idf * idf;
            }
        }

        buffer.Count = count;
        foreach (var feature in buffer.FeatureIndices)
        {
            seen[feature >>> 6] = 0;
        }

        return squares;
    }

    private double ValueCounted(Span<int> features, FeatureBuffer buffer)
    {
        features.Sort();
        var (count, squares) = (0, 0.0);
        for (int run; !features.IsEmpty; features = features[run..])
        {
            run = RunLength(features);
            var idf = _idf[features[0]];
            var value = idf * Weight(run);
            buffer.Indices[count] = features[0];
            buffer.Values[count++] = value;
            squares += Options.TermFrequency == TermFrequency.Occurrences ? idf * idf * run : value * value;
        }

        buffer.Count = count;
        return squares;
    }

    private static int[] CountDocuments(IReadOnlyCollection<string> texts, FeatureOptions options)
    {
        var hasher = new NgramHasher(options);
        var buffer = new FeatureBuffer();
        var frequencies = new int[1 << options.HashBits];
        foreach (var text in texts)
        {
            buffer.Reserve(text.Length, hasher.Capacity(text.Length));
            var buckets = buffer.Buckets.AsSpan(0, hasher.Hash(text, buffer.Marked, buffer.Buckets));
            buckets.Sort();
            for (; !buckets.IsEmpty; buckets = buckets[RunLength(buckets)..])
            {
                frequencies[buckets[0]]++;
            }
        }

        return frequencies;
    }

    private static int RunLength(ReadOnlySpan<int> sorted)
    {
        var length = 1;
        while (length < sorted.Length && sorted[length] == sorted[0])
        {
            length++;
        }

        return length;
    }

    private static void Scale(Span<float> values, double squares)
    {
        var factor = squares > 0 ? (float)(1 / Math.Sqrt(squares)) : 0;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] *= factor;
        }
    }

    private float Weight(int count) => Options.TermFrequency == TermFrequency.Logarithmic ? 1 + MathF.Log(count) : count;
}
