namespace NlpPipeline.Text.Segmentation.UserWords;

/// <summary>
/// The user's words as a trie over UTF-16 units. Grows while one thread owns it, is never changed once a <see cref="Lexicon"/> that others see holds it.
/// </summary>
internal sealed class UserTrie
{
    /// <summary>The empty word.</summary>
    public const int Root = 0;

    // By node and unit: see Key.
    private readonly Dictionary<long, int> _children;
    private readonly List<UserEntry?> _entries;

    // One bit a UTF-16 unit: most places of a text are dismissed by it.
    private readonly ulong[] _firstUnits;

    public UserTrie()
    {
        _children = [];
        _entries = [null];
        _firstUnits = new ulong[(char.MaxValue + 1) / 64];
    }

    private UserTrie(UserTrie other)
    {
        _children = new Dictionary<long, int>(other._children);
        _entries = [.. other._entries];
        _firstUnits = [.. other._firstUnits];
    }

    public bool IsEmpty => _entries.Count == 1;

    public UserTrie Clone() => new(this);

    /// <summary>Whether a word begins with <paramref name="unit"/>.</summary>
    public bool CanStart(char unit) => (_firstUnits[unit >> 6] & (1UL << (unit & 63))) != 0;

    /// <summary>Steps from <paramref name="node"/> along <paramref name="unit"/>.</summary>
    public bool TryStep(ref int node, char unit) => _children.TryGetValue(Key(node, unit), out node);

    /// <summary>What the user said of the word that ends at <paramref name="node"/>; null where only longer words pass.</summary>
    public UserEntry? Entry(int node) => _entries[node];

    /// <summary>Finds the node of <paramref name="word"/>.</summary>
    /// <returns>Whether it is a word or the beginning of one.</returns>
    public bool TryFind(ReadOnlySpan<char> word, out int node)
    {
        node = Root;
        foreach (var unit in word)
        {
            if (!TryStep(ref node, unit))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds a word or replaces what was said of it; a tag that was given before stays if none is given now.</summary>
    public void Set(string word, int frequency, string? tag)
    {
        _firstUnits[word[0] >> 6] |= 1UL << (word[0] & 63);
        var node = Root;
        foreach (var unit in word)
        {
            node = GetOrAddChild(node, unit);
        }

        _entries[node] = new UserEntry(frequency, tag ?? _entries[node]?.Tag);
    }

    // A number, not a tuple: the run time carries compiled code for dictionaries of numbers, so that loading does not wait for the compiler.
    private static long Key(int node, char unit) => ((long)node << 16) | unit;

    private int GetOrAddChild(int node, char unit)
    {
        if (!_children.TryGetValue(Key(node, unit), out var child))
        {
            child = _entries.Count;
            _entries.Add(null);
            _children.Add(Key(node, unit), child);
        }

        return child;
    }
}

/// <summary>What the user said of a word.</summary>
/// <param name="Frequency">Its frequency; 0 for a word that must not be found.</param>
/// <param name="Tag">Part of speech, or null for the dictionary's.</param>
internal sealed record UserEntry(int Frequency, string? Tag)
{
    /// <summary>Natural logarithm of the frequency; −∞ for 0.</summary>
    public double LogFrequency { get; } = Math.Log(Frequency);
}
