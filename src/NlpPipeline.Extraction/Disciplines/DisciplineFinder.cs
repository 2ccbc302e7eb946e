using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Disciplines;

/// <summary>Finds grounds on which reports are taken: runs of disciplines → the scope sentence around them.</summary>
public static partial class DisciplineFinder
{
    private const int ScopeWindow = 320;
    private const int InspectedReach = 60;

    /// <summary>Finds the disciplines of <paramref name="page"/>; what a team found (执行政治纪律方面, …) is no ground on which it takes reports.</summary>
    public static Findings<Discipline> Find(AnalyzedDocument page, Kind kind)
    {
        ArgumentNullException.ThrowIfNull(page);
        var findings = new Findings<Discipline>();
        foreach (Match match in Run().Matches(page.Text))
        {
            var span = TextSpan.At(match.Index, match.Length);
            if (kind is Kind.Feedback or Kind.Rectification)
            {
                findings.Drop(span, "finding", "what was found, when reports were taken no more");
            }
            else if (page.IsOutsideAnnouncement(span))
            {
                findings.Drop(span, "outside-announcement", "bylines and page furniture announce no grounds");
            }
            else if (Inspected().IsMatch(page.Text.AsSpan(Math.Max(0, span.Start - InspectedReach), Math.Min(InspectedReach, span.Start))) && KeepsThem().IsMatch(page.Text.AsSpan(span.End, Math.Min(12, page.Text.Length - span.End))))
            {
                findings.Drop(span, "object-of-inspection", "what the inspection looks into, not grounds on which reports are taken");
            }
            else if (!IsInScope(page, span))
            {
                findings.Drop(span, "no-scope-of-acceptance", "nothing nearby says that reports are taken on these grounds");
            }
            else
            {
                AcceptAll(findings, match);
            }
        }

        return findings;
    }

    private static void AcceptAll(Findings<Discipline> findings, Match match)
    {
        if (match.Groups["all"].Success)
        {
            foreach (var discipline in Enum.GetValues<Discipline>())
            {
                findings.Accept(discipline, TextSpan.At(match.Index, match.Length), "six-disciplines");
            }
        }

        foreach (Capture item in match.Groups["item"].Captures)
        {
            findings.Accept(DisciplineOf(item.Value), TextSpan.At(item.Index, item.Length), "listed");
        }
    }

    // A page jump may cut the list, so the scope is looked for in the text around the run and not in its sentence alone.
    private static bool IsInScope(AnalyzedDocument page, TextSpan span)
    {
        var sentence = ScopeSentence(page.Text, span);
        return Scope().IsMatch(sentence) && (!Charge().IsMatch(sentence) || Accepts().IsMatch(sentence));
    }

    private static ReadOnlySpan<char> ScopeSentence(string text, TextSpan span)
    {
        var windowStart = Math.Max(0, span.Start - ScopeWindow);
        var start = text.AsSpan(windowStart, span.Start - windowStart).LastIndexOf('。') + 1 + windowStart;
        var rest = text.AsSpan(span.End, Math.Min(ScopeWindow / 2, text.Length - span.End));
        var length = rest.IndexOfAny('。', '\n');
        return text.AsSpan(start, span.End - start + (length < 0 ? rest.Length : length));
    }

    private static Discipline DisciplineOf(string item) => item[..2] switch
    {
        "政治" or "政纪" => Discipline.Political,
        "组织" => Discipline.Organization,
        "廉洁" or "廉政" => Discipline.Integrity,
        "群众" => Discipline.Mass,
        "工作" => Discipline.Work,
        _ => Discipline.Life,
    };

    // 政治纪律、组织纪律   政治、组织、廉洁、群众、工作和生活纪律   政纪、组织、廉洁纪律   政治纪律和政治规矩、组织纪律   “六项纪律”
    [GeneratedRegex(
        @"(?<item>政纪|(?:政治|组织|廉[洁政]|群众|工作|生活)(?:纪律)?)(?:(?:和政治规矩)?[、,和及以\s]{1,6}(?:党的)?(?<item>(?:政治|组织|廉[洁政]|群众|工作|生活)(?:纪律)?)){1,8}(?=等?(?:[六6]个?)?(?:方面)?的?(?:纪律|违反|六[大项]纪律|[六6]大|以?等|方面|问题|[、,。;和及以\s的行]))|(?<item>(?:政治|组织|廉[洁政]|群众|工作|生活)纪律)|(?<![治织洁政众作活])(?<all>“?六[项大个](?:党的)?纪律”?)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Run();

    // 了解领导班子及其成员|执行|政治纪律   发现领导班子|落实主体责任、|“六大纪律”
    [GeneratedRegex(@"(?:了解|发现|监督|检查|扣住|紧扣)(?:(?!受理|反映|举报|违反)[^。;]){0,50}(?:执行|遵守|落实)(?:党的|[^,。;违受]{1,16}、)?\z")]
    private static partial Regex Inspected();

    // 政治纪律、组织纪律|的情况   “六大纪律”|、“一岗双责”情况
    [GeneratedRegex(@"\A(?:、“[^,。;”]{1,8}”)?(?:等)?(?:方面)?的?情况")]
    private static partial Regex KeepsThem();

    // 主要受理反映…   重点是关于违反…的举报   …的来信来电。|重点是违反…
    [GeneratedRegex(@"受理|举报|来信|来电|来访|反映[^。]{0,60}(?:违反|问题)|的问题,[^,。;]{0,6}可以?(?:向[^,。;]{2,12})?反映|重点是(?:关于|反映)?违反", RegexOptions.ExplicitCapture)]
    private static partial Regex Scope();

    // 巡察组主要受理党组织领导班子涉嫌违反政治纪律问题的反映
    [GeneratedRegex(@"巡[视察]组?主要受理", RegexOptions.ExplicitCapture)]
    private static partial Regex Accepts();

    // 开除党籍   严重违反
    [GeneratedRegex(@"开除党籍|涉嫌|经查|立案|党纪处分|政务处分|受到处分|不履行|巡察组成员|巡视组成员|巡[视察](?:组|机构|工作)?(?:的)?工作人员", RegexOptions.ExplicitCapture)]
    private static partial Regex Charge();
}
