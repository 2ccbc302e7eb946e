using System.Globalization;
using System.Text.Json;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Checks;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Disciplines;
using NlpPipeline.Extraction.Durations;
using NlpPipeline.Extraction.Focus;
using NlpPipeline.Extraction.Hours;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Linking;
using NlpPipeline.Extraction.People;
using NlpPipeline.Extraction.Rounds;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Text;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export.Json;

/// <summary>One JSON object as <see cref="AnnouncementJson"/> writes it → announcement: writing what was read gives the same bytes.</summary>
public static class AnnouncementReader
{
    /// <summary>Reads a record.</summary>
    /// <param name="json">UTF-8 of one object.</param>
    /// <param name="text">Text of the document, which the record itself does not carry; may be empty where nobody asks for it.</param>
    /// <exception cref="FormatException">A value is none of its vocabulary.</exception>
    /// <exception cref="JsonException">This is no JSON.</exception>
    public static Announcement Read(ReadOnlyMemory<byte> json, string text)
    {
        using var parsed = JsonDocument.Parse(json);
        var record = parsed.RootElement;
        var evidence = record.GetProperty("evidence").EnumerateArray().ToLookup(item => Required(item, "field"), StringComparer.Ordinal);
        return WithParts(record, new Announcement
        {
            Document = new Document(Required(record, "id"), text, Source(record.GetProperty("source"))),
            DuplicateOf = record.TryGetProperty("duplicateOf", out var original) ? original.GetString() : null,
            Title = One(evidence["title"], value => value),
            Publisher = One(evidence["publisher"], value => value),
            PublishedAt = One(evidence["publishedAt"], PublicationTime.Parse),
            Kind = EnumNames.Parse<Kind>(Required(record, "kind")),
            Level = EnumNames.Parse<Level>(Required(record, "level")),
            Authority = One(evidence["authority"], value => value),
            TeamCount = One(evidence["teamCount"], Integer),
            UnitCount = One(evidence["unitCount"], Integer),
            Channels = [.. evidence["channels"].Select(item => Fact(item, EnumNames.Parse<ContactType>(Required(item, "value"))))],
            Disciplines = [.. evidence["disciplines"].Select(item => Fact(item, EnumNames.Parse<Discipline>(Required(item, "value"))))],
        });
    }

    private static Announcement WithParts(JsonElement record, Announcement announcement) => announcement with
    {
        Rounds = Many(record, "rounds", ReadRound),
        Teams = Many(record, "teams", item => new Team(Required(item, "name"), Number(item, "number"), Text(item, "owner"), ActivityOf(Required(item, "activity")))),
        Units = Many(record, "units", item => new Unit(Required(item, "name"), Required(item, "organization"))),
        Dates = Many(record, "dates", item => new DateRange(EnumNames.Parse<DateRole>(Required(item, "role")), Date(item, "start"), Date(item, "end"), Flag(item, "inferred"))),
        Durations = Many(record, "durations", item => new Duration(CalendarPeriod.Parse(Required(item, "min")), CalendarPeriod.Parse(Required(item, "max")), Flag(item, "approximate"))),
        Hours = Many(record, "hours", item => new OfficeHours(
            ClockTime.Parse(Required(item, "open")),
            ClockTime.Parse(Required(item, "close")),
            Text(item, "days") is { } days ? EnumNames.Parse<OfficeDays>(days) : null)),
        Contacts = Many(record, "contacts", item => new Contact(EnumNames.Parse<ContactType>(Required(item, "type")), Text(item, "value"), Flag(item, "sms"))),
        People = Many(record, "people", item => new Person(Required(item, "name"), Required(item, "title"), EnumNames.Parse<PersonRole>(Required(item, "role")))),
        Assignments = Many(record, "assignments", ReadAssignment),
        Focus = Many(record, "focus", item => new FocusArea(Required(item, "label"), item.GetProperty("score").GetDouble())),
        Checks = Many(record, "checks", item => new Check(EnumNames.Parse<CheckCode>(Required(item, "code")), Required(item, "message"))),
    };

    private static Round ReadRound(JsonElement item) => new(
        Number(item, "term"),
        Number(item, "ordinal"),
        Number(item, "year"),
        Number(item, "batch"),
        Text(item, "owner"),
        Strings(item, "forms").Aggregate(RoundForms.None, (forms, form) => forms | EnumNames.Parse<RoundForms>(form)),
        Flag(item, "current"));

    private static Assignment ReadAssignment(JsonElement item) => new(
        Required(item, "team"),
        Text(item, "leader"),
        Strings(item, "units"),
        Strings(item, "contacts"),
        item.GetProperty("period") is { ValueKind: JsonValueKind.Object } period ? (Date(period, "start"), Date(period, "end")) : null);

    internal static DocumentSource Source(JsonElement item) => new(
        Text(item, "path"),
        item.TryGetProperty("row", out var row) ? row.GetInt32() : null,
        item.TryGetProperty("member", out var member) ? member.GetString() : null);

    private static List<Fact<T>> Many<T>(JsonElement record, string name, Func<JsonElement, T> read) =>
        [.. record.GetProperty(name).EnumerateArray().Select(item => Fact(item, read(item)))];

    private static Fact<T>? One<T>(IEnumerable<JsonElement> items, Func<string, T> read) =>
        items.Select(item => Fact(item, read(Required(item, "value")))).FirstOrDefault();

    private static Fact<T> Fact<T>(JsonElement item, T value) => new(
        value,
        [.. item.GetProperty("spans").EnumerateArray().Select(span => new TextSpan(span[0].GetInt32(), span[1].GetInt32()))],
        Required(item, "text"),
        Required(item, "rule"));

    private static Activity ActivityOf(string name) => name == EnumNames.Of(Activity.Xunshi) ? Activity.Xunshi : Activity.Xuncha;

    private static string Required(JsonElement item, string name) =>
        Text(item, name) ?? throw new FormatException($"the record has no value for '{name}'");

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();

    private static int? Number(JsonElement item, string name) => item.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    private static int Integer(string value) => int.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static bool Flag(JsonElement item, string name) => item.GetProperty(name).GetBoolean();

    private static PartialDate? Date(JsonElement item, string name) => Text(item, name) is { } value ? PartialDate.Parse(value) : null;

    private static string[] Strings(JsonElement item, string name) => [.. item.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];
}
