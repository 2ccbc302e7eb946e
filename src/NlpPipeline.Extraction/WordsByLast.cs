namespace NlpPipeline.Extraction;

/// <summary>Words by their last character: tells with which of them a text ends. Immutable.</summary>
/// <param name="words">Words of at least one character.</param>
internal sealed class WordsByLast(IEnumerable<string> words)
{
    private readonly Dictionary<char, string[]> _longestFirst = words
        .GroupBy(word => word[^1])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());

    /// <summary>Length of the longest word with which <paramref name="text"/> ends, 0 for none.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_longestFirst.TryGetValue(text[^1], out var candidates))
        {
            return 0;
        }

        foreach (var word in candidates)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
