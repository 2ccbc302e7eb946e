using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction.Teams;

/// <summary>The printed forms of a team.</summary>
internal static partial class TeamPatterns
{
    // 第一巡察组   第一、第二、第三巡察组   第一、三巡察组   第一至第四巡察组   第三提级交叉巡察组   第1-4巡视组
    [GeneratedRegex(
        @"第 ?(?<item>[一二三四五六七八九十百0-9]{1,4})(?>(?:(?<separator> ?(?:[、,~-]|以及|[至到和与及]) ?)第? ?(?<item>[一二三四五六七八九十百0-9]{1,4})){0,24}) ?(?<kind>(?:[\p{IsCJKUnifiedIdeographs}“”\(\)-[轮批届组对向在和与由的个]]{0,12}(?:常规|专项|机动|提级|交叉|联动|延伸|回头看)式?[”\)]?){0,2}) ?巡(?<activity>[视察])(?:工作)?组",
        RegexOptions.ExplicitCapture)]
    public static partial Regex Numbered();

    // 巡察一组   巡视第2组   专项巡察一组、二组、三组   巡视“回头看”第三组
    [GeneratedRegex(
        @"巡(?<activity>[视察])“?(?<lookback>回头看)?”?第?(?<item>[一二三四五六七八九十]{1,3}|\d{1,2})(?:组?[、和]第?(?<item>[一二三四五六七八九十]{1,3}|\d{1,2})){0,12}组", RegexOptions.ExplicitCapture)]
    public static partial Regex Short();

    // 市委第巡察组
    [GeneratedRegex(@"第(?<kind>(?:专项|机动|提级|交叉|联动)?)巡(?<activity>[视察])组", RegexOptions.ExplicitCapture)]
    public static partial Regex LostOrdinal();

    // 县委机动|巡察组   市委优化营商环境专项|巡察组   省委县(市、区)|巡视组   市委|巡察工作组
    [GeneratedRegex(@"巡(?<activity>[视察])(?<working>工作)?组(?!织)", RegexOptions.ExplicitCapture)]
    public static partial Regex Token();

    // 机动   优化营商环境专项   企业   县(市、区)
    [GeneratedRegex(
        @"\G(?<topic>[\p{IsCJKUnifiedIdeographs}\(\)、“”-[各个名派组向对在的被由把巡]]{0,14}(?:常规|专项|机动|提级|交叉|联动|延伸)式?|企业|高校|地方|县?\(市、区\)|县\(市、区\)|市县)$",
        RegexOptions.ExplicitCapture)]
    public static partial Regex Topic();

    // 教育部   交通运输部   人力资源和社会保障部, but not 集团总部 or 项目部
    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2,8}(?<![总支分本干内外学各全多几某]|事业|项目|指挥|武装|宣传|组织|统战|保卫|业务|管理|财务|俱乐|司令)部$")]
    public static partial Regex Ministry();

    // 第一组   第3组   第一、第二组   第四至六组
    [GeneratedRegex(
        @"第(?<item>[一二三四五六七八九十]{1,3}|\d{1,2})(?>(?:(?<separator> ?(?:[、,~-]|以及|[至到和与及]) ?)第?(?<item>[一二三四五六七八九十]{1,3}|\d{1,2})){0,24})组(?![织成建])",
        RegexOptions.ExplicitCapture)]
    public static partial Regex BareGroup();

    // 常规   提级交叉   机动式
    [GeneratedRegex(@"(?<kind>(?:(?:常规|专项|机动|提级|交叉|联动|延伸)式?){1,3})\G", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    public static partial Regex KindBefore();

    // 十四届区委第十二轮巡察|第三巡察组   2021年第二轮巡察|第三巡察组   第二轮|第二巡察组
    [GeneratedRegex(
        @"(?<year>\d{4}年)?(?<round>第[一二三四五六七八九十0-9]{1,3}轮|首轮)(?:第[一二三四五六七八九十0-9]{1,3}批)?[\p{IsCJKUnifiedIdeographs}“”()]{0,16}?(?:巡[视察](?:工作)?)?[的, ]?\G",
        RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    public static partial Regex RoundBefore();

    // 六个|常规巡察组
    [GeneratedRegex(@"个(?<kind>[\p{IsCJKUnifiedIdeographs}]{2,8}巡[视察]组)", RegexOptions.ExplicitCapture)]
    public static partial Regex CountedKind();
}
