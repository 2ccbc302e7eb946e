using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Linking;

/// <summary>Links times on site that hold for some of the teams: a list of them in one clause, those of one form of inspection, or those whose units are of one kind.</summary>
internal static partial class GroupPeriods
{
    private const string OwnRule = "period-of-sentence";
    private const string ListRule = "period-of-listed-teams";
    private const string FormRule = "period-of-form";
    private const string KindRule = "period-of-kind-of-units";
    private const string Regular = "常规";
    private const int Reach = 14;
    private const int LongestBracket = 8;

    private static readonly string[] Forms = [Regular, "提级", "机动", "专项", "交叉", "联动"];

    /// <summary>Links them where the document has several.</summary>
    public static void Link(AnalyzedDocument page, LinkableFacts facts, List<TeamReference> references, List<AssignmentDraft> drafts)
    {
        if (!HasSeveral(facts))
        {
            return;
        }

        LinkLists(page, facts, references, drafts);
        LinkForms(page.Text, facts, references, drafts);
        LinkKindsOfUnits(page.Text, facts, drafts);
    }

    /// <summary>
    /// Links times that stand in front of their team: 2020年11月26日至2021年1月26日,市委第一巡察组对青石镇党委进行了巡察;2021年3月8日至4月19日,市委第二巡察组…. What is linked here stays,
    /// so that the text behind a team does not give it the time of the next.
    /// </summary>
    public static void LinkInFront(AnalyzedDocument page, LinkableFacts facts, List<TeamReference> references, List<AssignmentDraft> drafts)
    {
        if (!HasSeveral(facts))
        {
            return;
        }

        foreach (var told in references.GroupBy(reference => page.SentenceAt(reference.Span.Start)))
        {
            var periods = LinkableFacts.Inside(facts.Periods, told.Key).ToList();
            var teams = told.DistinctBy(reference => reference.Teams[0]).ToList();
            if (Alternate(periods, teams) && !TellsOfOthers().IsMatch(page.Text.AsSpan(told.Key.Start, told.Key.Length)))
            {
                periods.Zip(teams).ToList().ForEach(pair => drafts.Find(draft => draft.Team == pair.Second.Teams[0])?.AddPeriod(pair.First.Value, OwnRule));
            }
        }
    }

    private static bool HasSeveral(LinkableFacts facts) => facts.Periods.Select(period => (period.Value.Start, period.Value.End)).Distinct().Count() > 1;

    // A time, its team, the next time, its team.
    private static bool Alternate(List<Mention<DateRange>> periods, List<TeamReference> teams) =>
        periods.Count == teams.Count && teams.TrueForAll(reference => reference.Teams.Count == 1)
        && Enumerable.Range(0, teams.Count).All(i => periods[i].Span.Start < teams[i].Span.Start && (i == 0 || teams[i - 1].Span.End <= periods[i].Span.Start));

    // 3月1日至4月30日,5个巡察组|…,其中第一巡察组…
    [GeneratedRegex(@"[0-9一二两三四五六七八九十]个[^,。;、]{0,8}组|各[^,。;、]{0,8}组")]
    private static partial Regex TellsOfOthers();

    // 第一、第二巡察组承担常规巡察,时间自3月18日至5月16日;第五、第六巡察组…
    private static void LinkLists(AnalyzedDocument page, LinkableFacts facts, List<TeamReference> references, List<AssignmentDraft> drafts)
    {
        for (var i = 0; i < references.Count; i++)
        {
            var reference = references[i];
            var sentence = page.SentenceAt(reference.Span.Start);
            var limit = i + 1 < references.Count ? Math.Min(sentence.End, references[i + 1].Span.Start) : sentence.End;
            var stop = page.Text.AsSpan(reference.Span.End, Math.Max(0, limit - reference.Span.End)).IndexOf(';');
            var clause = new TextSpan(reference.Span.End, Math.Max(reference.Span.End, stop < 0 ? limit : reference.Span.End + stop));
            if (reference.Teams.Count > 1 && reference.Teams.Count < drafts.Count && LinkableFacts.Inside(facts.Periods, clause).ToList() is [var period])
            {
                drafts.FindAll(draft => reference.Teams.Contains(draft.Team)).ForEach(draft => draft.AddPeriod(period.Value, ListRule));
            }
        }
    }

    // 常规巡察3月18日至6月6日,提级巡察3月25日至5月9日: 第一提级巡察组 and 第二巡察组(提级) are of the second, a team without a form of the first.
    private static void LinkForms(string text, LinkableFacts facts, List<TeamReference> references, List<AssignmentDraft> drafts)
    {
        var periods = new Dictionary<string, DateRange>(StringComparer.Ordinal);
        foreach (var period in facts.Periods)
        {
            var before = new TextSpan(Math.Max(0, period.Span.Start - Reach), period.Span.Start).In(text);
            if (Forms.MaxBy(form => before.LastIndexOf(form, StringComparison.Ordinal)) is { } form && before.Contains(form + "巡", StringComparison.Ordinal))
            {
                periods.TryAdd(form, period.Value);
            }
        }

        if (periods.Count < 2)
        {
            return;
        }

        var inBrackets = FormsInBrackets(text, references);
        var forms = drafts.ToDictionary(draft => draft, draft => Forms.FirstOrDefault(draft.Team.Name.Contains) ?? inBrackets.GetValueOrDefault(draft.Team.Name, Regular));
        foreach (var (draft, form) in forms.Values.Any(form => form != Regular) ? forms : [])
        {
            if (periods.TryGetValue(form, out var period))
            {
                draft.AddPeriod(period, FormRule);
            }
        }
    }

    // 市委第四巡察组|(专项)|:
    private static Dictionary<string, string> FormsInBrackets(string text, List<TeamReference> references)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var reference in references.Where(reference => reference.Teams.Count == 1))
        {
            if (FormInBrackets().Match(text, reference.Span.End, Math.Min(LongestBracket, text.Length - reference.Span.End)) is { Success: true } bracket)
            {
                forms.TryAdd(reference.Teams[0].Name, bracket.Groups["form"].Value);
            }
        }

        return forms;
    }

    // (专项)   (提级巡察)
    [GeneratedRegex(@"\G\((?<form>常规|提级|机动|专项|交叉|联动)(?:巡[视察])?\)", RegexOptions.ExplicitCapture)]
    private static partial Regex FormInBrackets();

    // 省直单位的巡视时间为3月18日至5月20日;高校的巡视时间为3月25日至5月30日: a team all of whose units are schools is of the second.
    private static void LinkKindsOfUnits(string text, LinkableFacts facts, List<AssignmentDraft> drafts)
    {
        var periods = new Dictionary<string, DateRange>(StringComparer.Ordinal);
        foreach (var period in facts.Periods)
        {
            var start = Math.Max(0, period.Span.Start - Reach);
            if (KindOfUnits().Match(text, start, period.Span.Start - start) is { Success: true } kind)
            {
                periods.TryAdd(NameOf(kind), period.Value);
            }
        }

        foreach (var draft in periods.Count > 1 ? drafts : [])
        {
            if (draft.Units.Select(name => NameOf(KindInName().Match(Unit.Named(name).Organization))).Distinct().ToList() is [var kind] && periods.TryGetValue(kind, out var period))
            {
                draft.AddPeriod(period, KindRule);
            }
        }
    }

    // What has no ending of its own is an office of the government.
    private static string NameOf(Match kind) => kind.Groups.Values.Skip(1).FirstOrDefault(group => group.Success)?.Name ?? "office";

    // 省直单位|的巡视时间为   高校|自   乡镇(街道)|从
    [GeneratedRegex(@"(?:(?<school>高校|院校|学校)|(?<town>乡镇|镇街|街道)\)?|(?<village>村|社区)\)?|(?<firm>企业|国企)|(?<office>部门|直(?:属)?单位|机关))(?:党组织|党委)?的?(?:(?:现场|集中|进驻)?(?:巡[视察]|进驻|工作)?(?:时间)?[为是:]?|[自从])\z")]
    private static partial Regex KindOfUnits();

    // 云川大学   石岭镇   上坪村   云川港务集团
    [GeneratedRegex(@"(?:(?<school>大学|学院|学校|中学|小学|幼儿园)|(?<town>镇|乡|街道)|(?<village>村|社区)|(?<firm>公司|集团|银行))\z")]
    private static partial Regex KindInName();
}
