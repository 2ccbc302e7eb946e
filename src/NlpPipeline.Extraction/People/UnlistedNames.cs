using NlpPipeline.Text;

namespace NlpPipeline.Extraction.People;

/// <summary>Reads names whose surname no list has or that are everyday words (要武, 降龙): behind a title and in front of what a speaker does.</summary>
internal static class UnlistedNames
{
    private const int LongestName = 3;
    private const int LongestVerb = 4;

    private static readonly WordsByFirst Verbs = new(DataFile.ReadLines("People.Data.speaker-verbs.txt"));

    /// <summary>The name between a title that ends at <paramref name="start"/> and the verb behind it, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the name would begin.</param>
    /// <param name="limit">End of the line or cell.</param>
    public static TextSpan? Read(string text, int start, int limit)
    {
        var window = text.AsSpan(start, Math.Min(LongestName + LongestVerb, limit - start));
        if (BeginsWithWord(window))
        {
            return null;
        }

        for (var length = 2; length <= LongestName && length < window.Length; length++)
        {
            if (NameReader.IsName(window[..length]) && IsInFrontOfVerb(window[length..]) && !HoldsWord(window, length))
            {
                return TextSpan.At(start, length);
            }
        }

        return null;
    }

    /// <summary>Whether what a speaker does begins here.</summary>
    public static bool IsInFrontOfVerb(ReadOnlySpan<char> text) => Verbs.LengthAtStart(text) > 0;

    // A name cannot begin like this: with a post, an adverb or a word of another kind.
    private static bool BeginsWithWord(ReadOnlySpan<char> text) => text.IsEmpty || SurnameLexicon.BeginsWithNoName(text)
        || SurnameLexicon.BeginsWithFunctionWord(text) || NameReader.FollowerLength(text) > 0 || TitleReader.HeadLengthAtStart(text) > 0;

    // 要|表态|发言: a longer word begins inside what would be the name.
    private static bool HoldsWord(ReadOnlySpan<char> window, int length)
    {
        for (var at = 1; at < length; at++)
        {
            if (IsInFrontOfVerb(window[at..]) || NameReader.FollowerLength(window[at..]) > 1)
            {
                return true;
            }
        }

        return false;
    }
}
