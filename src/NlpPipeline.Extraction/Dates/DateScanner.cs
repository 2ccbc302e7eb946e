using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Dates;

/// <summary>Text → printed dates and ranges, in text order. Cost is linear in the length of the text.</summary>
internal static partial class DateScanner
{
    private static readonly SearchValues<char> DateMarks = SearchValues.Create("月日-./");
    private static readonly WordSet DeicticMarks = new(["即日", "昨", "今", "现在", "布之日", "告之日", "当天", "当日", "同日", "同天"]);

    public static IEnumerable<DateExpression> Scan(string text)
    {
        var end = 0;
        foreach (var expression in Deictics(text).Concat(Calendar(text)).OrderBy(expression => expression.Span.Start).ThenByDescending(expression => expression.Span.End))
        {
            if (expression.Span.Start >= end)
            {
                end = expression.Span.End;
                yield return expression;
            }
        }
    }

    private static IEnumerable<DateExpression> Calendar(string text)
    {
        var end = 0;
        foreach (var match in AnchoredSearch.Matches(DatePoint.Anywhere, text, DateMarks, before: 16, after: 8))
        {
            if (match.Index >= end)
            {
                var expression = RangeFrom(text, match) ?? Single(match);
                end = expression.Span.End;
                yield return expression;
            }
        }
    }

    private static DateExpression Single(Match match)
    {
        var date = DatePoint.Read(match);
        return new DateExpression(FormOf(match), date, date, DatePoint.SpanOf(match));
    }

    private static DateForm FormOf(Match match) =>
        match.Groups["third"] is { Success: true } third ? third.Length > 1 ? DateForm.Third : DateForm.Edge : match.Groups["d"].Success ? DateForm.Single : DateForm.Month;

    private static DateExpression? RangeFrom(string text, Match first)
    {
        var separator = Separator().Match(text, first.Index + first.Length);
        if (!separator.Success || DatePoint.EndAt(text, separator.Index + separator.Length, IsNumeric(first)) is not { } second)
        {
            return null;
        }

        var (start, end) = Share(DatePoint.Read(first), DatePoint.Read(second));
        var tail = separator.Groups["from"].Success ? Tail().Match(text, second.Index + second.Length) : Match.Empty;
        var last = tail.Success ? tail.Index + tail.Length : DatePoint.SpanOf(second).End;
        return new DateExpression(DateForm.Range, start, end, new TextSpan(first.Index, last));
    }

    // The end of a range takes the parts that it leaves out from the start, and the start its year from the end.
    private static (PartialDate Start, PartialDate End) Share(PartialDate start, PartialDate end)
    {
        end = end with { Month = end.Month ?? start.Month };
        var turnsYear = start.Month > end.Month;
        return (start.Year, end.Year) switch
        {
            ({ } year, null) => (start, end with { Year = turnsYear ? year + 1 : year }),
            (null, { } year) => (start with { Year = turnsYear ? year - 1 : year }, end),
            _ => (start, end),
        };
    }

    private static bool IsNumeric(Match match) => !match.Value.Contains('月', StringComparison.Ordinal) && !match.Value.Contains('日', StringComparison.Ordinal);

    private static IEnumerable<DateExpression> Deictics(string text)
    {
        foreach (var match in AnchoredSearch.Matches(Deictic(), text, DeicticMarks, before: 3, after: 12))
        {
            yield return Deictic(text, match);
        }
    }

    private static DateExpression Deictic(string text, Match match)
    {
        var span = TextSpan.At(match.Index, match.Length);
        if (match.Groups["now"].Success)
        {
            return FromNow(text, match) ?? new DateExpression(DateForm.Now, default, default, span);
        }

        if (match.Groups["d"].Success)
        {
            var date = DatePoint.Read(match);
            return new DateExpression(DateForm.Single, date, date, span);
        }

        return new DateExpression(match.Value[0] switch { '昨' => DateForm.Yesterday, '今' => DateForm.Today, _ => DateForm.SameDay }, default, default, span);
    }

    private static DateExpression? FromNow(string text, Match now)
    {
        var separator = Separator().Match(text, now.Index + now.Length);
        return separator.Success && DatePoint.EndAt(text, separator.Index + separator.Length, numeric: false) is { } end
            ? new DateExpression(DateForm.FromNow, default, DatePoint.Read(end), new TextSpan(now.Index, DatePoint.SpanOf(end).End))
            : null;
    }

    // 3月1日[起至]4月30日   3月1日(星期三)[ - ]4月30日   3月1日[开始到]4月30日结束   3月1日[始,至]4月底止
    [GeneratedRegex(@"\G ?(?:[上下]午)? ?(?:\d{1,2}[:时]\d{0,2}分?)?(?:\([^()\n]{1,8}\))? ?(?:(?<from>(?:起|开始|始)[,、]? ?[至到]?)(?=\d|[一二三四五六七八九十今当同明次])|(?<from>(?:起|开始),? ?(?:-{1,2}|~))|(?<from>(?:进驻|入驻|进村|进点|进场|开始)、(?=[^。;,]{2,12}(?:撤回|撤离|结束|收官|离点|撤点)))|至|到|-{1,3}|~) ?")]
    private static partial Regex Separator();

    // 8月31日[止]   8月12日[结束]
    [GeneratedRegex(@"\G(?:为?止|结束|撤回|撤离|收官|离点|撤点)")]
    private static partial Regex Tail();

    // 自即日起   自公布之日起   从即日|到7月1日   昨天(3日)   今天(5月10日)   昨日   当天
    [GeneratedRegex(@"[自从]?(?:即日|公[布告]之日|发布之日)(?<now>起)|[自从]?即日(?<now>)(?= ?[至到])|(?<![以相]|进驻)(?:当[天日]|同[日天])|(?<now>现在(?:起|开始)(?= ?[至到]))|(?<![如至])(?:昨[日天]|今[日天])(?: ?\((?:(?<m>1[0-2]|[1-9])月)?(?<d>[12]\d|3[01]|[1-9])日\))?")]
    private static partial Regex Deictic();
}
