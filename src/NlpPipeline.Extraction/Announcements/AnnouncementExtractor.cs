using NlpPipeline.Extraction.Checks;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Disciplines;
using NlpPipeline.Extraction.Durations;
using NlpPipeline.Extraction.Focus;
using NlpPipeline.Extraction.Hours;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Linking;
using NlpPipeline.Extraction.People;
using NlpPipeline.Extraction.Rounds;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Extraction.Announcements;

/// <summary>
/// Document → announcement. Immutable: build it once, share it between threads. The road is written out below so that the order of
/// the steps is the order in which each finished value becomes available.
/// </summary>
/// <param name="kindModel">Judges what a document is, beside the rules.</param>
/// <param name="evidenceModel">Judges which clauses say what the round looks into.</param>
/// <param name="focusClassifier">Labels these clauses.</param>
public sealed class AnnouncementExtractor(IKindModel kindModel, IEvidenceModel evidenceModel, IFocusClassifier focusClassifier)
{
    private readonly KindClassifier _kinds = new(kindModel);

    /// <summary>Extracts the record of <paramref name="document"/>. Odd text gives checks in the record, never an exception.</summary>
    public Announcement Extract(Document document) => Explain(document).Announcement;

    /// <summary>Extracts the record together with every candidate that was refused.</summary>
    public Explanation Explain(Document document)
    {
        var page = LayoutAnalyzer.Analyze(document);
        var masthead = MastheadFinder.Find(page);
        var kind = _kinds.Classify(page);
        return kind.Kind == Kind.Unrelated ? Unrelated(page, masthead, kind) : Related(page, masthead, kind);
    }

    private static Explanation Unrelated(AnalyzedDocument page, Masthead masthead, KindDecision kind)
    {
        var announcement = WithMasthead(page, masthead, kind) with { Publisher = null, Checks = FactMerger.Merge(page, AnnouncementChecker.CheckDecoding(page)) };
        return new Explanation(page, announcement, kind.Rule, []);
    }

    private Explanation Related(AnalyzedDocument page, Masthead masthead, KindDecision kind)
    {
        var teams = TeamFinder.Find(page);
        var rounds = RoundFinder.Find(page, teams, masthead, kind.Kind);
        var authority = AuthorityFinder.Find(page, teams, rounds, kind.Kind);
        var units = UnitFinder.Find(page);
        var people = PersonFinder.Find(page, teams, units, kind.Kind);
        var dates = DateFinder.Find(page, masthead, kind.Kind);
        var durations = DurationFinder.Find(page, kind.Kind);
        var hours = HoursFinder.Find(page);
        var contacts = ContactFinder.Find(page, kind.Kind);
        var channels = ChannelFinder.Find(page, contacts, kind.Kind);
        var disciplines = DisciplineFinder.Find(page, kind.Kind);
        var focus = new FocusFinder(evidenceModel, focusClassifier).Find(page, kind.Kind);
        var counts = CountFinder.Find(page, teams, units, kind.Kind);
        var assignments = AssignmentLinker.Link(page, teams, people, units, contacts, dates, kind.Kind);
        var announcement = WithMasthead(page, masthead, kind) with
        {
            Level = authority.Level,
            Authority = FactMerger.Single(page, authority.Name),
            Rounds = FactMerger.Merge(page, rounds.Mentions),
            Teams = FactMerger.Merge(page, teams.Mentions),
            TeamCount = FactMerger.Single(page, counts.Teams),
            Units = FactMerger.Merge(page, units.Mentions),
            UnitCount = FactMerger.Single(page, counts.Units),
            Dates = FactMerger.Merge(page, dates.Mentions),
            Durations = FactMerger.Merge(page, durations.Mentions),
            Hours = FactMerger.Merge(page, hours.Mentions),
            Contacts = FactMerger.Merge(page, contacts.Mentions),
            Channels = FactMerger.Merge(page, channels.Mentions),
            Disciplines = FactMerger.Merge(page, disciplines.Mentions),
            People = FactMerger.Merge(page, people.Mentions),
            Assignments = FactMerger.Merge(page, assignments),
            Focus = FactMerger.Merge(page, focus.Mentions),
        };
        var checks = AnnouncementChecker.Check(announcement, page);
        return new Explanation(
            page,
            announcement with { Checks = FactMerger.Merge(page, checks) },
            kind.Rule,
            [
                .. teams.Dropped, .. rounds.Dropped, .. people.Dropped, .. units.Dropped, .. dates.Dropped, .. durations.Dropped,
                .. hours.Dropped, .. contacts.Dropped, .. channels.Dropped, .. disciplines.Dropped, .. focus.Dropped,
            ]);
    }

    private static Announcement WithMasthead(AnalyzedDocument page, Masthead masthead, KindDecision kind) => new()
    {
        Document = page.Document,
        Title = FactMerger.Single(page, masthead.Title),
        Publisher = FactMerger.Single(page, masthead.Publisher),
        PublishedAt = FactMerger.Single(page, masthead.PublishedAt),
        Kind = kind.Kind,
        Level = Level.Unknown,
    };
}
