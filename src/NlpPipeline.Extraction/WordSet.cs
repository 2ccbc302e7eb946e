using System.Collections.Frozen;

namespace NlpPipeline.Extraction;

/// <summary>
/// A set of words and where they begin in a text: one look at a bit for each pair of characters, and the words themselves only where the pair may begin one.
/// Chinese text has few repeated pairs, so this beats an automaton, which takes a step through a hash table at every character. Immutable.
/// </summary>
internal sealed class WordSet
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _pairs = new ulong[(1 << 16) / BitsPerWord];
    private readonly ulong[] _singles = new ulong[(1 << 16) / BitsPerWord];
    private readonly FrozenDictionary<int, string[]> _byStart;

    /// <summary>Creates the set.</summary>
    /// <param name="words">Words of at least one character.</param>
    public WordSet(IEnumerable<string> words)
    {
        var longer = new List<string>();
        foreach (var word in words)
        {
            if (word.Length == 1)
            {
                Set(_singles, word[0]);
            }
            else
            {
                Set(_pairs, HashOf(word[0], word[1]));
                longer.Add(word);
            }
        }

        _byStart = longer.GroupBy(word => StartOf(word)).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The first place of <paramref name="text"/> at which a word begins, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsSet(_singles, text[at]) || (MayBeginAt(text, at) && BeginsAt(text[at..])))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether a word occurs in <paramref name="text"/>.</summary>
    public bool OccursIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>All places of <paramref name="text"/> between <paramref name="start"/> and <paramref name="end"/> at which a word begins that ends there too.</summary>
    public IEnumerable<int> PlacesIn(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var length = IndexIn(text.AsSpan(at, end - at));
            if (length < 0)
            {
                yield break;
            }

            at += length;
            yield return at;
        }
    }

    /// <summary>Calls <paramref name="visit"/> for every occurrence of every word of at least two characters, overlapping ones too.</summary>
    public void Visit(ReadOnlySpan<char> text, Action<string> visit)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (MayBeginAt(text, at))
            {
                foreach (var word in _byStart.GetValueOrDefault(StartOf(text[at..]), []))
                {
                    if (text[at..].StartsWith(word, StringComparison.Ordinal))
                    {
                        visit(word);
                    }
                }
            }
        }
    }

    private bool MayBeginAt(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && IsSet(_pairs, HashOf(text[at], text[at + 1]));

    private bool BeginsAt(ReadOnlySpan<char> text)
    {
        foreach (var word in _byStart.GetValueOrDefault(StartOf(text), []))
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int StartOf(ReadOnlySpan<char> text) => (text[0] << 16) | text[1];

    private static int HashOf(char first, char second) => ((first * 40503) ^ second) & 0xFFFF;

    private static void Set(ulong[] bits, int bit) => bits[bit / BitsPerWord] |= 1UL << (bit % BitsPerWord);

    private static bool IsSet(ulong[] bits, int bit) => (bits[bit / BitsPerWord] & (1UL << (bit % BitsPerWord))) != 0;
}
