using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction.Layout;

/// <summary>Tells what a sentence says of the rounds in which somebody served before: 李某在2014年首轮巡视中任|中央第五巡视组组长,巡视山西省.</summary>
internal static partial class PastPosts
{
    // A post, its team and the places inspected.
    private const int LongestReach = 80;

    /// <summary>Whether a post of a past round is told in front of <paramref name="position"/> in its sentence.</summary>
    public static bool AreToldInFrontOf(AnalyzedDocument page, int position)
    {
        var start = Math.Max(page.SentenceAt(position).Start, position - LongestReach);
        var before = page.Text.AsSpan(start, Math.Max(0, position - start));
        return before.Contains('中') && before.Contains('年') && Post().IsMatch(before);
    }

    // 在2014年首轮巡视中|任   2014年首轮巡视中,某某|任   在2013年的两轮巡视中|分别任   2016年第三轮巡察中,曾担任
    [GeneratedRegex(@"[0-9]{4}年[^,。;]{0,12}巡[视察]中,?(?:\p{IsCJKUnifiedIdeographs}{2,4}?(?=(?:曾|先后)?担?任))?(?:曾|先后|分别|依次)?(?:担?任|巡[视察])")]
    private static partial Regex Post();
}
