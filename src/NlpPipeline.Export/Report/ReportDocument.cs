using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NlpPipeline.Export.Json;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text;

namespace NlpPipeline.Export.Report;

/// <summary>Documents as JSON that may stand in a page: every character with a meaning in HTML is escaped.</summary>
internal static class ReportDocument
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a script element, which the page reads when the document is opened: text, and facts with value, rule and spans.</summary>
    public static void Write(TextWriter output, Announcement announcement, int number)
    {
        output.Write(FormattableString.Invariant($"<script type=\"application/json\" id=\"d{number}\">"));
        output.Write(ToJson(json => WriteDocument(json, announcement)));
        output.Write("</script>\n");
    }

    /// <summary>What the list of documents shows and searches: <c>id, t</c>itle, <c>k</c>ind, <c>l</c>evel, <c>a</c>uthority, <c>d</c>ate, <c>g</c>: labels, <c>c</c>hecks, <c>s</c>: names and numbers.</summary>
    public static string IndexEntry(Announcement announcement) => ToJson(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", announcement.Document.Id);
        json.WriteString("t", announcement.Title?.Value ?? announcement.Document.Id);
        json.WriteString("k", EnumNames.Of(announcement.Kind));
        json.WriteString("l", EnumNames.Of(announcement.Level));
        json.WriteString("a", announcement.Authority?.Value ?? "");
        json.WriteString("d", announcement.PublishedAt?.Value.Date.ToString() ?? "");
        json.WriteString("g", string.Join(' ', announcement.Focus.Select(area => area.Value.Label).Distinct()));
        json.WriteNumber("c", announcement.Checks.Count);
        json.WriteString("s", string.Join(' ', NamesIn(announcement)));
        json.WriteEndObject();
    });

    private static IEnumerable<string> NamesIn(Announcement announcement) =>
    [
        .. announcement.Teams.Select(team => team.Value.Name), .. announcement.Units.Select(unit => unit.Value.Name),
        .. announcement.People.Select(person => person.Value.Name), .. announcement.Contacts.Select(contact => contact.Value.Value ?? ""),
    ];

    private static void WriteDocument(Utf8JsonWriter json, Announcement announcement)
    {
        json.WriteStartObject();
        json.WriteString("path", announcement.Document.Source.Path);
        json.WriteString("text", announcement.Document.Text);
        json.WriteStartArray("facts");
        foreach (var fact in FactTable.Of(announcement))
        {
            json.WriteStartObject();
            json.WriteString("f", fact.Field);
            json.WriteString("v", fact.Value);
            json.WriteString("r", fact.Rule);
            json.WriteStartArray("s");
            foreach (var span in fact.Spans)
            {
                WriteSpan(json, span);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static string ToJson(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
