using System.Numerics;

namespace NlpPipeline.Learning.Features;

/// <summary>
/// Which of the hash buckets are features, and the number of each: a bit a bucket, and for every 64 buckets how many features lie before them (rank over a
/// bit vector; Jacobson 1989). A table with a number for each of 2^22 buckets would take 16 MB and miss the cache at every look; this takes 0.8 MB. Immutable.
/// </summary>
internal sealed class BucketNumbers
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _isFeature;
    private readonly int[] _before;

    /// <summary>Numbers the buckets in their order.</summary>
    /// <param name="hashBits">Logarithm of the number of buckets, at least 6.</param>
    /// <param name="buckets">The buckets that are features, ascending.</param>
    public BucketNumbers(int hashBits, ReadOnlySpan<int> buckets)
    {
        var words = Math.Max(1, (1 << hashBits) / BitsPerWord);
        (_isFeature, _before) = (new ulong[words], new int[words]);
        foreach (var bucket in buckets)
        {
            _isFeature[bucket / BitsPerWord] |= 1UL << (bucket % BitsPerWord);
        }

        for (var word = 1; word < words; word++)
        {
            _before[word] = _before[word - 1] + BitOperations.PopCount(_isFeature[word - 1]);
        }
    }

    /// <summary>The number of the feature that <paramref name="bucket"/> is, or -1.</summary>
    public int Of(int bucket)
    {
        var (word, bit) = (bucket >>> 6, bucket & (BitsPerWord - 1));
        var bits = _isFeature[word];
        // Without a branch: half of the n-grams of a text are features, and no processor guesses which.
        return ((int)((bits >> bit) & 1) * (_before[word] + BitOperations.PopCount(bits & ((1UL << bit) - 1)) + 1)) - 1;
    }
}
