using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Linking.Tables;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Teams;

/// <summary>
/// Finds teams that are printed as 第一组 alone: anywhere in a text that speaks of 巡察组, else only where a roster of an inspection names them — in the column of
/// teams (组别) or in front of a leader or of what is inspected.
/// </summary>
internal static partial class BareGroups
{
    private const int LongestPost = 8;
    private const int FewestTeams = 2;

    private static readonly SearchValues<char> Activities = SearchValues.Create("巡");

    /// <summary>The candidates of <paramref name="page"/>, whose teams are printed in no fuller way.</summary>
    public static List<TeamCandidate> Find(AnalyzedDocument page)
    {
        if (TeamPatterns.Token().Match(page.Text) is { Success: true } token)
        {
            return [.. TeamReader.BareGroups(page.Text, TeamReader.ActivityOf(token))];
        }

        if (AnchoredSearch.Matches(Roster(), page.Text, Activities, before: 4, after: 8).FirstOrDefault() is not { } roster)
        {
            return [];
        }

        var columns = page.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Where(cell => cell.Column == ColumnKind.Team).Select(cell => cell.Span.End).ToHashSet();
        var groups = TeamReader.BareGroups(page.Text, TeamReader.ActivityOf(roster)).Where(group => columns.Contains(group.Span.End) || OpensEntry(page, group.Span)).ToList();
        return groups.DistinctBy(group => group.Number).Count() >= FewestTeams ? groups : [];
    }

    // 第一组|组长何明远,巡察县民政局   第一组|:组长…   at the beginning of a line or clause
    private static bool OpensEntry(AnalyzedDocument page, TextSpan group) =>
        (group.Start == 0 || page.Text[group.Start - 1] is '\n' or ';' or '。' or ':' or ' ' or '、' or '.' or ')')
        && Entry().IsMatch(page.Text.AsSpan(group.End, Math.Min(LongestPost, page.Text.Length - group.End)));

    // 十届县委第三|轮巡察   巡察分工   被巡察单位
    [GeneratedRegex(@"轮(?:常规|专项|机动|提级)?巡(?<activity>[视察])|巡(?<activity>[视察])(?:工作)?(?:分工|安排|对象|任务|名单)|被巡(?<activity>[视察])(?:单位|党组织)", RegexOptions.ExplicitCapture)]
    private static partial Regex Roster();

    // 组长何明远   :组长   (组长:   负责巡察   巡察县民政局   ⏎被巡察单位
    [GeneratedRegex(@"\A[:(, \n]{0,2}(?:副?组长|负责|被巡[视察]|巡[视察](?!组))")]
    private static partial Regex Entry();
}
