using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.People;

/// <summary>Reads names backwards from a word that stands behind them: 由|霍平|中将|任组长.</summary>
internal static class NamesInFront
{
    private const int LongestBracket = 40;

    private static readonly WordsByLast Ranks = new(["同志", "少将", "中将", "上将", "大校", "上校"]);

    /// <summary>Where the name ends that stands before <paramref name="end"/>, perhaps with 同志, a rank or a post in brackets.</summary>
    public static int WithoutRank(string text, int end)
    {
        end = WithoutBracket(text, end - Ranks.LengthAtEnd(text.AsSpan(0, end)));
        return end - Ranks.LengthAtEnd(text.AsSpan(0, end));
    }

    // 何明远|(市水利局原局长)|任组长
    private static int WithoutBracket(string text, int end)
    {
        var open = end == 0 || text[end - 1] != ')' ? -1 : text.LastIndexOf('(', end - 1, Math.Min(LongestBracket, end));
        return open < 0 ? end : open;
    }

    /// <summary>The name that ends at <paramref name="end"/> and has one of the <paramref name="borders"/> in front, or null.</summary>
    /// <param name="page">The page.</param>
    /// <param name="end">Where the name ends.</param>
    /// <param name="borders">Characters behind which it may begin.</param>
    /// <param name="mayFollowTitle">Whether it may begin behind a title too: 由财政局局长|霍平|任组长.</param>
    public static TextSpan? Read(AnalyzedDocument page, int end, string borders, bool mayFollowTitle = false)
    {
        for (var length = 4; length >= 2; length--)
        {
            var name = new TextSpan(Math.Max(0, end - length), end);
            if (name.Length == length
                && (name.Start == 0 || borders.Contains(page.Text[name.Start - 1], StringComparison.Ordinal) || (mayFollowTitle && TitleReader.EndsWithHead(page.Text.AsSpan(0, name.Start))))
                && NameReader.Read(page.Text, name.Start, page.Text.Length) == name && !page.IsOutsideAnnouncement(name))
            {
                return name;
            }
        }

        return null;
    }
}
