using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Dates;

/// <summary>What a role rule sees of a printed date.</summary>
/// <param name="Kind">Kind of the document.</param>
/// <param name="Expression">The date.</param>
/// <param name="Days">Length of the range, 1 for a single day; null where a part is missing.</param>
/// <param name="Before">The sentence before the date, from the previous date on.</param>
/// <param name="After">The sentence behind the date.</param>
/// <param name="Sentence">The whole sentence.</param>
/// <param name="Next">What follows the sentence in a line that the date opens, else nothing.</param>
internal sealed partial record DateContext(Kind Kind, DateExpression Expression, int? Days, string Before, string After, string Sentence, string Next)
{
    private const int Reach = 160;
    private const int LongestHeading = 12;
    private const int LongestLabel = 14;

    public static DateContext Of(AnalyzedDocument page, Kind kind, DateExpression expression, int previousEnd)
    {
        var (span, sentence) = (expression.Span, page.SentenceAt(expression.Span.Start));
        var start = Math.Max(Math.Max(sentence.Start, previousEnd), span.Start - Reach);
        var end = Math.Max(span.End, Math.Min(IsHeading(page, sentence, span) || IsCutOff(page, span) ? page.SentenceAt(Math.Min(page.Text.Length, sentence.End + 1)).End : sentence.End, span.End + Reach));
        var label = LabelAbove(page, span);
        return new DateContext(
            kind,
            expression,
            DaysIn(expression),
            label + new TextSpan(Math.Min(start, span.Start), span.Start).In(page.Text),
            new TextSpan(span.End, end).In(page.Text),
            label + new TextSpan(Math.Max(sentence.Start, span.Start - Reach), end).In(page.Text),
            RestOfLine(page, sentence, span));
    }

    // 四、受理时间⏎3月1日至4月30日: the label of a date that opens its line stands on the line above.
    private static string LabelAbove(AnalyzedDocument page, TextSpan date)
    {
        if (!OpensLine(page, date))
        {
            return "";
        }

        var above = page.Text.AsSpan(0, page.LineAt(date.Start).Span.Start).TrimEnd();
        var label = above[(above.LastIndexOf('\n') + 1)..];
        return label.Length is > 0 and <= LongestLabel && TimeLabelAlone().IsMatch(label) ? label.ToString() : "";
    }

    private static string RestOfLine(AnalyzedDocument page, TextSpan sentence, TextSpan date)
    {
        var line = page.LineAt(date.Start).Span;
        return OpensLine(page, date) && sentence.End + 1 < line.End
            ? new TextSpan(sentence.End, Math.Min(line.End, sentence.End + Reach)).In(page.Text)
            : "";
    }

    private static bool OpensLine(AnalyzedDocument page, TextSpan date) => date.Start - page.LineAt(date.Start).Span.Start <= 2;

    // 8月14日,郑州。|第一巡视组向…反馈: what happened then stands in the next sentence of the line.
    private static bool IsHeading(AnalyzedDocument page, TextSpan sentence, TextSpan date) =>
        date.Start - sentence.Start <= 2 && sentence.End - date.End <= LongestHeading && sentence.End + 1 < page.LineAt(date.Start).Span.End;

    // 截至11月3日⏎9个巡察组完成进驻: the line breaks behind the date.
    private static bool IsCutOff(AnalyzedDocument page, TextSpan date)
    {
        var line = page.LineAt(date.Start).Span;
        return line.End == date.End && page.Text.AsSpan(line.Start, date.Start - line.Start).Trim() is "截至" or "截止" or "到" or "截至到";
    }

    // 四、受理时间:   受理截止   现场巡察期间
    [GeneratedRegex("(?:时间|日期|期限|期间|时段|截止) ?:? ?$")]
    private static partial Regex TimeLabelAlone();

    // A year that is printed on neither end does not change the length.
    private static int? DaysIn(DateExpression expression)
    {
        var (start, end) = (expression.Start, expression.End);
        var year = start.Year ?? end.Year ?? 2001;
        var first = (start with { Year = start.Year ?? year }).ToDateOnly();
        var last = (end with { Year = end.Year ?? (start.Month > end.Month ? year + 1 : year) }).ToDateOnly();
        return last?.DayNumber - first?.DayNumber + 1;
    }
}
