using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>Reads to whom a team tells what it found: 向X反馈, 对X反馈, 向X通报.</summary>
internal static partial class FeedbackClauses
{
    private const int LongestMatter = 24;

    /// <summary>The units in front of 反馈 or 通报 at <paramref name="verb"/>, or null.</summary>
    public static UnitRegion? Before(string text, TextSpan sentence, int verb) =>
        UnitsBehindPreposition.Before(text, sentence, verb, '向', "fed-back-to", 3) is { } told
            ? TellsOfWork().IsMatch(text.AsSpan(verb, Math.Min(LongestMatter, sentence.End - verb))) ? told with { Rule = UnitSentenceRules.OnlyPlace, Rank = -1 } : told
            : text[verb] == '反' && verb > 0 && text[verb - 1] is not ('视' or '察') ? Of(text, sentence, verb) : null;

    // 对医学院党委|反馈   到医学院党委|反馈, but not 检查省委巡视|反馈问题
    private static UnitRegion? Of(string text, TextSpan sentence, int verb) =>
        UnitsBehindPreposition.Before(text, sentence, verb, '对', "fed-back-to", 3) ?? UnitsBehindPreposition.Before(text, sentence, verb, '到', "fed-back-to", 3);

    // 向江州市委|通报了巡视任务: a host is told what will be done, and what was found only he who was inspected.
    [GeneratedRegex(@"\A通报了?(?:(?!反馈|问题|意见|整改)[^,。;]){0,14}?(?:任务|安排|计划|方案|部署|来意|要求|打算)")]
    private static partial Regex TellsOfWork();
}
