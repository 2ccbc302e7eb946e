using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>Finds lists that print one unit, or one group of units, a line under a sentence such as 名单如下.</summary>
internal static partial class UnitLineLists
{
    private const int LongestLine = 400;
    private const int LongestIntroduction = 40;
    private const int LongestTail = 64;

    /// <summary>The lines of each list.</summary>
    public static IEnumerable<UnitRegion> Find(AnalyzedDocument page)
    {
        var isOpen = false;
        foreach (var line in page.Lines)
        {
            var content = page.Text.AsSpan(line.Span.Start, line.Span.Length);
            if (line.Role == LineRole.Blank)
            {
                continue;
            }

            var groups = isOpen && content.Length <= LongestLine ? GroupsOf(page.Text, line) : [];
            if (groups.Count > 0)
            {
                foreach (var group in groups)
                {
                    yield return new UnitRegion(group, "list-of-lines", 6);
                }
            }
            else
            {
                isOpen = (isOpen && Counts().IsMatch(content)) || Introduction().IsMatch(content[Math.Max(0, content.Length - LongestIntroduction)..]) || (isOpen && Heading().IsMatch(content));
            }
        }
    }

    // What the line lists: all of it, or in 机关部门(财务处、审计处),直属机构(图书馆) what stands in its brackets.
    private static List<TextSpan> GroupsOf(string text, Line line)
    {
        if (HoldsUnitsOnly(text, line))
        {
            return [line.Span];
        }

        var groups = Groups().Match(text, line.Span.Start, line.Span.Length).Groups["group"].Captures;
        var spans = groups.Select(group => TextSpan.At(group.Index, group.Length)).ToList();
        return spans.TrueForAll(span => UnitListReader.EndsWithUnit(text, span)) ? spans : [];
    }

    // The first piece of the line is a unit, and the line is no sentence about it.
    private static bool HoldsUnitsOnly(string text, Line line)
    {
        var first = UnitListSplitter.Split(text, line.Span).First().Span;
        var read = UnitListReader.Read(text, first);
        return read.Count == 1 && UnitLexicon.IsUnit(read[0].Name) && first.End - read[0].Span.End <= LongestTail
            && (!Prose().IsMatch(text.AsSpan(line.Span.Start, line.Span.Length)) || HoldsUnitsBetweenCommas(text, line));
    }

    // 省总工会,省妇女联合会,省法学会。
    private static bool HoldsUnitsBetweenCommas(string text, Line line)
    {
        var content = line.Span.In(text).TrimEnd('。', ';');
        return !content.Contains(':', StringComparison.Ordinal) && content.Split(',').All(name => UnitLexicon.IsUnit(name.Trim()));
    }

    // 机关部门(|财务处党支部、审计处党支部|),办学单位(|附属中学党总支|)。
    [GeneratedRegex(@"\G(?:[^()、,;:。\n]{2,12}\((?<group>[^()\n]{3,200})\)[,;。、]?)+\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Groups();

    // 县委巡察一组   :   a comma inside a bracket is none of a sentence: 城关中学(含附属小学,同时检查食堂)
    [GeneratedRegex(@"巡[视察][^,。;]{0,6}组|:|,(?![^()]{0,60}\))")]
    private static partial Regex Prose();

    // 名单如下。   被巡察单位名单:   巡察对象   常规巡察12个:
    [GeneratedRegex(@"(?:名单|对象|单位|党组织|如下|包括|分别是|分别为)(?:\([^()]{1,20}\))?[:。.]?\z|名单|如下[:。]|(?:以下|下列)[^,。;]{0,30}(?:巡[视察]|回头看[“”]?)[:。]\z|(?:巡[视察]|回头看”?|联动)[0-9一二三四五六七八九十]{1,3}[个家所户]:\z")]
    private static partial Regex Introduction();

    // (共6个)
    [GeneratedRegex(@"\A\(?共?[0-9一二三四五六七八九十]{1,3}[个家所][^,。;]{0,8}\)?\z")]
    private static partial Regex Counts();

    // 机动巡视(2个)   (二)5家中管金融企业党委;   第一批   二、人民团体(6家)
    [GeneratedRegex(@"\A.{0,24}(?:巡[视察]|回头看).{0,12}\z|\A第.{1,4}批.{0,10}\z|\A\([一二三四五六七八九十]\).{1,40}\z|\A[一二三四五六七八九十]{1,2}、.{2,30}\([0-9一二三四五六七八九十]{1,3}[个家所户]\):?\z")]
    private static partial Regex Heading();
}
