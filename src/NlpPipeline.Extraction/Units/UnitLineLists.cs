using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>Finds lists that print one unit, or one group of units, a line under a sentence such as 名单如下 or under the line of their team.</summary>
internal static partial class UnitLineLists
{
    private const int LongestLine = 400;
    private const int LongestIntroduction = 40;
    private const int LongestTail = 64;
    private const int LongestHeading = 120;

    private const int NoTeam = -1;

    /// <summary>The lines of each list.</summary>
    public static IEnumerable<UnitRegion> Find(AnalyzedDocument page)
    {
        var lists = new List<(int Team, UnitRegion Region)>();
        var (isOpen, team, town) = (false, NoTeam, default(string));
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var (line, content) = (page.Lines[i], page.Lines[i].Span.In(page.Text));
            if (line.Role == LineRole.Blank)
            {
                continue;
            }

            var mayList = (isOpen || (team != NoTeam && line.Role == LineRole.Body)) && content.Length <= LongestLine;
            var groups = !mayList ? [] : isOpen && OfCategory(page.Text, line.Span) is { } category ? [category] : GroupsOf(page.Text, WithoutLabel(page.Text, line.Span, team != NoTeam));
            lists.AddRange(groups.Select(group => (isOpen ? NoTeam : team, RegionOf(page.Text, group, town))));
            if (groups.Count == 0)
            {
                team = IsHeadingOfTeam(line, content) ? i : LeadersOrPhone().IsMatch(content) ? team : NoTeam;
                town = isOpen && HeadingOfTown().Match(content) is { Success: true } heading ? heading.Groups["town"].Value : null;
                isOpen = town is not null || Introduction().IsMatch(content.AsSpan(Math.Max(0, content.Length - LongestIntroduction))) || (isOpen && (Counts().IsMatch(content) || Heading().IsMatch(content)));
            }
        }

        // One name under the only team may be who signs with it or the foot of the page.
        var areSeveral = lists.Select(list => list.Team).Where(place => place != NoTeam).Distinct().Count() > 1;
        return lists.Where(list => list.Team == NoTeam || areSeveral || list.Region.Span.In(page.Text).Contains('、', StringComparison.Ordinal)).Select(list => list.Region);
    }

    private static UnitRegion RegionOf(string text, TextSpan group, string? town)
    {
        var region = new UnitRegion(group, "list-of-lines", 6);
        return town is null ? region : region with { Items = SharedNameParts.InTown(town, UnitListReader.Read(text, group)) };
    }

    // 县委第一巡察组   第二巡察组组长:某某 副组长:某某   but no signature
    private static bool IsHeadingOfTeam(Line line, string content) =>
        line.Role == LineRole.Body && content.Length <= LongestHeading && content.Contains('组', StringComparison.Ordinal) && HeadingOfTeam().IsMatch(content);

    // 负责:|石湖镇洞口村、澄塘村
    private static TextSpan WithoutLabel(string text, TextSpan line, bool isUnderTeam) =>
        isUnderTeam && Label().Match(text, line.Start, line.Length) is { Success: true } label ? line with { Start = line.Start + label.Length } : line;

    // 省直单位:|省财政厅、审计厅,省侨联   县(市、区):|云溪市青石区、白石区;临江市: every piece behind the label is a unit.
    private static TextSpan? OfCategory(string text, TextSpan line)
    {
        var label = CategoryLabel().Match(text, line.Start, line.Length);
        var list = line with { Start = line.Start + label.Length };
        return label.Success && UnitListReader.Read(text, list).Count == UnitListSplitter.Split(text, list).Count(piece => piece.Span.Length > 1) && UnitListReader.EndsWithUnit(text, WithoutStop(text, list)) ? list : null;
    }

    private static TextSpan WithoutStop(string text, TextSpan list) => list.Length > 0 && text[list.End - 1] is '。' or ';' ? list with { End = list.End - 1 } : list;

    // What the line lists: all of it, or in 机关部门(财务处、审计处),直属机构(图书馆) what stands in its brackets.
    private static List<TextSpan> GroupsOf(string text, TextSpan line)
    {
        if (HoldsUnitsOnly(text, line))
        {
            return [line];
        }

        var groups = Groups().Match(text, line.Start, line.Length).Groups["group"].Captures;
        var spans = groups.Select(group => TextSpan.At(group.Index, group.Length)).ToList();
        return spans.TrueForAll(span => UnitListReader.EndsWithUnit(text, span)) ? spans : [];
    }

    // The first piece of the line is a unit, and the line is no sentence about it.
    private static bool HoldsUnitsOnly(string text, TextSpan line)
    {
        var first = UnitListSplitter.Split(text, line).First().Span;
        var read = UnitListReader.Read(text, first);
        if (read.Count != 1 || !UnitLexicon.IsUnit(read[0].Name))
        {
            return HoldsVillagesOnly(text, line);
        }

        var town = TownAsLabel().Match(text, line.Start, line.Length);
        return first.End - read[0].Span.End <= LongestTail
            && (!Prose().IsMatch(text.AsSpan(line.Start + town.Length, line.Length - town.Length)) || HoldsUnitsBetweenCommas(text, line));
    }

    // 城关街道文昌、长丰、前庵社区: the first name shows only at the end of the line what it is.
    private static bool HoldsVillagesOnly(string text, TextSpan line) =>
        SharedEnding().IsMatch(text.AsSpan(line.Start, line.Length)) && UnitListReader.Read(text, line).Count == UnitListSplitter.Split(text, line).Count();

    // 省总工会,省妇女联合会,省法学会。
    private static bool HoldsUnitsBetweenCommas(string text, TextSpan line)
    {
        var content = line.In(text).TrimEnd('。', ';');
        return !content.Contains(':', StringComparison.Ordinal) && content.Split(',').All(name => UnitLexicon.IsUnit(name.Trim()));
    }

    // 县委第一巡察组   (一)第二巡察组   第一巡察组(组长:某某)   专项巡察二组 组长:某某 副组长:某某
    [GeneratedRegex(@"\A(?:[\(【]?[0-9一二三四五六七八九十]{1,2}[\).、】]{1,2}|[①-⑳◆■●])? ?[^,。;:、()\n]{0,24}?(?:第[一二三四五六七八九十0-9]{1,3}[^,。;:、()\n]{0,10}|巡[视察][^,。;:、()\n]{0,6})组(?:\([^()\n]{1,80}\))?[: ]{0,2}(?:(?:副?组 ?长|联络员|成员)[: ]?[^。;\n]{2,80})?\z")]
    private static partial Regex HeadingOfTeam();

    // 组 长:某某   联络员 某某   电话:…
    [GeneratedRegex(@"\A(?:副? ?组 ?长|联络员|成 ?员|组 ?员|(?:联系|举报|值班|信访|受理){0,2}电 ?话|手 ?机|(?:电子)?邮 ?箱)")]
    private static partial Regex LeadersOrPhone();

    // 负责:   巡察对象:   任务分工:
    [GeneratedRegex(@"\G(?:负责|承担|巡[视察])?(?:巡[视察])?(?:任务|分工|任务分工|对象|单位|党组织|地区|范围)? ?:(?<=[^:]:)")]
    private static partial Regex Label();

    // 省直单位:   县(市、区):   省属企业和高校(4家):
    [GeneratedRegex(@"\G(?:[\(]?[0-9一二三四五六七八九十]{1,2}[\).、]{1,2})? ?(?:\p{IsCJKUnifiedIdeographs}{0,10}(?:单位|部门|企业|高校|学校|院校|机关|地方|医院|党组织|团体|园区)|[省市县区州旗]?[属直]?(?:乡镇|镇街|街道|县|市|区))(?:\((?:市、区|县、区|单位|街道|社区|镇|[0-9]{1,3}[个家所])\))?: ?")]
    private static partial Regex CategoryLabel();

    // 石湖镇:|洞口村、澄塘村
    [GeneratedRegex(@"\G\p{IsCJKUnifiedIdeographs}{1,8}(?:镇|乡|街道)(?:\([0-9]{1,2}个\))?:")]
    private static partial Regex TownAsLabel();

    // 一、水田镇(3个)   水田镇:   (二)上田乡(2个村)
    [GeneratedRegex(@"\A(?:[\(]?[0-9一二三四五六七八九十]{1,2}[\).、]{1,2})? ?(?<town>\p{IsCJKUnifiedIdeographs}{1,7}(?:镇|乡|街道))(?:\(?[0-9一二两三四五六七八九十]{1,2}个(?:村|社区|村\(社区\))?\)?:?|:)\z")]
    private static partial Regex HeadingOfTown();

    // 文昌、长丰、前庵社区   上坊、下坊村
    [GeneratedRegex(@"、\p{IsCJKUnifiedIdeographs}{2,6}(?:村|社区)[。;]?\z")]
    private static partial Regex SharedEnding();

    // 机关部门(|财务处党支部、审计处党支部|),办学单位(|附属中学党总支|)。
    [GeneratedRegex(@"\G(?:[^()、,;:。\n]{2,12}\((?<group>[^()\n]{3,200})\)[,;。、]?)+\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Groups();

    // 县委巡察一组   :   a comma inside a bracket is none of a sentence: 城关中学(含附属小学,同时检查食堂)
    [GeneratedRegex(@"巡[视察][^,。;]{0,6}组|:|,(?![^()]{0,60}\))")]
    private static partial Regex Prose();

    // 名单如下。   被巡察单位名单:   巡察对象   常规巡察12个:
    [GeneratedRegex(@"(?:名单|对 {0,4}象|单位|党组织|如下|包括|分别是|分别为)(?:\([^()]{1,20}\))?[:。.]?\z|名单|如下[:。]|(?:以下|下列)[^,。;]{0,30}(?:巡[视察]|回头看[“”]?)[:。]\z|(?:巡[视察]|回头看”?|联动)[0-9一二三四五六七八九十]{1,3}[个家所户]:\z")]
    private static partial Regex Introduction();

    // (共6个)
    [GeneratedRegex(@"\A\(?共?[0-9一二三四五六七八九十]{1,3}[个家所][^,。;]{0,8}\)?\z")]
    private static partial Regex Counts();

    // 机动巡视(2个)   (二)5家中管金融企业党委;   第一批   二、人民团体(6家)
    [GeneratedRegex(@"\A.{0,24}(?:巡[视察]|回头看).{0,12}\z|\A第.{1,4}批.{0,10}\z|\A\([一二三四五六七八九十]\).{1,40}\z|\A[一二三四五六七八九十]{1,2}、.{2,30}\([0-9一二三四五六七八九十]{1,3}[个家所户]\):?\z")]
    private static partial Regex Heading();
}
