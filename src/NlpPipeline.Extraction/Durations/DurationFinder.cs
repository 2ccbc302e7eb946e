using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Durations;

/// <summary>Finds lengths of the work on site: every printed length is a candidate, and the words around it decide.</summary>
public static partial class DurationFinder
{
    private const int Reach = 40;

    // A match holds one of these or stands just behind one: every date has 月 and 日, but no length of days without 为期 ends with them.
    private static readonly WordSet Cues = new(["个月", "个半", "个多", "个星期", "个礼拜", "个工作日", "周", "天", "为期", "历时", "共"]);

    private static readonly (string Name, string Reason, Func<Candidate, bool> Refuses)[] Refusals =
    [
        ("outside", "not in the text of the announcement", candidate => candidate.Page.IsOutsideAnnouncement(candidate.Span)),
        ("time-limit", "a time limit or a look back, not a length", candidate => TimeLimit().IsMatch(candidate.After)),
        ("other-work", "the length of something else", candidate => OtherWork().IsMatch(candidate.Before)),
        ("no-work", "no word of work on site nearby", candidate => !WorkBefore().IsMatch(candidate.Before) && !WorkAfter().IsMatch(candidate.After)),
    ];

    /// <summary>Finds the durations of <paramref name="page"/>.</summary>
    public static Findings<Duration> Find(AnalyzedDocument page, Kind kind)
    {
        ArgumentNullException.ThrowIfNull(page);
        var findings = new Findings<Duration>();
        if (kind == Kind.Commentary)
        {
            return findings;
        }

        foreach (var match in AnchoredSearch.Matches(Length(), page.Text, Cues, before: 24, after: 16))
        {
            Decide(Candidate.Of(page, match), findings);
        }

        return findings;
    }

    private static void Decide(Candidate candidate, Findings<Duration> findings)
    {
        foreach (var (name, reason, refuses) in Refusals)
        {
            if (refuses(candidate))
            {
                findings.Drop(candidate.Span, name, reason);
                return;
            }
        }

        if (Read(candidate.Match) is { } duration)
        {
            findings.Accept(duration, candidate.Span, "length-of-work");
        }
    }

    private static Duration? Read(Match match)
    {
        var last = Period(match, "n", "half", "more", match.Groups["unit"].Value);
        var firstUnit = match.Groups["unit1"] is { Success: true } unit ? unit.Value : match.Groups["unit"].Value;
        var first = match.Groups["n1"].Success ? Period(match, "n1", "half1", "half1", firstUnit) : last;
        var approximate = match.Groups["about"].Success || match.Groups["more"].Success || match.Groups["tail"].Success;
        return first is { } min && last is { } max ? new Duration(min, max, approximate) : null;
    }

    private static CalendarPeriod? Period(Match match, string number, string half, string more, string unit)
    {
        var count = 0;
        if (match.Groups[number].Success && !ChineseNumeral.TryParse(match.Groups[number].Value, out count))
        {
            return null;
        }

        var hasHalf = match.Groups[half].Success || match.Groups[more].Value == "半";
        return unit switch
        {
            "月" => new CalendarPeriod(0, count, 0, hasHalf ? 15 : 0),
            "周" or "星期" or "礼拜" => new CalendarPeriod(0, 0, count, hasHalf ? 3 : 0),
            _ => new CalendarPeriod(0, 0, 0, count),
        };
    }

    private sealed record Candidate(AnalyzedDocument Page, Match Match, TextSpan Span, string Before, string After)
    {
        public static Candidate Of(AnalyzedDocument page, Match match)
        {
            var (span, sentence) = (TextSpan.At(match.Index, match.Length), page.SentenceAt(match.Index));
            var before = new TextSpan(Math.Max(sentence.Start, span.Start - Reach), span.Start);
            var after = new TextSpan(span.End, Math.Max(span.End, Math.Min(sentence.End, span.End + Reach)));
            return new Candidate(page, match, span, before.IsEmpty ? "" : before.In(page.Text), after.In(page.Text));
        }
    }

    // 2个月   约两个月   一个半月左右   1个月至2个月   45~50天   三周   半个月   20个工作日
    [GeneratedRegex("(?<about>大?约为?|近|将近|大概)?(?<![第0-9年.]|[一二三四五六七八九十]{2})(?:(?<n1>\\d{1,3}|[一二两三四五六七八九十]{1,3}) ?(?:个?(?<half1>半)?个?(?<unit1>月|周|星期|天|日))? ?(?:至|到|-{1,2}|~) ?)?(?:(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,3}) ?(?:(?:个(?<half>半)?(?<more>多)?)(?<unit>月|星期|礼拜|工作日)|(?<more>多|余)?(?<unit>周(?!年)|天|(?<=(?:为期|历时|共计?) ?\\d{1,3} ?)日))|(?<half>半)个(?<unit>月))(?<tail>左右|上下)?")]
    private static partial Regex Length();

    // 两个月[内]   24天[跑遍六个县区]   近三个月[以来]   15日[前]
    [GeneratedRegex("^(?:的?[^,。;]{0,6}(?:培训|集训|学习)|之?内|以内|之?前|以前|后|之后|以来|以上|的?(?:集中)?整改|的?公示|的?调研|时间[^。;,]{0,40}反馈|[开跑走][完遍]|上午|下午|[,、]?\\d{1,2}日)")]
    private static partial Regex TimeLimit();

    // 结束的前[一天]   公示[5天]   整改期限[2个月]   1月[5日]
    [GeneratedRegex("(?:结束的?前|整改|公示|培训|留存|保存|试用|拘留|学习班|期限|逾期|提前|每月|月 ?|日 ?|[至到-]|年 ?|第|截[至止]|自|从|于|\\()$|(?:整改|公示|培训|试用|学习|集训)[^,。;]{0,12}$|经过$|任职|反馈后|此前的?$|之日起")]
    private static partial Regex OtherWork();

    // 工作[两个月]   为期[60天]   现场巡察约[两个月]
    [GeneratedRegex("(?:工作|巡[视察]|进驻|入驻|驻[点地村校院厂]|现场|为期|历时|时间|持续|共计?|体检)[^。;]{0,30}$|用$")]
    private static partial Regex WorkBefore();

    // [两个月]的巡察   用[两个月左右]时间
    [GeneratedRegex("^(?:的?时间|的|,|\\()?[^,。;]{0,12}(?:巡[视察]|进驻|现场|体检|监督检查|接受检查)")]
    private static partial Regex WorkAfter();
}
