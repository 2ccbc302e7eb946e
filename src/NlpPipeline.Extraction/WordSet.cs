using System.Buffers;
using System.Runtime.CompilerServices;

namespace NlpPipeline.Extraction;

/// <summary>
/// A set of words and where they begin in a text: one look at a bit for each pair of characters, and the words themselves only where the pair may begin one.
/// Chinese text has few repeated pairs, so this beats an automaton, which takes a step through a hash table at every character. Immutable.
/// </summary>
internal sealed class WordSet
{
    private const int PairBits = 1 << 16;
    private const int BitsPerWord = 64;

    private readonly ulong[] _pairs = new ulong[PairBits / BitsPerWord];
    private readonly SearchValues<char> _singles;
    private readonly bool _hasSingles;
    private readonly Dictionary<int, string[]> _byStart;

    /// <summary>Creates the set.</summary>
    /// <param name="words">Words of at least one character.</param>
    public WordSet(IEnumerable<string> words)
    {
        var byLength = words.ToLookup(word => word.Length == 1);
        _singles = SearchValues.Create([.. byLength[true].Select(word => word[0])]);
        _hasSingles = byLength[true].Any();
        _byStart = byLength[false].GroupBy(word => StartOf(word)).ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var word in byLength[false])
        {
            var pair = HashOf(word[0], word[1]);
            _pairs[pair / BitsPerWord] |= 1UL << (int)(pair % BitsPerWord);
        }
    }

    /// <summary>The first place of <paramref name="text"/> at which a word begins, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if ((_hasSingles && _singles.Contains(text[at])) || (at + 1 < text.Length && MayBegin(text[at], text[at + 1]) && BeginsAt(text[at..])))
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
            if (MayBegin(text[at], text[at + 1]))
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayBegin(char first, char second)
    {
        var pair = HashOf(first, second);
        return ((_pairs[pair / BitsPerWord] >> (int)(pair % BitsPerWord)) & 1) != 0;
    }

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

    private static uint HashOf(char first, char second) => (((uint)first * 40503) ^ second) % PairBits;
}
