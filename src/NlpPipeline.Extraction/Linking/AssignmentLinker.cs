using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.People;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Linking;

/// <summary>
/// Links teams with leaders, units, contacts and periods: rows of rosters, then what is said behind the name of one team, then parallel
/// lists. A single team has everything. What the text says of all teams alike belongs to none of them.
/// </summary>
public static partial class AssignmentLinker
{
    private const int ReachOfUnit = 16;

    /// <summary>Links what the finders found in <paramref name="page"/>.</summary>
    public static IReadOnlyList<Mention<Assignment>> Link(
        AnalyzedDocument page,
        Findings<Team> teams,
        Findings<Person> people,
        Findings<Unit> units,
        Findings<Contact> contacts,
        Findings<DateRange> dates,
        Kind kind)
    {
        var facts = new LinkableFacts(people, units, contacts, dates, kind);
        var references = TeamReferenceFinder.Find(page, teams);
        var drafts = DraftsOf(references);
        if (drafts.Count > 1)
        {
            LinkSeveral(page, facts, references, drafts);
        }

        var linked = drafts.Count == 1 ? drafts : drafts.Where(draft => draft.HasUnitsOrLeader).ToList();
        if (linked.Count == 1 && (drafts.Count == 1 || references.TrueForAll(reference => reference.Teams.Count == 1)))
        {
            linked[0].AddAll(OfOneTeam(page, references, facts), new TextSpan(0, page.Text.Length), "single-team");
        }

        return [.. drafts.Select(draft => draft.ToMention()).OfType<Mention<Assignment>>()];
    }

    private static LinkableFacts OfOneTeam(AnalyzedDocument page, List<TeamReference> references, LinkableFacts facts)
    {
        // 5个巡察组分别对|市教育局、市科技局|开展巡察;市委机动巡察组…: what several teams inspect is not of the one that has a name.
        facts = references.Exists(reference => reference.Teams.Any(team => team.Number is not null)) ? facts : facts.Without(StandsBehind(page, SeveralTeams()));

        // 第一巡察组组长…发言。…派出3个巡察组,采取“一托一”方式,巡察|甲镇、乙镇: each has its share, and which is not said.
        var isSharedOut = StandsBehind(page, SharesOut());
        facts = facts.Without(unit => isSharedOut(unit) && !IsInSentenceOfTeam(unit)).WithoutPeriods(PeriodsOfUnits(page.Text, facts));

        // 中央第六巡视组进驻甲公司。…|第三轮巡视将对乙部、丙局等13个单位进行专项巡视: what the round inspects is not all of that one team.
        var isOfTheRound = StandsBehind(page, RoundInspects());
        var own = facts.Without(unit => isOfTheRound(unit) && !IsInSentenceOfTeam(unit));

        // 市委第二巡察组组长…讲话。|派出4个巡察组,对|甲局、乙局、丙局开展巡察: whose they are is not said.
        var isOfSeveral = StandsBehind(page, SendsSeveral());
        return own.Units.Count > 0 || facts.Units.Any(unit => isOfSeveral(unit)) ? own : facts;

        bool IsInSentenceOfTeam(Mention<Unit> unit) => references.Exists(reference => page.SentenceAt(unit.Span.Start).Contains(reference.Span));
    }

    // 沙溪镇半山村|10月11日至10月15日,|香河村|10月16日至10月22日: none of several is the time of the team.
    private static HashSet<Mention<DateRange>> PeriodsOfUnits(string text, LinkableFacts facts)
    {
        var ofUnits = facts.Periods.Where(period => UnitBefore().IsMatch(text.AsSpan(Math.Max(0, period.Span.Start - ReachOfUnit), Math.Min(ReachOfUnit, period.Span.Start)))).ToHashSet();
        return ofUnits.Select(period => (period.Value.Start, period.Value.End)).Distinct().Count() > 1 ? ofUnits : [];
    }

    // Whether a unit stands in its sentence behind the pattern, whose leftmost match has to be the first to end; a sentence is searched once, however many units it has.
    private static Predicate<Mention<Unit>> StandsBehind(AnalyzedDocument page, Regex pattern)
    {
        var ends = new Dictionary<int, int>();
        return unit =>
        {
            var sentence = page.SentenceAt(unit.Span.Start);
            if (!ends.TryGetValue(sentence.Start, out var end))
            {
                var match = pattern.Match(page.Text, sentence.Start, sentence.Length);
                ends.Add(sentence.Start, end = match.Success ? match.Index + match.Length : int.MaxValue);
            }

            return unit.Span.Start >= end;
        };
    }

    // 5个巡察组采取“一托二”的方式,分别对
    [GeneratedRegex(@"(?:[2-9]|1[0-9]|[两二三四五六七八九十]{1,3})个(?:常规|专项|交叉|提级)?巡[视察]?组[^。;]{0,30}?(?:对|进驻|到|巡[视察])")]
    private static partial Regex SeveralTeams();

    // 今年中央第三轮巡视将对   本轮巡察共派出6个巡察组,…,对   第三轮巡视的专项巡视对象为
    [GeneratedRegex(@"轮(?:专项|常规)?巡[视察](?:(?:将|拟)对|的?(?:专项|常规)?(?:巡[视察])?对象[是为])|派出(?:[2-9]|1[0-9]|[二两三四五六七八九十]{1,3})个巡[视察]组")]
    private static partial Regex RoundInspects();

    // 派出4个巡察组,|对   共安排3个巡察组,分别进驻
    [GeneratedRegex(@"(?:派出|安排|组建|成立|设立)了?(?:[2-9]|1[0-9]|[二两三四五六七八九十]{1,3})个[^,。;、]{0,6}巡[视察]组")]
    private static partial Regex SendsSeveral();

    // 派出3个巡察组,按照“一托一”的方式,共巡察   3个巡察组“一托二”
    [GeneratedRegex("(?:[2-9]|1[0-9]|[两二三四五六七八九十]{1,3})个巡[视察]组[^。;]{0,30}?一托[一二两三四五多]")]
    private static partial Regex SharesOut();

    // 沙溪镇半山村|10月11日   县水利局(|3月1日   东区社区为
    [GeneratedRegex(@"(?:[村镇乡局委办院部]|社区|街道|公司|中心|学校|大学|支部)(?:的?(?:巡[视察]|进驻|工作)?时间)?[为是:(自从 ]{0,2}\z")]
    private static partial Regex UnitBefore();

    private static List<AssignmentDraft> DraftsOf(List<TeamReference> references)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return [.. references.SelectMany(reference => reference.Teams.Where(team => names.Add(team.Name)).Select(team => new AssignmentDraft(team, reference.Span)))];
    }

    private static void LinkSeveral(AnalyzedDocument page, LinkableFacts facts, List<TeamReference> references, List<AssignmentDraft> drafts)
    {
        var byName = drafts.ToDictionary(draft => draft.Team.Name, StringComparer.Ordinal);
        var rows = page.Tables.SelectMany(table => table.Rows).ToList();
        foreach (var row in rows)
        {
            var reference = references.Find(reference => row.Contains(reference.Span) && reference.Teams.Count == 1);
            if (reference is not null)
            {
                row.Cells.ToList().ForEach(cell => byName[reference.Teams[0].Name].AddAll(facts, cell.Span, "table-row"));
            }
        }

        facts = ParallelLists.LinkContactsOfAllTeams(page, facts, drafts);
        GroupPeriods.LinkInFront(page, facts, references, drafts);
        LinkBlocks(page, facts, references.Where(reference => !rows.Exists(row => row.Contains(reference.Span))).ToList(), byName);
        ParallelLists.LinkLeadersOfAllTeams(facts, drafts);
        ParallelLists.LinkUnitsOfAllTeams(page, facts, drafts);
        GroupPeriods.Link(page, facts, references, drafts);
    }

    private static void LinkBlocks(
        AnalyzedDocument page, LinkableFacts facts, List<TeamReference> references, Dictionary<string, AssignmentDraft> byName)
    {
        var blocks = new TeamBlocks(page, references);
        ParallelLists.LinkUnitsBehindLeaders(page, facts, references, name => byName[name]);
        var withoutUnits = facts.Without(_ => true);
        var (linked, linkedFacts) = (default(TextSpan), facts);
        for (var i = 0; i < references.Count; i++)
        {
            if (references[i].Teams.Count == 1)
            {
                var (block, own) = (blocks.Of(i), ParallelLists.IsInListOfLeaders(page, references, i) ? withoutUnits : facts);

                // A block that reaches over later places of its team has linked what stands behind these.
                if (!linked.Contains(block) || (linkedFacts != own && linkedFacts != facts))
                {
                    byName[references[i].Teams[0].Name].AddAll(own, block, "team-block");
                    (linked, linkedFacts) = (block, own);
                }
            }
            else
            {
                var sentence = page.SentenceAt(references[i].Span.Start);
                var block = blocks.Of(i);
                block = ParallelLists.GoesOnInOrder(page.Text, sentence, block) ? block : block with { End = Math.Max(references[i].Span.End, Math.Min(block.End, sentence.End)) };
                ParallelLists.Link(page, references[i], block, facts, name => byName[name]);
            }
        }
    }
}
