using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Geography;

namespace NlpPipeline.Extraction.Units;

/// <summary>What the names of units look like.</summary>
internal static partial class UnitLexicon
{
    private const int LongestName = 40;

    private static readonly ILookup<char, string> EndingLines = DataFile.ReadLines("Units.Data.unit-endings.txt")
        .ToLookup(line => line[0] is '-' or '+' ? line[0] : ' ', line => line.TrimStart('-', '+'));

    private static readonly WordsByLast Endings = new(EndingLines[' '].Concat(EndingLines['+']));
    private static readonly WordsByLast FalseEndings = new(EndingLines['-']);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> WholeNames =
        EndingLines['+'].ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSet Departments = new(DataFile.ReadLines("Units.Data.departments.txt"));

    // What every match of ReadsAsPhrase holds: keep the two in step.
    private static readonly WordSet PhraseWords = new(
        ["企业", "一届", "主任", "书记", "局长", "院长", "校长", "事长", "经理", "同志", "院校", "兵种", ":", ",", "。", ";", "“", "在", "于", "让", "使", "被", "给", "召开", "组织召", "动员会", "领导小组"]);

    private static readonly string[] PartyBodies = DataFile.ReadLines("Units.Data.party-bodies.txt");

    /// <summary>Words at which a name ends or before which it has not begun.</summary>
    public static WordSet StopWords { get; } = new(DataFile.ReadLines("Units.Data.unit-stop-words.txt"));

    /// <summary>Words that stand before the first name of a list.</summary>
    public static WordsByFirst LeadWords { get; } = new(DataFile.ReadLines("Units.Data.unit-lead-words.txt"));

    /// <summary>Whether the text ends like the name of an organisation or place and is no category (各部门, 30家中管企业).</summary>
    public static bool IsUnit(ReadOnlySpan<char> name) => EndsLikeUnit(WithoutClosingBracket(name)) && IsPlausible(name);

    /// <summary>Whether the text is the name of a province without the word for its kind: 山西, 内蒙古. Only in a list is that a unit.</summary>
    public static bool IsProvince(ReadOnlySpan<char> name) => name.Length is 2 or 3 && Gazetteer.Named(name).Any(division => division.Level == DivisionLevel.Province);

    /// <summary>Whether the text begins with a place and may name a firm by trade: 南京港机重工.</summary>
    public static bool IsLedByPlace(string name) =>
        name.Length is >= 4 and <= 10 && Gazetteer.LongestAt(name, 0) is { Length: var place } && name.Length - place >= 2;

    /// <summary>Whether the text may be a name at all, with or without an ending of units (中国石化).</summary>
    public static bool IsPlausible(ReadOnlySpan<char> name) =>
        name.Length is >= 2 and <= LongestName && !BeginsAsCategory().IsMatch(name) && !(PhraseWords.OccursIn(name) && ReadsAsPhrase().IsMatch(name));

    /// <summary>Whether the name says no more than what kind of unit it is (学院党委, 我校, 局党组).</summary>
    public static bool IsDeictic(ReadOnlySpan<char> name) => Deictic().IsMatch(name);

    /// <summary>Whether the name is that of a committee without its place (省委).</summary>
    public static bool IsBareCommittee(ReadOnlySpan<char> name) => name.Length == 2 && name[1] == '委';

    /// <summary>Whether the bare name is that of a body of the party committee.</summary>
    public static bool IsPartyBody(string name) => Array.Exists(PartyBodies, body => name.StartsWith(body, StringComparison.Ordinal));

    /// <summary>Whether the bare name is that of a department of government, so that it inherits the place.</summary>
    public static bool IsDepartment(ReadOnlySpan<char> name) => (DepartmentEnding().IsMatch(name) && Departments.OccursIn(name)) || Hospital().IsMatch(name) || School().IsMatch(name);

    private static bool EndsLikeUnit(ReadOnlySpan<char> name) =>
        (EndsWithWordBehindOther(name, Endings) || WholeNames.Contains(name)) && !EndsWithWordBehindOther(name, FalseEndings);

    private static bool EndsWithWordBehindOther(ReadOnlySpan<char> name, WordsByLast words) => !name.IsEmpty && words.LengthAtEnd(name[1..]) > 0;

    // 市发展和改革委员会(市能源局) → 市发展和改革委员会
    private static ReadOnlySpan<char> WithoutClosingBracket(ReadOnlySpan<char> name)
    {
        while (!name.IsEmpty && name[^1] == ')' && name.LastIndexOf('(') is > 0 and var open)
        {
            name = name[..open];
        }

        return name;
    }

    // 各部门   14家市属单位   五省   有关军区   区属国有企业   所属学校   5家中管金融企业党委
    [GeneratedRegex(@"^(?:各|有关|相关|部分|其他|其它|其余|所有|一批|进(?=[村校驻点])|全[市县区省州校国镇乡军](?!工商联|总工会|人大|政协|[妇文侨残台青学科作]联)|[市县区省州]属|[市县区省州]直(?!机关(?:工委|幼儿园|医院)|属机关工)|中管|其?所属|其?所辖|其?下辖|其?下属|下级|第?[一二三四五六七八九十]{1,3}届|涉及|被(?!服厂)|上述|该|本[级系次轮]|某(?!.{0,6}[旅团军师舰])|含|此|(?:市县|城市)$|若干|一些|多[个家]|这[些两几]|我.$|[我咱你他]们|[省市县区城乡州]{1,2}部分|镇街|(?:部委|金融机构|媒体|高校|院校|央企|国企|地方)(?:$|[和及与])|落实|[0-9一二两三四五六七八九十百几]{1,4}(?:个|家|所|名|户|处|地|省(?:区|\()|[省市县区州]{1,2}$)|(?:举报|联系|值班)?(?:电话|邮箱|信箱)|[省市县区州]?属?(?:国有)?企业$|\d+$|(?:[省市县区州]直|党政|军委|.{0,4}直属)?机关$|[省市县区乡镇]{2,3}(?:园区|部门|机关|单位)|(?:基层|乡镇|(?:苏木|嘎查)[乡镇街村]{0,3}|[两俩][市县区州旗镇乡街村校院馆园局厅部委办所站队厂矿司处室]|居民区|村居|居村|村社|网格|村级|(?:行政)?村(?:\([社区居]{0,3}\)?)?|社区|镇村|二级|驻[村京])(?:党组织|党组|党委|党总支|党支部|纪委|机构)?$)")]
    private static partial Regex BeginsAsCategory();

    // 甲区的区属企业   书记某某和   巡察工作领导小组   “回头看”, but not “放管服”改革办公室
    [GeneratedRegex(@"的[省市县区州]?属?(?:国有)?企业$|一届|(?:副?主任|副?书记|副?局长|副?院长|副?校长|董事长|总经理)\p{IsCJKUnifiedIdeographs}{2,3}[和、与]|同志$|(?:院校|兵种)$|[:,。;]|“(?![^“”]{2,8}”\p{IsCJKUnifiedIdeographs}{0,8}(?:办公室|指挥部|中心)(?:党组|党委)?\z)|[一-龥](?:在|于|让|使|被|给)[一-龥]{2,8}(?:市|县|区)$|召开|组织召|动员会|巡[视察].{0,6}领导小组|领导小组(?!办公室(?:党组)?$)|书记.")]
    private static partial Regex ReadsAsPhrase();

    // 我校   学院党委   局党组   公司   镇党委   县委 is a name of its own
    [GeneratedRegex(@"^(?:我|本|该|贵|全)?(?:学校|学院|大学|公司|集团|集团公司|医院|中心|企业|机关(?!党)|单位|街道|局|院|镇|乡|校|处|社|部|厅|会|办|村|总行|支行|分行|总部|总院|总社|分公司|二级学院)?(?:党组|党委|党支部|党总支|党工委|总支|支部)?$")]
    private static partial Regex Deictic();

    // 人民医院   第三人民医院   中医院   皮肤病医院
    [GeneratedRegex(@"\A(?:第[一二三四五六七八九十])?(?:人民|中心|妇幼保健|皮肤病|精神卫生|传染病|口腔|中西医结合)医?院\z|\A中医医?院\z")]
    private static partial Regex Hospital();

    // 老年大学   实验中学   第一中等专业学校   青少年宫
    [GeneratedRegex(@"\A(?:老年大学|开放大学|(?:第[一二三四五六七八九十]{1,2}|实验|职业|高级|外国语|机关|特殊教育|中心){1,2}(?:中等专业学校|技术学校|学校|中学|小学|幼儿园)|青?少年宫)(?:党委|党总支|党支部)?\z")]
    private static partial Regex School();

    // 水利厅   编办   体育局党组   政协机关
    [GeneratedRegex(@"^(?:[\p{IsCJKUnifiedIdeographs}]{2,14}(?:局|厅|(?<!党|工)委|办|委员会|办公室|联|协|会|中心|社)|妇联|残联|文联|侨联|科协|团委|[外侨台编]办|(?:档案|图书|博物|文化|科技)馆|(?:人大|政协)机关|社会主义学院|(?:政府)?研究室|社科院|社会科学院|参事室|文史(?:研究)?馆|(?:(?:高级|中级)?人民)?(?:法院|检察院))(?:党组|党委)?$")]
    private static partial Regex DepartmentEnding();
}
