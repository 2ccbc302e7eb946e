using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>Reads the units to which or of which findings are reported: 向|县水利局党组|反馈, 向|云川市|委书记和领导班子反馈, 反馈了|区水务局|的情况.</summary>
internal static partial class UnitsOfFeedback
{
    private const string Rule = "fed-back-to";
    private const int Rank = 3;
    private const int LongestFedBack = 200;
    private const int LongestAddress = 90;
    private const int LongestVerb = 16;
    private const int LongestMatter = 24;

    /// <summary>Whether findings are reported at <paramref name="verb"/> by a phrase: 进行了现场反馈, 作了“一对一”巡察反馈.</summary>
    public static bool IsGivenAs(string text, TextSpan sentence, int verb)
    {
        var phrase = text.AsSpan(verb, Math.Min(LongestVerb, sentence.End - verb));
        return phrase[0] == '作' ? phrase.Contains("反馈", StringComparison.Ordinal) : OnSite().IsMatch(phrase);
    }

    /// <summary>Those that stand between 向 (or 对, 到) and the verb.</summary>
    public static UnitRegion? Before(string text, TextSpan sentence, int verb) =>
        (OfLeaders(text, sentence, verb) ?? UnitsBehindPreposition.Before(text, sentence, verb, '向', Rule, Rank)) is { } told
            ? TellsOfWork().IsMatch(text.AsSpan(verb, Math.Min(LongestMatter, sentence.End - verb))) ? told with { Rule = UnitSentenceRules.OnlyPlace, Rank = -1 } : told
            : text[verb] == '反' ? BehindOther(text, sentence, verb) : null;

    // 对医学院党委|反馈   到医学院党委|反馈, but not 检查省委巡视|反馈问题
    private static UnitRegion? BehindOther(string text, TextSpan sentence, int verb) =>
        verb == 0 || text[verb - 1] is '视' or '察' ? null : UnitsBehindPreposition.Before(text, sentence, verb, '对', Rule, Rank) ?? UnitsBehindPreposition.Before(text, sentence, verb, '到', Rule, Rank);

    /// <summary>Those whose meeting is attended: 参加|县水利局党组、县民政局党组|的巡察反馈会议.</summary>
    public static UnitRegion? Attended(string text, TextSpan sentence, int meeting) =>
        (UnitsBehindPreposition.BehindWord(text, sentence, meeting, "参加", Rule, 2) ?? UnitsBehindPreposition.BehindWord(text, sentence, meeting, "出席", Rule, 2)) is { } region
        && UnitSentenceRules.HasSeveralNames(text, region.Span) ? region : null;

    /// <summary>Those of which findings are reported behind the verb: 第四巡察组组长某某反馈了|区水务局、区城市运营公司|的情况.</summary>
    public static UnitRegion? OfWhich(string text, TextSpan sentence, int start)
    {
        var length = text.AsSpan(start, Math.Min(LongestFedBack, sentence.End - start)).IndexOf('的');
        var list = TextSpan.At(start, Math.Max(0, length));
        return list.Length > 2 && AboutThem().IsMatch(text.AsSpan(list.End, Math.Min(8, sentence.End - list.End))) && UnitListReader.EndsWithUnit(text, list) ? new UnitRegion(list, "fed-back-of", 2) : null;
    }

    // 向|云川市|委书记某某和领导班子反馈   向|县林业局党组|书记某某及班子成员通报: the unit is named with its head.
    private static UnitRegion? OfLeaders(string text, TextSpan sentence, int verb)
    {
        var from = Math.Max(sentence.Start, verb - LongestAddress);
        var at = verb > from ? text.LastIndexOf('向', verb - 1, verb - from) + 1 : 0;
        if (at == 0 || !Leaders().IsMatch(text.AsSpan(at, verb - at)) || UnitOfLeaders().Match(text, at, verb - at) is not { Success: true } match)
        {
            return null;
        }

        var name = TextSpan.At(match.Groups["unit"].Index, match.Groups["unit"].Length);
        name = CommitteeOfPlace().IsMatch(text.AsSpan(name.Start, name.Length)) ? name with { End = name.End - 1 } : name;
        return name.Length > 2 && UnitLexicon.IsUnit(text.AsSpan(name.Start, name.Length)) ? new UnitRegion(name, Rule, Rank) { Items = [new UnitItem(name.In(text), name, 0)] } : null;
    }

    // 书记某某|和领导班子   |领导班子成员集中|   (反馈)
    [GeneratedRegex(@"(?:领导|党政)班子(?:成员)?(?:集体|集中|分别|正式|当面|一并|及时){0,2}\z|班子成员(?:集体|集中|分别|正式|当面|一并|及时){0,2}\z")]
    private static partial Regex Leaders();

    // 云川市委|书记   县林业局党组|书记   江北大学|校长   云川市|领导班子
    [GeneratedRegex(@"\G(?<unit>\p{IsCJKUnifiedIdeographs}{2,24}?)(?:(?:党政)?(?:主要)?(?:领导班子|班子成员|党政班子|负责人|负责同志)|书记|省长|市长|州长|县长|区长|镇长|乡长|校长|院长|局长|厅长|主任|董事长|总经理)")]
    private static partial Regex UnitOfLeaders();

    // 云川市委: what is inspected is the place
    [GeneratedRegex(@"\A(?!团)\p{IsCJKUnifiedIdeographs}+[省市县区州盟旗]委\z")]
    private static partial Regex CommitteeOfPlace();

    // 向江州市委|通报了巡视任务: a host is told what will be done, and what was found only he who was inspected.
    [GeneratedRegex(@"\A通报了?(?:(?!反馈|问题|意见|整改)[^,。;]){0,14}?(?:任务|安排|计划|方案|部署|来意|要求|打算)")]
    private static partial Regex TellsOfWork();

    // 进行了现场反馈
    [GeneratedRegex(@"\A进行了?(?:现场|集中|当面|分别|“?一对一”?)?的?(?:巡[视察])?(?:情况|意见)?反馈")]
    private static partial Regex OnSite();

    // 的情况   的巡察意见
    [GeneratedRegex(@"\A的(?:巡[视察])?(?:情况|意见|问题)")]
    private static partial Regex AboutThem();
}
