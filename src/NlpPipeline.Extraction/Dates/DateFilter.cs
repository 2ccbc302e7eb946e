using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Dates;

/// <summary>Refuses what is printed like a date and is none of the announcement's.</summary>
internal static partial class DateFilter
{
    /// <summary>Name of the rule that refuses the day of the news agency.</summary>
    public const string DatelineRule = "dateline";

    private const int ShortestParagraph = 40;
    private const int LongestDateline = 16;
    private const int LongestPageLine = 40;

    /// <summary>Why <paramref name="expression"/> is refused for its place, or null.</summary>
    public static (string Rule, string Text)? ReasonToDrop(AnalyzedDocument page, Kind kind, DateExpression expression)
    {
        var (text, span) = (page.Text, expression.Span);
        if (page.IsOutsideAnnouncement(span) || IsInHeader(page, span.Start))
        {
            return ("outside", "not in the text of the announcement");
        }

        if (IsDateline(page, span))
        {
            return (DatelineRule, "the day of the news agency");
        }

        if (IsInBookTitle(text, span.Start))
        {
            return ("book-title", "part of the title of a document");
        }

        if (!expression.Start.MayExist || !expression.End.MayExist)
        {
            return ("not-in-calendar", "no month has this day");
        }

        var after = text.AsSpan(span.End, Math.Min(12, text.Length - span.End));
        return NotADay().IsMatch(after) || (PartOfMonth().IsMatch(span.In(text)) && IsPastDeadline(text, span.Start, after)) ? ("since-or-before", "a vague time, not a day")
            : expression.Form == DateForm.Now && Ends().IsMatch(text.AsSpan(span.End, Math.Min(60, text.Length - span.End))) ? ("ends-now", "something ends, nothing begins")
            : expression.Form == DateForm.Today && kind is Kind.Commentary ? ("no-day", "a speech of no day")
            : null;
    }

    /// <summary>Why <paramref name="expression"/> is refused for its role, or null.</summary>
    /// <param name="page">The document.</param>
    /// <param name="expression">The date.</param>
    /// <param name="decision">Its role.</param>
    /// <param name="hasDay">Whether the day is known that 即日 or 当天 refers to.</param>
    public static (string Rule, string Text)? ReasonToDrop(AnalyzedDocument page, DateExpression expression, DateDecision decision, bool hasDay)
    {
        if (expression.Form is DateForm.Now or DateForm.Today or DateForm.Yesterday or DateForm.SameDay
            && (!hasDay || decision.Role == DateRole.Other || (expression.Form == DateForm.SameDay && decision.Role is DateRole.Acceptance or DateRole.Period)))
        {
            return ("vague-day", "refers to no day that the document names");
        }

        if (expression.Form == DateForm.Edge && decision is { Role: DateRole.Other, Bounds: not Bounds.EndOnly })
        {
            return ("month-alone", "a month without an event");
        }

        var isEventOfThisYear = decision.Role is DateRole.Feedback or DateRole.Entry or DateRole.Meeting && page.Text.AsSpan(expression.Span.Start).StartsWith("今年", StringComparison.Ordinal);
        return expression.Form == DateForm.Month && (decision.Role == DateRole.Other || (expression.Start.Year is null && !isEventOfThisYear)) ? ("month-alone", "a month without an event") : null;
    }

    /// <summary>Whether the date stands in the line in which a web page names the page of the newspaper: 《东岭日报》(2023年10月12日 04版).</summary>
    public static bool IsNewspaperPage(AnalyzedDocument page, TextSpan span)
    {
        var line = page.LineAt(span.Start).Span;
        return line.Length <= LongestPageLine && NewspaperPage().IsMatch(page.Text.AsSpan(span.End, line.End - span.End))
            && page.Text.AsSpan(line.Start, span.Start - line.Start).Contains('报');
    }

    // A line that looks like a header below the first paragraph is one of the announcement's own: 时间:早8:00-晚20:00,收信到8月5日为止.
    private static bool IsInHeader(AnalyzedDocument page, int position) =>
        page.LineAt(position).Role == LineRole.Header && !OpensProse(page, position) && page.Lines.TakeWhile(line => line.Span.Start < position).All(line => line.Role != LineRole.Body || line.Span.Length < ShortestParagraph);

    // 来源:某网 字号:【大】【中】【小】|2月27日上午,动员部署会召开。 A page may print its header and the first paragraph in one line.
    private static bool OpensProse(AnalyzedDocument page, int position)
    {
        var rest = page.Text.AsSpan(position, page.LineAt(position).Span.End - position);
        return rest.IndexOf('。') is > 0 and var end && !rest[..end].ContainsAny('【', ':');
    }

    // 已在|7月底|前结束: nothing is due any more.
    private static bool IsPastDeadline(string text, int start, ReadOnlySpan<char> after) =>
        Before().IsMatch(after) && Already().IsMatch(text.AsSpan(Math.Max(0, start - 8), Math.Min(8, start)));

    // 中评社北京|2月27日|电
    private static bool IsDateline(AnalyzedDocument page, TextSpan span) =>
        span.Start - page.LineAt(span.Start).Span.Start <= LongestDateline && BehindDateline().IsMatch(page.Text.AsSpan(span.End, Math.Min(2, page.Text.Length - span.End)));

    private static bool IsInBookTitle(string text, int position)
    {
        var reach = text.AsSpan(Math.Max(0, position - 60), Math.Min(60, position));
        return reach.LastIndexOf('《') > reach.LastIndexOf('》') && reach.LastIndexOf('《') > reach.LastIndexOf('\n');
    }

    // [2023年10月12日]| 04 版)
    [GeneratedRegex("^[^,。]{0,8}版")]
    private static partial Regex NewspaperPage();

    // [2月27日]电
    [GeneratedRegex("^(?:电(?!话)|讯|消息)")]
    private static partial Regex BehindDateline();

    // 3月[以来]   2月[份的]
    [GeneratedRegex("^(?:以来|之前|出版的?|[度份]的?工资|刊|号[文楼]|(?:印发|出台|修订|颁布|下发|制定|施行)(?:的|了|《))")]
    private static partial Regex NotADay();

    // 12月底
    [GeneratedRegex("[底初末]$")]
    private static partial Regex PartOfMonth();

    // [已在]5月底前
    [GeneratedRegex("已经?(?:全部)?[于在]?(?:今年|去年|当年|(?:19|20)\\d\\d年)?$")]
    private static partial Regex Already();

    // 5月底[前完成]
    [GeneratedRegex("^[之以]?前")]
    private static partial Regex Before();

    // 即日起[原公布的电话停止使用]
    [GeneratedRegex("停止|关闭|撤[除回离]|取消|不再")]
    private static partial Regex Ends();
}
