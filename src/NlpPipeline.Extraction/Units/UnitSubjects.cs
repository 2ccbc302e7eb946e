using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>
/// Finds lists of units that are the subject of their sentence: 省水利厅、省粮食局由省委第三巡视组巡视, 外交部、司法部等部门也将接受巡视,
/// 海外公司、市政公司2家被巡察单位班子成员参加会议.
/// </summary>
internal static partial class UnitSubjects
{
    private const int LongestList = 600;

    // What every match of Verb begins with: keep the two in step.
    private static readonly WordSet Cues = new(["由", "接受", "家被巡", "个被巡", "户被巡", "所被巡", "先后表态", "分别表态", "依次表态", "先后召开", "分别召开", "的反馈会", "的动员会", "公布", "公开", "党组织开展", "将开展", "把巡", "将巡", "迎来"]);

    /// <summary>The lists of <paramref name="sentence"/>.</summary>
    public static IEnumerable<UnitRegion> In(string text, TextSpan sentence)
    {
        foreach (var at in Cues.PlacesIn(text, sentence.Start, sentence.End))
        {
            if (!Verb().IsMatch(text.AsSpan(at, Math.Min(40, sentence.End - at))))
            {
                continue;
            }

            var start = Math.Max(sentence.Start, at - LongestList);
            var end = OwnClause().Match(text, start, at - start) is { Success: true } own ? own.Index : at;
            var clause = new TextSpan(start + text.AsSpan(start, end - start).LastIndexOfAny(",;:。") + 1, end);
            var isCounted = text[at + 1] == '被';
            var rest = (isCounted ? Count() : Adverbs()).Match(text, clause.Start, clause.Length);
            var called = isCounted ? text.LastIndexOf("召集", rest.Success ? rest.Index : clause.Start, rest.Success ? rest.Index - clause.Start : 0, StringComparison.Ordinal) : -1;
            clause = called < 0 ? clause : clause with { Start = called + "召集".Length };
            var behind = rest.Success ? text.AsSpan(rest.Index, clause.End - rest.Index) : "";
            var isSubject = text[at] switch
            {
                '将' when text[at + 1] == '开' => Etc().IsMatch(behind),
                '公' or '把' or '将' => Counted().IsMatch(behind),
                '党' => CountedSubject().IsMatch(text.AsSpan(clause.Start, clause.Length)),
                _ => true,
            };
            if (!isSubject)
            {
                continue;
            }

            var list = rest.Success ? clause with { End = rest.Index } : default;
            if (list.Length > 3 && text.AsSpan(list.Start, list.Length).Contains('、') && UnitListReader.EndsWithUnit(text, list) && !UnitLexicon.StopWords.OccursIn(text.AsSpan(list.Start, list.Length)))
            {
                yield return isCounted ? new UnitRegion(list, "counted-as-inspected", 2) : new UnitRegion(list, "subject-of-inspection", text[at + 2] == '表' ? 0 : 3);
            }
        }
    }

    // 由|省委第三巡视组负责巡视   党组织|开展巡察, where the word 对 was lost   迎来|中央巡视组   接受|巡视   3|家被巡察单位
    [GeneratedRegex(@"\A(?:由[^,。;、]{0,12}巡[视察][^,。;、]{0,4}组(?:负责|进行|开展)?巡[视察]|迎来了?[^,。;、]{0,12}巡[视察]组|接受(?:常规|专项|机动|提级|交叉)?巡[视察](?!组|工作|整改|监督|的|动员)|[家个户所]被巡[视察](?:单位|党组织|企业|部门)|(?:先后|分别|依次)表态|(?:先后|分别)召开[^。;]{0,16}(?:听取|接受)[^。;]{0,8}(?:巡[视察]|反馈)|的(?:反馈|动员)会|(?:公布|公开)[^,。;]{0,6}(?:巡[视察])?整改|[把将]巡[视察]整改|(?:党组织|将)开展(?:常规|专项|机动|提级|交叉)?巡[视察](?!组|整改|监督|工作(?!。|;|\z)))")]
    private static partial Regex Verb();

    // 3|家被巡察单位
    [GeneratedRegex(@"等?[0-9一二两三四五六七八九十]{1,3}\z")]
    private static partial Regex Count();

    // 等15家央企|,都要|接受   ,|由
    [GeneratedRegex(@",(?:也|亦|均|都|还|将|要|已)*\z")]
    private static partial Regex OwnClause();

    // 省外事办、省司法厅|等部门亦|将开展巡视: without 等部门 the subject is who inspects
    [GeneratedRegex(@"\A等")]
    private static partial Regex Etc();

    // 等9个单位|向社会
    [GeneratedRegex(@"\A等[0-9一二两三四五六七八九十]{1,3}[个家所]")]
    private static partial Regex Counted();

    // 县教育局、县体育局|等10个县管: and no preposition or team in front
    [GeneratedRegex(@"\A(?!.*巡)[^对赴向由]*等[0-9一二两三四五六七八九十]{1,3}[个家所]\p{IsCJKUnifiedIdeographs}{0,6}\z")]
    private static partial Regex CountedSubject();

    // 等部门|也将   等3家党组织|的反馈会   等15家央企,都要|接受
    [GeneratedRegex(@"(?:等(?:[0-9一二两三四五六七八九十]{1,3}[个家所])?(?:部门|(?:中央)?单位(?:党委\(党组\)|党组织)?|地方|党组织|央企|(?:中管|中央|国有|市属|省属)?企业|高校|乡镇))?(?:也|亦|均|都|还|将|要|已|一并|同步|同时|陆续|相继|分别|先后|集中|向社会|对外|今天|近日)*\z")]
    private static partial Regex Adverbs();
}
