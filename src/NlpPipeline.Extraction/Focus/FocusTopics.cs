using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Focus;

/// <summary>Finds the topic that names a special inspection: 开展|粮食购销领域|专项巡察, 对|农村三资管理工作|开展机动巡察.</summary>
internal static partial class FocusTopics
{
    /// <summary>The rule of these passages: a topic has one label.</summary>
    public const string Rule = "focus-topic";

    private const int LongestReach = 80;
    private const int ShortestTopic = 3;

    private static readonly WordSet Anchors = new(["专项巡视", "专项巡察", "机动巡视", "机动巡察", "工作动员", "专项检查巡察", "领域对"]);
    private static readonly string[] Verbs = ["开展", "实施", "进行", "组织", "启动", "部署", "暨"];

    /// <summary>The topics named in <paramref name="sentence"/>.</summary>
    public static IEnumerable<FocusPassage> In(AnalyzedDocument page, TextSpan sentence)
    {
        foreach (var at in Anchors.PlacesIn(page.Text, sentence.Start, sentence.End))
        {
            var from = Math.Max(sentence.Start, at - LongestReach);
            var before = page.Text.AsSpan(from, at - from);
            var topic = page.Text[at] switch
            {
                '工' => InspectedMatter().Match(before.ToString()),
                '领' => NamedField().Match(before.ToString()),
                _ => BehindVerb(before),
            };
            if (topic is { Success: true } && topic.Groups["topic"] is { Length: >= ShortestTopic } words)
            {
                yield return new FocusPassage(TextSpan.At(from + words.Index, words.Length), Rule);
            }
        }
    }

    private static Match BehindVerb(ReadOnlySpan<char> before)
    {
        var printed = before.ToString();
        var clause = printed[(printed.LastIndexOfAny([',', '。', ';', ':']) + 1)..];
        var verb = Verbs.Max(word => clause.LastIndexOf(word, StringComparison.Ordinal));
        var start = before.Length - clause.Length + Math.Max(0, verb);
        var behind = verb < 0 ? Match.Empty : Named().Match(printed, start, printed.Length - start);
        return behind.Success || verb < 0 ? behind : Matter().Match(printed[..start]);
    }

    // 开展|粮食购销领域|(提级专项巡察)   暨|校园餐|(专项巡察)
    [GeneratedRegex(@"\A?(?:开展|实施|进行|组织|启动|部署|暨)(?:了|为期[^,。;的]{1,10}的|好)?(?<topic>(?!常规|机动|提级|交叉|联动|巡|“?回头看|本轮|首轮|第|新一轮|对)[^,。;:\n]{3,40}?)(?:工作)?(?:的|“?(?:常规|机动|提级|交叉|联动|点穴)式?”?)*\z")]
    private static partial Regex Named();

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
