using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Geography;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Units;

/// <summary>One name of a list, with the names that it is printed beside.</summary>
/// <param name="Name">The name; a prefix is not yet restored.</param>
/// <param name="Span">Where it is printed.</param>
/// <param name="Group">Number of its group: names parted by 、 are of one group, a comma opens the next.</param>
internal sealed record UnitItem(string Name, TextSpan Span, int Group);

/// <summary>Reads the names of units out of a stretch of text that lists them.</summary>
internal static partial class UnitListReader
{
    private const int LongestCount = 50;
    private const int LongestLast = 119;
    private const int ShortestName = 2;
    private const int LongestUnknown = 10;

    /// <summary>
    /// The names in <paramref name="region"/>: those that look like units, and between them those that only stand in the list.
    /// Prefixes and shared endings are restored.
    /// </summary>
    public static List<UnitItem> Read(string text, TextSpan region)
    {
        var items = new List<UnitItem>();
        var (group, isCounted) = (0, false);
        foreach (var (piece, opensGroup) in UnitListSplitter.Split(text, region))
        {
            group += opensGroup ? 1 : 0;
            if (OnlyBodiesBelow().IsMatch(text.AsSpan(piece.Start, piece.Length)))
            {
                items.RemoveAll(item => item.Group == group);
                continue;
            }

            if (Trim(text, piece) is { IsEmpty: false } span && !IsHostOfCounted(text, piece, span) && NameOf(text, piece, span) is var name && UnitLexicon.IsPlausible(name))
            {
                items.Add(new UnitItem(name, span, group));
            }

            isCounted = piece.IsEmpty ? isCounted : CountOfUnits().IsMatch(text.AsSpan(piece.Start, piece.Length));
            if (EndsList(text, piece))
            {
                break;
            }
        }

        EndAsCounted(text, region, items);
        return SharedNameParts.Restore(items, isCounted);
    }

    // 对沂源、台儿、垦州|3个市|进行巡视: as many bare names as are counted are all cities.
    private static void EndAsCounted(string text, TextSpan region, List<UnitItem> items)
    {
        var counted = CountedBehind().Match(text, items.Count > 1 ? items[^1].Span.End : region.End, items.Count > 1 ? region.End - items[^1].Span.End : 0);
        if (!counted.Success || !ChineseNumeral.TryParse(counted.Groups["n"].ValueSpan, out var count) || count != items.Count)
        {
            return;
        }

        for (var i = 0; i < items.Count; i++)
        {
            var (name, ending) = (items[i].Name, counted.Groups["ending"].Value);
            var isBare = name.Length <= 3 && !name.EndsWith(ending, StringComparison.Ordinal) && (name[^1] == '州' || !UnitLexicon.IsUnit(name)) && !UnitLexicon.IsProvince(name);
            items[i] = isBare ? items[i] with { Name = name + ending } : items[i];
        }
    }

    /// <summary>Whether the last piece of the list is a unit, as it must be where the verb follows: 对县林业局等3家单位|开展.</summary>
    public static bool EndsWithUnit(string text, TextSpan region)
    {
        region = WithoutCount(text, region);
        var bracket = region.IsEmpty || text[region.End - 1] != ')' ? -1 : text.LastIndexOf('(', region.End - 1, region.Length);
        var end = bracket > region.Start ? bracket : region.End;
        var start = region.IsEmpty ? region.Start : text.AsSpan(region.Start, end - region.Start).LastIndexOfAny("、,;") + 1 + region.Start;
        var last = UnitListSplitter.Split(text, new TextSpan(start, region.End)).Last().Span;
        var name = NameOf(text, last, Trim(text, last));
        return region.End - start <= LongestLast
            && (UnitLexicon.IsUnit(name) || (start > region.Start && ClosesList(text, region with { End = start - 1 }, new TextSpan(start, region.End), name)));
    }

    /// <summary>The unit that opens <paramref name="region"/> where all else only tells what belongs to it (区民政局|及下属殡葬管理单位、镇民政部门), or null.</summary>
    public static TextSpan? HostOfBodiesBelow(string text, TextSpan region)
    {
        var below = BodiesBelow().Match(text, region.Start, region.Length);
        return below.Success && UnitLexicon.IsUnit(below.Groups["host"].ValueSpan) ? TextSpan.At(region.Start, below.Groups["host"].Length) : null;
    }

    /// <summary>Whether a name of unknown kind may be that of a unit where it closes a list of units: 县贸促会, not 乡村振兴领域.</summary>
    public static bool MayBeUnit(string name) =>
        (name.Length is > 3 and <= LongestUnknown || (name.Length == 3 && "省市县区州盟旗校院镇乡".Contains(name[0], StringComparison.Ordinal)))
        && UnitLexicon.IsPlausible(name) && !NoUnit().IsMatch(name);

    // What is no unit by its ending may be one behind others.
    private static bool ClosesList(string text, TextSpan others, TextSpan last, string name) =>
        IsCountedList(text, last, name) || UnitLexicon.IsProvince(name)
        || ((MayBeUnit(name) || Topic().IsMatch(name) || UnitLexicon.IsDepartment(name)) && Read(text, others) is { Count: > 0 } units && UnitLexicon.IsUnit(units[^1].Name));

    // 中国残疾人联合会|等32个地方、单位党组织   某公司|等11个单位党组织及其所属的9个局级单位党组织
    private static TextSpan WithoutCount(string text, TextSpan region)
    {
        var start = Math.Max(region.Start, region.End - LongestCount);
        var count = CountBehind().Match(text, start, region.End - start);
        return count.Success && count.Index > region.Start ? region with { End = count.Index } : region;
    }

    // 南方航空、中国联通、东风汽车|等13个单位: the count says that the name before it is one.
    private static bool IsCountedList(string text, TextSpan piece, string name) =>
        UnitLexicon.IsPlausible(name) && name.Length <= LongestUnknown && CountOfUnits().IsMatch(text.AsSpan(piece.Start, piece.Length));

    // 双河|四个街道党工委 is 双河街道党工委: the count stands for the ending that the names before share.
    private static string NameOf(string text, TextSpan piece, TextSpan span)
    {
        var (name, counted) = (Printed(text, span), CountedEnding().Match(text, span.End, piece.End - span.End));
        return counted.Success && !UnitLexicon.IsUnit(name) ? name + counted.Groups["ending"].Value : name;
    }

    // 闸口街道|6个社区党委: the communities are inspected and not the street office that they belong to.
    private static bool IsHostOfCounted(string text, TextSpan piece, TextSpan span) =>
        HostOfCounted().IsMatch(text.AsSpan(span.Start, piece.End - span.Start));

    private static string Printed(string text, TextSpan span)
    {
        var name = span.In(text).Replace(" ", "", StringComparison.Ordinal);
        return TownAndItsVillage().IsMatch(name) ? name.Replace("的", "", StringComparison.Ordinal) : name;
    }

    // 及所辖9个村 and 并召开见面会 close a list: what follows is no name of it.
    private static bool EndsList(string text, TextSpan piece)
    {
        return StopIn(text, WithoutLead(text, piece)) > 0;
    }

    private static TextSpan Trim(string text, TextSpan piece)
    {
        var span = CutAtStopWord(text, WithoutLead(text, piece));
        var tail = Tail().Match(text, span.Start, span.Length);
        span = Shrink(text, tail.Success ? span with { End = tail.Index } : span);
        return WithoutCommentBracket(text, span);
    }

    private static TextSpan WithoutLead(string text, TextSpan span)
    {
        span = Shrink(text, span);
        var numbering = Numbering().Match(text, span.Start, span.Length);
        span = numbering.Success ? Shrink(text, span with { Start = span.Start + numbering.Length }) : span;
        var head = HeadOfUnit().Match(text, span.Start, span.Length);
        span = head.Success ? span with { Start = span.Start + head.Length } : span;
        for (var lead = LeadOf(text, span); lead > 0; lead = LeadOf(text, span))
        {
            span = span with { Start = span.Start + lead };
        }

        return span;
    }

    private static int LeadOf(string text, TextSpan span)
    {
        var content = text.AsSpan(span.Start, span.Length);
        if (content.Length < ShortestName || BeginsAsName().IsMatch(content))
        {
            return 0;
        }

        // 托克托县、|和林格尔县
        var lead = UnitLexicon.LeadWords.LengthAtStart(content[..^ShortestName]);
        return lead == 1 && Gazetteer.LongestAt(text, span.Start) is not null ? 0 : lead;
    }

    private static TextSpan CutAtStopWord(string text, TextSpan span)
    {
        var stop = StopIn(text, span);
        return stop < 0 ? span
            : IsModifier(text, span, stop) ? span with { End = span.Start }
            : new TextSpan(span.Start, span.Start + stop);
    }

    // 乙区|的区属国有企业 names no unit; 市税务局|的巡察 and 市总工会5个单位|的党组织 do.
    private static bool IsModifier(string text, TextSpan span, int stop)
    {
        var behind = text.AsSpan(span.Start + stop, span.Length - stop);
        return behind[0] == '的' && behind.Length > 2 && !behind.Contains("巡", StringComparison.Ordinal) && !behind.Contains("进驻", StringComparison.Ordinal)
            && !behind.StartsWith("的党", StringComparison.Ordinal);
    }

    // 白石镇|的|上坪村 goes on behind the word of possession.
    private static int StopIn(string text, TextSpan span)
    {
        var owned = TownAndItsVillage().Match(text, span.Start, span.Length);
        var from = owned.Success ? owned.Index + owned.Length - span.Start : 0;
        from = Math.Max(from, EndOfDefenceOffice(text, span));
        var stop = UnitLexicon.StopWords.IndexIn(text.AsSpan(span.Start + from, span.Length - from));
        return stop < 0 ? -1 : stop + from;
    }

    // 市国防动员|办公室 is no 动员.
    private static int EndOfDefenceOffice(string text, TextSpan span)
    {
        var at = text.AsSpan(span.Start, span.Length).IndexOf("国防动员", StringComparison.Ordinal);
        return at is < 0 or > 10 ? 0 : at + "国防动员".Length;
    }

    private static TextSpan Shrink(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsOrnament(text[start]))
        {
            start++;
        }

        while (end > start && IsOrnament(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static bool IsOrnament(char c) => c is ' ' or '\t' or '*' or '“' or '”' or '"' or '.' or ':' or '|' or '·' or '△' or '▲' or '★';

    // 省农业农村厅(含省乡村振兴局) → 省农业农村厅; 市发展和改革委员会(市能源局) keeps its alias.
    private static TextSpan WithoutCommentBracket(string text, TextSpan span)
    {
        var comment = CommentBracket().Match(text, span.Start, span.Length);
        return comment.Success ? Shrink(text, span with { End = comment.Index }) : span;
    }

    // 乡村振兴领域   党员干部   信访接待窗口: topics, people and places
    [GeneratedRegex(@"(?:领域|工作|情况|问题|方面|系统|行业|项目|资金|责任|人员|干部|群众|代表|员工|党员|师生|职工|同志|部门|服务|企业|组织|单位|班子|成员|负责人|书记|主任|局长|院长|校长|经理|董事长|组长|机构|事项|精神|要求|部署|决策|制度|管理|建设|改革|发展|落实|整改|监督|审计|巡[视察]|反馈|会议|谈话|座谈|大门|门口|大厅|窗口|楼下?|旁|侧|信箱|电话|邮箱|时间|日|号|开展|展开|进行|实施|召开|举行)\z|[()“”《》0-9]|-|^第[一二三四五六七八九十]|(?:轮|批|次|届)\z|党(?:委|组|工委|总支|支部).|^(?:的|和|与|及|在|对|向|为|将|由|是|有|等|各|其|该)")]
    private static partial Regex NoUnit();

    // 对县残联、|乡村振兴领域|开展专项巡察
    [GeneratedRegex(@"(?:领域|系统|行业|工作|项目|资金|企业|事业单位)\z")]
    private static partial Regex Topic();

    // 白石镇的|上坪村   对双河街道的|北门社区
    [GeneratedRegex(@"\G[\p{IsCJKUnifiedIdeographs}]{1,12}(?:镇|乡|街道|苏木)的(?=[\p{IsCJKUnifiedIdeographs}]{1,10}(?:村|社区|居委会|嘎查))")]
    private static partial Regex TownAndItsVillage();

    // 1.省农业农村厅   (一)国家铁路局   ①区商务局
    [GeneratedRegex(@"\G(?:[\(\[]?[0-9一二三四五六七八九十]{1,3}[\)\]]?[.、:)\]]|\([0-9一二三四五六七八九十]{1,3}\)|[①-⑳])")]
    private static partial Regex Numbering();

    // 市统计局党组书记林知远和|市统计局党组领导班子
    [GeneratedRegex(@"\G[^、,;]{2,30}?(?:书记|主任|局长|院长|校长)[\p{IsCJKUnifiedIdeographs}·]{2,8}?(?:同志)?[和及](?=[^、,;]{2,30}\z)")]
    private static partial Regex HeadOfUnit();

    // 县融媒体中心|等7个单位   市三中|等公立中小学   县国有粮油收储公司|2家单位   小桥村|两个村党组织   市供销社|党组织   石佛乡|及所辖村   临江市|安全生产工作
    [GeneratedRegex(@"(?:(?<![高初同平]|(?<![一二三四五六七八九十职附])中)等)?,?(?:共计?|这)?(?!五家渠)[0-9一二两三四五六七八九十百]{1,4}(?:个|家|所|户)(?:[^、(]|\([^()]{1,12}\)){0,24}\z|(?<![高初同平]|(?<![一二三四五六七八九十职附])中)等(?!专业|职业|教育|师范)[^、]{0,24}\z|(?<=[省市县区州盟旗局委厅])(?!巡)\p{IsCJKUnifiedIdeographs}{2,8}(?<!巡[视察])(?:工作|领域)\z|党委\(党组\)\z|(?<=\p{IsCJKUnifiedIdeographs}{2})[两二三四五六七八九十]{1,3}(?:省区市?|省市区?|省份?|地)\z|党组\(党委\)\z|开始\z|(?:以?及|和)(?:其|各)?(?:所|下)[辖属].{0,40}\z|(?:所|下)[辖属](?:各|全部|(?:行政)?村|社区|[0-9一二三四五六七八九十]).{0,40}\z|(?:以?及|和)其.{0,40}\z|(?:以?及|和)相关.{0,20}\z|党组织\z|单位\z| [\p{IsCJKUnifiedIdeographs}]{2,8}:.{0,80}\z")]
    private static partial Regex Tail();

    [GeneratedRegex(@"等[0-9一二两三四五六七八九十百]{1,4}(?:个|家|所)(?:[\p{IsCJKUnifiedIdeographs}()]{0,8},?、[\p{IsCJKUnifiedIdeographs}]{2,8}|[\p{IsCJKUnifiedIdeographs}]{0,4}单位党委\(党组\)|[\p{IsCJKUnifiedIdeographs}]{2,10}(?:以?及|和)其?所[辖属][^,。;]{2,20})\z")]
    private static partial Regex CountBehind();

    // 等13个单位   等26家央企
    [GeneratedRegex(@"等[0-9一二两三四五六七八九十百]{1,4}(?:个|家|所)(?:[\p{IsCJKUnifiedIdeographs}]{0,6}(?:单位|党组织|企业|央企|部门|地区|高校|学校))\z")]
    private static partial Regex CountOfUnits();

    // 对外经济贸易大学   和平社区: no preposition or conjunction
    [GeneratedRegex(@"\A(?:对外|和[平谐美顺兴睦]|有[色线研关])")]
    private static partial Regex BeginsAsName();

    // 区民政局|及下属   教育部|和31所中管高校党组织
    [GeneratedRegex(@"\G(?<host>[\p{IsCJKUnifiedIdeographs}()]{3,24}?)(?:(?:以?及|和)其?(?:下属|所属|下辖|所辖)|[和及][0-9一二两三四五六七八九十百]{1,4}(?:个|家|所)[^、,。;]{2,14}\z)")]
    private static partial Regex BodiesBelow();

    // 石岭镇、河口镇|所辖98个行政村: what belongs to the towns is inspected, and they are not
    [GeneratedRegex(@"(?<![及和与其,、])(?:所辖|下辖|所属)的?(?:[0-9一二两三四五六七八九十百]{1,4}个|部分|各)?(?:行政|贫困)?(?:村|社区)[^、,]{0,10}\z")]
    private static partial Regex OnlyBodiesBelow();

    // 闸口街道6个社区党委
    [GeneratedRegex(@"\A[\p{IsCJKUnifiedIdeographs}]{2,10}(?:街道|镇|乡)[0-9一二两三四五六七八九十]{1,3}个(?:村|社区|行政村)[^、,]{0,6}\z")]
    private static partial Regex HostOfCounted();

    // 四个|街道党工委   12个|村
    [GeneratedRegex(@"\G[0-9一二两三四五六七八九十]{1,3}个(?<ending>(?:街道|镇|乡|村|社区|市|县|区|省|旗|州)(?:党工委|党委|党总支|党支部)?)\z")]
    private static partial Regex CountedEnding();

    // 6个|市
    [GeneratedRegex(@"\G(?<n>[0-9一二两三四五六七八九十]{1,3})个(?<ending>[市县区旗州])")]
    private static partial Regex CountedBehind();

    // (含下属储备库)   (不含其派驻机构)   (常规)   (以下简称县一中)   (12个)
    [GeneratedRegex(@"[\(\[](?:不?含|包含|包括|不包括|不含|限|以下简称|简称|下同|常规|提级|机动|专项|交叉|联动|“?回头看|\d+[个家])[^\)\]]{0,60}[\)\]]?\z")]
    private static partial Regex CommentBracket();
}
