using System.Globalization;
using NlpPipeline.Export.Json;
using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Export.Csv;

/// <summary>The tables that one announcement fills by itself; <c>rounds</c> is made of all announcements together.</summary>
public static class CsvTables
{
    /// <summary>The tables in the order in which they are written.</summary>
    public static IReadOnlyList<CsvTable> All { get; } =
    [
        Table("teams", ["name", "number", "owner", "activity"], a => a.Teams, t => [t.Name, Number(t.Number), t.Owner, EnumNames.Of(t.Activity)]),
        Table("units", ["name", "organization"], a => a.Units, u => [u.Name, u.Organization]),
        Table(
            "dates",
            ["role", "start", "end", "inferred"],
            a => a.Dates,
            d => [EnumNames.Of(d.Role), d.Start?.ToString(), d.End?.ToString(), Flag(d.Inferred)]),
        Table("contacts", ["type", "value", "sms"], a => a.Contacts, c => [EnumNames.Of(c.Type), c.Value, Flag(c.Sms)]),
        Table("people", ["name", "title", "role"], a => a.People, p => [p.Name, p.Title, EnumNames.Of(p.Role)]),
        Table("disciplines", ["discipline"], a => a.Disciplines, d => [EnumNames.Of(d)]),
        Table("focus", ["label", "score"], a => a.Focus, f => [f.Label, Math.Round(f.Score, 4).ToString("0.####", CultureInfo.InvariantCulture)]),
        Table("checks", ["code", "message"], a => a.Checks, c => [EnumNames.Of(c.Code), c.Message]),
    ];

    private static CsvTable Table<T>(
        string name,
        string[] columns,
        Func<Announcement, IReadOnlyList<Fact<T>>> factsOf,
        Func<T, string?[]> cellsOf) =>
        new(
            name,
            [.. columns, "text", "start_offset", "end_offset", "rule"],
            announcement => factsOf(announcement).Select(fact => (IReadOnlyList<string?>)[.. cellsOf(fact.Value), .. Place(fact)]));

    private static string?[] Place<T>(Fact<T> fact) => [fact.Text, Number(fact.Span.Start), Number(fact.Span.End), fact.Rule];

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string Flag(bool value) => value ? "true" : "false";
}
