using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Focus;

/// <summary>Finds the sentences of feedback and rectification that report findings: what stands behind the turn from praise, and neither advice nor a pledge.</summary>
internal static partial class FindingPassages
{
    /// <summary>The rule of sentences that praise: nothing in them is a finding.</summary>
    internal const string PraiseRule = "focus-praise";

    private const int ShortestFinding = 4;

    /// <summary>Adds what feedback reports as found; refused sentences go to <paramref name="findings"/>.</summary>
    public static void AddFindings(AnalyzedDocument page, List<FocusPassage> passages, Findings<FocusArea> findings)
    {
        var reporting = false;
        var advising = false;
        var turned = true;
        var pledgedIn = -1;
        foreach (var sentence in page.Sentences.Where(sentence => !page.IsOutsideAnnouncement(sentence)))
        {
            var text = page.Text.AsSpan(sentence.Start, Math.Min(sentence.Length, FocusPassageFinder.LongestReach));
            var line = page.LineAt(sentence.Start).Span.Start;
            if (FocusPassageFinder.FirstMatch(FedBackByFormula(), text) is { } formula)
            {
                passages.Add(new FocusPassage(TextSpan.At(sentence.Start + formula.Start, formula.Length), "focus-finding"));
                continue;
            }

            var heading = FocusPassageFinder.FirstMatch(HeadsProblems(), text);
            pledgedIn = Pledges().IsMatch(text) ? line : heading is not null ? -1 : pledgedIn;
            var isAdvice = Advice().IsMatch(text) || line == pledgedIn;
            if (isAdvice)
            {
                (reporting, advising) = (false, AnnouncesAdvice().IsMatch(text));
            }

            if (isAdvice || (advising && NumberedAdvice().IsMatch(text)))
            {
                findings.Drop(sentence, "focus-advice", "requirement or advice, not a finding");
                continue;
            }

            if ((Praise().IsMatch(text) || Acknowledges().IsMatch(text)) && !Problem().IsMatch(text))
            {
                findings.Drop(sentence, PraiseRule, "praise, not a finding");
                passages.Add(new FocusPassage(sentence, PraiseRule));
                continue;
            }

            var opening = heading ?? FocusPassageFinder.FirstMatch(OpensFindings(), text) ?? FocusPassageFinder.FirstMatch(Turn(), text);
            turned = Turn().IsMatch(text) || (turned && !(opening is not null && SaysWithoutFault(page.Text, sentence, text)));
            if (!turned)
            {
                findings.Drop(sentence, PraiseRule, "praise, not a finding");
                continue;
            }

            reporting |= opening is not null;
            advising = advising && !(opening is not null && Problem().IsMatch(text));
            if (reporting || FocusPassageFinder.ListItem().IsMatch(text) || Defect().IsMatch(text))
            {
                passages.Add(new FocusPassage(Reported(sentence, text, opening), "focus-finding"));
            }
        }
    }

    // What the sentence reports: behind its opening, in front of advice.
    private static TextSpan Reported(TextSpan sentence, ReadOnlySpan<char> text, TextSpan? opening)
    {
        var end = FocusPassageFinder.FirstMatch(AdviceBehind(), text)?.Start ?? text.Length;
        opening = opening is { } late && text[..late.Start].Count('、') > 1 ? null : opening;
        var start = opening is { } found && text.Length - found.End >= ShortestFinding ? found.End : FocusPassageFinder.FirstMatch(ReportedThat(), text)?.End ?? 0;
        return new TextSpan(sentence.Start + start, sentence.Start + Math.Max(start, end));
    }

    // 组长指出,党组织…积极整改。…不断增强。但…还存在…问题: what is said before the turn is praise.
    private static bool SaysWithoutFault(string page, TextSpan sentence, ReadOnlySpan<char> text) =>
        Acknowledges().IsMatch(text)
        && Turn().IsMatch(page.AsSpan(sentence.End, Math.Min(page.Length - sentence.End, FocusPassageFinder.LongestReach)));

    /// <summary>Adds the problems that a report on rectification names in its headings and quotations.</summary>
    public static void AddRectifiedProblems(AnalyzedDocument page, List<FocusPassage> passages)
    {
        foreach (var line in page.Lines.Where(line => line.Role == LineRole.Body))
        {
            foreach (var match in RectifiedProblem().EnumerateMatches(page.Text.AsSpan(line.Span.Start, Math.Min(line.Span.Length, FocusPassageFinder.LongestReach))))
            {
                passages.Add(new FocusPassage(TextSpan.At(line.Span.Start + match.Index, match.Length), "focus-rectified-problem"));
            }
        }
    }

    // 巡察发现的主要问题是: ; 反馈指出,仍有短板:
    [GeneratedRegex(@"(?:巡[视察]|检查)(?:组)?(?:还|也)?发现[,:]|(?:发现|存在|反映|指出|查出|共性).{0,24}?(?:问题|不足|短板|差距|薄弱环节)[^。]{0,12}?[,::;。]|但(?:仍|也|还).{0,30}?[::,]|主要(?:问题)?(?:表现)?(?:是|有|为|在)[::]?|指出[,:](?!要)|指出巡[视察]发现的|(?:讲|点)[^。,;]{0,6}问题[:,]|[一二三四五六]是")]
    private static partial Regex OpensFindings();

    // 巡视组要求/建议:; 要提高政治站位…; (一)加强…
    [GeneratedRegex(@"^ ?建议[ :]|^[(]?[一二三四五六七八九十0-9]{1,2}[)、.. ] ?(?:是?要|加强|进一步|坚持|压实|深化|提高|强化|切实|严格|着力|聚焦|提升|狠抓|扎实|全面)|^(?:反馈)?.{0,40}(?:提出.{0,12}(?:意见|建议|要求)|(?<!总|新|的|治党|部署)要求[,:]|要求被|建议[::]|强调[,:]|表示[,:])|^(?:要|希望|[一二三四五六]要)|^[^,;:、是]{2,16}(?<![重主必需])要(?:从|把|将|切实|坚持|认真|深刻|全面|严格|进一步|提高|强化|扛|拿出|主动|带头)|^(?:发现问题|对整改)|被巡[视察](?:单位|党组织|企业)要|表示[,,]|表示将|(?:收到|移交).{0,20}(?:问题线索|信访)|同时.{0,6}收到")]
    private static partial Regex Advice();

    // 围绕“四个落实”|和生产经营方面共|反馈问题47个
    [GeneratedRegex("(?:围绕|从|按照|对照)“[四三]个(?:落实|聚焦)”(?=[^。;]{0,20}(?:反馈|查找|发现|指出)[^。;]{0,6}问题)")]
    private static partial Regex FedBackByFormula();

    // 问题 对巡视整改重视不够: a heading printed in the paragraph
    [GeneratedRegex("^ ?问题[ :]")]
    private static partial Regex HeadsProblems();

    // 组长对抓好整改提出三点意见建议
    [GeneratedRegex("提出[^。]{0,12}(?:意见|建议|要求)[^。]{0,4}[。:]?$|^[^。]{0,40}要求,[一1]")]
    private static partial Regex AnnouncesAdvice();

    // 一是深化政治认识,以高度自觉扛牢整改责任
    [GeneratedRegex("^(?:[一二三四五六]是|[一二三四五六]要|第[一二三四五六],)")]
    private static partial Regex NumberedAdvice();

    // 随后,局党组书记作表态发言,一是…。二是…
    [GeneratedRegex("[作做]了?表态|郑重表态")]
    private static partial Regex Pledges();

    // 党风政风向上向好; 较好地完成了任务
    [GeneratedRegex("向上向好|向好|较好|良好|取得.{0,16}(?:成效|成绩|进展)|成效明显|提供.{0,12}保障|充分肯定")]
    private static partial Regex Praise();

    // 但在巡察中发现; 但也存在; 同时,还发现
    [GeneratedRegex("(?:^|[。;,])(?:但是?|不过|然而|同时)[^。;]{0,60}?(?:发现|存在|还有|仍有|指出)[,:]?|发现的(?:主要|突出|共性)问题(?:是|有|为)?:")]
    private static partial Regex Turn();

    // …方面存在的问题,|反馈强调被巡察单位党委书记要加强党的领导
    [GeneratedRegex("(?<=[,;])(?:(?:反馈|巡[视察]组)(?:还)?(?:强调|要求)|需要?引起高度重视|并?(?:围绕|就|针对|对)[^,。;]{0,30}(?:整改|部署)[^。;]{0,30}(?:提出|部署))")]
    private static partial Regex AdviceBehind();

    // 巡察也发现,|3个社区在组织建设方面还存在一些突出问题
    [GeneratedRegex("^[^。;:]{0,24}?(?:发现|指出)[,:]|指出巡[视察]发现的")]
    private static partial Regex ReportedThat();

    // 组长指出,…在镇党委的领导下,积极进行整改
    [GeneratedRegex("指出,[^。]*(?:能够|认真|积极|坚持|不断|稳步|扎实|努力|有效)(?![^。]*(?:不[够足深严实力高到扎细准全]|短板|差距|薄弱|弱化|缺失|欠缺|仍|还存在))")]
    private static partial Regex Acknowledges();

    // 学习不够深入; 存在短板; 责任落实不力
    [GeneratedRegex("问题|不[够足深严实力高强到扎细准全]|差距|薄弱|短板|弱化|缺失|欠缺|缺乏|滞后|乏力|违规|违反|风险|有待|仍|尚未|没有")]
    private static partial Regex Problem();

    // 作用发挥不够; 管理混乱; 形同虚设: such words judge, whatever opens the sentence
    [GeneratedRegex("[^,。;]{4,}(?:不够|不足|不力|不严|不实|不到位|不规范|不健全|不彻底|薄弱|弱化|虚化|缺位|缺失|混乱|滞后|缓慢|形同虚设|走过场|流于形式|搞变通|打折扣|有差距|超标|失守)(?=[,;。]|$)")]
    private static partial Regex Defect();

    // 关于“…”问题的整改; 针对…的问题
    [GeneratedRegex(@"(?<=^|[一二三四五六七八九十0-9][)、..] ?|关于|针对|聚焦|对|围绕)[“""][^”""]{4,80}[”""](?=(?:的)?(?:方面)?(?:的)?(?:问题|整改|情况))|(?<=针对)[“""][^”""]{4,80}[”""]|(?<=^[A-Z]?\d{0,2}[〔\[【(]?(?:存在|反馈|主要|具体)?问题(?:表现|描述)?[〕\]】)]?:? ?)(?![〕\]】): ])[^。]{6,80}(?=。?$)|(?<=关于|针对)[^“”,。:;]{4,60}(?=(?:的)?问题(?:的整改|整改|方面|。|$|:))|(?<=^[(]?(?:[一二三四五六七八九十0-9]{1,2}|[A-Z]\d?)[)、.. ])[^。:;]{4,60}(?=(?:问题|方面)(?:的?整改)?(?:情况)?(?:[。:]|$))")]
    private static partial Regex RectifiedProblem();
}
