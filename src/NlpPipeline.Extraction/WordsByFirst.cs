namespace NlpPipeline.Extraction;

/// <summary>Words by their first character: tells with which of them a text begins. Immutable.</summary>
/// <param name="words">Words of at least one character.</param>
internal sealed class WordsByFirst(IEnumerable<string> words)
{
    private readonly Dictionary<char, string[]> _longestFirst = words
        .GroupBy(word => word[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());

    /// <summary>Length of the longest word with which <paramref name="text"/> begins, 0 for none.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_longestFirst.TryGetValue(text[0], out var candidates))
        {
            return 0;
        }

        foreach (var word in candidates)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
