using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction.Focus;

/// <summary>
/// Labels one clause: what a formula means is left to its expansion, and what 和 joins is labelled together and each by itself. Immutable.
/// </summary>
/// <param name="classifier">Labels stretches of text.</param>
internal sealed partial class ClauseLabels(IFocusClassifier classifier)
{
    /// <summary>Fewest characters that name an area: 选人用人.</summary>
    private const int ShortestArea = 4;

    // Of a clause that says nothing as a whole, only a part that is beyond doubt.
    private const double CertainScore = 0.9;

    /// <summary>The areas of <paramref name="clause"/>.</summary>
    public IReadOnlyList<FocusArea> Of(ReadOnlySpan<char> clause)
    {
        foreach (var formula in Formula.All)
        {
            var start = clause.IndexOf(formula.Phrase, StringComparison.Ordinal);
            if (start >= 0)
            {
                return Around(clause[..start], clause[(start + formula.Phrase.Length)..]);
            }
        }

        return OfList(clause);
    }

    // 围绕“三个聚焦”监督重点 says no more than the formula: it is for Formula to say what that means.
    // 全面从严治党不力|三大问题 and “四个落实”|和生产经营方面 do: what stands beside it has labels of its own.
    private IReadOnlyList<FocusArea> Around(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        var areas = Frame().IsMatch(before) || before.Length < ShortestArea ? [] : OfList(before);
        var rest = behind;
        foreach (var joined in Joined().EnumerateMatches(behind))
        {
            rest = behind[joined.Length..];
        }

        return rest.Length < ShortestArea || FrameBehind().IsMatch(rest) ? areas : Union(areas, OfList(rest));
    }

    // 基层党组织建设|和|干部担当作为的监督: the model hears the louder of the two. Which words beside 和 are an area of their own is a matter of those that
    // name one wherever they stand: 不正之风和腐败问题, 党的理论和路线方针政策 are one.
    private IReadOnlyList<FocusArea> OfList(ReadOnlySpan<char> clause)
    {
        var areas = classifier.Classify(clause);
        foreach (var conjunction in Conjunction().EnumerateMatches(clause))
        {
            var first = clause[..conjunction.Index];
            var second = clause[(conjunction.Index + conjunction.Length)..];
            if (first.Length >= ShortestArea && second.Length >= ShortestArea)
            {
                return Union(areas, Union(OfPart(first, areas.Count == 0), OfPart(second, areas.Count == 0)));
            }
        }

        return areas;
    }

    private IReadOnlyList<FocusArea> OfPart(ReadOnlySpan<char> part, bool isAllThereIs) =>
        NamesArea().IsMatch(part) ? classifier.Classify(WithoutAct(part))
        : isAllThereIs ? [.. classifier.Classify(part).Where(area => area.Score >= CertainScore)]
        : [];

    private static ReadOnlySpan<char> WithoutAct(ReadOnlySpan<char> part)
    {
        foreach (var act in Act().EnumerateMatches(part))
        {
            return part[..act.Index];
        }

        return part;
    }

    private static IReadOnlyList<FocusArea> Union(IReadOnlyList<FocusArea> areas, IReadOnlyList<FocusArea> others) =>
        others.Count == 0 ? areas : areas.Count == 0 ? others : [.. areas, .. others.Where(other => !areas.Any(area => area.Label == other.Label))];

    // 本轮巡察将重点围绕“   围绕政治巡察“
    [GeneratedRegex("(?:围绕|聚焦|紧扣|紧盯|盯住|突出|按照|对照|落实|坚持|贯彻)(?:政治|巡[视察]|监督|工作|重点|要求|任务|基层|了)*“?$")]
    private static partial Regex Frame();

    // ”以及|巡视巡察   和|生产经营方面
    [GeneratedRegex("^”?(?:以及|和|及|与|并)?")]
    private static partial Regex Joined();

    // 紧紧围绕“四个聚焦”|加强政治监督
    [GeneratedRegex("^(?:的?要求)?(?:加强|深化|开展|强化)(?:政治)?(?:监督|巡[视察])(?:检查)?$")]
    private static partial Regex FrameBehind();

    // 基层党组织建设   选人用人   意识形态工作   遵守廉洁纪律的情况
    [GeneratedRegex("基层党(?:组织|建|支部)|支部建设|选人用人|意识形态|遵守(?:政治|组织|廉洁)纪律|监督责任情况")]
    private static partial Regex NamesArea();

    // 基层党建等内容|开展监督检查   遵守廉洁纪律的情况|进行巡察监督
    [GeneratedRegex("(?:开展|进行)(?:政治|巡[视察]|重点|全面)?(?:监督|检查|了解){1,2}$")]
    private static partial Regex Act();

    // 领导班子建设|和|基层党建
    [GeneratedRegex("以及|和(?!谐|睦|国)|与|及(?!时|其)")]
    private static partial Regex Conjunction();
}
