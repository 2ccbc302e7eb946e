using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Checks;

/// <summary>What the text itself lost: ordinals, month or day signs, characters that were decoded wrongly.</summary>
internal static partial class TextChecks
{
    private static readonly WordSet WithoutOrdinal = new(["第轮", "第巡", "第 轮", "第 巡", "个巡"]);

    public static void Run(AnalyzedDocument page, CheckReport report)
    {
        ReportAll(page, report, CheckCode.LostOrdinal, AnchoredSearch.Matches(LostOrdinal(), page.Text, WithoutOrdinal, before: 10, after: 8), "no number behind 第", "lost-ordinal");
        ReportAll(page, report, CheckCode.InvalidDate, LostMonth().Matches(page.Text), "the sign for the month or day is lost", "lost-month");
        ReportAll(page, report, CheckCode.InvalidDate, ImpossibleDay().Matches(page.Text), "no month has this day", "not-in-calendar");
        RunMojibake(page, report);
        ReportAll(page, report, CheckCode.MissingDigit, ShortPostcode().Matches(page.Text), "a postcode has 6 digits", "digits-of-postcode");
    }

    /// <summary>Looks only for what was decoded wrongly, as in a text that says nothing else.</summary>
    public static void RunMojibake(AnalyzedDocument page, CheckReport report) =>
        ReportAll(page, report, CheckCode.Mojibake, Mojibake().Matches(page.Text), "decoded wrongly before it reached us", "mojibake");

    private static void ReportAll(AnalyzedDocument page, CheckReport report, CheckCode code, IEnumerable<Match> matches, string reason, string rule)
    {
        foreach (var match in matches)
        {
            var span = TextSpan.At(match.Index, match.Length);
            report.Add(code, span, $"{span.In(page.Text)}: {reason}", rule);
        }
    }

    // 市委第巡察组   市委第轮巡察   党委个巡察组
    [GeneratedRegex("(?:[\\p{IsCJKUnifiedIdeographs}-[转由在]]{0,6}委)?第 ?(?:轮(?:巡[视察])?|巡[视察]组)|[委](?:派出)?个巡[视察]组")]
    private static partial Regex LostOrdinal();

    // 93日,   323日   2025年1021日   1121日下午   20178月11
    [GeneratedRegex("(?<![0-9-])(?:(?:19|20)\\d\\d年)?(?:1[0-2]|0?[1-9])(?:0[1-9]|[12]\\d|3[01])日(?:[上下]午)?(?!常|内)|(?<=(?:19|20)\\d\\d)(?:1[0-2]|0[1-9])(?:0[1-9]|[12]\\d|3[01])日|(?<![0-9期为约近])[4-9][1-9]日(?=,)|(?<!\\d)(?:19|20)\\d\\d(?:1[0-2]|[1-9])月\\d{1,2}日?")]
    private static partial Regex LostMonth();

    // 6月31日   2月30日
    [GeneratedRegex("(?<!\\d)(?:0?2月30|(?:0?[2469]|11)月31)日")]
    private static partial Regex ImpossibleDay();

    // 锟斤拷锟斤拷   ä¸å±äºæºªå¿å§ (UTF-8 read as Latin-1)   锛氫簯婧幙 (punctuation in UTF-8 read as GB18030)
    [GeneratedRegex("(?:锟斤拷?|斤拷|烫烫|屯屯|\\uFFFD|ï¿½|Ã[\\u0080-\\u00BF]){1,20}|(?:[ã-ï][\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}){3,20}|[锛銆][^\\n]{0,40}")]
    private static partial Regex Mojibake();

    // 邮编:41000
    [GeneratedRegex("邮政?编码?(?:为|是)?[: ]{0,2}(?<!\\d)(?:\\d{3,5}|\\d{7})(?![0-9-])")]
    private static partial Regex ShortPostcode();
}
