using System.Numerics;

namespace NlpPipeline.Learning.Features;

/// <summary>
/// Hashes the character n-grams of a text into buckets. Full-width forms count as ASCII, upper as lower case; a mark stands before the
/// first and behind the last character, so that beginnings and ends are n-grams of their own. Immutable and safe to share between threads.
/// </summary>
internal sealed class NgramHasher(FeatureOptions options)
{
    /// <summary>The mark before the first character of a text.</summary>
    public const char Begin = '\u0002';

    /// <summary>The mark behind the last character of a text.</summary>
    public const char End = '\u0003';

    private const uint Seed = 0x9747B28C;

    private readonly int _shift = 32 - options.HashBits;

    /// <summary>Number of n-grams of a text of <paramref name="length"/> units, at most.</summary>
    public int Capacity(int length) => (length + 2) * (options.MaxLength - options.MinLength + 1);

    /// <summary>
    /// Writes the bucket of every n-gram, by start, then by length; returns their number. <paramref name="marked"/> is room for the text
    /// and its two marks.
    /// </summary>
    public int Hash(ReadOnlySpan<char> text, Span<char> marked, Span<int> buckets)
    {
        Mark(text, marked);
        var count = 0;
        for (var start = 0; start < text.Length + 2; start++)
        {
            var hash = Seed;
            var longest = Math.Min(options.MaxLength, text.Length + 2 - start);
            for (var length = 1; length <= longest; length++)
            {
                hash = Step(hash, marked[start + length - 1]);
                if (length >= options.MinLength)
                {
                    buckets[count++] = Bucket(hash, length);
                }
            }
        }

        return count;
    }

    /// <summary>The bucket of a character that is folded already, or of a mark.</summary>
    public int Bucket(char c) => Bucket(Step(Seed, c), length: 1);

    /// <summary>The bucket of two characters that are folded already.</summary>
    public int Bucket(char first, char second) => Bucket(Step(Step(Seed, first), second), length: 2);

    /// <summary>Full-width forms as ASCII, upper as lower case.</summary>
    public static char Fold(char c)
    {
        var folded = c switch
        {
            >= '！' and <= '～' => (char)(c - '！' + '!'),
            '\u3000' => ' ',
            _ => c,
        };
        return folded is >= 'A' and <= 'Z' ? (char)(folded | 0x20) : folded;
    }

    /// <summary>The spans of the n-grams in the order in which <see cref="Hash"/> writes them; the mark of the beginning lies at −1, that of the end at the text's length.</summary>
    public IEnumerable<(int Start, int End)> Spans(int textLength)
    {
        for (var start = 0; start < textLength + 2; start++)
        {
            var longest = Math.Min(options.MaxLength, textLength + 2 - start);
            for (var length = options.MinLength; length <= longest; length++)
            {
                yield return (start - 1, start - 1 + length);
            }
        }
    }

    private int Bucket(uint hash, int length) => (int)(Mix(hash + (uint)length) >> _shift);

    private static uint Step(uint hash, char c) => BitOperations.RotateLeft((hash ^ c) * 0x9E3779B1u, 13);

    private static void Mark(ReadOnlySpan<char> text, Span<char> marked)
    {
        marked[0] = Begin;
        for (var i = 0; i < text.Length; i++)
        {
            marked[i + 1] = Fold(text[i]);
        }

        marked[text.Length + 1] = End;
    }

    // The finaliser "lowbias32" of C. Wellons' hash prospector (public domain).
    private static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x7FEB352Du;
        hash = (hash ^ (hash >> 15)) * 0x846CA68Bu;
        return hash ^ (hash >> 16);
    }
}
