using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction.Units;

/// <content>The wordings.</content>
internal static partial class UnitListReader
{
    // 乡村振兴领域   党员干部   信访接待窗口: topics, people and places
    [GeneratedRegex(@"(?:领域|工作|情况|问题|方面|系统|行业|项目|资金|责任|人员|干部|群众|代表|员工|党员|师生|职工|同志|部门|服务|企业|组织|单位|班子|成员|负责人|书记|主任|局长|院长|校长|经理|董事长|组长|机构|事项|精神|要求|部署|决策|制度|管理|建设|改革|发展|落实|整改|监督|审计|巡[视察]|反馈|会议|谈话|座谈|大门|门口|大厅|窗口|楼下?|旁|侧|信箱|电话|邮箱|时间|日|号|开展|展开|进行|实施|召开|举行)\z|[()“”《》0-9]|-|^第[一二三四五六七八九十]|(?:轮|批|次|届)\z|党(?:委|组|工委|总支|支部).|^(?:的|和|与|及|在|对|向|为|将|由|是|有|等|各|其|该)")]
    private static partial Regex NoUnit();

    // 市委|巡视四组   区委|巡察组: who sends a team is not inspected
    [GeneratedRegex(@"\G巡[视察][一二三四五六七八九十0-9]{0,3}组")]
    private static partial Regex SendsTeam();

    // 对县残联、|乡村振兴领域|开展专项巡察
    [GeneratedRegex(@"(?:领域|系统|行业|工作|项目|资金|企业|事业单位)\z")]
    private static partial Regex Topic();

    // 白石镇的|上坪村   对双河街道的|北门社区   白石镇:|上坪村   白石镇(|上坪村、下坪村)   白石镇(2个):|上坪村
    [GeneratedRegex(@"\G[\p{IsCJKUnifiedIdeographs}]{1,12}(?:镇|乡|街道|苏木)(?<mark>的|(?:\(?[0-9一二两三四五六七八九十]{1,3}个(?:村|社区|村\(社区\))?\)?)?:|(?:[0-9一二两三四五六七八九十]{1,3}个(?:村|社区))?\()(?=[\p{IsCJKUnifiedIdeographs}]{1,10}(?:村|社区|居委会|嘎查)|[\p{IsCJKUnifiedIdeographs}]{2,3}\z)")]
    private static partial Regex TownAndItsVillage();

    // 1.省农业农村厅   (一)国家铁路局   ①区商务局
    [GeneratedRegex(@"\G(?:[\(\[]?[0-9一二三四五六七八九十]{1,3}[\)\]]?[.、:)\]]|\([0-9一二三四五六七八九十]{1,3}\)|[①-⑳])")]
    private static partial Regex Numbering();

    // 市统计局党组书记林知远和|市统计局党组领导班子
    [GeneratedRegex(@"\G[^、,;]{2,30}?(?:书记|主任|局长|院长|校长)[\p{IsCJKUnifiedIdeographs}·]{2,8}?(?:同志)?[和及](?=[^、,;]{2,30}\z)")]
    private static partial Regex HeadOfUnit();

    // 十六届县委第五轮巡察的|兰川镇   提级巡视的|云溪市   挂靠集团的|电器学会
    [GeneratedRegex(@"\G(?:[^、,;。]{0,16}?(?:[轮批次被]|提级|常规|专项|机动|交叉|联动|接受)巡[视察]的(?!对象|单位|党组织|部门|地区|企业|[省市县区]?[直属]|各|所有|问题|情况|意见)|(?:挂靠|隶属|归口|代管|托管|位于)[^、,;。的]{0,8}的)(?=[^、,;。]{2,})")]
    private static partial Regex Modifier();

    // 县融媒体中心|等7个单位   市三中|等公立中小学   县国有粮油收储公司|2家单位   小桥村|两个村党组织   市供销社|党组织   石佛乡|及所辖村   临江市|安全生产工作
    [GeneratedRegex(@"等?(?:[省市县区州校](?:本级|直|属))?,?(?:共计?|这)?(?!五家渠|[一二三四五六七八九十]家\p{IsCJKUnifiedIdeographs}{0,2}(?:村|社区))[0-9一二两三四五六七八九十百]{1,4}(?:个|家|所|户)(?:[^、(:]|\([^()]{1,12}\)){0,24}\z|(?<![高初同平]|(?<![一二三四五六七八九十职附])中)等(?!专业|职业|教育|师范)[^、]{0,24}\z|(?<=[省市县区州盟旗局委厅])(?!巡)\p{IsCJKUnifiedIdeographs}{2,8}(?<!巡[视察])(?:工作|领域)\z|党委\(党组\)\z|(?<=\p{IsCJKUnifiedIdeographs}{2})[两二三四五六七八九十]{1,3}(?:省区市?|省市区?|省份?|地|[市县州旗](?:党委)?)\z|党组\(党委\)\z|开始\z|(?:以?及|和)(?:其|各)?(?:所|下)[辖属].{0,40}\z|(?:所|下)[辖属](?:各|全部|(?:行政)?村|社区|[0-9一二三四五六七八九十]).{0,40}\z|(?:以?及|和)其.{0,40}\z|(?:以?及|和)相关.{0,20}\z|党组织\z|单位\z|(?<=党[委组])(?:常规|专项|提级|机动|交叉|联动){1,2}\z| [\p{IsCJKUnifiedIdeographs}]{2,8}:.{0,80}\z")]
    private static partial Regex Tail();

    [GeneratedRegex(@"等[0-9一二两三四五六七八九十百]{1,4}(?:个|家|所)(?:[\p{IsCJKUnifiedIdeographs}()]{0,8},?、[\p{IsCJKUnifiedIdeographs}]{2,8}|[\p{IsCJKUnifiedIdeographs}]{0,4}单位党委\(党组\)|[\p{IsCJKUnifiedIdeographs}]{2,10}(?:以?及|和)其?[所下][辖属][^,。;]{2,20})\z")]
    private static partial Regex CountBehind();

    // 等13个单位   等26家央企
    [GeneratedRegex(@"等[0-9一二两三四五六七八九十百]{1,4}(?:个|家|所)(?:[\p{IsCJKUnifiedIdeographs}]{0,6}(?:单位|党组织|企业|央企|部门|地区|高校|学校))\z")]
    private static partial Regex CountOfUnits();

    // 对外经济贸易大学   和平社区   向阳镇: no preposition or conjunction
    [GeneratedRegex(@"\A(?:对外|和[平谐美顺兴睦]|有[色线研关]|向[阳前化荣])")]
    private static partial Regex BeginsAsName();

    // 区民政局|及下属   教育部|和31所中管高校党组织
    [GeneratedRegex(@"\G(?<host>[\p{IsCJKUnifiedIdeographs}()]{3,24}?)(?:(?:以?及|和)其?(?:下属|所属|下辖|所辖)|[和及][0-9一二两三四五六七八九十百]{1,4}(?:个|家|所)[^、,。;]{2,14}\z)")]
    private static partial Regex BodiesBelow();

    // 长岗镇|及其下辖|的31个村党组织: the town itself is inspected too
    [GeneratedRegex(@"[及和]其?[所下][辖属]\z")]
    private static partial Regex WithBodiesBelow();

    // 石岭镇、河口镇|所辖98个行政村   石岭镇、河口镇|共13个村(社区): what belongs to the towns is inspected, and they are not
    [GeneratedRegex(@"(?:(?<![及和与其,、含括(])(?:所辖|下辖|所属)的?(?:[0-9一二两三四五六七八九十百]{1,4}个|部分|各)?(?:行政|贫困)?(?:村|社区)[^、,]{0,10}|(?<=[镇乡道])共计?[0-9一二两三四五六七八九十百]{1,4}个(?:行政|贫困)?(?:村|社区)[^、,]{0,60})\z")]
    private static partial Regex OnlyBodiesBelow();

    // 闸口街道6个社区党委
    [GeneratedRegex(@"\A[\p{IsCJKUnifiedIdeographs}]{2,10}(?:(?:街道|镇|乡)[0-9一二两三四五六七八九十]{1,3}个(?:行政|贫困|自然|重点|脱贫)?(?:村|社区)|(?:县|区|市)[0-9一二两三四五六七八九十]{1,3}个(?:乡镇|镇街|镇|乡|街道|村|社区))[^、,(]{0,10}(?:\((?:不?含|包括)[^、,]{0,10})?\z")]
    private static partial Regex HostOfCounted();

    // ,对4家单位   ,对集团下属2家   ,启动对4家单位   ,标志着对4家单位
    [GeneratedRegex(@"\G,?[^,。;、对]{0,8}对[^,。;、]{0,6}?(?<n>[0-9一二两三四五六七八九十]{1,3})(?:个|家|所)")]
    private static partial Regex CountInNextClause();

    // 四个|街道党工委   12个|村   4个州|市   三|市|党委则与省同步
    [GeneratedRegex(@"\G(?:[0-9一二两三四五六七八九十]{1,3}个(?:州(?=市))?(?<ending>(?:街道|镇|乡|村|社区|市|县|区|省|旗|州)(?:党工委|党委|党总支|党支部)?)|等?[0-9一二两三四五六七八九十]{1,3}个(?:州(?=市))?(?<ending>[市县旗])州?|[两二三四五六七八九十]{1,2}(?<ending>[市县州旗])(?:党委)?)(?:党组织)?(?:\z|则)")]
    private static partial Regex CountedEnding();

    // 6个|市   4个州|市   三|市|党委
    [GeneratedRegex(@"\G(?:(?<etc>等)?(?<n>[0-9一二两三四五六七八九十]{1,3})个(?:州(?=市))?(?<ending>[市县区旗州])|(?<n>[两二三四五六七八九十]{1,2})(?<ending>[市县州旗])(?=党委|则|\z))")]
    private static partial Regex CountedBehind();

    // 我院(|资源学院党委|)   本单位(|县水利局|): who speaks of itself gives its name in the bracket
    [GeneratedRegex(@"\G(?:我|本)(?:\p{IsCJKUnifiedIdeographs}{1,3})\((?<name>[^()]{3,40})\)")]
    private static partial Regex NamedInBracket();

    // (含下属储备库)   (不含其派驻机构)   (常规)   (以下简称县一中)   (12个)   [含未设党委(党组)的单位班子]
    [GeneratedRegex(@"[\(\[](?:[及各]?[所下][属辖]|[^()\[\]]{0,12}(?:同步|一并|一同|延伸)(?:接受|开展|进行|实施)?巡[视察]|不?含|包含|包括|不包括|不含|限|以下简称|简称|下同|常规|提级|机动|专项|交叉|联动|“?回头看|\d+[个家])(?:[^()\[\]]|\([^()]{0,20}\)){0,60}[\)\]]?\z")]
    private static partial Regex CommentBracket();
}
