using System.Buffers;
using System.Text;
using System.Text.Json;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export.Json;

/// <summary>Writes records as JSON Lines: UTF-8, one object a line, LF. Not safe for several threads at once.</summary>
public sealed class JsonLinesWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly LineOutput _output;

    /// <summary>Creates a writer to <paramref name="output"/>, which stays open.</summary>
    public JsonLinesWriter(Stream output) => _output = output.Write;

    /// <summary>Creates a writer to <paramref name="output"/>, which stays open.</summary>
    public JsonLinesWriter(TextWriter output) => _output = line => output.Write(Encoding.UTF8.GetString(line));

    private delegate void LineOutput(ReadOnlySpan<byte> line);

    /// <summary>Writes one record.</summary>
    public void Write(Announcement announcement) => WriteLine(json => AnnouncementJson.Write(json, announcement));

    /// <summary>Writes a line that says why a document gave no record: <c>id</c>, <c>source</c>, <c>error</c>.</summary>
    public void WriteFailure(ReadResult failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        WriteLine(json =>
        {
            json.WriteStartObject();
            json.WriteString("id", failure.Id);
            AnnouncementJson.WriteSource(json, failure.Source);
            json.WriteString("error", failure.Error);
            json.WriteEndObject();
        });
    }

    private void WriteLine(Action<Utf8JsonWriter> write)
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, AnnouncementJson.WriterOptions))
        {
            write(json);
        }

        _buffer.Write("\n"u8);
        _output(_buffer.WrittenSpan);
    }
}
