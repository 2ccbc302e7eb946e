using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Linking;

/// <summary>Finds all places that name the teams of the document, short names (第一巡察组, 一组) included.</summary>
internal static partial class TeamReferenceFinder
{
    private static readonly SearchValues<char> TeamMark = SearchValues.Create("组");
    private static readonly string[] Kinds = ["专项", "机动", "提级", "交叉", "联动", "常规"];

    /// <summary>The places in text order; neighbours in a list are one place. Teams that only guide others are left out.</summary>
    public static List<TeamReference> Find(AnalyzedDocument page, Findings<Team> teams)
    {
        var named = teams.Mentions.Where(mention => !GuidingTeams.IsGuide(page.Text, mention.Span)).ToList();
        var own = named.Select(mention => mention.Value).Distinct().ToList();
        var places = named.Where(mention => !page.IsOutsideAnnouncement(mention.Span)).Select(mention => (mention.Span, mention.Value)).ToList();
        places.AddRange(ShortNames(page, own, [.. places.OrderBy(place => place.Span)]));
        places.Sort((left, right) => left.Span.CompareTo(right.Span));
        return Join(page.Text, places);
    }

    private static List<(TextSpan, Team)> ShortNames(AnalyzedDocument page, List<Team> own, List<(TextSpan Span, Team Team)> named)
    {
        var byNumber = own.Where(team => team.Number is not null).ToLookup(team => team.Number!.Value);
        var found = new List<(TextSpan, Team)>();
        var (next, last) = (0, own.FirstOrDefault());
        foreach (var match in byNumber.Count > 0 ? AnchoredSearch.Matches(ShortName(), page.Text, TeamMark, before: 18, after: 12) : [])
        {
            var span = TextSpan.At(match.Index, match.Length);
            for (; next < named.Count && named[next].Span.End <= span.Start; next++)
            {
                last = named[next].Team;
            }

            var isNamed = next < named.Count && named[next].Span.Overlaps(span);
            if (!isNamed && ChineseNumeral.TryParse(match.Groups["n"].ValueSpan, out var number) && Likeliest([.. byNumber[number]], match.Value, last) is { } team)
            {
                found.Add((span, team));
                last = team;
            }
        }

        return found;
    }

    // 第一巡察组 and 第一专项巡察组 have one number: 专项巡察一组 says which is meant, and 二组 behind it is of its kind.
    private static Team? Likeliest(List<Team> candidates, string printed, Team? last) => candidates.Count < 2
        ? candidates.FirstOrDefault()
        : candidates.Find(team => Kinds.Any(kind => printed.Contains(kind, StringComparison.Ordinal) && team.Name.Contains(kind, StringComparison.Ordinal)))
            ?? candidates.Find(team => last is not null && Kinds.All(kind => team.Name.Contains(kind, StringComparison.Ordinal) == last.Name.Contains(kind, StringComparison.Ordinal)))
            ?? candidates[0];

    private static List<TeamReference> Join(string text, List<(TextSpan Span, Team Team)> places)
    {
        var references = new List<TeamReference>();
        foreach (var (span, team) in places)
        {
            if (references.Count > 0 && IsNeighbour(text, references[^1].Span, span))
            {
                var last = references[^1];
                var all = last.Teams.Contains(team) ? last.Teams : [.. last.Teams, team];
                references[^1] = new TeamReference(new TextSpan(last.Span.Start, Math.Max(last.Span.End, span.End)), all);
            }
            else
            {
                references.Add(new TeamReference(span, [team]));
            }
        }

        return references;
    }

    private static bool IsNeighbour(string text, TextSpan left, TextSpan right) =>
        right.Start <= left.End || (right.Start - left.End <= 3 && ListGap().IsMatch(text.AsSpan(left.End, right.Start - left.End)));

    // 第一巡察组   第二提级交叉巡察组   巡察一组   一组:   二组组长
    [GeneratedRegex(@"第(?<n>[一二三四五六七八九十0-9]{1,3})(?![批轮届次])(?:[^、,。;:\n第]{0,8}巡[视察]组|组)|(?:专项|机动|提级|交叉|联动|常规)?巡[视察](?<n>[一二三四五六七八九十0-9]{1,3})组|(?<![第小一二三四五六七八九十0-9])(?<n>[一二三四五六七八九十]{1,3})组(?=[:(→]|-{1,2}>?|组长|副组长|联系|电话|值班|邮箱|巡[视察]|负责|进驻|的?(?:设)?在)")]
    private static partial Regex ShortName();

    // 、   和   、第
    [GeneratedRegex(@"\A[、和及与至第]{1,3}\z")]
    private static partial Regex ListGap();
}
