using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>
/// Finds units to which a body of inspection comes back to see how findings were put right: 巡察组到|青江水务公司|督查回访, 督查组到|数理学院|,检查整改落实情况,
/// 对|县林业局|巡察整改情况进行回访.
/// </summary>
internal static partial class ReturnVisits
{
    private const string Rule = "visited-again";
    private const int Rank = 2;
    private const int Reach = 60;

    // What every match of Verb begins with: keep the two in step.
    private static readonly WordSet Cues = new(["开展", "进行", "现场", "实地", "集中", "专项", "回访", "督查", "督导", "检查", "核查", "抽查", "巡察整改", "巡视整改", "巡察反馈", "巡视反馈"]);

    // What a sentence tells of a return visit holds.
    private static readonly WordSet Signs = new(["整改", "回访"]);

    /// <summary>The lists of <paramref name="sentence"/>.</summary>
    public static IEnumerable<UnitRegion> In(string text, TextSpan sentence)
    {
        if (!Signs.OccursIn(text.AsSpan(sentence.Start, sentence.Length)))
        {
            yield break;
        }

        foreach (var at in Cues.PlacesIn(text, sentence.Start, sentence.End))
        {
            if (Verb().IsMatch(text.AsSpan(at, Math.Min(Reach, sentence.End - at))) && Visited(text, sentence, at) is { } region
                && !text.AsSpan(region.Span.Start, region.Span.Length).Contains('巡') && Visitor().IsMatch(text.AsSpan(sentence.Start, region.Span.Start - sentence.Start)))
            {
                yield return region;
            }
        }
    }

    private static UnitRegion? Visited(string text, TextSpan sentence, int verb) =>
        UnitsBehindPreposition.Before(text, sentence, verb, '到', Rule, Rank) ?? UnitsBehindPreposition.Before(text, sentence, verb, '赴', Rule, Rank)
        ?? UnitsBehindPreposition.BehindWord(text, sentence, verb, "深入", Rule, Rank) ?? UnitsBehindPreposition.BehindWord(text, sentence, verb, "前往", Rule, Rank)
        ?? UnitsBehindPreposition.Before(text, sentence, verb, '对', Rule, Rank);

    // 督查回访|巡察整改   开展巡察整改回访督查   检查学院落实巡视整改任务   巡察整改情况进行回访, but not 开展安全检查
    [GeneratedRegex(@"\A(?=[^。,;]{0,40}?(?:整改|回访))(?:(?:开展|进行)了?)?(?:现场|实地|集中|专项)?(?:巡[视察])?(?:反馈)?(?:意见|问题)?(?:整改)?(?:落实)?(?:情况|工作)?的?(?:进行|开展)?了?(?:现场|实地|集中|专项|跟踪|监督)?(?:回访|督查|督导|检查|核查|抽查)")]
    private static partial Regex Verb();

    // 市委第二巡察组|到   县委巡察办|对   市委督查组|到
    [GeneratedRegex(@"巡[视察][^,。;、]{0,12}[组办]|(?:督查|督导|检查|回访)组")]
    private static partial Regex Visitor();
}
