using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction.Rounds;

/// <summary>The printed forms of a round and of its forms of inspection.</summary>
internal static partial class RoundPatterns
{
    // 第五轮巡察   首轮巡视   第九轮第二批巡察   第七轮(第二批)巡察   第七轮巡察第二批   第十一、|十二轮巡视   第十二轮优化营商环境专项巡察   第七轮巡察“回头看”   第五轮|第二巡察组   第四轮|“回头看”第三专项巡察组
    [GeneratedRegex(
        @"(?:第 ?(?<ordinal>[一二三四五六七八九十0-9]{1,3})|(?<=第 ?[一二三四五六七八九十0-9]{1,3}轮?[、和及])(?<ordinal>[一二三四五六七八九十0-9]{1,3})|(?<first>首)) ?轮(?:\(?第(?<batch>[一二三四五六七八九十0-9]{1,3})批次?\)?|\(?(?<firstBatch>首批)\)?)?(?:(?<middle>[\p{IsCJKUnifiedIdeographs}“”\(\)、 -[轮届组督第由从于自将在派]]{0,24}?)巡(?<activity>[视察])(?:“?回头看”?)?(?:\(?(?:第(?<batch>[一二三四五六七八九十0-9]{1,3})|(?<firstBatch>首))批次?\)?(?!被巡|单位))?|(?=(?:“?回头看”?)?第[一二三四五六七八九十0-9]{1,3}[\p{IsCJKUnifiedIdeographs}]{0,6}巡(?<activity>[视察])组))?",
        RegexOptions.ExplicitCapture)]
    public static partial Regex Numbered();

    // 2024年第一批巡视   2021年首批巡察
    [GeneratedRegex(
        @"(?:第(?<batch>[一二三四五六七八九十0-9]{1,3})|(?<firstBatch>首))批(?<middle>[\p{IsCJKUnifiedIdeographs}“”-[轮届组督第由从于自将在派被单]]{0,12}?)巡(?<activity>[视察])(?:“?回头看”?)?",
        RegexOptions.ExplicitCapture)]
    public static partial Regex Batch();

    // 2015年专项巡视   2019年度市委机动巡察
    [GeneratedRegex(
        @"(?<year>(?:19|20)\d\d)年度?(?<middle>[\p{IsCJKUnifiedIdeographs}“”-[轮届组督第月日批次由从于自将在派对]]{0,8}?(?:常规|专项|机动|提级|交叉)(?:式|交叉|专项)?”?)巡(?<activity>[视察])(?:“?回头看”?)?",
        RegexOptions.ExplicitCapture)]
    public static partial Regex YearAndKind();

    // 七届区委|优化营商环境专项巡察   八届市委|餐饮浪费问题“3+2”专项巡察: the 届 numbers it where no 轮 does
    [GeneratedRegex(
        @"(?<=届\p{IsCJKUnifiedIdeographs}{0,8}(?:[省市县区州旗]委|党委))(?<middle>[\p{IsCJKUnifiedIdeographs}“”0-9+-[轮届组督第月日批次由从于自将在派对委]]{0,16}?(?:(?:常规|专项|机动|提级|交叉)(?:式|交叉|专项)?”?|“回头看”))巡(?<activity>[视察])(?!组)",
        RegexOptions.ExplicitCapture)]
    public static partial Regex TermAndKind();

    // 常规巡察   提级交叉巡察   交叉(提级)巡察   机动式专项巡视   常规、专项巡察   上下联动的常规巡视   市县联动   专项巡视巡察
    [GeneratedRegex(
        @"(?:(?:常规|专项|机动|提级|交叉|联动|延伸|点穴)式?[、和与及暨的\(\)”+]{0,2}){1,5}巡[视察](?:巡[视察])?(?:上下联动)?|(?<=轮巡[视察])\([^()，,]{0,8}(?:(?:常规|专项|机动|提级|交叉|联动)[、和与]?){1,3}\)|提级(?=开展|进行|对)|(?<=采[取用]“?)(?:(?:常规|专项|机动|提级|交叉|联动|延伸|上下|异地)[、和与+]?){1,3}”?的?(?:方式|形式|办法|模式)|巡[视察](?:工作)?“?回头看|“回头看”|上下联动(?=[的方开要对])|(?<=开展巡[视察])上下联动|(?<=[与同][^,。;]{2,12}巡[视察])上下联动(?=[,。;])|(?:省市县|省市|市县|市区|县乡)(?:\([市县区、]{1,3}\)|区|乡)?(?:三级|两级|级)?(?:巡[视察]巡[视察])?(?:上下)?联动|三[级方]联动|\+联动|异地交叉(?!检查)|交叉进行",
        RegexOptions.ExplicitCapture)]
    public static partial Regex Forms();

    // 2022年|第二轮   二〇二二年度|   2022-2026年|第八轮
    [GeneratedRegex(@"(?<from>(?:19|20)\d\d年?[-~至])?(?<year>[12一二][0-9〇○零O一二三四五六七八九]{3}) ?年度? ?\G", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    public static partial Regex YearBefore();

    // 十三届|   第四届|
    [GeneratedRegex(@"(?<![新上本每])第?(?<term>[一二三四五六七八九十0-9]{1,3}) ?届 ?\G", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    public static partial Regex TermBefore();

    // 今年|   本年度|
    [GeneratedRegex(@"(?:今年|本年度?) ?\G", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    public static partial Regex ThisYearBefore();

    // 自治区党委启动|第十一轮巡视   校党委召开|第四轮巡察工作会   县委组织开展了|第二轮巡察   学校党委于近日正式启动了|第一轮巡察   集团党委完成|2025年第一轮巡视|进驻
    [GeneratedRegex(@"(?:于?近日|日前|决定)?(?:在\p{IsCJKUnifiedIdeographs}{1,14})?(?:正式|已经?|将)?(?:组织(?:开展)?|启动|召开|举行|开启|开展|部署|完成|结束|推进|实施)了?(?:(?:20\d\d年)?度?\p{IsCJKUnifiedIdeographs}{0,8}会议?暨)?(?:(?:党的)?[一二三四五六七八九十]{1,3}大(?:以来|以后|之?后))?\G", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    public static partial Regex VerbBefore();

    // 第十一、|十二轮巡视   第三和|第四轮巡视
    [GeneratedRegex(@"第 ?(?<ordinal>[一二三四五六七八九十0-9]{1,3})[、和及] ?\G", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    public static partial Regex ListedBefore();

    // 对化学学院党委|开展首轮巡察
    [GeneratedRegex(@"对[^,。;:]{1,60}\G", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    public static partial Regex ObjectBefore();

    // 2014年首轮巡视|(十八大后|第三轮巡视)   第十一轮巡视,亦即2016年第三轮巡视   第七轮巡视--也就是2015年第二轮巡视
    [GeneratedRegex(@"^[,\( -]{0,3}(?:亦即|也即|即|也就是|系|又称|=)[,: “]{0,2}$|^ ?[\(=] ?$|^(?:[,\(]|[,\(]?[亦也]?即(?:是|为)?)(?:(?:党的)?[一二三四五六七八九十]{1,3}大(?:以来|以后|之?后)的?)$", RegexOptions.ExplicitCapture)]
    public static partial Regex SameRound();

    // 十八届中央第十一轮巡视|是2016年以来中央开展的|第三轮巡视
    [GeneratedRegex(@"^[,也即正]?(?:是|为)20\d\d年以来[^,。;]{0,8}$", RegexOptions.ExplicitCapture)]
    public static partial Regex SinceYear();

    // 此前的第七轮|则|以高校为主   第六轮|定在秋季   眼下是第二轮|。
    [GeneratedRegex(@"^(?:[,。;\)]|则|早|定[在于]|已|将|还?在|于|共|派|对|主要|侧重|重点)", RegexOptions.ExplicitCapture)]
    public static partial Regex BareRoundBehind();

    // 已经过市委第一轮、|第二轮巡察|的单位   这次“回头看”对照|2014年省委第二批巡视|的反馈意见
    [GeneratedRegex(@"(?:对照(?:上[次轮])?|(?:已经?(?:过|历|参与|接受)|参与过|接受过|经历过|参加过)[^,。;]{0,20})\G", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    public static partial Regex PassedBefore();

    // 眼下是|第二轮   本轮巡察是|十届县委第五轮巡察
    [GeneratedRegex(@"(?:眼下|目前|现在|这|[本此]次(?:巡[视察])?|[本这]轮(?:巡[视察])?)(?:正?是|为)\G", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    public static partial Regex PresentedBefore();

    // 第二轮巡视|属于脱贫攻坚|专项巡视
    [GeneratedRegex(@"^(?:属于?|是|为|系|即)[^,。;]{0,20}$", RegexOptions.ExplicitCapture)]
    public static partial Regex IsOfForm();

    // 听取四届市委|第一轮巡察|反馈整改   听取第三轮巡察整改和|第四轮巡察|情况汇报
    [GeneratedRegex(@"听取(?:[^,。;:研部审]|部[党长])*\G", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    public static partial Regex HearingBefore();

    // 综合运用常规巡察、|专项巡察|等方式
    [GeneratedRegex(@"^[^,;。]{0,40}(?:等|的)(?:方式|形式|手段)", RegexOptions.ExplicitCapture)]
    public static partial Regex AsMeans();

    // 综合运用常规巡察、专项巡察   各县(区)开展交叉巡察   适时开展“回头看”
    [GeneratedRegex(
        @"综合运用|统筹运用|灵活运用|探索|各县|县\(市、区\)同步|各级党委|各市[州县区、\(党]|各州市|市县(?:两级)?同步|下级|市县两级|适时|(?<!三级|专项|市县)巡视巡察上下联动|形成上下联动|历次|历年|此前|曾经?|去年|整改“|下一步|今后",
        RegexOptions.ExplicitCapture)]
    public static partial Regex NotThisRound();
}
