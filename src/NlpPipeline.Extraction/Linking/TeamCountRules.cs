using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Linking;

/// <summary>Finds the stated number of teams of the round: 15个中央巡视组, 共组建5个巡察组.</summary>
internal static partial class TeamCountRules
{
    /// <summary>The first statement that refers back to nothing, or null.</summary>
    public static Mention<int>? Find(AnalyzedDocument page, Findings<Team> teams)
    {
        for (var match = TeamCount().Match(page.Text); match.Success; match = match.NextMatch())
        {
            var span = TextSpan.At(match.Groups["count"].Index, match.Groups["count"].Length);
            if (ChineseNumeral.TryParse(match.Groups["n"].ValueSpan, out var value) && value > 0
                && !page.IsOutsideAnnouncement(span) && !IsPartOfRound(page, span) && !RefersBack(page, teams, span))
            {
                return new Mention<int>(value, span, "stated-team-count");
            }
        }

        return null;
    }

    // The teams were named in the text above, so that the number counts those.
    private static bool RefersBack(AnalyzedDocument page, Findings<Team> teams, TextSpan span)
    {
        var before = teams.Mentions.Where(team => team.Span.End <= span.Start && page.LineAt(team.Span.Start).Role != LineRole.Title);
        return before.Select(team => team.Value.Name).Distinct().Count() >= 2;
    }

    // 另组建4个专项巡视组
    private static bool IsPartOfRound(AnalyzedDocument page, TextSpan span)
    {
        var before = page.Text.AsSpan(Math.Max(0, span.Start - 8), Math.Min(8, span.Start));
        return Part().IsMatch(before);
    }

    // 6个巡察组   四个巡察组   15个中央巡视组   九个交叉巡察组   三个组进驻6个单位
    [GeneratedRegex(@"(?<![第\d一二三四五六七八九十])(?<count>(?<n>[\d一二两三四五六七八九十]{1,3})个(?:(?!第)[\p{IsCJKUnifiedIdeographs}]){0,12}?(?:巡[视察]工作组|巡[视察]村\(社区\)组|巡[视察]组|组(?=进驻|分赴)))")]
    private static partial Regex TeamCount();

    [GeneratedRegex(@"另|其中|其余|(?<![日目])前")]
    private static partial Regex Part();
}
