using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction.Kinds;

/// <summary>Shapes of headline and lead that single phrases do not catch.</summary>
internal static partial class KindPatterns
{
    // 四个巡察组   15个中央巡视组   各巡察组   第一至第四巡察组   第一、第二巡察组
    [GeneratedRegex(
        @"[0-9一二两三四五六七八九十]{1,3} ?个(?:[\p{IsCJKUnifiedIdeographs}]{0,8})巡[视察]组|[各全]?(?:个|体)?各[\p{IsCJKUnifiedIdeographs}]{0,3}巡[视察]组|第[一二三四五六七八九十0-9]{1,3}(?:[至到、和与~-]第?[一二三四五六七八九十0-9]{1,3}){1,20}[\p{IsCJKUnifiedIdeographs}]{0,8}巡[视察]组",
        RegexOptions.ExplicitCapture)]
    public static partial Regex SeveralTeams();

    // 市委第三巡察组巡察市水利局工作动员会   召开接受市委巡察动员会   区委第一巡察组进驻区教育局
    [GeneratedRegex(
        @"巡[视察]组(?:巡[视察]|进驻|入驻|在|到|向|对)[^,。]{1,30}|接受[^,。]{0,12}巡[视察]|[局院校镇乡部司]召开[^,。]{0,20}巡[视察][^,。]{0,6}动员",
        RegexOptions.ExplicitCapture)]
    public static partial Regex AtUnit();

    // 十四届县委第七轮巡察工作动员部署会   启动第三轮巡视   第四轮巡察动员会
    [GeneratedRegex(
        @"(?:轮|批|年)[^,。]{0,24}巡[视察][^,。]{0,12}(?:动员|部署|启动|展开|培训)|(?:启动|召开|部署|开展)[^,。]{0,24}(?:轮|批)[^,。]{0,16}巡[视察]|巡[视察]工作动员部署|新一轮巡[视察]",
        RegexOptions.ExplicitCapture)]
    public static partial Regex RoundStarts();

    // 今年中央首轮巡视工作陆续展开
    [GeneratedRegex(@"(?:轮|批)[^,。]{0,12}巡[视察](?:工作)?(?:陆续|全面|已经?)?展开", RegexOptions.ExplicitCapture)]
    public static partial Regex RoundUnfolds();

    // 中央第六巡视组近日进驻   13个巡视组全部进驻
    [GeneratedRegex(@"巡[视察]组(?:已|于?近日|日前|陆续|先后|分别|全部|正式){0,3}(?:进驻|入驻)", RegexOptions.ExplicitCapture)]
    public static partial Regex TeamEnters();

    // 省委|对省粮食局党组开展专项巡视   市委|派出8个专项巡察组   县委第二|巡察组   十届市委第五轮|巡察期间   校党委巡察|组
    [GeneratedRegex(
        @"(?:[省市县区州盟旗]|党)(?:委|组)(?:(?:日前|近日|将|已)?对[^,。;\n]{2,30}(?:开展|进行)[^,。;\n]{0,8}巡[视察]|(?:日前|近日|将|已)?(?:派出|组建|成立|组成)[^,。;\n]{0,10}巡[视察]组|(?:第[一二三四五六七八九十0-9]{1,3}|机动|专项|提级|交叉|联动){0,3}巡[视察]组|第[一二三四五六七八九十0-9]{1,3}轮(?:常规|专项)?巡[视察])",
        RegexOptions.ExplicitCapture)]
    public static partial Regex CommitteeSendsTeams();

    // 省委巡视机构原巡视专员某某严重违纪违法被开除党籍
    [GeneratedRegex(@"[原前][^,。]{2,30}(?:严重违纪|严重违法|被开除|被查|被提起公诉|被逮捕|接受[^,。]{0,8}(?:审查|调查))", RegexOptions.ExplicitCapture)]
    public static partial Regex Accused();

    // 十二届市委第二轮巡察动员部署会召开   召开六届市委第五轮巡察工作动员部署会
    [GeneratedRegex(
        @"^[^。]{0,80}(?:轮|批)[^。,]{0,16}巡[视察][^。,]{0,12}(?:动员|部署)[^。,]{0,8}会[^。,]{0,12}召开|^[^。]{0,60}召开[^。,]{0,30}(?:轮|批)[^。,]{0,16}巡[视察][^。,]{0,12}(?:动员|部署)[^。,]{0,8}会",
        RegexOptions.ExplicitCapture)]
    public static partial Regex MeetingStartsRound();

    // 学院党委巡察工作规程   巡察组工作规则(试行)
    [GeneratedRegex(@"巡[视察][^,。]{0,16}(?:规程|细则|规则|守则|办法|制度)(?:\((?:试行|暂行)\))?$", RegexOptions.ExplicitCapture)]
    public static partial Regex RegulationTitle();

    // 党的十八大以来,以…为核心的党中央把巡视作为
    [GeneratedRegex(@"^(?:党的十[八九]大以来|习近平总书记(?:指出|强调),)[^。]{0,120}巡[视察]", RegexOptions.ExplicitCapture)]
    public static partial Regex Essay();

    // 在市委第三轮巡察调度会上的讲话
    [GeneratedRegex(@"^在[^,。]{4,60}会(?:议)?上的(?:讲话|发言|表态|致辞)[^,。]{0,8}$", RegexOptions.ExplicitCapture)]
    public static partial Regex SpeechTitle();

    // 省司法厅党委召开第二轮巡察工作中期汇报会   召开巡察工作培训会
    [GeneratedRegex(@"^(?![^。]{0,90}(?:动员|部署)[^。,]{0,8}会)[^。]{0,80}召开[^。,]{0,24}巡[视察][^。,]{0,12}(?:汇报会|推进会|培训会|培训班|调度会|座谈会|总结会|例会)", RegexOptions.ExplicitCapture)]
    public static partial Regex MeetingOnWork();

    // 十九届中央第六轮巡视对20个地方、单位党组织进行常规巡视
    [GeneratedRegex(@"轮巡[视察]将?对[^,。]{2,60}(?:进行|开展)[^,。]{0,6}巡[视察]$", RegexOptions.ExplicitCapture)]
    public static partial Regex RoundInspects();

    // 7个巡视组将对自治区民政厅、财政厅等单位开展常规巡视
    [GeneratedRegex(@"巡[视察]组(?:将|分别|拟){0,2}对[^。]{1,160}(?:开展|进行)[^,。]{0,12}巡[视察]", RegexOptions.ExplicitCapture)]
    public static partial Regex TeamsInspect();

    // 关于巡察整改进展情况的通报   巡视整改情况   整改落实情况的报告
    [GeneratedRegex(@"整改(?:工作)?(?:落实|进展|完成)?(?:工作)?情况|整改[^,。]{0,12}(?:通报|报告|公告|公示|公开)", RegexOptions.ExplicitCapture)]
    public static partial Regex RectificationReport();

    // 现将整改情况予以公布   现将巡察整改进展情况公布如下
    [GeneratedRegex(@"现(?:根据|按照|依照)?[^。,]{0,16}将[^。]{0,30}整改[^。]{0,20}(?:公布|公开|通报|公告|公示|报告)", RegexOptions.ExplicitCapture)]
    public static partial Regex RectificationPublished();

    // 现将巡察发现的主要问题公布如下   现将巡察情况通报如下   经区委同意,现将反馈的六个方面问题向社会公开
    [GeneratedRegex(@"现将(?![^。]{0,40}(?:整改|安排|工作|联系|有关事项|事项))[^。,]{0,24}(?:巡[视察]|反馈)[^。,]{0,16}(?:问题|情况|意见|结果)[^。,整]{0,8}(?:公布|公开|通报|公告|公示)", RegexOptions.ExplicitCapture)]
    public static partial Regex FindingsPublished();

    // 同志们:今天,我们召开…会议…下面,我讲三点意见
    [GeneratedRegex(@"^(?:尊敬的)?(?:各位[^,:。]{1,8}[,、])?同志们[:,!。]|^[^。]{0,60}同志们:|下面,?我(?:就[^。]{2,60})?(?:代表[^,。]{2,20})?(?:再?讲|谈|提)[几一二两三四五六]点", RegexOptions.ExplicitCapture)]
    public static partial Regex Speech();

    // 集团党委召开巡视整改动员部署会   党总支开会部署落实巡视整改要求
    [GeneratedRegex(@"召开[^。,]{0,16}(?:巡[视察](?:反馈)?[^。,]{0,8})?整改[^。,]{0,16}(?:会(?!议?听取)|会议)|(?:召开会议|开会)[,]?[^。,]{0,8}(?:研究|部署|落实|安排)[^。,]{0,16}巡[视察](?:反馈[^。,]{0,6})?整改", RegexOptions.ExplicitCapture)]
    public static partial Regex RectificationMeeting();

    // 市委巡察办举办业务培训班   组织62名干部参加巡前培训
    [GeneratedRegex(@"^(?![^。]{0,100}(?:动员|部署)(?:暨[^。,]{2,12})?会)[^。]{0,80}(?:(?:举办|举行|组织|开展|参加)[^。,]{0,36}(?:巡前|业务|集中|专题|巡[视察])[^。,]{0,8}培训|培训巡[视察](?:干部|人员))", RegexOptions.ExplicitCapture)]
    public static partial Regex Training();

    // 省委第五巡视组向枞川县反馈   分别向…反馈了   召开…反馈会   集中开展…巡察反馈工作
    [GeneratedRegex(@"向[^。]{1,120}反馈|反馈(?:会|大会|会议)|完成反馈|集中反馈|情况反馈|(?:开展|完成)[^,。]{0,24}反馈工作|反馈[^,。]{0,12}(?:情况|意见)", RegexOptions.ExplicitCapture)]
    public static partial Regex FeedbackGiven();

    // 市委第三巡察组向市政府办公室党组反馈了巡察情况   各巡察组分别到被巡察党组织开展了巡察情况反馈工作
    [GeneratedRegex(@"巡[视察]组[^。]{0,12}(?:向[^。]{1,120}(?:反馈了?|巡[视察]反馈)|到[^。]{1,60}反馈工作)", RegexOptions.ExplicitCapture)]
    public static partial Regex FeedbackAtUnit();

    // 反馈严肃指出了被巡察党委存在以下四个方面的问题
    [GeneratedRegex(@"反馈[^,。;]{0,6}指出[^。]{0,40}问题", RegexOptions.ExplicitCapture)]
    public static partial Regex FeedbackTells();

    // 第四轮总部建设专项巡察反馈工作全部完成
    [GeneratedRegex(@"轮[^,。;]{0,16}巡[视察](?:情况|意见|集中)?反馈(?:工作)?(?:于?近日|日前)?(?:已|全部|全面){0,2}(?:完成|结束)", RegexOptions.ExplicitCapture)]
    public static partial Regex FeedbackFinished();

    // 10月11日,党委巡察工作领导小组召开会议
    [GeneratedRegex(@"^[^。]{0,40}领导小组[^。,部]{0,16}召开(?:第[^。,]{1,4}次)?(?:全体|专题)?会议?(?!部署)", RegexOptions.ExplicitCapture)]
    public static partial Regex LeadingGroupMeets();

    // 5个巡视组先后对3家单位进行了首轮巡视。…7月8日,省委巡视工作领导小组召开会议,逐一听取了5个组的汇报
    [GeneratedRegex(@"(?:开展|进行)了[^。]{0,24}巡[视察]。.{0,200}?领导小组[^。,部]{0,16}召开(?:第[^。,]{1,4}次)?(?:全体|专题)?会议?,[^。;]{0,16}听取了[^。;]{0,30}汇报", RegexOptions.ExplicitCapture)]
    public static partial Regex GroupHeardFinishedRound();

    // 市政府机关党组召开(扩大)会议,…传达学习巡察反馈意见
    [GeneratedRegex(@"^[^。]{0,40}召开[^。,]{0,12}会议?,|^[^。]{0,80}召开[^。,]{0,16}(?:报告会|汇报会|通报会|座谈会)", RegexOptions.ExplicitCapture)]
    public static partial Regex SomeMeetingHeld();

    // 市委巡察工作领导小组召开会议   听取第三轮巡视综合情况汇报   巡察工作推进会
    [GeneratedRegex(
        @"领导小组[^,。]{0,16}会议?|听取[^,。]{0,30}汇报|书记专题会|专题会议?|推进会|座谈会|调度会|汇报会|工作会议?|交流会|研讨会|培训班|总结会|工作例会",
        RegexOptions.ExplicitCapture)]
    public static partial Regex MeetingHeld();

    // 市委各巡察组分别|向被巡察党组织反馈了巡察情况
    [GeneratedRegex(@"巡[视察]组[^。;\n]{0,8}向[^。;\n]{2,30}反馈了(?:[本此]轮)?(?:巡[视察])?(?:情况|意见)", RegexOptions.ExplicitCapture)]
    public static partial Regex TeamsFedBack();

    // 反馈指出   反馈强调
    [GeneratedRegex("反馈(?:中)?(?:指出|强调|要求)")]
    public static partial Regex FeedbackStates();
}
