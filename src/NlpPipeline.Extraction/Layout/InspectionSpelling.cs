using System.Text.RegularExpressions;
using NlpPipeline.Text.Normalization;

namespace NlpPipeline.Extraction.Layout;

/// <summary>
/// Reads 巡查 as 巡察 in a text that gives such a team to a party committee (区卫健委党组第二巡查组): a common slip. Teams of other bodies (安委会第八考核巡查组) keep
/// their name.
/// </summary>
internal static partial class InspectionSpelling
{
    /// <summary><paramref name="text"/> with the slip put right; unchanged where it has none.</summary>
    public static NormalizedText Correct(NormalizedText text) =>
        text.Value.Contains("巡查", StringComparison.Ordinal) && PartyTeam().IsMatch(text.Value)
            ? text.WithValue(text.Value.Replace("巡查", "巡察", StringComparison.Ordinal))
            : text;

    // 区卫健委党组|第二巡查组   县委|巡查组
    [GeneratedRegex("(?:党组|党委|[省市县区州旗]委)(?:第[一二三四五六七八九十]{1,3})?巡查组")]
    private static partial Regex PartyTeam();
}
