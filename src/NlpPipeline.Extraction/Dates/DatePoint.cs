using System.Text.RegularExpressions;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Dates;

/// <summary>One end of a printed date: the patterns and how a match is read.</summary>
internal static partial class DatePoint
{
    private const string YearPart = "(?:(?<y>(?:19|20)\\d\\d|二 ?[〇○零Oo] ?[〇○零Oo一二三四五六七八九] ?[〇○零Oo一二三四五六七八九]) ?年 ?|(?:今|本|当|同|明|次)年 ?)";
    private const string MonthNumber = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
    private const string MonthPart = "(?<m>" + MonthNumber + ") ?月份? ?";

    // 2022年|9|至12月: the first month of a range leaves its 月 to the last
    private const string MonthOfRange = YearPart + "(?<m>" + MonthNumber + ")(?= ?(?:[至到]|-{1,2}|~) ?(?:[次翌同]年|(?:19|20)\\d\\d年)?" + MonthNumber + " ?月)";
    private const string DayPart = "(?<d>[12]\\d|3[01]|0?[1-9]|三十一?|廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private const string FullPoint = MonthOfRange + "|" + YearPart + "?" + MonthPart + "(?:" + DayPart + "(?: ?[日号]|(?= ?(?:[至到]|-{1,2}|~) ?\\d{1,2} ?日))|(?<third>[上中下]{1,2}旬|[初底末]))?";
    private const string NumericPoint = "(?<y>(?:19|20)\\d\\d) ?[-./] ?(?<m>1[0-2]|0?[1-9]) ?[-./] ?(?<d>[12]\\d|3[01]|0?[1-9])(?!\\d)日?";

    /// <summary>The date of a match, with the parts that it prints.</summary>
    public static PartialDate Read(Match match) => new(Number(match, "y"), Number(match, "m"), Number(match, "d"));

    /// <summary>Candidates for a single date or the start of a range.</summary>
    public static Regex Anywhere => AnywherePattern();

    /// <summary>The end of a range at <paramref name="position"/>, or null; <paramref name="numeric"/> allows <c>6.4</c>.</summary>
    public static Match? EndAt(string text, int position, bool numeric)
    {
        var match = (numeric ? NumericEnd() : WrittenEnd()).Match(text, position, Math.Min(40, text.Length - position));
        return match.Success ? match : null;
    }

    /// <summary>The span of <paramref name="match"/> without trailing spaces.</summary>
    public static TextSpan SpanOf(Match match) => TextSpan.At(match.Index, match.Value.TrimEnd().Length);

    private static int? Number(Match match, string part)
    {
        var group = match.Groups[part];
        return group.Success && ChineseNumeral.TryParse(group.Value.Replace(" ", "", StringComparison.Ordinal), out var value) ? value : null;
    }

    // 2023年5月10日   五月十日   5月上旬   5月底   2020.5.29   (3日)   15日
    [GeneratedRegex("(?<![0-9.])(?:" + NumericPoint + "|" + FullPoint + "|(?<![一二三四五六七八九十月期共第])" + "(?<d>[12]\\d|3[01]|0?[1-9]) ?日(?!之?内|以内|报|志))")]
    private static partial Regex AnywherePattern();

    // 6月30日   至 [30日]   至 [2023年6月30日]
    [GeneratedRegex("\\G(?:" + NumericPoint + "|" + FullPoint + "|" + DayPart + " ?[日号])")]
    private static partial Regex WrittenEnd();

    // 2020.5.29-[6.4]   2020-05-29~[2020-06-04]
    [GeneratedRegex("\\G(?:" + NumericPoint + "|" + FullPoint + "|(?<m>1[0-2]|0?[1-9])[-./](?<d>[12]\\d|3[01]|0?[1-9])(?!\\d))")]
    private static partial Regex NumericEnd();
}
