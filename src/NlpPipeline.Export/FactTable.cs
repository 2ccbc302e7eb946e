using NlpPipeline.Export.Json;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text;

namespace NlpPipeline.Export;

/// <summary>One fact of a record, flattened for people to read.</summary>
/// <param name="Field">Field of the record.</param>
/// <param name="Value">Normalised value in one line.</param>
/// <param name="Spans">Where it is printed, in the document's text.</param>
/// <param name="Rule">Name of the rule that found it.</param>
public sealed record FactRow(string Field, string Value, IReadOnlyList<TextSpan> Spans, string Rule);

/// <summary>Record → one row a fact, in the order of the record.</summary>
public static class FactTable
{
    /// <summary>All facts of <paramref name="announcement"/>.</summary>
    public static IReadOnlyList<FactRow> Of(Announcement announcement)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        return
        [
            .. One("title", announcement.Title, value => value),
            .. One("publisher", announcement.Publisher, value => value),
            .. One("publishedAt", announcement.PublishedAt, value => value.ToString()),
            .. One("authority", announcement.Authority, value => value),
            .. Many("rounds", announcement.Rounds, r => Join(
                Part("term", r.Term), Part("ordinal", r.Ordinal), Part("year", r.Year), Part("batch", r.Batch), Part("owner", r.Owner),
                string.Join('+', EnumNames.Of(r.Forms)), r.Current ? "current" : "")),
            .. Many("teams", announcement.Teams, t => t.Name),
            .. One("teamCount", announcement.TeamCount, value => $"{value}"),
            .. Many("units", announcement.Units, u => u.Name),
            .. One("unitCount", announcement.UnitCount, value => $"{value}"),
            .. Many("dates", announcement.Dates, d => $"{EnumNames.Of(d.Role)} {Range($"{d.Start}", $"{d.End}")}{(d.Inferred ? " (inferred)" : "")}"),
            .. Many("durations", announcement.Durations, d => $"{Range($"{d.Min}", $"{d.Max}")}{(d.Approximate ? " approximately" : "")}"),
            .. Many("hours", announcement.Hours, h => Join($"{h.Open}-{h.Close}", h.Days is { } days ? EnumNames.Of(days) : "")),
            .. Many("contacts", announcement.Contacts, c => Join(EnumNames.Of(c.Type), c.Value ?? "(no value)", c.Sms ? "sms" : "")),
            .. Many("channels", announcement.Channels, c => EnumNames.Of(c)),
            .. Many("disciplines", announcement.Disciplines, d => EnumNames.Of(d)),
            .. Many("people", announcement.People, p => Join(p.Name, EnumNames.Of(p.Role), p.Title)),
            .. Many("assignments", announcement.Assignments, a => Join(
                a.Team, Part("leader", a.Leader), Part("units", string.Join('、', a.Units)), Part("contacts", string.Join('、', a.Contacts)),
                a.Period is { } period ? $"period={Range($"{period.Start}", $"{period.End}")}" : "")),
            .. Many("focus", announcement.Focus, f => FormattableString.Invariant($"{f.Label} {f.Score:0.00}")),
            .. Many("checks", announcement.Checks, c => $"{EnumNames.Of(c.Code)}: {c.Message}"),
        ];
    }

    internal static IEnumerable<FactRow> One<T>(string field, Fact<T>? fact, Func<T, string> format) =>
        fact is null ? [] : [new FactRow(field, format(fact.Value), fact.Spans, fact.Rule)];

    internal static IEnumerable<FactRow> Many<T>(string field, IReadOnlyList<Fact<T>> facts, Func<T, string> format) =>
        facts.Select(fact => new FactRow(field, format(fact.Value), fact.Spans, fact.Rule));

    private static string Range(string start, string end) => start == end ? start : $"{start}..{end}";

    private static string Part<T>(string name, T? value) => value is null || $"{value}".Length == 0 ? "" : $"{name}={value}";

    internal static string Join(params string[] parts) => string.Join(' ', parts.Where(part => part.Length > 0));
}
