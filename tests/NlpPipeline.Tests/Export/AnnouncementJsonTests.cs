using System.Text;
using System.Text.Json;
using NlpPipeline.Export.Json;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Text.Documents;
using Xunit;

namespace NlpPipeline.Tests.Export;

/// <summary>The names, the order and the spelling of the record: a contract with everyone who reads it.</summary>
public sealed class AnnouncementJsonTests
{
    private const string Empty =
        """
        {"id":"a","source":{"path":null,"row":7},"title":null,"publisher":null,"publishedAt":null,"kind":"unrelated","level":"unknown","authority":null,"rounds":[],"teams":[],"teamCount":null,"units":[],"unitCount":null,"dates":[],"durations":[],"hours":[],"contacts":[],"channels":[],"disciplines":[],"people":[],"assignments":[],"focus":[],"checks":[],"evidence":[]}
        """;

    [Fact]
    public void A_full_record_is_written_field_by_field() =>
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Export/record.golden.json")).ReplaceLineEndings("\n"), Write(SampleRecord.Create(), indented: true));

    [Fact]
    public void An_empty_record_keeps_every_field() => Assert.Equal(Empty, Write(new Announcement
    {
        Document = new Document("a", "无关", new DocumentSource(Path: null, Row: 7)),
        Kind = Kind.Unrelated,
        Level = Level.Unknown,
    }));

    private static string Write(Announcement announcement, bool indented = false)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, AnnouncementJson.WriterOptions with { Indented = indented, NewLine = "\n" }))
        {
            AnnouncementJson.Write(json, announcement);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + (indented ? "\n" : "");
    }
}
