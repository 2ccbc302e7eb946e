using System.Text.Encodings.Web;
using System.Text.Json;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Text;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export.Json;

/// <summary>Announcement → one JSON object. The names of the properties are the contract of the record.</summary>
public static class AnnouncementJson
{
    /// <summary>Options under which Chinese is written as characters, not escapes.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes <paramref name="announcement"/> as one object.</summary>
    public static void Write(Utf8JsonWriter json, Announcement announcement)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(announcement);
        json.WriteStartObject();
        WriteHeader(json, announcement);
        WriteRoundsTeamsUnits(json, announcement);
        WriteTimes(json, announcement);
        WriteContacts(json, announcement);
        WritePeople(json, announcement);
        WriteJudgements(json, announcement);
        WriteEvidence(json, announcement);
        json.WriteEndObject();
    }

    /// <summary>UTF-8 of the one object that <see cref="Write"/> writes.</summary>
    public static byte[] ToBytes(Announcement announcement)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, WriterOptions))
        {
            Write(json, announcement);
        }

        return buffer.ToArray();
    }

    /// <summary>Writes the property <c>source</c>.</summary>
    public static void WriteSource(Utf8JsonWriter json, DocumentSource source)
    {
        json.WriteStartObject("source");
        json.WriteString("path", source.Path);
        if (source.Member is { } member)
        {
            json.WriteString("member", member);
        }

        if (source.Row is { } row)
        {
            json.WriteNumber("row", row);
        }

        json.WriteEndObject();
    }

    private static void WriteHeader(Utf8JsonWriter json, Announcement announcement)
    {
        json.WriteString("id", announcement.Document.Id);
        WriteSource(json, announcement.Document.Source);
        if (announcement.DuplicateOf is { } original)
        {
            json.WriteString("duplicateOf", original);
        }

        json.WriteString("title", announcement.Title?.Value);
        json.WriteString("publisher", announcement.Publisher?.Value);
        json.WriteString("publishedAt", announcement.PublishedAt?.Value.ToString());
        json.WriteString("kind", EnumNames.Of(announcement.Kind));
        json.WriteString("level", EnumNames.Of(announcement.Level));
        json.WriteString("authority", announcement.Authority?.Value);
    }

    private static void WriteRoundsTeamsUnits(Utf8JsonWriter json, Announcement announcement)
    {
        WriteFacts(json, "rounds", announcement.Rounds, round =>
        {
            WriteNumber(json, "term", round.Term);
            WriteNumber(json, "ordinal", round.Ordinal);
            WriteNumber(json, "year", round.Year);
            WriteNumber(json, "batch", round.Batch);
            json.WriteString("owner", round.Owner);
            WriteStrings(json, "forms", EnumNames.Of(round.Forms));
            json.WriteBoolean("current", round.Current);
        });
        WriteFacts(json, "teams", announcement.Teams, team =>
        {
            json.WriteString("name", team.Name);
            WriteNumber(json, "number", team.Number);
            json.WriteString("owner", team.Owner);
            json.WriteString("activity", EnumNames.Of(team.Activity));
        });
        WriteNumber(json, "teamCount", announcement.TeamCount?.Value);
        WriteFacts(json, "units", announcement.Units, unit =>
        {
            json.WriteString("name", unit.Name);
            json.WriteString("organization", unit.Organization);
        });
        WriteNumber(json, "unitCount", announcement.UnitCount?.Value);
    }

    private static void WriteTimes(Utf8JsonWriter json, Announcement announcement)
    {
        WriteFacts(json, "dates", announcement.Dates, date =>
        {
            json.WriteString("role", EnumNames.Of(date.Role));
            json.WriteString("start", date.Start?.ToString());
            json.WriteString("end", date.End?.ToString());
            json.WriteBoolean("inferred", date.Inferred);
        });
        WriteFacts(json, "durations", announcement.Durations, duration =>
        {
            json.WriteString("min", duration.Min.ToString());
            json.WriteString("max", duration.Max.ToString());
            json.WriteBoolean("approximate", duration.Approximate);
        });
        WriteFacts(json, "hours", announcement.Hours, hours =>
        {
            json.WriteString("open", hours.Open.ToString());
            json.WriteString("close", hours.Close.ToString());
            json.WriteString("days", hours.Days is { } days ? EnumNames.Of(days) : null);
        });
    }

    private static void WriteContacts(Utf8JsonWriter json, Announcement announcement)
    {
        WriteFacts(json, "contacts", announcement.Contacts, contact =>
        {
            json.WriteString("type", EnumNames.Of(contact.Type));
            json.WriteString("value", contact.Value);
            json.WriteBoolean("sms", contact.Sms);
        });
        WriteStrings(json, "channels", announcement.Channels.Select(channel => EnumNames.Of(channel.Value)));
        WriteStrings(json, "disciplines", announcement.Disciplines.Select(discipline => EnumNames.Of(discipline.Value)));
    }

    private static void WritePeople(Utf8JsonWriter json, Announcement announcement)
    {
        WriteFacts(json, "people", announcement.People, person =>
        {
            json.WriteString("name", person.Name);
            json.WriteString("title", person.Title);
            json.WriteString("role", EnumNames.Of(person.Role));
        });
        WriteFacts(json, "assignments", announcement.Assignments, assignment =>
        {
            json.WriteString("team", assignment.Team);
            json.WriteString("leader", assignment.Leader);
            WriteStrings(json, "units", assignment.Units);
            WriteStrings(json, "contacts", assignment.Contacts);
            WritePeriod(json, assignment.Period);
        });
    }

    private static void WritePeriod(Utf8JsonWriter json, (PartialDate? Start, PartialDate? End)? period)
    {
        if (period is not { } dates)
        {
            json.WriteNull("period");
            return;
        }

        json.WriteStartObject("period");
        json.WriteString("start", dates.Start?.ToString());
        json.WriteString("end", dates.End?.ToString());
        json.WriteEndObject();
    }

    private static void WriteJudgements(Utf8JsonWriter json, Announcement announcement)
    {
        WriteFacts(json, "focus", announcement.Focus, area =>
        {
            json.WriteString("label", area.Label);
            json.WriteNumber("score", Math.Round(area.Score, 4));
        });
        WriteFacts(json, "checks", announcement.Checks, check =>
        {
            json.WriteString("code", EnumNames.Of(check.Code));
            json.WriteString("message", check.Message);
        });
    }

    // Fields whose value is a plain string or number carry their spans here.
    private static void WriteEvidence(Utf8JsonWriter json, Announcement announcement)
    {
        json.WriteStartArray("evidence");
        WriteEvidence(json, "title", announcement.Title, value => value);
        WriteEvidence(json, "publisher", announcement.Publisher, value => value);
        WriteEvidence(json, "publishedAt", announcement.PublishedAt, value => value.ToString());
        WriteEvidence(json, "authority", announcement.Authority, value => value);
        WriteEvidence(json, "teamCount", announcement.TeamCount, value => FormattableString.Invariant($"{value}"));
        WriteEvidence(json, "unitCount", announcement.UnitCount, value => FormattableString.Invariant($"{value}"));
        foreach (var channel in announcement.Channels)
        {
            WriteEvidence(json, "channels", channel, value => EnumNames.Of<ContactType>(value));
        }

        foreach (var discipline in announcement.Disciplines)
        {
            WriteEvidence(json, "disciplines", discipline, value => EnumNames.Of(value));
        }

        json.WriteEndArray();
    }

    private static void WriteEvidence<T>(Utf8JsonWriter json, string field, Fact<T>? fact, Func<T, string> format)
    {
        if (fact is null)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("field", field);
        json.WriteString("value", format(fact.Value));
        WritePlaces(json, fact);
        json.WriteEndObject();
    }

    private static void WriteFacts<T>(Utf8JsonWriter json, string name, IReadOnlyList<Fact<T>> facts, Action<T> writeValue)
    {
        json.WriteStartArray(name);
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            writeValue(fact.Value);
            WritePlaces(json, fact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlaces<T>(Utf8JsonWriter json, Fact<T> fact)
    {
        json.WriteString("text", fact.Text);
        json.WritePropertyName("span");
        WriteSpan(json, fact.Span);
        json.WriteStartArray("spans");
        foreach (var span in fact.Spans)
        {
            WriteSpan(json, span);
        }

        json.WriteEndArray();
        json.WriteString("rule", fact.Rule);
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
