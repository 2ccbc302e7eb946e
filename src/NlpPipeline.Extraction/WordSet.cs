using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NlpPipeline.Extraction;

/// <summary>
/// A set of words and where they begin in a text: a filter tells at a few bits of two neighbouring characters where a word may begin, and only there the words
/// themselves are compared. Chinese text has few repeated pairs, so this beats an automaton, which takes a step through a hash table at every character. Immutable.
/// </summary>
internal sealed class WordSet
{
    private const int PairBits = 1 << 16;
    private const int BitsPerWord = 64;

    // Few words are filtered by vectors, many by a bit for each pair.
    private readonly PairFilter? _few;
    private readonly ulong[] _many = [];

    private readonly string[] _words;
    private readonly Dictionary<int, int[]> _byStart;
    private readonly SearchValues<char> _singles;
    private readonly bool _hasSingles;

    /// <summary>Creates the set.</summary>
    /// <param name="words">Words of at least one character.</param>
    public WordSet(IEnumerable<string> words)
    {
        _words = [.. words];
        _byStart = Enumerable.Range(0, _words.Length).Where(word => _words[word].Length > 1).GroupBy(word => StartOf(_words[word])).ToDictionary(group => group.Key, group => group.ToArray());
        _singles = SearchValues.Create([.. _words.Where(word => word.Length == 1).Select(word => word[0])]);
        _hasSingles = _words.Any(word => word.Length == 1);
        if (Vector128.IsHardwareAccelerated && _words.Count(word => word.Length == 1) + _byStart.Count <= PairFilter.MostBeginnings)
        {
            _few = new PairFilter(_words.Select(word => word[..Math.Min(word.Length, 2)]));
            return;
        }

        _many = new ulong[PairBits / BitsPerWord];
        foreach (var start in _byStart.Keys)
        {
            var pair = HashOf((char)(start >> 16), (char)start);
            _many[pair / BitsPerWord] |= 1UL << (int)(pair % BitsPerWord);
        }
    }

    /// <summary>The first place of <paramref name="text"/> at which a word begins, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        if (_few is not null)
        {
            return IndexAmongFew(_few, text);
        }

        for (var at = NextCandidate(text, 0); at >= 0; at = NextCandidate(text, at + 1))
        {
            if (BeginsWithWord(text[at..]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether a word occurs in <paramref name="text"/>.</summary>
    public bool OccursIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>All places of <paramref name="text"/> between <paramref name="start"/> and <paramref name="end"/> at which a word begins that ends there too.</summary>
    public WordPlaces PlacesIn(string text, int start, int end) => new(this, text, start, end);

    /// <summary>Calls <paramref name="visit"/> with the ordinal of the word for every occurrence of every word of at least two characters, overlapping ones too.</summary>
    public void Visit(ReadOnlySpan<char> text, Action<int> visit)
    {
        for (var at = NextCandidate(text, 0); at >= 0; at = NextCandidate(text, at + 1))
        {
            var rest = text[at..];
            foreach (var word in rest.Length > 1 ? _byStart.GetValueOrDefault(StartOf(rest), []) : [])
            {
                if (Continues(rest, _words[word]))
                {
                    visit(word);
                }
            }
        }
    }

    private bool BeginsWithWord(ReadOnlySpan<char> text)
    {
        if (_hasSingles && _singles.Contains(text[0]))
        {
            return true;
        }

        foreach (var word in text.Length > 1 ? _byStart.GetValueOrDefault(StartOf(text), []) : [])
        {
            if (Continues(text, _words[word]))
            {
                return true;
            }
        }

        return false;
    }

    // Whether a text that begins with the first two characters of a word goes on with the rest of it; most differ in the third.
    private static bool Continues(ReadOnlySpan<char> text, string word) =>
        word.Length == 2 || (text.Length >= word.Length && text[2] == word[2] && text[3..word.Length].SequenceEqual(word.AsSpan(3)));

    private int IndexAmongFew(PairFilter filter, ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at += PairFilter.Lanes)
        {
            for (var places = filter.MayBegin(text[at..]); places != 0; places &= places - 1)
            {
                var place = at + BitOperations.TrailingZeroCount(places);
                if (BeginsWithWord(text[place..]))
                {
                    return place;
                }
            }
        }

        return -1;
    }

    private int NextCandidate(ReadOnlySpan<char> text, int from) => _few is null ? NextAmongMany(text, from) : NextAmongFew(_few, text, from);

    private static int NextAmongFew(PairFilter filter, ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at += PairFilter.Lanes)
        {
            var places = filter.MayBegin(text[at..]);
            if (places != 0)
            {
                return at + BitOperations.TrailingZeroCount(places);
            }
        }

        return -1;
    }

    private int NextAmongMany(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if ((at + 1 < text.Length && IsAllowed(text[at], text[at + 1])) || (_hasSingles && _singles.Contains(text[at])))
            {
                return at;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsAllowed(char first, char second)
    {
        var pair = HashOf(first, second);
        return ((_many[pair / BitsPerWord] >> (int)(pair % BitsPerWord)) & 1) != 0;
    }

    private static int StartOf(ReadOnlySpan<char> text) => (text[0] << 16) | text[1];

    private static uint HashOf(char first, char second) => (((uint)first * 40503) ^ second) % PairBits;
}
