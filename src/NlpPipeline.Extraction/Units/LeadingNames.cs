using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>
/// Tells names of units that begin with a preposition (巡察|将军路街道, 对|向阳镇, 进驻|把桥镇) from prepositions in front of names (巡察|将|石桥镇党委列为对象).
/// </summary>
internal static partial class LeadingNames
{
    private const int LongestUse = 60;

    /// <summary>Whether the word of one character at the beginning of <paramref name="span"/> belongs to the name.</summary>
    public static bool Begins(string text, TextSpan span)
    {
        var rest = text.AsSpan(span.Start + 1, span.Length - 1);
        var isDirect = span.Start > 0 && text[span.Start - 1] is '对' or '赴' or '、';
        return !BeginsOtherWord(rest) && text[span.Start] switch
        {
            '将' or '把' => isDirect || !UseOfObject().IsMatch(text.AsSpan(span.Start, Math.Min(LongestUse, text.Length - span.Start))),
            '向' or '到' or '至' => isDirect,
            _ => false,
        };
    }

    // 将|对, 将|县教育局: where a level or another preposition stands behind, the word is one itself.
    private static bool BeginsOtherWord(ReadOnlySpan<char> rest) =>
        rest[0] is '省' or '市' or '县' or '区' or '州' or '旗' or '盟' or '各' or '全' || UnitLexicon.LeadWords.LengthAtStart(rest) > 0;

    // 将石桥镇党委|列为|巡察对象   把3个村|纳入
    [GeneratedRegex(@"\A[^。;\n]{2,56}?(?:[列定]为|列入|纳入|作为|分[为成]|编[为入]|合并|划[为归入])")]
    private static partial Regex UseOfObject();
}
