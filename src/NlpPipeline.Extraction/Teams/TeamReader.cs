using System.Text.RegularExpressions;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Teams;

/// <summary>Text → team candidates, one method for each printed form.</summary>
internal static class TeamReader
{
    private const int LongestRange = 40;
    private const int LongestRoundPhrase = 40;

    /// <summary>Ordinals with 第: single, lists, ranges, shared 第.</summary>
    public static IEnumerable<TeamCandidate> Numbered(string text) => TeamPatterns.Numbered().Matches(text).SelectMany(match => Items(text, match));

    /// <summary>巡察一组, 巡视第2组.</summary>
    public static IEnumerable<TeamCandidate> Short(string text)
    {
        foreach (Match match in TeamPatterns.Short().Matches(text))
        {
            var kind = TeamPatterns.KindBefore().Match(text, Math.Max(0, match.Index - 12), Math.Min(match.Index, 12)).Groups["kind"].Value;
            var start = match.Index - kind.Length;
            var (owner, roundOwner, ownerStart) = OwnerBefore(text, start);
            var items = match.Groups["item"].Captures;
            for (var i = 0; i < items.Count; i++)
            {
                if (ChineseNumeral.TryParse(items[i].ValueSpan, out var number))
                {
                    var itemEnd = items[i].Index + items[i].Length;
                    var end = text[itemEnd] == '组' ? itemEnd + 1 : itemEnd;
                    var span = new TextSpan(i == 0 ? ownerStart : items[i].Index, end);
                    yield return new TeamCandidate(number, kind + match.Groups["lookback"].Value, ActivityOf(match), owner, roundOwner, null, span, "short-form");
                }
            }
        }
    }

    /// <summary>第N组 without 巡察, in a document whose teams are printed in no other way.</summary>
    public static IEnumerable<TeamCandidate> BareGroups(string text, Activity activity) =>
        TeamPatterns.BareGroup().Matches(text).SelectMany(match => Items(text, match).Select(team => team with { Activity = activity, Rule = "bare-group" }));

    /// <summary>市委第巡察组: the ordinal is lost.</summary>
    public static IEnumerable<TeamCandidate> LostOrdinal(string text)
    {
        foreach (Match match in TeamPatterns.LostOrdinal().Matches(text))
        {
            if (CommitteeReader.ReadBefore(text, match.Index) is { } committee)
            {
                var name = committee.TeamOwner + match.Value;
                var span = new TextSpan(committee.Span.Start, match.Index + match.Length);
                yield return new TeamCandidate(null, "", ActivityOf(match), committee.TeamOwner, null, name, span, "lost-ordinal");
            }
        }
    }

    /// <summary>县委机动巡察组: a single team named by its kind or topic.</summary>
    public static IEnumerable<TeamCandidate> Unnumbered(string text)
    {
        foreach (Match match in TeamPatterns.Token().Matches(text))
        {
            var windowStart = Math.Max(0, match.Index - 17);
            var tail = text.AsSpan(windowStart, match.Index - windowStart).LastIndexOfAny('委', '组');
            if (tail < 0 || !IsTopic(text[(windowStart + tail + 1)..match.Index], match))
            {
                continue;
            }

            if (CommitteeReader.ReadBefore(text, windowStart + tail + 1) is { } committee && !IsCounted(text, committee.Span.Start))
            {
                var name = committee.TeamOwner + text[(windowStart + tail + 1)..(match.Index + match.Length)];
                var span = new TextSpan(committee.Span.Start, match.Index + match.Length);
                yield return new TeamCandidate(null, "", ActivityOf(match), committee.TeamOwner, null, name, span, "unnumbered-kind");
            }
        }
    }

    /// <summary>教育部巡视组: the team of a ministry that numbers none.</summary>
    public static IEnumerable<TeamCandidate> OfMinistries(string text)
    {
        foreach (Match match in TeamPatterns.Token().Matches(text))
        {
            if (match.Index > 0 && text[match.Index - 1] == '部' && ActivityOf(match) == Activity.Xunshi && !match.Groups["working"].Success
                && CommitteeReader.ReadBefore(text, match.Index) is { } committee && TeamPatterns.Ministry().IsMatch(committee.TeamOwner) && !IsCounted(text, committee.Span.Start))
            {
                yield return new TeamCandidate(null, "", Activity.Xunshi, committee.TeamOwner, null, committee.TeamOwner + match.Value, new TextSpan(committee.Span.Start, match.Index + match.Length), "team-of-ministry");
            }
        }
    }

    // 10个|市委交叉巡察组 is a number of teams.
    private static bool IsCounted(string text, int start) => start > 1 && text[start - 1] == '个' && (char.IsAsciiDigit(text[start - 2]) || "一二两三四五六七八九十".Contains(text[start - 2], StringComparison.Ordinal));

    // 市委巡察组 is a generic name, 市委巡察工作组 and 县委机动巡察组 are teams.
    private static bool IsTopic(string topic, Match match) =>
        topic.Length == 0 ? match.Groups["working"].Success : TeamPatterns.Topic().IsMatch(topic);

    private static IEnumerable<TeamCandidate> Items(string text, Match match)
    {
        var (owner, roundOwner, ownerStart) = OwnerBefore(text, match.Index);
        var kind = match.Groups["kind"].Value.Replace(" ", "", StringComparison.Ordinal);
        var items = match.Groups["item"].Captures;
        var isRange = match.Groups["separator"].Captures.Any(separator => separator.Value.AsSpan().IndexOfAny("至到~-") >= 0);
        var rule = isRange ? "range" : items.Count > 1 ? "list" : "single";
        for (var i = 0; i < items.Count; i++)
        {
            var span = isRange ? new TextSpan(ownerStart, match.Index + match.Length) : ItemSpan(text, match, i, ownerStart);
            foreach (var number in NumbersUpTo(match, i))
            {
                yield return new TeamCandidate(number, kind, ActivityOf(match), owner, roundOwner, null, span, rule);
            }
        }
    }

    // The owner belongs to the first item of a list, 巡察组 to the last: 县委第一|、|第二|、|第三巡察组.
    private static TextSpan ItemSpan(string text, Match match, int index, int ownerStart)
    {
        var item = match.Groups["item"].Captures[index];
        var start = index == 0 ? ownerStart : item.Index > 0 && text[item.Index - 1] == '第' ? item.Index - 1 : item.Index;
        return new TextSpan(start, index == match.Groups["item"].Captures.Count - 1 ? match.Index + match.Length : item.Index + item.Length);
    }

    private static IEnumerable<int> NumbersUpTo(Match match, int index)
    {
        var items = match.Groups["item"].Captures;
        if (!ChineseNumeral.TryParse(items[index].ValueSpan, out var last) || last is 0 or > 99)
        {
            return [];
        }

        var closesRange = index > 0 && match.Groups["separator"].Captures[index - 1].ValueSpan.IndexOfAny("至到~-") >= 0;
        return closesRange && ChineseNumeral.TryParse(items[index - 1].ValueSpan, out var first) && first < last && last - first <= LongestRange
            ? Enumerable.Range(first + 1, last - first)
            : [last];
    }

    private static (string? Owner, string? RoundOwner, int Start) OwnerBefore(string text, int position)
    {
        if (CommitteeReader.ReadBefore(text, position) is { } committee)
        {
            return (committee.TeamOwner, null, committee.Span.Start);
        }

        var windowStart = Math.Max(0, position - LongestRoundPhrase);
        var round = TeamPatterns.RoundBefore().Match(text, windowStart, position - windowStart);
        return (null, round.Success ? CommitteeReader.ReadBefore(text, round.Index)?.Name : null, position);
    }

    /// <summary>巡视 or 巡察, as the group <c>activity</c> of a match prints it.</summary>
    internal static Activity ActivityOf(Match match) => match.Groups["activity"].ValueSpan is ['视'] ? Activity.Xunshi : Activity.Xuncha;
}
