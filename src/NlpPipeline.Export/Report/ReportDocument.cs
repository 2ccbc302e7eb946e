using System.Text.Json;
using NlpPipeline.Export.Json;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text;

namespace NlpPipeline.Export.Report;

/// <summary>Documents as JSON for the page.</summary>
internal static class ReportDocument
{
    /// <summary>Writes a script element, which the page reads when the document is opened: text, and facts with value, rule and spans.</summary>
    public static void Write(TextWriter output, Announcement announcement, int number) =>
        ReportJson.WriteElement(output, FormattableString.Invariant($"d{number}"), ReportJson.Of(json => WriteDocument(json, announcement)));

    /// <summary>What the list of documents shows and filters by: <c>id, t</c>itle, <c>k</c>ind, <c>l</c>evel, <c>a</c>uthority, <c>d</c>ate, <c>g</c>: labels, <c>c</c>hecks.</summary>
    public static string IndexEntry(Announcement announcement) => ReportJson.Of(json =>
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
        json.WriteEndObject();
    });

    private static void WriteDocument(Utf8JsonWriter json, Announcement announcement)
    {
        json.WriteStartObject();
        json.WriteString("source", ReportWords.Source(announcement.Document.Source));
        json.WriteString("text", announcement.Document.Text);
        json.WriteStartArray("facts");
        foreach (var fact in ReportFacts.Of(announcement))
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
}
