using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Linking;

/// <summary>Finds the stated number of teams of the round: 15个中央巡视组, 共组建5个巡察组.</summary>
internal static partial class TeamCountRules
{
    // The numeral before the measure word, and what the pattern looks back at.
    private const int LongestCount = 6;
    private const int LongestTotal = 5;

    // Groups that one sentence sets side by side; no text has half as many.
    private const int MostGroups = 24;

    /// <summary>The first statement that refers back to nothing, or a larger one behind it that sums up (本轮共派出13个巡视组); null where there is none.</summary>
    public static Mention<int>? Find(AnalyzedDocument page, Findings<Team> teams)
    {
        Mention<int>? first = null;
        var named = EndsOfFirstNames(page, teams);
        foreach (var match in page.Sentences.SelectMany(sentence => InSentence(page.Text, sentence)))
        {
            var span = TextSpan.At(match.Groups["count"].Index, match.Groups["count"].Length);
            if ((first is null || SumsUp(page.Text, span.Start)) && ChineseNumeral.TryParse(match.Groups["n"].ValueSpan, out var value) && value > 0
                && !page.IsOutsideAnnouncement(span) && !IsPartOfRound(page, span) && !RefersBack(named, span, value))
            {
                var count = new Mention<int>(value + SideBySide(page, match), span, "stated-team-count");
                if (first is not null && count.Value > first.Value)
                {
                    return count;
                }

                first ??= count;
            }
        }

        return first;
    }

    // 共派出|13个省委巡视组
    private static bool SumsUp(string text, int start) => Total().IsMatch(text.AsSpan(Math.Max(0, start - LongestTotal), Math.Min(LongestTotal, start)));

    private static IEnumerable<Match> InSentence(string text, TextSpan sentence)
    {
        var measure = CountCues.IndexIn(text.AsSpan(sentence.Start, sentence.Length));
        if (measure < 0)
        {
            yield break;
        }

        var start = sentence.Start + Math.Max(0, measure - LongestCount);
        for (var match = TeamCount().Match(text, start, sentence.End - start); match.Success; match = match.NextMatch())
        {
            yield return match;
        }
    }

    // The teams were named in the text above, so that the number counts those; a larger one is that of the round.
    private static bool RefersBack(int[] named, TextSpan span, int value)
    {
        var place = Array.BinarySearch(named, span.Start + 1);
        var count = place < 0 ? ~place : place;
        return count >= 2 && value <= count;
    }

    // Where each team is named first below the headline, in text order.
    private static int[] EndsOfFirstNames(AnalyzedDocument page, Findings<Team> teams) =>
    [
        .. teams.Mentions.Where(team => page.LineAt(team.Span.Start).Role != LineRole.Title)
            .GroupBy(team => team.Value.Name, (_, mentions) => mentions.Min(team => team.Span.End))
            .Order(),
    ];

    // 2个巡察组|将对A开展常规巡察,|1个巡察组|将对B开展专项巡察   4个常规巡察组和|1个专项巡察组: what the teams behind the first count add to it.
    private static int SideBySide(AnalyzedDocument page, Match first)
    {
        var sum = Joined(page.Text, first);
        var end = page.SentenceAt(first.Index).End;
        var isGroup = Task().IsMatch(page.Text.AsSpan(first.Index + first.Length, Math.Max(0, end - first.Index - first.Length)));
        var groups = 0;
        for (var next = first.NextMatch(); isGroup && next.Success && next.Index < end && groups++ < MostGroups; next = next.NextMatch())
        {
            var behind = page.Text.AsSpan(next.Index + next.Length, Math.Max(0, end - next.Index - next.Length));
            sum += Task().IsMatch(behind) && ChineseNumeral.TryParse(next.Groups["n"].ValueSpan, out var value) ? value : 0;
        }

        return sum;
    }

    private static int Joined(string text, Match first)
    {
        var (sum, groups) = (0, 0);
        for (var (last, next) = (first, first.NextMatch()); next.Success && groups++ < MostGroups && text.AsSpan(last.Index + last.Length, next.Index - last.Index - last.Length) is "和" or "、"; (last, next) = (next, next.NextMatch()))
        {
            sum += ChineseNumeral.TryParse(next.Groups["n"].ValueSpan, out var value) ? value : 0;
        }

        return sum;
    }

    // 另组建4个专项巡视组; one character more than a cue may stand away, so that 日前 is not read as 前
    private static bool IsPartOfRound(AnalyzedDocument page, TextSpan span)
    {
        var start = Math.Max(Math.Max(0, page.SentenceAt(span.Start).Start - 1), span.Start - 9);
        return Part().IsMatch(page.Text.AsSpan(start, span.Start - start));
    }

    // 6个巡察组   四个巡察组   15个中央巡视组   九个交叉巡察组   三个组进驻6个单位
    [GeneratedRegex(@"(?<![第同0-9一二三四五六七八九十])(?<count>(?<n>[0-9一二两三四五六七八九十]{1,3})个(?:(?!第)[\p{IsCJKUnifiedIdeographs}“”]){0,12}?(?:巡[视察]工作组|巡[视察]村\(社区\)组|巡[视察]组|组(?=进驻|分赴)|(?<=(?:派出?|组建|成立|共派|共设)了?[0-9一二两三四五六七八九十]{1,3}个)组(?=[,。;、:])))")]
    private static partial Regex TeamCount();

    // 共派出   总共组建了
    [GeneratedRegex(@"共(?:派出?|组建|成立|设立?|安排)?了?\z")]
    private static partial Regex Total();

    // 将对   对
    [GeneratedRegex(@"\A,?(?:将|分别)?对")]
    private static partial Regex Task();

    // 另   其中
    [GeneratedRegex(@"另|其中|其余|(?<=[^日目])前")]
    private static partial Regex Part();
}
