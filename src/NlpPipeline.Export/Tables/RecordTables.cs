using NlpPipeline.Export.Json;
using NlpPipeline.Export.Rounds;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Linking;
using NlpPipeline.Extraction.Rounds;

namespace NlpPipeline.Export.Tables;

/// <summary>The tables that one announcement fills by itself; every sink that has tables has these.</summary>
public static class RecordTables
{
    /// <summary>The columns in front of every table of facts: which document, and where it came from.</summary>
    public static IReadOnlyList<Column> DocumentColumns { get; } = [new("document"), new("path")];

    /// <summary>One row a document.</summary>
    public static RecordTable Announcements { get; } = new(
        "announcements",
        "announcement",
        [
            new("member"), new("row", CellType.WholeNumber), new("duplicate_of"), new("title"), new("publisher"), new("published_at"), new("kind"), new("level"),
            new("authority"), new("team_count", CellType.WholeNumber), new("unit_count", CellType.WholeNumber),
        ],
        a =>
        [
            [
                a.Document.Source.Member, a.Document.Source.Row, a.DuplicateOf, a.Title?.Value, a.Publisher?.Value, a.PublishedAt?.Value.ToString(),
                EnumNames.Of(a.Kind), EnumNames.Of(a.Level), a.Authority?.Value, a.TeamCount?.Value, a.UnitCount?.Value,
            ],
        ]);

    private static Column[] RoundColumns { get; } =
    [
        new("round"), new("term", CellType.WholeNumber), new("ordinal", CellType.WholeNumber), new("year", CellType.WholeNumber), new("batch", CellType.WholeNumber),
        new("owner"), new("forms"), new("current", CellType.Boolean),
    ];

    /// <summary>One row a fact, in the order in which they are written.</summary>
    public static IReadOnlyList<RecordTable> Facts { get; } =
    [
        Table(
            "document_rounds",
            "document_round",
            RoundColumns,
            a => a.Rounds.Select(round => new Fact<(RoundKey, Round)>((RoundKey.Of(a, round.Value), round.Value), round.Spans, round.Text, round.Rule)).ToList(),
            RoundCells),
        Table("teams", "team", [new("name"), new("number", CellType.WholeNumber), new("owner"), new("activity")], a => a.Teams, t => [t.Name, t.Number, t.Owner, EnumNames.Of(t.Activity)]),
        Table("units", "unit", [new("name"), new("organization")], a => a.Units, u => [u.Name, u.Organization]),
        Table(
            "assignments",
            "assignment",
            [new("team"), new("leader"), new("unit"), new("contacts"), new("start_date"), new("end_date")],
            a => a.Assignments.SelectMany(AssignmentRows).ToList(),
            row => [row.Assignment.Team, row.Assignment.Leader, row.Unit, string.Join(' ', row.Assignment.Contacts), row.Assignment.Period?.Start?.ToString(), row.Assignment.Period?.End?.ToString()]),
        Table(
            "dates",
            "dated_event",
            [new("role"), new("start_date"), new("end_date"), new("inferred", CellType.Boolean)],
            a => a.Dates,
            d => [EnumNames.Of(d.Role), d.Start?.ToString(), d.End?.ToString(), d.Inferred]),
        Table("durations", "duration", [new("min"), new("max"), new("approximate", CellType.Boolean)], a => a.Durations, d => [d.Min.ToString(), d.Max.ToString(), d.Approximate]),
        Table("hours", "office_hours", [new("open"), new("close"), new("days")], a => a.Hours, h => [h.Open.ToString(), h.Close.ToString(), h.Days is { } days ? EnumNames.Of(days) : null]),
        Table("contacts", "contact", [new("type"), new("value"), new("sms", CellType.Boolean)], a => a.Contacts, c => [EnumNames.Of(c.Type), c.Value, c.Sms]),
        Table("channels", "channel", [new("type")], a => a.Channels, c => [EnumNames.Of(c)]),
        Table("disciplines", "discipline_named", [new("discipline")], a => a.Disciplines, d => [EnumNames.Of(d)]),
        Table("people", "person", [new("name"), new("title"), new("role")], a => a.People, p => [p.Name, p.Title, EnumNames.Of(p.Role)]),
        Table("focus", "focus_area", [new("label"), new("score", CellType.Fraction)], a => a.Focus, f => [f.Label, Cell.Score(f.Score)]),
        Table("checks", "check_result", [new("code"), new("message")], a => a.Checks, c => [EnumNames.Of(c.Code), c.Message]),
    ];

    private static Cell[] RoundCells((RoundKey Key, Round Round) row) =>
    [
        row.Key.ToString(), row.Round.Term, row.Round.Ordinal, row.Round.Year, row.Round.Batch, row.Key.Body, string.Join(' ', EnumNames.Of(row.Round.Forms)),
        row.Round.Current,
    ];

    // Who inspects whom is asked unit by unit; a team without units keeps one row.
    private static IEnumerable<Fact<(Assignment Assignment, string? Unit)>> AssignmentRows(Fact<Assignment> fact) =>
        fact.Value.Units.DefaultIfEmpty<string?>(null).Select(unit => new Fact<(Assignment, string?)>((fact.Value, unit), fact.Spans, fact.Text, fact.Rule));

    private static RecordTable Table<T>(string name, string rowName, Column[] columns, Func<Announcement, IReadOnlyList<Fact<T>>> factsOf, Func<T, Cell[]> cellsOf) => new(
        name,
        rowName,
        [.. columns, new("text"), new("start_offset", CellType.WholeNumber), new("end_offset", CellType.WholeNumber), new("rule")],
        announcement => factsOf(announcement).Select(fact => (IReadOnlyList<Cell>)[.. cellsOf(fact.Value), fact.Text, fact.Span.Start, fact.Span.End, fact.Rule]));
}
