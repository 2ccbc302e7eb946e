using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Rounds;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Focus;

/// <summary>Finds the topic that names a special inspection: 开展|粮食购销领域|专项巡察, 对|农村三资管理工作|开展机动巡察.</summary>
internal static partial class FocusTopics
{
    /// <summary>The rule of these passages: a topic has one label.</summary>
    public const string Rule = "focus-topic";

    private const int LongestReach = 80;
    private const int ShortestTopic = 3;
    private const string Field = "领域";

    private static readonly WordSet Anchors = new(["专项巡视", "专项巡察", "机动巡视", "机动巡察", "工作动员", "专项检查巡察", "领域对", "领域巡视", "领域巡察"]);
    private static readonly string[] Verbs = ["开展", "实施", "进行", "组织", "启动", "部署", "暨"];

    private static readonly char[] ClauseEnds = [',', '。', ';', ':'];

    /// <summary>The topics named in <paramref name="sentence"/>.</summary>
    public static IEnumerable<FocusPassage> In(AnalyzedDocument page, TextSpan sentence)
    {
        foreach (var at in Anchors.PlacesIn(page.Text, sentence.Start, sentence.End))
        {
            var from = Math.Max(sentence.Start, at - LongestReach);
            var before = page.Text[from..(page.Text.AsSpan(at).StartsWith("领域巡", StringComparison.Ordinal) ? at + Field.Length : at)];
            var topic = page.Text[at..(at + 3)] switch
            {
                ['工', ..] => InspectedMatter().Match(before),
                "领域对" => NamedField().Match(before),
                _ => InClause(before, page.Text.AsSpan(at, Math.Min(LongestReach, sentence.End - at))),
            };
            if (topic is { Success: true } && topic.Groups["topic"] is { Length: >= ShortestTopic } words)
            {
                yield return new FocusPassage(TextSpan.At(from + words.Index, words.Length), Rule);
            }
        }
    }

    private static Match InClause(string before, ReadOnlySpan<char> behind)
    {
        var start = before.LastIndexOfAny(ClauseEnds) + 1;
        if (RoundPatterns.NotThisRound().IsMatch(SubjectOf(before.AsSpan(start))))
        {
            return Match.Empty;
        }

        var verb = Verbs.Max(word => before.AsSpan(start).LastIndexOf(word, StringComparison.Ordinal));
        if (verb < 0)
        {
            return HeldAlongside().IsMatch(behind) ? Subject().Match(before, start, before.Length - start) : OfCommittee().Match(before, start, before.Length - start);
        }

        var named = Named().Match(before, start + verb, before.Length - start - verb);
        return named.Success ? named : Matter().Match(before[..(start + verb)]);
    }

    // 市县同步|对…: of what is inspected it does not matter whose it is.
    private static ReadOnlySpan<char> SubjectOf(ReadOnlySpan<char> clause) => clause.IndexOf('对') is >= 0 and var at ? clause[..at] : clause;

    // 开展|粮食购销领域|(提级专项巡察)   暨|校园餐|(专项巡察)
    [GeneratedRegex(@"\A?(?:开展|实施|进行|组织|启动|部署|暨)(?:了|为期[^,。;的]{1,10}的|好)?(?<topic>(?!常规|机动|提级|交叉|联动|巡|“?回头看|本轮|首轮|第|新一轮|对)[^,。;:\n]{3,40}?)(?:工作)?(?:的|“?(?:常规|机动|提级|交叉|上下联动|联动|点穴)式?”?)*\z")]
    private static partial Regex Named();

    // 意识形态|(专项巡察同时开展)
    [GeneratedRegex(@"(?<topic>(?!常规|机动|提级|交叉|联动|巡|“|[本首这该]|第|新一轮|[对就在])[^,。;:\n]{3,14})\z")]
    private static partial Regex Subject();

    // 东河县委|营商环境|(专项巡察启动会)   市委第三轮|粮食购销领域|(专项巡察)
    [GeneratedRegex(@"(?<=[省市县区州盟旗]委|党委|党组|集团|公司|轮|20\d\d年)(?<topic>(?!常规|机动|提级|交叉|联动|巡|“|[本首这该]|第|新一轮|[对就在将向和与的]|20|启动|开展|部署|召开|全面|同步|派出|组建)[^,。;:\n对第轮向在派]{3,14})\z")]
    private static partial Regex OfCommittee();

    [GeneratedRegex("^专项巡[视察](?:工作)?(?:将|也)?(?:同时|同步|一并)(?:开展|进行|实施|启动)")]
    private static partial Regex HeldAlongside();

    // 对|农村三资管理工作|(开展机动巡察)
    [GeneratedRegex(@"(?<=[对就])(?<topic>[^,。;:\n对就]{4,40}(?:工作|领域|问题|系统|项目|资金|管理|服务|建设|采购|国有企业))\z")]
    private static partial Regex Matter();

    // 就|道路绿化工程|(领域对区住建局进行专项巡察)
    [GeneratedRegex(@"(?<=就)(?<topic>[^,。;:\n就]{3,40})\z")]
    private static partial Regex NamedField();

    // 巡察|全县中小学食堂管理|(工作动员会)
    [GeneratedRegex(@"(?<=巡[视察])(?<topic>全[省市县区州旗][^,。;:\n]{4,40})\z")]
    private static partial Regex InspectedMatter();
}
