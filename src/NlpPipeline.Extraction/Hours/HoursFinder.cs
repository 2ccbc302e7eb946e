using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Hours;

/// <summary>Finds hours: clock ranges and 24小时, with the days that the line says they hold on.</summary>
public static partial class HoursFinder
{
    private const int Reach = 40;
    private const int LabelReach = 16;
    private const int Noon = 12;

    private const string WorkdayRemark = "(?:工作日|节假日除外|休息日除外|周末除外|双休日除外|(?:周|星期)一 ?[至到~-] ?(?:周|星期)?五)";

    // Hours of one block stand side by side: 8:30-12:00,下午14:00-17:30.
    private const int WidestGap = 8;

    private static readonly SearchValues<char> ClockMarks = SearchValues.Create("0123456789点");
    private static readonly SearchValues<char> EndsOfLabel = SearchValues.Create("0123456789:,。;");

    /// <summary>Finds the hours of <paramref name="page"/>.</summary>
    public static Findings<OfficeHours> Find(AnalyzedDocument page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var findings = new Findings<OfficeHours>();
        Mention<OfficeHours>? last = null;
        foreach (var match in AnchoredSearch.Matches(ClockRange(), page.Text, ClockMarks, before: 12, after: 24))
        {
            last = Decide(page, match, last, findings) ?? last;
        }

        return findings.InTextOrder();
    }

    private static Mention<OfficeHours>? Decide(AnalyzedDocument page, Match match, Mention<OfficeHours>? last, Findings<OfficeHours> findings)
    {
        var span = TextSpan.At(match.Index, match.Length);
        var previous = last is not null && span.Start - last.Span.End <= WidestGap && Joins(page.Text, last.Span.End, span.Start) ? last : null;
        var before = TextBefore(page, span);
        if (Refusal(page, match, span, before) is { } refusal)
        {
            findings.Drop(span, refusal.Rule, refusal.Reason);
            return null;
        }

        // 8:00-18:00(新疆地区10:00-20:00): the hours of another place do not go on from the first.
        var continued = previous is not null && page.Text.AsSpan(previous.Span.End, span.Start - previous.Span.End).Contains('(') ? null : previous;
        if (Read(match, continued?.Value) is not { } times)
        {
            findings.Drop(span, "no-clock-range", "not a time from earlier to later");
            return null;
        }

        // 电话每天8:00-18:00接听,短信24小时接收: the days are those of the calls.
        var isAll = match.Groups["all"].Success;
        var days = DaysBefore(isAll ? LastClause(before) : before) ?? DaysAfter(page, span) ?? (isAll ? null : previous?.Value.Days);
        findings.Accept(new OfficeHours(times.Open, times.Close, days), span, isAll ? "round-the-clock" : "clock-range");
        return findings.Mentions[^1];
    }

    private static (string Rule, string Reason)? Refusal(AnalyzedDocument page, Match match, TextSpan span, string before) =>
        page.IsOutsideAnnouncement(span) ? ("outside", "not in the text of the announcement")
        : match.Groups["all"].Success && (!IsAnswered(page, span, before) || IsForeignLine(LabelBehind(page, span))) ? ("not-answered", "24 hours of something else")
        : DateBefore().IsMatch(before) ? ("event-time", "the time of an event on one day")
        : OtherHours().IsMatch(before) ? ("other-hours", "hours of something else")
        : null;

    private static bool IsAnswered(AnalyzedDocument page, TextSpan span, string before) =>
        !OtherChannels().IsMatch(LastClause(before)) && !before.EndsWith("报箱,", StringComparison.Ordinal) && !before.EndsWith("见箱,", StringComparison.Ordinal) && Answered().IsMatch(page.SentenceAt(span.Start).In(page.Text));

    // 24小时|供水热线96116: whose line it is stands between the hours and the number.
    private static string LabelBehind(AnalyzedDocument page, TextSpan span)
    {
        var line = page.LineAt(span.Start).Span;
        var behind = new TextSpan(span.End, Math.Max(span.End, Math.Min(line.End, span.End + LabelReach))).In(page.Text);
        var end = behind.AsSpan().IndexOfAny(EndsOfLabel);
        return end < 0 ? behind : behind[..end];
    }

    private static bool IsForeignLine(string label) =>
        (label.EndsWith("电话", StringComparison.Ordinal) || label.EndsWith('线')) && ContactCandidates.IsForeignService(label);

    private static string LastClause(string before) => before[(before.LastIndexOfAny([',', ';', '。']) + 1)..];

    private static (ClockTime Open, ClockTime Close)? Read(Match match, OfficeHours? previous)
    {
        if (match.Groups["all"].Success)
        {
            return (new ClockTime(0), new ClockTime(24 * 60));
        }

        var open = Time(match, "h1", "m1", IsAfternoon(match.Groups["p1"].Value));
        var close = Time(match, "h2", "m2", IsAfternoon(match.Groups["p2"].Value) || IsAfternoon(match.Groups["p1"].Value));
        if (open is not { } from || close is not { } until)
        {
            return null;
        }

        from = previous is { } earlier && from.Minutes < earlier.Close.Minutes - 60 && from.Minutes < Noon * 60 ? Later(from) : from;
        until = until.Minutes <= from.Minutes ? Later(until) : until;
        return until.Minutes > from.Minutes && until.Minutes <= 24 * 60 ? (from, until) : null;
    }

    private static ClockTime Later(ClockTime time) => new(time.Minutes + (Noon * 60));

    private static bool IsAfternoon(string part) => part is "下午" or "晚" or "晚上" or "傍晚" or "夜间";

    private static ClockTime? Time(Match match, string hour, string minute, bool afternoon)
    {
        if (!ChineseNumeral.TryParse(match.Groups[hour].Value, out var h))
        {
            return null;
        }

        var m = match.Groups[minute].Value switch { "" => 0, "半" => 30, var digits => int.Parse(digits, CultureInfo.InvariantCulture) };
        return ClockTime.TryCreate(afternoon && h < Noon ? h + Noon : h, m);
    }

    private static string TextBefore(AnalyzedDocument page, TextSpan span)
    {
        var line = page.LineAt(span.Start).Span;
        return new TextSpan(Math.Min(span.Start, Math.Max(line.Start, span.Start - Reach)), span.Start).In(page.Text);
    }

    private static OfficeDays? DaysBefore(string before)
    {
        var nearest = Days().Matches(before).LastOrDefault();
        return nearest is null ? null : ToDays(nearest);
    }

    private static OfficeDays? DaysAfter(AnalyzedDocument page, TextSpan span)
    {
        var line = page.LineAt(span.Start).Span;
        var after = new TextSpan(span.End, Math.Max(span.End, Math.Min(line.End, span.End + Reach)));
        var match = DaysBehind().Match(after.In(page.Text));
        return match.Success ? ToDays(match) : null;
    }

    private static OfficeDays ToDays(Match match) => match.Groups["work"].Success ? OfficeDays.Workdays : OfficeDays.Daily;

    private static bool Joins(string text, int start, int end) => start <= end && text.AsSpan(start, end - start).IndexOf('\n') < 0;

    // 8:00-20:00   早8点至晚6点   上午8:30至下午5:30   14时30分-17时   24小时
    [GeneratedRegex("(?<!\\d[:.-]?)(?:(?<p1>[上下中]午|早上?|晚上?|傍晚|夜间)? ?(?<h1>\\d{1,2}|十[一二]?|[一二三四五六七八九])(?:[:.](?<m1>\\d\\d)|[点时](?:(?<m1>[0-5]\\d)分?|(?<m1>半)|整)?) ?(?:起?至|到|-{1,3}|~) ?(?:当[日天])?(?<p2>[上下中]午|早上?|晚上?|傍晚|夜间|次日)? ?(?<h2>\\d{1,2}|十[一二]?|[一二三四五六七八九])(?:[:.](?<m2>[0-5]\\d)|[点时](?:(?<m2>[0-5]\\d)分?|(?<m2>半)|整)?)(?![0-9:])|(?<all>24 ?小时|二十四小时))")]
    private static partial Regex ClockRange();

    // 工作日[8:30-12:00]   每天[8:00-20:00]   周一至周五
    [GeneratedRegex("(?:(?<work>工作日|(?:周|星期)一 ?[至到~-] ?(?:周|星期)?五)|(?<daily>每[天日](?!工作)|天天|全天|(?:周|星期)一 ?[至到~-] ?(?:周|星期)?[日天]))")]
    private static partial Regex Days();

    // [8:00-20:00](每天)   [9:00-17:00],节假日除外
    [GeneratedRegex("^[^。;\\n]{0,4}[(,](?:(?<work>[^()。;\\n]{0,24}" + WorkdayRemark + ")|(?<daily>每[天日]|含节假日))|^ ?(?<daily>天天|每天)(?!工作)|^, ?(?<daily>天天|每天)(?=有人|接|受理|可|均|都)|^[^。;\\n]{0,24}\\((?<work>[^()\\n]{0,8}(?:工作日|节假日除外))|^ ?[;,、和及] ?(?:下午)? ?\\d{1,2}[:.]\\d\\d ?[-~至]{1,3} ?\\d{1,2}[:.]\\d\\d ?[(,](?:(?<work>[^()。;\\n]{0,8}" + WorkdayRemark + ")|(?<daily>每[天日](?!工作)))")]
    private static partial Regex DaysBehind();

    // 24小时接听   值守
    [GeneratedRegex("电话|接听|开通|值守|受理|短信|热线|邮箱|渠道|手机")]
    private static partial Regex Answered();

    // 其他渠道[24小时]开通   设举报箱,[24小时]接受举报
    [GeneratedRegex("其[他它]|网络|平台|二维码|邮箱|(?:意见|举报)箱$")]
    private static partial Regex OtherChannels();

    // 门诊时间:[8:00-17:30]
    [GeneratedRegex("(?:门诊|就诊|挂号|营业|开馆|阅览|缴费|上课)时间 ?[:为] ?(?:[^。;:\\n]{0,16})$")]
    private static partial Regex OtherHours();

    // 3月5日上午[9:00-11:30]; after 6月5日-8月3日 they hold on every day
    [GeneratedRegex("(?<![-~至到] ?(?:(?:19|20)\\d\\d年)?(?:\\d{1,2}月)?\\d?)\\d ?日 ?(?:\\([^()]{1,6}\\))? ?(?:[上下]午)?$")]
    private static partial Regex DateBefore();
}
