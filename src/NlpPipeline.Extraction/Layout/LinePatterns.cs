using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction.Layout;

/// <summary>The printed forms of lines that are not text of the announcement.</summary>
internal static partial class LinePatterns
{
    private const string Metadata =
        "(?:信息)?索 {0,4}引 {0,4}号|文件名称|信息名称|发布(?:机构|单位)|发文(?:机关|机构|单位|日期|字号)|成文日期|公开(?:方式|范围|时限|形式|日期)|有 {0,4}效 {0,4}性|公文时效|文 {0,4}号|主题(?:分类|词)|体裁分类|组配分类|信息(?:类别|分类)|关 {0,4}键 {0,4}词|语 {0,4}种";

    private static readonly WordSet FurnitureWords = new(
        [
            "ICP备", "公网安备", "版权所有", "版权归", "网站标识码", "技术支持", "上一篇", "上一条", "下一篇", "下一条", "返回顶部", "打印本页", "关闭窗口", "【关闭】", "【打印】",
            "当前位置", "当前的位置", "当前所在位置", "当前所在的位置", "您的位置", "您现在的位置", "相关链接", "相关阅读", "相关新闻", "分享到", "扫一扫分享", "网站地图", "设为首页",
            "爆料", "免责声明", "Copyright", "All Rights Reserved", "All rights reserved", "站内搜索", "mso-",
        ]);

    // What every match of HoldsPublication holds: keep the two in step.
    private static readonly WordSet PublicationWords = new(
        ["来源", "稿源", "信源", "发布", "公布", "供稿", "发文", "发表", "更新", "成文", "公开", "生成", "签发", "信息编号", "创建", "发稿", "添加", "上传", "录入", "浏览", "点击", "阅读", "访问", "下载"]);

    /// <summary>Whether the line belongs to the site: 湘ICP备00000000号, 当前位置:首页>公告, 上一篇:….</summary>
    public static bool IsFurniture(ReadOnlySpan<char> line) => FurnitureWords.OccursIn(line) || BeginsAsFurniture().IsMatch(line);

    /// <summary>Whether the line tells source, time or number of a publication: 来源:青石县纪委监委网站 发布时间:2023-05-10 09:30 浏览次数:120.</summary>
    public static bool IsHeader(ReadOnlySpan<char> line) =>
        BeginsAsHeader().IsMatch(line) || (PublicationWords.OccursIn(line) && HoldsPublication().IsMatch(line));

    // 主办单位:青石县纪委监委   首页>公告   通知公告 / 机关党建 / 正文   PAGE   - 2 -   新闻网首页 学校要闻   手机站 | 客户端   上一期 下一期 第三版:学习   【青石网-www.b.example-资讯】   青石论坛 › 城事 › 查看主题 回复:3   本主题由 老李 于 2021-6-18 推荐
    [GeneratedRegex(
        @"^(?:声明 ?:|!\[[^\]]*\]\([^)]*\)$|互联网新闻信息服务许可证|(?:违法和)?不良信息举报|[上下]一[期版] |主办(?:单位)?[:: ]|承办(?:单位)?[: ]|分享 ?:?$|朗读$|所在位置|\p{IsCJKUnifiedIdeographs}{2,20}(?: ?(?:>{1,2}|[»›→]) ?\p{IsCJKUnifiedIdeographs}{2,10}){1,5}$|\p{IsCJKUnifiedIdeographs}{2,20}(?: ?(?:>{1,2}|[»›→]) ?\p{IsCJKUnifiedIdeographs}{2,10}){2,5} {1,6}[^。]{0,10}[:0-9][^。]{0,40}$|\[? ?本(?:主题|帖|贴)(?:最后)?由 |\p{IsCJKUnifiedIdeographs}{2,8}(?: ?/ ?\p{IsCJKUnifiedIdeographs}{2,10}){0,4} ?/ ?正文$|首页|\p{IsCJKUnifiedIdeographs}{0,6}网首页|\p{IsCJKUnifiedIdeographs}{2,6}首页[ |]|\p{IsCJKUnifiedIdeographs}{2,8} ?\| ?\p{IsCJKUnifiedIdeographs}{2,8} ?\|$|(?:手机[站版]|客户端|移动版|收藏本站|加入收藏|无障碍)(?:$| {0,4}[|/ ] {0,4}\S{2,8}(?:$|[ |/]))|【[^】。]{0,20}[A-Za-z0-9]\.[a-z]{2,8}\b[^】。]{0,20}】$|PAGE|- ?\d{1,3} ?-$|\d{1,3}$|联系我们$|正文$|第? ?[A-Z]{0,2}\d{1,3} ?版(?:[:: ].{0,12})?$|今天是 ?:|\|$|附件下载|Copyright|点击(?:图片|[上下]方|标题|蓝字|关注)|扫一扫 |您的?位置 ?:|网站首页|Normal 0 |<(?:image|img|iframe|script|div|span|a|p)[ >]|/\* Style|[─━—=*]{6,}$)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex BeginsAsFurniture();

    // 信息来源:区纪委监委 发布时间:2023-12-04 10:36 【打印】 分享到:
    [GeneratedRegex(@"^(?!.*(?:ICP备|版权所有|[上下]一[篇条])|.*。)(?=.*(?:来源|稿源|信源|时间|日期)).*(?:19|20)\d\d ?[-./年] ?\d{1,2} ?[-./月] ?\d", RegexOptions.ExplicitCapture)]
    public static partial Regex StampedHeader();

    // 上一条:…   扫一扫 手机端浏览   标签:巡察   阅读 2871 在看 16   点评 回复 支持
    [GeneratedRegex(@"^(?:[上下]一[篇条]|扫一扫|扫码|相关(?:阅读|新闻|链接|文章|附件)|往期|标签 ?:|文章关键词|关键词 ?:|阅读 ?\d+|【?(?:打印|关闭)|点评 |分享到|版权所有|友情链接|责任编辑 ?:)", RegexOptions.ExplicitCapture)]
    public static partial Regex EndOfArticle();

    // Copyright © 2021 江北集团   版权所有
    [GeneratedRegex(@"^Copyright|版权所有|ICP备", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Copyright();

    // 地址:临江市北路8号 邮箱:web@b.com.cn
    [GeneratedRegex(@"^(?:地址|网址|电话|总机|邮箱|邮编|传真|技术支持|E-?mail|Tel)[^。]{0,100}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex SiteAddress();

    // 办公室电话:020-80000000 传真:020-80000001   编辑:王小明 新闻热线:0735-1234567 广告:1234568 传真:…   SMS: (852) 0000 0000
    [GeneratedRegex(@"新闻热线|^办公室电话 ?: ?[0-9-]{7,16} *传真|^SMS ?:|投稿(?:QQ群|邮箱|信箱)|广告(?:热线|部)? ?:", RegexOptions.ExplicitCapture)]
    public static partial Regex Footer();

    // (通讯员 王小明)   责任编辑:李四   一审:王某 二审:李某   (张丽春 || 责任编辑 茹某)
    [GeneratedRegex(
        @"^[■□◆●▲] ?[^。]{0,30}(?:记者|通讯员)[^。]{0,30}$|^[\(\[【]?(?:本报|本网|全媒体)?(?:记者|通讯员|特约通讯员|见习记者|撰稿人?|供稿(?:人|单位)?|摄影|图/文|文/图|图文|文字|责任编辑|责编|编辑|值班编辑|校对|审核|审稿|编审|[一二三初复终]审|监制|来稿|投稿|作者)(?:[:/ \)】]|$)|[\(【](?:记者|通讯员|撰稿|供稿)[: ]?[\p{IsCJKUnifiedIdeographs} 、]{2,20}[\)\]】]$",
        RegexOptions.ExplicitCapture)]
    public static partial Regex Byline();

    // 来源:青石县纪委监委网站   【来源:集团纪检监察部】   索引号:…   • 作者:李明   《青石日报》数字报 第三版:要闻   《青石日报》(2020年12月15日 06版)   ▶ 视频 02:17 来源:…
    [GeneratedRegex(
        @"^(?:[•·●▪] ?)?\[?(?:《\p{IsCJKUnifiedIdeographs}{2,12}》 ?(?:数字|电子)[报版刊]|《\p{IsCJKUnifiedIdeographs}{2,12}》 ?\((?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}|▶ ?(?:视频|音频)|[【\(\[]? ?(?:信息|文章|稿件|新闻|内容)?来源 ?[: /】|丨]|(?:稿源|转自|转载自) ?:|(?:19|20)\d\d[-./年][^,。;]{3,20} 来源 ?:|发布[:于]|第? ?[A-Z]{0,2}\d{1,3} ?版[: ].{0,24}(?:19|20)\d\d年\d{1,2}月\d|(?:信息提供|来源于|来自|供稿单位) ?[:：]|Submitted by |(?:Source|Date|Published|Author) ?:|(?:时间|日期|作者|创建者|编辑|录入|字数)[: ]|https?://\S{4,80} {1,6}(?:19|20)\d\d[-./年]\d|【?字[号体] ?[:大]|索 ?引 ?号|(?:发文|文)(?:字号|号)[:]|信息分类|主题分类)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex BeginsAsHeader();

    // 发布时间:2023-05-10 09:30   浏览次数:120   来源:青石新闻 2023-05-10   青石网 2023-05-10 07:31 来源:青石日报   供稿:巡察办 | 上传于 2023-05-10   【发文机构】县委巡察办
    [GeneratedRegex(
        @"(?:来源|[稿信]源) ?: ?[^\s,。;:]{2,20} {1,6}(?:19|20)\d\d[-./年]\d|(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?: {0,3}\d{1,2}:\d\d(?::\d\d)?)?[ |]{1,6}(?:来源|[稿信]源) ?:|信息编号 ?:|(?:发[布表]|公布)(?:时间|日期|机构|单位|部门|处室|科室|人)\]? ?[: ]|供稿(?:单位)? ?: ?[^。]{2,30}(?:19|20)\d\d[-./年]\d|【发[布文](?:机构|单位|部门)】|发[布表]于 ?(?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d\d|更新(?:时间|日期)|(?:成文|公开|生成|签发|创建|发稿|添加|上传|录入)(?:时间|日期)|(?:浏览|点击|阅读|访问|下载)(?:次数|量|数|率)? ?[::\(\[]",
        RegexOptions.ExplicitCapture)]
    private static partial Regex HoldsPublication();

    // 信息索引号:   文件名称:   发布机构:
    [GeneratedRegex(
        @"^(?:[•·●▪] ?)?(?:名 {0,4}称|标 {0,4}题|" + Metadata + ") ?[::]$",
        RegexOptions.ExplicitCapture)]
    public static partial Regex CellLabel();

    // 文 号 | 无 | 关 键 词 | 巡察;整改   信息索引号:430400/2021-01376  公开方式:主动公开  统一登记号:
    [GeneratedRegex(@"^\|? ?(?:" + Metadata + @") ?(?:[:：]? ?[|\t]|: ?[^。]{0,80}(?<= )[^。: ]{2,8}:[^。]{0,40}$)", RegexOptions.ExplicitCapture)]
    public static partial Regex MetadataRow();

    // 2021-06-02 09:15   2023/8/22   (2021年4月20日)   2025.06.17 锦屏发布   2017-09-20 09:30 | 来源:…   • 2019-03-20 07:15   ©原创 2017-03-14 22:41 青石先锋   2020.11
    [GeneratedRegex(
        @"^(?:19|20)\d\d ?[./年-] ?\d{1,2}月?$|^(?:[•·●▪] ?|©?原创 {1,6})?[\(【\[]? ?(?:19|20)\d\d ?[-./年] ?\d{1,2} ?[-./月] ?\d{1,2}日?(?:[ T]{0,3}\d{1,2}:\d\d(?::\d\d)?)?(?: ?[\)】\]])?(?<rest>[^,。;]{0,60})$",
        RegexOptions.ExplicitCapture)]
    public static partial Regex DatedHeader();

    // 10.09.2015 阅读 338   09-22 / 2025   海州师范学院新闻中心 2023-12-28   青石日报 2025年03月15日 A002版   青石纪委网站 http://… 2023-01-29   原创 李明 清风青石 2024-10-09 18:00 江苏   ©原创 01-19 21:07 云上青石   原创 清风青石 10月11日 湖南   青石发布 · 2024-09-05 17:20   文明青石 | 2024年9月5日 星期四 | 市创建办
    [GeneratedRegex(
        @"^(?:《\p{IsCJKUnifiedIdeographs}{2,12}》 {0,4}(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?[^。]{0,30}|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?: .{0,40})?|\d{1,2}[-./]\d{1,2} ?/ ?(?:19|20)\d\d|©?(?:原创)? {0,6}(?:0[1-9]|1[0-2])-[0-3]\d \d{1,2}:\d\d(?: {1,6}\p{IsCJKUnifiedIdeographs}{2,12})?|\p{IsCJKUnifiedIdeographs}{2,12} {0,3}[|·] {0,3}(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?: {0,3}\d{1,2}:\d\d(?::\d\d)?)?(?: {1,3}星期[一二三四五六日])?(?: {0,3}\| {0,3}\p{IsCJKUnifiedIdeographs}{2,24})?|原创 {1,6}(?:\p{IsCJKUnifiedIdeographs}{2,20} {1,6}){1,2}\d{1,2}月\d{1,2}日(?: {1,6}\p{IsCJKUnifiedIdeographs}{2,4})?|(?:原创 {1,6})?(?:\p{IsCJKUnifiedIdeographs}{2,20} {1,6}){1,2}(?:(?:https?://|www\.)\S{4,60} {1,6})?(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?: {0,3}\d{1,2}:\d\d(?::\d\d)?)?(?: {1,6}星期[一二三四五六日])?(?: {1,6}(?:第?[A-Z]?(?:\d{1,3}|[一二三四五六七八])版(?: ?[: ] ?\p{IsCJKUnifiedIdeographs}{2,6})?|(?:(?:编辑|责编|作者|记者|通讯员|摄影) ?:? ?\p{IsCJKUnifiedIdeographs}{2,4} {0,3}){1,3}|来源 ?: ?\p{IsCJKUnifiedIdeographs}{2,20}|(?:发表于 ?)?\p{IsCJKUnifiedIdeographs}{2,4}))?)$",
        RegexOptions.ExplicitCapture)]
    public static partial Regex OtherDatedHeader();

    // 【港闻社十一月十二日电】   (岭南晚报 2024年11月21日)   (青石县委巡察办 2021年4月12日)   (青石县委巡察办 李明 2021年4月12日)
    [GeneratedRegex(
        @"^[\(【](?<source>[\p{IsCJKUnifiedIdeographs}]{2,20}?(?: {1,2}\p{IsCJKUnifiedIdeographs}{2,4}){0,2}) {0,2}(?<date>(?:(?:19|20)\d\d[-./年] ?\d{1,2}[-./月] ?\d{1,2}日?)|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)(?:[电讯])?[\)】]$",
        RegexOptions.ExplicitCapture)]
    public static partial Regex SourceAndDate();

    // 当前位置:首页 > 要闻   要闻 > 正文   第02版:要闻
    [GeneratedRegex(@"位置 ?:|^\p{IsCJKUnifiedIdeographs}{2,20} ?[>»›]|^第? ?[A-Z]{0,2}\d{1,3} ?版", RegexOptions.ExplicitCapture)]
    public static partial Regex Trail();

    // 县委巡察组巡察县水利局动员会召开|发布日期:2023-05-10 分享到:
    [GeneratedRegex(
        @"^[^:。;,|]{8,70}(?:公告|通告|通报|召开|举行|启动|展开|进驻|反馈|情况|会议?) ?(?<header>(?:发布|更新)?(?:时间|日期) ?: ?(?:19|20)\d\d[-./年][^。]{0,60})$",
        RegexOptions.ExplicitCapture)]
    public static partial Regex HeadlineAndHeader();

    // 学院首页 学院概况 师资队伍 党建工作   青石水利学会 | 学会动态 通知公告 会员服务   德育天地 | 校园动态 | 党建之窗; the head of a roster is none
    [GeneratedRegex(
        @"^(?!.*(?:组长|组 ?别|序号|巡[视察]组|接受巡|[一二三四五六七八九十]组))\|? ?[\p{IsCJKUnifiedIdeographs}A-Za-z]{2,14}(?:(?:(?: ?[|·] ?|[ \t]{1,4})[\p{IsCJKUnifiedIdeographs}A-Za-z]{2,8}){3,20}|(?: ?\| ?[\p{IsCJKUnifiedIdeographs}A-Za-z]{2,8}){2}) ?\|?$",
        RegexOptions.ExplicitCapture)]
    public static partial Regex Navigation();

    // 龙江医院 | 内网 | 通知   润泽e家 / 党的建设 / 巡察工作   江南大学 · 材料学院   江南大学 巡察办 公告栏   网站首页-巡察利剑-公告公示
    [GeneratedRegex(
        @"^(?!巡[视察](?:公告|通告|公示))(?!.*(?:关于|组长|进驻|召开|启动|反馈|巡[视察]组|接受巡|[:,。;!?、“”《》]))(?:[\p{IsCJKUnifiedIdeographs}A-Za-z]{2,16}(?: {0,2}[/>·»|-] {0,2}\p{IsCJKUnifiedIdeographs}{2,10}){1,3}|\p{IsCJKUnifiedIdeographs}{2,12}(?:大学|学院|医院|集团|公司|网|中学|银行)(?: {1,6}\p{IsCJKUnifiedIdeographs}{2,10}){1,3})(?<=(?:公告栏|公示栏|通知|公告|公告公示|公示公告|通知公告|动态|专栏|专题|要闻|新闻|资讯|党的建设|党建|巡[视察](?:工作|公开|利剑|专栏|动态)|内网|学院|医院))$",
        RegexOptions.ExplicitCapture)]
    public static partial Regex SitePath();

    // 青石纪检监察网 | 巡察动态   机关党建 ▏巡视专栏   以水为魂 · 青石水利网   学校主页 | 党委巡察办   信息公告 Notice: site and column above the headline
    [GeneratedRegex(
        @"^\p{IsCJKUnifiedIdeographs}{2,16} {0,4}(?:[|▏丨·]|(?<=网 {0,4})-) {0,4}\p{IsCJKUnifiedIdeographs}{0,6}(?:动态|专栏|专题|要闻|新闻|资讯|监督|在线|公告|公示|公开|巡[视察]|工作|建设|党建|之窗|园地|天地|频道)$|^\p{IsCJKUnifiedIdeographs}{2,16} {2,6}\p{IsCJKUnifiedIdeographs}{0,6}(?:动态|专栏|专题|要闻|新闻|资讯|在线|之窗|园地|天地|频道|利剑|风采|视窗)$|^\p{IsCJKUnifiedIdeographs}{0,14}(?:主页|首页|官网|网) {0,4}[|▏丨·] {0,4}\p{IsCJKUnifiedIdeographs}{2,16}$|^(?!.*[巡据])[^,。:;!?]{2,30}(?:[^监督]网|网站|论坛)$|^\p{IsCJKUnifiedIdeographs}{2,20} {1,6}[A-Z][A-Za-z&',. -]{2,60}$",
        RegexOptions.ExplicitCapture)]
    public static partial Regex SiteAndColumn();

    // 第一巡察组动员会现场(化学学院)   图为动员会
    [GeneratedRegex(@"现场(?:\([^()]{2,20}\))?$|^(?:↑ ?)?图为|^上图")]
    public static partial Regex Caption();

    // 2023年5月10日   二〇二三年五月十日   2022.07.04   (2022年7月19日)
    [GeneratedRegex(
        @"^[\(]?(?:[0-9〇○Oo零一二三四五六七八九] ?){4}[年.-] ?[0-9一二三四五六七八九十]{1,3} ?[月.-] ?[0-9一二三四五六七八九十]{1,3} ?日?[\)]?$",
        RegexOptions.ExplicitCapture)]
    public static partial Regex DateLine();

    // 中共青石县委第三巡察组   市委巡察工作领导小组办公室   领导小组办公室
    [GeneratedRegex(@"^[^,。:;、]{2,40}(?:巡[视察]组|办公室|委员会|党[组委]|巡[视察]办|领导小组|委)$", RegexOptions.ExplicitCapture)]
    public static partial Regex Signature();
}
