using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Teams;

/// <summary>
/// Reads teams that a list names by number alone: 县委第一巡察组巡察A;|二组|巡察B;|三组|巡察C, or, where a number of teams was stated,
/// |一组|巡察A;|二组|巡察B. A number has to follow the one before it; what a team divides itself into (分成两个小组,一组…) is none.
/// </summary>
internal static partial class TeamSequel
{
    private const int LongestGap = 400;

    private static readonly SearchValues<char> TeamMark = SearchValues.Create("组");

    /// <summary>The candidates with those that carry them on, in text order.</summary>
    public static List<TeamCandidate> Continue(string text, List<TeamCandidate> named)
    {
        var all = new List<TeamCandidate>(named);
        var (next, last, fullNames) = (0, default(TeamCandidate), named.Count);
        foreach (var match in AnchoredSearch.Matches(ShortTeam(), text, TeamMark, before: 12, after: 8))
        {
            var span = TextSpan.At(match.Index, match.Length);
            for (; next < fullNames && named[next].Span.End <= span.Start; next++)
            {
                last = named[next];
            }

            if ((next < fullNames && named[next].Span.Overlaps(span)) || !ChineseNumeral.TryParse(match.Groups["item"].ValueSpan, out var number))
            {
                continue;
            }

            last = last is not null ? Follower(text, last, span, number) : fullNames == 0 && number == 1 ? First(text, span) : null;
            if (last is not null)
            {
                all.Add(last);
            }
        }

        return all.Count - fullNames > 1 || fullNames > 0 ? [.. all.OrderBy(candidate => candidate.Span)] : named;
    }

    private static TeamCandidate? Follower(string text, TeamCandidate last, TextSpan span, int number) =>
        last.Number == number - 1 && span.Start - last.Span.End is >= 0 and <= LongestGap && !Parts().IsMatch(text.AsSpan(last.Span.End, span.Start - last.Span.End))
            ? last with { Number = number, Owner = null, RoundOwner = null, Span = span, Rule = "carried-on" }
            : null;

    // 本轮派出|3个巡察组|:一组…
    private static TeamCandidate? First(string text, TextSpan span)
    {
        var before = new TextSpan(Math.Max(0, span.Start - LongestGap), span.Start);
        var counted = CountedTeams().Match(text, before.Start, before.Length);
        return counted.Success && !Parts().IsMatch(text.AsSpan(counted.Index, span.Start - counted.Index))
            ? new TeamCandidate(1, "", counted.Groups["activity"].ValueSpan[0] == '视' ? Activity.Xunshi : Activity.Xuncha, null, null, null, span, "carried-on")
            : null;
    }

    // 二组|(组长   三组|巡察   二组|:
    [GeneratedRegex(@"(?<=[;,。:\n、( ])(?<item>[一二三四五六七八九十]{1,3}|[0-9]{1,2})组(?=[:(]|-{1,2}>|→|(?:副?组长)|(?:负责|进驻|将|分别)?(?:对(?!照|标|应)|巡[视察])|负责|进驻)")]
    private static partial Regex ShortTeam();

    // 分成两个|小组   三个|专项组
    [GeneratedRegex(@"小组|分[成为][^,。;]{1,6}组")]
    private static partial Regex Parts();

    // 3个巡察组   两个专项巡察组
    [GeneratedRegex(@"[2-9两二三四五六七八九十]个[^,。;、]{0,6}巡(?<activity>[视察])组")]
    private static partial Regex CountedTeams();
}
