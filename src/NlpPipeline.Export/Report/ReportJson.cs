using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NlpPipeline.Export.Report;

/// <summary>JSON that may stand in a page: every character with a meaning in HTML is escaped.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>What <paramref name="write"/> writes.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>A row of a table: <c>[document, cell, cell …]</c>.</summary>
    public static void WriteRow(Utf8JsonWriter json, DocumentPlace document, params ReadOnlySpan<string?> cells)
    {
        json.WriteStartArray();
        document.Write(json);
        foreach (var cell in cells)
        {
            json.WriteStringValue(cell ?? "");
        }

        json.WriteEndArray();
    }

    /// <summary>A script element that holds data, which the page's script reads.</summary>
    public static void WriteElement(TextWriter output, string id, string json) => output.Write($"<script type=\"application/json\" id=\"{id}\">{json}</script>\n");

    /// <summary>A script element that holds the array of <paramref name="items"/>.</summary>
    public static void WriteElement(TextWriter output, string id, IEnumerable<string> items)
    {
        output.Write($"<script type=\"application/json\" id=\"{id}\">[");
        output.Write(string.Join(",\n", items));
        output.Write("]</script>\n");
    }
}

/// <summary>Where a reader finds a document.</summary>
/// <param name="Number">Number of the document in the page, or null where its text is not in it.</param>
/// <param name="Id">Its identifier.</param>
internal readonly record struct DocumentPlace(int? Number, string Id)
{
    /// <summary>Writes the number, to which the page links, else the identifier.</summary>
    public void Write(Utf8JsonWriter json)
    {
        if (Number is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(Id);
        }
    }
}
