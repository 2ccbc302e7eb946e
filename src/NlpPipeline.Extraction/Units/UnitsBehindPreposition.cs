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
                return HasFinishedVerb(text, list) || TellsOfWords().IsMatch(text.AsSpan(list.Start, list.Length)) ? null
                    : UnitListReader.EndsWithUnit(text, list) || UnitListReader.EndsWithBodiesBelow(text, list) ? new UnitRegion(list, rule, rank)
                    : preposition == '对' && LoneProvince.Is(text, list) ? LoneProvince.Region(text, list, rule)
                    : (InBracket(text, list) ?? UnitListReader.HostOfBodiesBelow(text, list)) is { } named ? new UnitRegion(named, rule, rank)
                    : null;
            }
        }

        return null;
    }

    /// <summary>The list between a word that leads it (参加, 前往) and the verb at <paramref name="verb"/>, or null.</summary>
    public static UnitRegion? BehindWord(string text, TextSpan sentence, int verb, string word, string rule, int rank) =>
        Before(text, sentence, verb, word[^1], rule, rank) is { } region && text.AsSpan(sentence.Start, region.Span.Start - sentence.Start).EndsWith(word, StringComparison.Ordinal) ? region : null;

    /// <summary>Where a team came to inspect: 巡察一组到|县档案馆、县史志办2家单位|开展巡察, 巡察组前往|县体育局|开展巡察.</summary>
    public static UnitRegion? Arrived(string text, TextSpan sentence, int verb) =>
        (Before(text, sentence, verb, '到', "arrived", 2) ?? (Inspects().IsMatch(text.AsSpan(verb, Math.Min(LongestManner, sentence.End - verb))) ? BehindWord(text, sentence, verb, "前往", "arrived", 2) : null)) is { } region
        && text.AsSpan(sentence.Start, region.Span.Start - sentence.Start).Contains('组') && !text.AsSpan(region.Span.Start, region.Span.Length).Contains('对') ? region : null;

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

    // 对|巡视巡察工作的批示和省委、市委、县委|巡视巡察工作部署: what is said on the work, and no names
    [GeneratedRegex(@"\A巡[视察]|批示|指示|讲话|会议精神")]
    private static partial Regex TellsOfWords();

    // 开展常规巡察, but not 开展调研,了解巡察整改
    [GeneratedRegex(@"\A(?:开展|进行|实施)[^,。;、]{0,10}巡[视察](?!整改|工作|反馈|回访)")]
    private static partial Regex Inspects();

    // ,以“巡乡带村”方式   采取“一托二”的形式   利用45天时间
    [GeneratedRegex(@",?(?:以|采取|采用|通过|按照|运用|用|利用)[^,。;、]{1,20}(?:方式|形式|模式|办法|时间|个月|天),?\z")]
    private static partial Regex Manner();
}
