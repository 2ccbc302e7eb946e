using System.Buffers;
using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction;

/// <summary>
/// Regular-expression search that looks only around the characters that every match contains. Most of a document is prose without digits
/// or 箱, so this is an order of magnitude faster than trying every position. Cost is linear in the text.
/// </summary>
internal static class AnchoredSearch
{
    /// <summary>The matches of <paramref name="pattern"/> in text order.</summary>
    /// <param name="pattern">Pattern every match of which holds an anchor; it sees no character outside the window.</param>
    /// <param name="text">Text searched.</param>
    /// <param name="anchors">Characters of which every match holds one.</param>
    /// <param name="before">Reach of a window before an anchor, at least as long as the longest match and what it looks back at.</param>
    /// <param name="after">Reach of a window behind an anchor.</param>
    public static IEnumerable<Match> Matches(Regex pattern, string text, SearchValues<char> anchors, int before, int after) =>
        Matches(pattern, text, rest => rest.IndexOfAny(anchors), before, after);

    /// <summary>The matches of <paramref name="pattern"/> in text order.</summary>
    /// <param name="pattern">Pattern every match of which holds an anchor; it sees no character outside the window.</param>
    /// <param name="text">Text searched.</param>
    /// <param name="anchors">Words of which every match holds one.</param>
    /// <param name="before">Reach of a window before the beginning of an anchor, at least as long as the longest match and what it looks back at.</param>
    /// <param name="after">Reach of a window behind the beginning of an anchor.</param>
    public static IEnumerable<Match> Matches(Regex pattern, string text, WordSet anchors, int before, int after) =>
        Matches(pattern, text, anchors.IndexIn, before, after);

    private static IEnumerable<Match> Matches(Regex pattern, string text, FirstAnchor firstAnchor, int before, int after)
    {
        for (var end = 0; NextWindow(text, firstAnchor, end, before, after) is { } window; end = window.End)
        {
            for (var match = pattern.Match(text, window.Start, window.End - window.Start); match.Success; match = match.NextMatch())
            {
                yield return match;
            }
        }
    }

    // Windows that touch become one, so that no match is cut and no place is searched twice.
    private static (int Start, int End)? NextWindow(string text, FirstAnchor firstAnchor, int from, int before, int after)
    {
        var anchor = AnchorFrom(text, firstAnchor, from);
        if (anchor < 0)
        {
            return null;
        }

        var (start, end) = (Math.Max(from, anchor - before), anchor + after);
        for (anchor = AnchorFrom(text, firstAnchor, anchor + 1); anchor >= 0 && anchor - before <= end; anchor = AnchorFrom(text, firstAnchor, anchor + 1))
        {
            end = anchor + after;
        }

        return (start, Math.Min(text.Length, end));
    }

    private static int AnchorFrom(string text, FirstAnchor firstAnchor, int from)
    {
        var offset = from < text.Length ? firstAnchor(text.AsSpan(from)) : -1;
        return offset < 0 ? -1 : from + offset;
    }

    private delegate int FirstAnchor(ReadOnlySpan<char> text);
}
