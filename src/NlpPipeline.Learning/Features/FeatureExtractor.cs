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

    internal void Extract(ReadOnlySpan<char> text, FeatureBuffer buffer)
    {
        buffer.Reserve(text.Length, _hasher.Capacity(text.Length));
        var features = Number(buffer.Buckets.AsSpan(0, _hasher.Hash(text, buffer.Marked, buffer.Buckets)));
        features.Sort();
        var (count, squares) = (0, 0.0);
        for (int run; !features.IsEmpty; features = features[run..])
        {
            run = RunLength(features);
            var value = _idf[features[0]] * Weight(run);
            buffer.Indices[count] = features[0];
            buffer.Values[count++] = value;
            squares += Options.TermFrequency == TermFrequency.Occurrences ? _idf[features[0]] * _idf[features[0]] * run : value * value;
        }

        buffer.Count = count;
        Scale(buffer.Values.AsSpan(0, count), squares);
    }

    /// <summary>The number of the feature that the n-gram of one character is, or -1.</summary>
    internal int FeatureOf(char c) => _numbers.Of(_hasher.Bucket(c));

    /// <summary>The number of the feature that the n-gram of two characters is, or -1.</summary>
    internal int FeatureOf(char first, char second) => _numbers.Of(_hasher.Bucket(first, second));

    /// <summary>The numbers of the features that a character and the pair that it begins are, or -1.</summary>
    internal (int Single, int Pair) FeaturesOf(char c, char next)
    {
        var (single, pair) = _hasher.Buckets(c, next);
        return (_numbers.Of(single), _numbers.Of(pair));
    }

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

    private float Weight(int count) => Options.TermFrequency switch
    {
        TermFrequency.Logarithmic => 1 + MathF.Log(count),
        TermFrequency.Occurrences => count,
        _ => 1,
    };
}
