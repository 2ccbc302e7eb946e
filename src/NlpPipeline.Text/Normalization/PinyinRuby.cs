using System.Text.RegularExpressions;

namespace NlpPipeline.Text.Normalization;

/// <summary>
/// Pinyin that converters leave behind characters: <c>聯(lián)動(dòng)</c>, <c>巡(xun)視(shi)</c>. A text with several of them was converted; a single
/// bracket with Latin letters may be meant.
/// </summary>
internal static partial class PinyinRuby
{
    private const int Several = 3;

    /// <summary>The brackets with pinyin in <paramref name="text"/>, in order; empty if there are fewer than three.</summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        var spans = new List<TextSpan>();
        foreach (var match in Ruby().EnumerateMatches(text))
        {
            spans.Add(TextSpan.At(match.Index, match.Length));
        }

        return spans.Count >= Several ? spans : [];
    }

    // 聯(lián)
    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs})[(（][a-zü\u00E0-\u01DC]{1,6} ?[)）]")]
    private static partial Regex Ruby();
}
