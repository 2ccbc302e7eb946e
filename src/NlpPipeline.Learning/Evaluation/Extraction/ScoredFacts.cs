using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Checks;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Linking;

namespace NlpPipeline.Learning.Evaluation.Extraction;

/// <summary>Record → the facts that are compared. Values contain everything that has to be right for the fact to be right.</summary>
internal static class ScoredFacts
{
    /// <summary>Fields in the order in which tables show them.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        "kind", "level", "authority", "title", "publisher", "publishedAt", "teams", "teamCount", "rounds", "units", "unitCount", "dates",
        "durations", "hours", .. Enum.GetValues<ContactType>().Select(ContactField), "channels", "disciplines", "people", "titles",
        "assignments", "focus", "checks",
    ];

    /// <summary>All facts of <paramref name="announcement"/>, without repeats.</summary>
    public static IEnumerable<ScoredFact> Of(Announcement announcement) =>
        Header(announcement)
            .Concat(Inspection(announcement))
            .Concat(Times(announcement))
            .Concat(Reporting(announcement))
            .Concat(Judgements(announcement))
            .DistinctBy(fact => (fact.Field, fact.Value));

    private static IEnumerable<ScoredFact> Header(Announcement a) =>
    [
        new("kind", $"{a.Kind}", []),
        new("level", $"{a.Level}", []),
        .. One("authority", a.Authority, value => value),
        .. One("title", a.Title, value => value),
        .. One("publisher", a.Publisher, value => value),
        .. One("publishedAt", a.PublishedAt, value => value.ToString()),
    ];

    private static IEnumerable<ScoredFact> Inspection(Announcement a) =>
    [
        .. Many("teams", a.Teams, t => $"{t.Name} {t.Number} {t.Owner} {t.Activity}"),
        .. One("teamCount", a.TeamCount, value => $"{value}"),
        .. Many("rounds", a.Rounds, r => $"term={r.Term} ordinal={r.Ordinal} year={r.Year} batch={r.Batch} owner={r.Owner} forms={r.Forms} current={r.Current}"),
        .. Many("units", a.Units, u => u.Name),
        .. One("unitCount", a.UnitCount, value => $"{value}"),
    ];

    private static IEnumerable<ScoredFact> Times(Announcement a) =>
    [
        .. Many("dates", a.Dates, d => $"{d.Role} {d.Start}..{d.End}"),
        .. Many("durations", a.Durations, d => $"{d.Min}..{d.Max}{(d.Approximate ? " approximate" : "")}"),
        .. Many("hours", a.Hours, h => $"{h.Open}-{h.Close} {h.Days}"),
    ];

    private static IEnumerable<ScoredFact> Reporting(Announcement a) =>
    [
        .. a.Contacts.Select(c => new ScoredFact(ContactField(c.Value.Type), $"{c.Value.Value ?? "-"}{(c.Value.Sms ? " sms" : "")}", c.Spans)),
        .. Many("channels", a.Channels, channel => $"{channel}"),
        .. Many("disciplines", a.Disciplines, discipline => $"{discipline}"),
    ];

    private static IEnumerable<ScoredFact> Judgements(Announcement a) =>
    [
        .. Many("people", a.People, p => $"{p.Name} {p.Role}"),
        .. Many("titles", a.People, p => $"{p.Name} {p.Title}"),
        .. a.Assignments.SelectMany(assignment => Links(assignment.Value)).Select(link => new ScoredFact("assignments", link, [])),
        .. Many("focus", a.Focus, f => f.Label),
        .. Many("checks", a.Checks.Where(check => check.Value.Code != CheckCode.InferredYear), check => $"{check.Code}"),
    ];

    // Each link of a team is right or wrong by itself.
    private static IEnumerable<string> Links(Assignment assignment) =>
    [
        .. assignment.Leader is { } leader ? [$"{assignment.Team} leader {leader}"] : Array.Empty<string>(),
        .. assignment.Units.Select(unit => $"{assignment.Team} unit {unit}"),
        .. assignment.Contacts.Select(contact => $"{assignment.Team} contact {contact}"),
        .. assignment.Period is { } period ? [$"{assignment.Team} period {period.Start}..{period.End}"] : Array.Empty<string>(),
    ];

    private static string ContactField(ContactType type) => $"contacts.{type.ToString().ToLowerInvariant()}";

    private static IEnumerable<ScoredFact> One<T>(string field, Fact<T>? fact, Func<T, string> format) =>
        fact is null ? [] : [new ScoredFact(field, format(fact.Value), fact.Spans)];

    private static IEnumerable<ScoredFact> Many<T>(string field, IEnumerable<Fact<T>> facts, Func<T, string> format) =>
        facts.Select(fact => new ScoredFact(field, format(fact.Value), fact.Spans));
}
