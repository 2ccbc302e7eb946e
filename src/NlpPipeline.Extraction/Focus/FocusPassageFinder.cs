using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Focus;

/// <summary>
/// Finds the sentences that say what the inspection looks into; in feedback and rectification, those that report findings. The nouns of
/// pledges, reasons and requirements are the same, so it is the cue and the speaker that decide, not the topic.
/// </summary>
internal static partial class FocusPassageFinder
{
    /// <summary>The rule of sentences in which a speaker pledges: nothing in them is evidence.</summary>
    internal const string PledgeRule = "focus-pledge";

    /// <summary>The rule of grounds on which reports are taken: what stands behind them in the sentence is no evidence.</summary>
    private const string AcceptanceRule = "focus-acceptance";

    /// <summary>How far into a sentence or line the rules look, in characters.</summary>
    internal const int LongestReach = 3000;

    // What every match of OpensList ends with: keep the two in step.
    private static readonly SearchValues<char> LastOfIntroduction = SearchValues.Create("容点面况题括有是为下::");

    // What every match of Requirement holds: keep the two in step.
    private static readonly WordSet RequirementVerbs = new(["要", "应当", "务必", "必须", "希望"]);

    /// <summary>The passages of <paramref name="page"/> in order, pledges among them; refused sentences with a cue go to <paramref name="findings"/>.</summary>
    /// <param name="page">The document.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="promising">The sentences in which a clause may be evidence: cues are looked for in no others.</param>
    /// <param name="findings">Takes what is refused.</param>
    public static List<FocusPassage> Find(AnalyzedDocument page, Kind kind, HashSet<TextSpan> promising, Findings<FocusArea> findings)
    {
        var passages = new List<FocusPassage>();
        switch (kind)
        {
            case Kind.Feedback:
                FindingPassages.AddFindings(page, passages, findings);
                break;
            case Kind.Rectification:
                FindingPassages.AddRectifiedProblems(page, passages);
                passages.AddRange(EvidenceText.Sentences(page).SelectMany(sentence => FocusTopics.In(page, sentence)));
                break;
            default:
                AddFocus(page, promising, passages, findings);
                break;
        }

        return passages;
    }

    /// <summary>Whether the passages of <paramref name="rule"/> are no evidence, from their beginning to the end of the sentence.</summary>
    public static bool Refuses(string rule) => rule is PledgeRule or AcceptanceRule or FindingPassages.PraiseRule;

    private static void AddFocus(AnalyzedDocument page, HashSet<TextSpan> promising, List<FocusPassage> passages, Findings<FocusArea> findings)
    {
        var pledging = false;
        var listing = false;
        var previousLine = -1;
        foreach (var sentence in page.Sentences.Where(sentence => !page.IsOutsideAnnouncement(sentence)))
        {
            var text = page.Text.AsSpan(sentence.Start, Math.Min(sentence.Length, LongestReach));
            var line = page.LineAt(sentence.Start).Span.Start;
            pledging = ((pledging && line == previousLine) || SpeakerPledges().IsMatch(text)) && !TeamSpeaks().IsMatch(text);
            listing = listing && (line == previousLine || ListItem().IsMatch(text));
            previousLine = line;
            if (listing)
            {
                passages.Add(new FocusPassage(sentence, "focus-list-item"));
            }
            else if (promising.Contains(sentence) && Judge(page, sentence, text, pledging, findings) is { } passage)
            {
                passages.Add(passage);
            }

            if (promising.Contains(sentence) && FirstMatch(ScopeOfReports(), text) is { } scope)
            {
                passages.Add(new FocusPassage(new TextSpan(sentence.Start + scope.Start, sentence.End), AcceptanceRule));
            }

            if (pledging)
            {
                passages.Add(new FocusPassage(sentence, PledgeRule));
            }
            else if (page.LineAt(sentence.Start).Role != LineRole.Title)
            {
                passages.AddRange(FocusTopics.In(page, sentence));
            }

            listing = listing || (!text.IsEmpty && LastOfIntroduction.Contains(text[^1]) && OpensList().IsMatch(text));
        }
    }

    private static FocusPassage? Judge(
        AnalyzedDocument page,
        TextSpan sentence,
        ReadOnlySpan<char> text,
        bool pledging,
        Findings<FocusArea> findings)
    {
        var cue = page.LineAt(sentence.Start).Role == LineRole.Title ? null : FirstMatch(FindsAndPushes(), text) ?? FirstMatch(Cue(), text);
        if (cue is null)
        {
            return null;
        }

        var end = EndOfFocus(text);
        var (rule, reason) = Refuse(text, cue.Value, end, pledging);
        if (reason is null)
        {
            return new FocusPassage(new TextSpan(sentence.Start + cue.Value.Start, sentence.Start + end), "focus-cue");
        }

        findings.Drop(sentence, rule!, reason);
        return null;
    }

    // What comes behind 受理 are grounds for reports, and behind 派出4个巡察组 the units.
    private static int EndOfFocus(ReadOnlySpan<char> text) =>
        FirstMatch(Acceptance(), text)?.Start ?? FirstMatch(NextRequirement(), text)?.Start ?? StartOfSending(text) ?? text.Length;

    private static int? StartOfSending(ReadOnlySpan<char> text) =>
        FirstMatch(SendsTeams(), text) is { } sending ? text[..sending.Start].LastIndexOfAny(",;:") + 1 : null;

    private static (string? Rule, string? Reason) Refuse(ReadOnlySpan<char> text, TextSpan cue, int endOfFocus, bool pledging) =>
        pledging ? (PledgeRule, "a pledge of the inspected unit, not what the inspection looks into")
        : endOfFocus < cue.End ? (AcceptanceRule, "grounds on which reports are taken")
        : Reason().IsMatch(text[cue.Start..]) || Retrospect().IsMatch(text) ? ("focus-reason", "says why inspection matters, not what it looks into")
        : RequirementVerbs.OccursIn(text) && !InspectionActs().IsMatch(text) && Requirement().IsMatch(text) ? ("focus-requirement", "a requirement to the inspected unit")
        : (null, null);

    internal static TextSpan? FirstMatch(Regex pattern, ReadOnlySpan<char> text)
    {
        foreach (var match in pattern.EnumerateMatches(text))
        {
            return TextSpan.At(match.Index, match.Length);
        }

        return null;
    }

    // 把“两个维护”作为根本任务; 以医保基金管理、医德医风为重点; 重点检查…情况; 聚焦…; 紧盯…; 着力发现…; 重在看…
    [GeneratedRegex(@"把(?!接受)[^。;]{2,120}(?:作为|列为)|以[^。;]{2,160}为(?:首要|根本|政治|监督|巡[视察])?(?:任务|指向|标杆|标尺|尺子|重点|主题|主线)|按照(?=“[二三四五六]个[落聚紧着围][^”。]{1,6}”[^,。;]{0,4}要求)|(?<![三四]个)聚焦|紧盯|紧扣|瞄准|盯住|盯紧|围绕|突出(?!政治巡|问题导向)|监督重点(?![,。;、])|着力(?:检查|发现|查找|监督|了解)|重点(?:对|是|包括|监督|检查|了解|查看|关注|看|围绕|聚焦|发现|查找|查)|(?:深入|着重|主要|全面|具体|专项)(?:检查|了解|监督检查|查找|查看|看|监督|发现|关注|督查|核查)|(?:巡[视察]|监督)重点,?即|(?:重在|将|既)看|重在(?:检查|发现)|(?<!接受)监督检查|检查.{0,20}情况|(?<=^|[,;])(?:还要)?检查(?=[^,。;]{4,40}(?:之风|腐败|问题|风险))|了解.{0,40}情况|查找政治偏差|“[四三]个(?:落实|聚焦)”[^。;,]{0,8},?即|对(?=[^。]{4,240}(?:情况|问题|内容|方面)[^。,;]{0,8}(?:开展|进行)(?:(?:专项|机动)巡[视察]|巡[视察]监督))|对照.{0,12}(?:围绕|落实|着力|聚焦)|[一二三四五六](?:是)?看|(?<=^|[,;:])[一二三四五六]查|(?<=^|[,;:])看(?=[^,。;]{3,40}(?:是否|是不是|有没有|有无|[\p{IsCJKUnifiedIdeographs}]没[\p{IsCJKUnifiedIdeographs}]|情况|怎么样|到位))|查一查|【?(?:巡[视察]|监督|检查)(?:内容|重点)[】:]|(?<=对[^,。;]{2,20})在(?=[^。;]{4,120}方面存在的?问题[^。;]{0,4}(?:深入)?(?:排查|检查|监督|查找))")]
    private static partial Regex Cue();

    // 发现并推动解决|…方面存在的突出问题
    [GeneratedRegex("^发现(?:并|和|、)(?:推动|督促|推进)(?:解决|查处|整改)")]
    private static partial Regex FindsAndPushes();

    // 李思源表示,将… ; 他表示; 表态发言
    [GeneratedRegex(@"(?:表示|表态|承诺)[,:。]|表示(?:,|将|要|坚决|一定|全力|,)|作(?:了)?表态|作出?承诺")]
    private static partial Regex SpeakerPledges();

    // 巡察组组长王某指出
    [GeneratedRegex(@"(?:组长|巡[视察]组|巡[视察]办|领导小组).{0,30}(?:指出(?!的)|强调|介绍|说明|(?<!工作)要求[,:])|组长.{2,12}(?:表示|说),(?=将?(?:围绕|聚焦|紧盯|重点|要查))|(?:本轮|此次|这次|本次)巡[视察].{0,12}(?:将|重点|聚焦|紧盯|围绕|主要)|会议(?:指出|强调|明确|要求)|巡[视察]组(?:将|主要|重点)(?!.{0,12}(?:配合|支持|监督下))")]
    private static partial Regex TeamSpeaks();

    // 巡察内容: ; 主要看四个方面:
    [GeneratedRegex(@"(?:内容|重点|方面|情况|问题)(?:主要)?(?:包括|有|是|为|如下)?[::]?$|[一二三四五六七八九]个方面[::]$|主要(?:监督|检查|了解|内容).{0,20}[::]$")]
    private static partial Regex OpensList();

    // (一)落实…情况; 1.…
    [GeneratedRegex(@"^(?:[(]?[一二三四五六七八九十0-9]{1,2}[)、..]|[①-⑩]|[·●■◆-])")]
    internal static partial Regex ListItem();

    // 主要受理反映…的来信来电; 违反政治纪律…的举报; but 着力发现|是否存在违反政治纪律问题 is what is looked into
    [GeneratedRegex(@"受理(?:反映|对象|范围|事项|关于|群众|的重点)|主要受理|来信来[电访]|的举报和反映|信访问题|违反.{0,6}(?:政治|组织|廉洁)纪律.{0,40}(?:举报|反映)|(?<!(?:着力|重点|主要|深入)(?:发现|检查|了解|查找|监督|查看)[^,。;]{0,8})是否(?:存在)?违反.{0,6}(?:政治|组织|廉洁)纪律|督促被巡[视察]|持之以恒擦亮")]
    private static partial Regex Acceptance();

    // 受理范围为反映…方面,重点是…的问题   受理来信来电来访,内容为…
    [GeneratedRegex("受理(?:的?范围|反映|对象|事项|关于|的重点|内容)|主要受理|(?:受理|接受|接收)[^,。;]{0,12}(?:来信|来电|来访|举报|信访)[^,。;]{0,12},?[^,。;]{0,6}(?:内容|范围)(?:主要)?(?:为|是|包括|涉及|:)")]
    private static partial Regex ScopeOfReports();

    // 派出4个巡察组
    [GeneratedRegex("(?:派出|组建|成立)了?[0-9一二两三四五六七八九十]{1,3}个[^,。;]{0,6}巡[视察]组")]
    private static partial Regex SendsTeams();

    // 二要聚焦职能责任;|三要强化政治担当
    [GeneratedRegex(@";(?<=(?:聚焦|紧盯|围绕|突出|紧扣)[^。]{2,200};)[二三四五六](?:是)?要(?![^;。]{0,30}(?:聚焦|紧盯|围绕|突出|重点|紧扣|着力))")]
    private static partial Regex NextRequirement();

    // 被巡察单位要切实… ; 要求各级党组织…
    [GeneratedRegex(@"(?:被巡[视察](?:单位)?党组织|被巡[视察]单位|各级党组织|各级党员|全[市县区省校]上下|广大党员干部).{0,16}(?:要|应当|务必|必须)|(?:^|[,;:])(?![^,。;:]{0,24}巡[视察]组)[^,。;:“]{2,24}(?:党委|党组|党工委|党总支|党支部)(?:和[^,。;]{0,20})?(?:要|应当|务必|必须)|^(?:要|希望)(?:切实)?(?:提高|增强|充分认识|深刻认识|统一|主动|自觉|积极|全力|严肃|严格)")]
    private static partial Regex Requirement();

    // 会议认为,第四轮巡察突出坚持党的领导,达到了预期效果
    [GeneratedRegex("^会议认为")]
    private static partial Regex Retrospect();

    // 聚焦全面从严治党的内在要求
    [GeneratedRegex("^[^,。;“”]{2,40}的(?:内在|必然|客观|根本|迫切|政治)?(?:要求|举措|抓手|保障|途径|制度安排)(?:[,。;]|$)")]
    private static partial Regex Reason();

    // 巡察组将重点检查
    [GeneratedRegex(@"巡[视察](?:组|工作)?.{0,12}(?:将|要|重点|主要|围绕|聚焦|紧扣|紧盯|突出)|重点(?:监督|检查|了解)|监督检查|着力(?:发现|检查)")]
    private static partial Regex InspectionActs();
}
