using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Geography;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>
/// A province that is inspected alone and printed without the word for its kind: 中央第三巡视组进驻|山西|,组长…. Its name alone does not tell a
/// unit from a place, so that the team has to stand in front of the verb.
/// </summary>
internal static partial class LoneProvince
{
    private const int Rank = 4;

    /// <summary>The province that stands behind the verb at <paramref name="verb"/> of a team, from <paramref name="start"/> on, or null.</summary>
    public static UnitRegion? Behind(string text, TextSpan sentence, int verb, int start, string rule)
    {
        var (from, limit) = (sentence.Start, sentence.End);
        if (verb <= from || !IsOfTeam(text, from, verb) || start >= limit || Gazetteer.LongestAt(text, start) is not { } place)
        {
            return null;
        }

        var name = TextSpan.At(start, place.Length);
        return name.End <= limit && Is(text, name) && EndOfName().IsMatch(text, name.End) ? Region(text, name, rule) : null;
    }

    // 第三巡视组|巡视山西   第三巡视组于4月16日正式|进驻山西, but not 巡视组长期|巡视
    private static bool IsOfTeam(string text, int from, int verb) =>
        text[verb - 1] == '组' || (text[verb] == '进' && text.AsSpan(from, verb - from).Contains('组'));

    /// <summary>Whether the stretch is the name of a province without the word for its kind.</summary>
    public static bool Is(string text, TextSpan span) => UnitLexicon.IsProvince(text.AsSpan(span.Start, span.Length));

    /// <summary>The region that holds nothing but that name.</summary>
    public static UnitRegion Region(string text, TextSpan name, string rule) => new(name, rule, Rank) { Items = [new UnitItem(name.In(text), name, 0)] };

    // 进驻山西|,组长   巡视山西|(常规巡视)   进驻山西|开展   but not 山西|焦煤集团 or 山西|、陕西
    [GeneratedRegex(@"\G(?:\z|[,。;:(\n ]|开展|工作|进行|动员)")]
    private static partial Regex EndOfName();
}
