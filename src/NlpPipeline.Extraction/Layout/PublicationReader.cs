using System.Globalization;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Layout;

/// <summary>Reads when a page was published.</summary>
internal static partial class PublicationReader
{
    private const int LeadLength = 60;
    private const int Noon = 12;

    /// <summary>The date behind its label in a header line, any date there, the dateline of the text, or else the date of the signature.</summary>
    public static Mention<PublicationTime>? Find(AnalyzedDocument page)
    {
        var headers = page.Lines.Where(line => line.Role == LineRole.Header).ToList();
        return First(page, headers, Labelled(), "labelled-date")
            ?? First(page, headers, Updated(), "updated-date")
            ?? First(page, headers, Moment(), "header-date")
            ?? First(page, headers, DayFirst(), "day-first-date")
            ?? First(page, page.Lines.Where(line => line.Role != LineRole.Blank).Take(1), DayOverMonth(), "day-over-month")
            ?? MomentWithoutYear(page, headers)
            ?? First(page, page.Lines.Where(line => line.Role == LineRole.Body).Take(1), Dateline(), "dateline")
            ?? First(page, page.Lines.Reverse().Where(line => line.Role == LineRole.SignatureDate), Moment(), "signature-date")
            ?? WithoutYear(page, page.Lines.Where(line => line.Role == LineRole.Header), MonthAndDay())
            ?? WithoutYear(page, page.Lines.Where(line => line.Role == LineRole.Body).Take(1), DayOfAgency());
    }

    private static Mention<PublicationTime>? First(AnalyzedDocument page, IEnumerable<Line> lines, Regex pattern, string rule)
    {
        foreach (var line in lines)
        {
            var length = rule switch
            {
                "dateline" => Math.Min(LeadLength, line.Span.Length),
                "day-over-month" => Math.Min(LeadLength, page.Text.Length - line.Span.Start),
                _ => line.Span.Length,
            };
            var match = pattern.Match(page.Text, line.Span.Start, length);
            if (match.Success && Read(match) is { } moment)
            {
                var start = match.Groups["year"].Captures[0].Index;
                return new Mention<PublicationTime>(moment, new TextSpan(start, match.Groups["end"].Index), rule);
            }
        }

        return null;
    }

    // 【港闻社十一月十二日电】: the year is that which the text prints first.
    private static Mention<PublicationTime>? WithoutYear(AnalyzedDocument page, IEnumerable<Line> lines, Regex pattern)
    {
        foreach (var line in lines)
        {
            var match = pattern.Match(page.Text, line.Span.Start, Math.Min(LeadLength, line.Span.Length));
            if (match.Success)
            {
                var date = new PartialDate(YearPrinted(page), NumberOf(match.Groups["month"]), NumberOf(match.Groups["day"]));
                var start = match.Groups["month"].Index;
                return new Mention<PublicationTime>(new PublicationTime(date, null), new TextSpan(start, match.Index + match.Length), "header-day");
            }
        }

        return null;
    }

    // ©原创 01-19 21:07: the year is that which the text prints first.
    private static Mention<PublicationTime>? MomentWithoutYear(AnalyzedDocument page, IEnumerable<Line> headers)
    {
        foreach (var line in headers)
        {
            var match = MonthDayAndTime().Match(page.Text, line.Span.Start, line.Span.Length);
            if (match.Success && TimeOf(match) is not null)
            {
                var date = new PartialDate(YearPrinted(page), NumberOf(match.Groups["month"]), NumberOf(match.Groups["day"]));
                return new Mention<PublicationTime>(At(date, match), TextSpan.At(match.Index, match.Length), "header-moment");
            }
        }

        return null;
    }

    private static int? YearPrinted(AnalyzedDocument page) => PrintedYear().Match(page.Text) is { Success: true } printed ? NumberOf(printed.Groups["year"]) : null;

    private static PublicationTime? Read(Match match)
    {
        var date = new PartialDate(NumberOf(match.Groups["year"]), NumberOf(match.Groups["month"]), NumberOf(match.Groups["day"]));
        return date.ToDateOnly() is null ? null : At(date, match);
    }

    private static PublicationTime At(PartialDate date, Match match) =>
        new(date, TimeOf(match)) { HasSeconds = match.Groups["time"].ValueSpan.Count(':') > 1 };

    private static TimeOnly? TimeOf(Match match) =>
        match.Groups["time"].Success && TimeOnly.TryParse(match.Groups["time"].ValueSpan, CultureInfo.InvariantCulture, out var time)
            ? match.Groups["afternoon"].Success && time.Hour < Noon ? time.AddHours(Noon) : time
            : null;

    private static int? NumberOf(Group group) => ChineseNumeral.TryParse(group.Value.Replace(" ", "", StringComparison.Ordinal), out var value) ? value : null;

    // 发布时间:2023-05-10 09:30   发布日期 2023-12-08   公开日期:2019-09-03   日期:2023-05-04 08:46:31   上传时间:2023/7/14 下午3:06   Date: 2022-06-18 07:45
    [GeneratedRegex(
        @"(?:发[布表稿]|公[开布]|添加|上传|Date|Published|^(?=[时日][间期]))(?:时间|日期)?\]? ?[: 于]{1,3}[\[\(]?(?<year>(?:19|20)\d\d) ?[-./年] ?(?<month>\d{1,2}) ?[-./月] ?(?<day>\d{1,2})(?: ?日)?(?:(?:[ T]{1,3}| - |(?<=日))(?:上午|(?<afternoon>下午))?(?<time>\d{1,2}:\d\d(?::\d\d)?))?(?<end>)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Labelled();

    // 更新时间:2020-04-02
    [GeneratedRegex(
        @"更新(?:时间|日期)? ?[: 于]{1,3}[\[\(]?(?<year>(?:19|20)\d\d) ?[-./年] ?(?<month>\d{1,2}) ?[-./月] ?(?<day>\d{1,2})(?: ?日)?(?:(?:[ T]{1,3}| - |(?<=日))(?:上午|(?<afternoon>下午))?(?<time>\d{1,2}:\d\d(?::\d\d)?))?(?<end>)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Updated();

    // 2021-06-02 09:15   2018/10/8   2025.06.17   二〇一九年十一月二十日   2017-09-20 09:30
    [GeneratedRegex(
        @"(?<year>(?:19|20)\d\d|[一二](?: ?[〇○Oo零一二三四五六七八九]){3}) ?[-./年] ?(?<month>\d{1,2}|[一二三四五六七八九十]{1,2}) ?[-./月] ?(?<day>\d{1,2}|[一二三四五六七八九十廿]{1,3})(?: ?日)?(?:(?:[ T]{1,3}| - |(?<=日))(?:上午|(?<afternoon>下午))?(?<time>\d{1,2}:\d\d(?::\d\d)?))?(?<end>)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Moment();

    // 10.09.2015   09-22 / 2025   发表于 10.09.2015
    [GeneratedRegex(
        @"(?:^|发[布表]于 ?|(?:时间|日期) ?: ?)(?<year>)(?:(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)(?: {1,3}(?<time>\d{1,2}:\d\d))?|(?<month>\d{1,2})[-./](?<day>\d{1,2}) ?/ ?(?<year>(?:19|20)\d\d))(?<end>)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex DayFirst();

    // 18, and 2020.11 on the next line: the day in large figures
    [GeneratedRegex(@"^(?<year>)(?<day>\d{1,2})\s{1,6}(?<year>(?:19|20)\d\d)[-./](?<month>\d{1,2})(?<end>)(?=\s)", RegexOptions.ExplicitCapture)]
    private static partial Regex DayOverMonth();

    // 湖南日报2022年12月30日讯
    [GeneratedRegex(
        @"^[\p{IsCJKUnifiedIdeographs}]{2,10}? ?(?<year>(?:19|20)\d\d)年(?<month>\d{1,2})月(?<day>\d{1,2})日(?<end>)(?:讯|电|消息)(?<time>)?",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Dateline();

    // 十一月十二日   3月5日
    [GeneratedRegex(@"(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月(?<day>\d{1,2}|[一二三四五六七八九十廿]{1,3})日", RegexOptions.ExplicitCapture)]
    private static partial Regex MonthAndDay();

    // 中新网|2月27日|电   齐鲁网|10月18日|讯   【中闻社北京|十二月五日|电】
    [GeneratedRegex(@"^[【\[?]? ?[\p{IsCJKUnifiedIdeographs}]{2,12}? ?(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})日(?=[电讯]|消息)", RegexOptions.ExplicitCapture)]
    private static partial Regex DayOfAgency();

    // 01-19 21:07
    [GeneratedRegex(@"(?<![0-9-])(?<month>0[1-9]|1[0-2])-(?<day>[0-3]\d) (?<time>\d{1,2}:\d\d)(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex MonthDayAndTime();

    // 2016年
    [GeneratedRegex(@"(?<year>(?:19|20)\d\d)年", RegexOptions.ExplicitCapture)]
    private static partial Regex PrintedYear();
}
