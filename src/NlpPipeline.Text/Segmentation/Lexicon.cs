using NlpPipeline.Text.Segmentation.Cutting;
using NlpPipeline.Text.Segmentation.UserWords;

namespace NlpPipeline.Text.Segmentation;

/// <summary>A model together with user words, as one dictionary: what one call of a segmenter sees. Immutable once published.</summary>
internal sealed class Lexicon
{
    private readonly double[] _weights;

    /// <summary>The dictionary of the model alone.</summary>
    public Lexicon(SegmenterModel model)
        : this(model, new UserTrie(), new UserTrie(), model.Total)
    {
    }

    public Lexicon(SegmenterModel model, UserTrie words, UserTrie phrases, long total)
    {
        Model = model;
        Words = words;
        Phrases = phrases;
        Total = total;
        LogTotal = Math.Log(total);
        var logFrequencies = model.LogFrequencies;
        _weights = new double[logFrequencies.Length];
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] = logFrequencies[i] - LogTotal;
        }
    }

    public SegmenterModel Model { get; }

    /// <summary>User words that consist of word characters only, so that they are found within blocks.</summary>
    public UserTrie Words { get; }

    /// <summary>User words with other characters, matched before the text is divided into blocks.</summary>
    public UserTrie Phrases { get; }

    /// <summary>Sum of all frequencies, the user's included.</summary>
    public long Total { get; }

    /// <summary>Natural logarithm of <see cref="Total"/>.</summary>
    public double LogTotal { get; }

    /// <summary>Log-probability by <see cref="Modelling.TrieNode.Value"/>; −∞ for value 0.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>Whether <paramref name="word"/> needs matching before the text is divided into blocks.</summary>
    public static bool IsPhrase(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!CharacterClass.IsWordCharacter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The frequency of <paramref name="word"/>: 0 where it is only the beginning of words, null where it is not even that.</summary>
    public int? Frequency(ReadOnlySpan<char> word)
    {
        var isUserPrefix = TryFindUser(word, out var entry);
        return entry is not null ? entry.Frequency
            : Model.TryFind(word, out var node) ? Model.Frequencies[node.Value]
            : isUserPrefix ? 0
            : null;
    }

    /// <summary>Whether <paramref name="word"/> is a word that may be cut out.</summary>
    public bool IsWord(ReadOnlySpan<char> word) => Frequency(word) > 0;

    /// <summary>As <see cref="IsWord(ReadOnlySpan{char})"/>, for a word whose codes are known.</summary>
    public bool IsWord(ReadOnlySpan<char> word, ReadOnlySpan<ushort> codes) => Words.IsEmpty && Phrases.IsEmpty
        ? Model.TryFind(codes, out var node) && node.Value > 0
        : IsWord(word);

    /// <summary>Whether the user forbade <paramref name="word"/>.</summary>
    public bool IsForbidden(ReadOnlySpan<char> word) => TryFindUser(word, out var entry) && entry is { Frequency: 0 };

    /// <summary>The part of speech of <paramref name="word"/>, or <c>x</c> for words without.</summary>
    public string Tag(ReadOnlySpan<char> word)
    {
        TryFindUser(word, out var entry);
        return entry?.Tag is { } tag ? tag
            : Model.TryFind(word, out var node) && node.Tag > 0 ? Model.TagNames[node.Tag]
            : "x";
    }

    private bool TryFindUser(ReadOnlySpan<char> word, out UserEntry? entry)
    {
        entry = null;
        return TryFindIn(Words, word, ref entry) || TryFindIn(Phrases, word, ref entry);
    }

    private static bool TryFindIn(UserTrie trie, ReadOnlySpan<char> word, ref UserEntry? entry)
    {
        if (trie.IsEmpty || !trie.TryFind(word, out var node))
        {
            return false;
        }

        entry = trie.Entry(node);
        return true;
    }
}
