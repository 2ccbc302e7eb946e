using System.Text;
using System.Text.Json;
using Json.Schema;
using NlpPipeline.Export.Json;
using NlpPipeline.Learning.Corpus;
using Xunit;

namespace NlpPipeline.Tests.Export;

public sealed class AnnouncementReaderTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(RecordSchema.Read());

    [Fact]
    public void What_was_written_is_read_and_written_the_same()
    {
        var written = AnnouncementJson.ToBytes(SampleRecord.Create() with { DuplicateOf = "b" });

        var read = AnnouncementReader.Read(written, SampleRecord.Create().Document.Text);

        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(AnnouncementJson.ToBytes(read)));
        Assert.Equal(SampleRecord.Create().Assignments[0].Value.Units, read.Assignments[0].Value.Units);
    }

    [Fact]
    public void Every_gold_record_survives_the_journey_and_is_of_the_schema()
    {
        var corpus = AnnotatedCorpus.Read(Path.Combine(RepositoryRoot(), "corpus", "announcements", "train"));

        Assert.NotEmpty(corpus);
        Assert.All(corpus.Select(item => item.Gold), gold =>
        {
            var written = AnnouncementJson.ToBytes(gold);
            Assert.Equal(written, AnnouncementJson.ToBytes(AnnouncementReader.Read(written, gold.Document.Text)));
            AssertValid(written);
        });
    }

    [Fact]
    public void A_record_with_every_field_is_of_the_schema() => AssertValid(AnnouncementJson.ToBytes(SampleRecord.Create()));

    [Theory]
    [InlineData("\"kind\":\"notice\"", "\"kind\":\"party\"")]
    [InlineData("\"sms\":true", "\"sms\":\"yes\"")]
    [InlineData("\"start\":\"2023-05-08\"", "\"start\":\"8.5.2023\"")]
    [InlineData("\"checks\":", "\"doubts\":")]
    public void The_schema_refuses_what_is_no_record(string right, string wrong)
    {
        var written = Encoding.UTF8.GetString(AnnouncementJson.ToBytes(SampleRecord.Create()));
        Assert.Contains(right, written, StringComparison.Ordinal);

        Assert.False(Evaluate(written.Replace(right, wrong, StringComparison.Ordinal)).IsValid);
    }

    [Fact]
    public void A_value_of_no_vocabulary_is_named()
    {
        var written = Encoding.UTF8.GetString(AnnouncementJson.ToBytes(SampleRecord.Create())).Replace("\"kind\":\"notice\"", "\"kind\":\"party\"", StringComparison.Ordinal);

        var failure = Assert.Throws<FormatException>(() => AnnouncementReader.Read(Encoding.UTF8.GetBytes(written), ""));
        Assert.Contains("'party' is no Kind", failure.Message, StringComparison.Ordinal);
    }

    private static void AssertValid(byte[] record)
    {
        var result = Evaluate(Encoding.UTF8.GetString(record));
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}")));
    }

    private static EvaluationResults Evaluate(string record) =>
        Schema.Evaluate(JsonElement.Parse(record), new EvaluationOptions { OutputFormat = OutputFormat.List });

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NlpPipeline.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
