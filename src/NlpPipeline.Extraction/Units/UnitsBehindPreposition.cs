using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>Reads the list of units that stands between a preposition and the verb: 对|县教育局、县民政局|开展巡察.</summary>
internal static partial class UnitsBehindPreposition
{
    private const int LongestList = 3000;
    private const int LongestManner = 30;

    // What every match of Manner ends with: keep the two in step.
    private static readonly SearchValues<char> EndsOfManner = SearchValues.Create("式法间月天,");

    /// <summary>The list between the nearest preposition that is one (not 针对, 对照) and the verb at <paramref name="verb"/>, or null.</summary>
    public static UnitRegion? Before(string text, TextSpan sentence, int verb, char preposition, string rule, int rank)
    {
        var from = Math.Max(sentence.Start, verb - LongestList);
        verb = verb > from && EndsOfManner.Contains(text[verb - 1]) && Manner().Match(text, Math.Max(from, verb - LongestManner), Math.Min(LongestManner, verb - from)) is { Success: true } manner ? manner.Index : verb;
        var end = verb > from && text[verb - 1] == ',' ? verb - 1 : verb;
        for (var at = verb - 1; at >= from; at--)
        {
            at = text.LastIndexOf(preposition, at, at - from + 1);
            if (at < 0)
            {
                return null;
            }

            if (IsPreposition(text, at))
            {
                var list = new TextSpan(at + 1, Math.Max(at + 1, end));
                return HasFinishedVerb(text, list) ? null
                    : UnitListReader.EndsWithUnit(text, list) || UnitListReader.EndsWithBodiesBelow(text, list) ? new UnitRegion(list, rule, rank)
                    : preposition == '对' && LoneProvince.Is(text, list) ? LoneProvince.Region(text, list, rule)
                    : (InBracket(text, list) ?? UnitListReader.HostOfBodiesBelow(text, list)) is { } named ? new UnitRegion(named, rule, rank)
                    : null;
            }
        }

        return null;
    }

    // 对县城部分学校(|实验小学、第二小学|)开展巡察
    private static TextSpan? InBracket(string text, TextSpan list)
    {
        var open = list.IsEmpty || text[list.End - 1] != ')' ? -1 : text.LastIndexOf('(', list.End - 1, list.Length);
        var inside = open < 0 ? default : new TextSpan(open + 1, list.End - 1);
        return inside.Length > 0 && inside.In(text).Contains('、', StringComparison.Ordinal) && UnitListReader.EndsWithUnit(text, inside) ? inside : null;
    }

    // 向被巡察党组织传达|了中央和省委要求,通报…: another verb has used up the preposition.
    private static bool HasFinishedVerb(string text, TextSpan list) => text.AsSpan(list.Start, list.Length).Contains('了');

    private static bool IsPreposition(string text, int at) =>
        (at == 0 || text[at - 1] is not ('针' or '面' or '应' or '核' or '绝' or '反' or '相' or '方' or '走' or '倾'))
        && at + 1 < text.Length && text[at + 1] is not ('照' or '标' or '于' or '象' or '策' or '口' or '台' or '外' or '待');

    // ,以“巡乡带村”方式   采取“一托二”的形式   利用45天时间
    [GeneratedRegex(@",?(?:以|采取|采用|通过|按照|运用|用|利用)[^,。;、]{1,20}(?:方式|形式|模式|办法|时间|个月|天),?\z")]
    private static partial Regex Manner();
}
