using Microsoft.Data.Sqlite;
using NlpPipeline.Export.Databases;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text.Documents;
using Xunit;

namespace NlpPipeline.Tests.Export.Databases;

public sealed class DatabaseSinkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("SELECT document, path, title, team_count FROM announcements", "a|in/a.txt|县委第三巡察组公告|1")]
    [InlineData("SELECT document, name, number, rule FROM teams", "a|县委第三巡察组|3|team-rule")]
    [InlineData("SELECT team, leader, unit, contacts, start_date, end_date FROM assignments", "县委第三巡察组|王安|县水务局党组|0793-5518302|2023-05-08|")]
    [InlineData("SELECT type, value, sms FROM contacts", "phone|0793-5518302|1\nbox||0")]
    [InlineData("SELECT label, score FROM focus", "cadre_leadership|0.9876")]
    [InlineData("SELECT owner, term, ordinal, documents, teams, units FROM rounds", "县委|15|2|1|1|1")]
    [InlineData("SELECT owner, label, score, documents FROM round_focus", "县委|cadre_leadership|0.9876|1")]
    public void A_view_shows_what_the_csv_file_shows(string query, string expected)
    {
        Write(SampleRecord.Create());

        Assert.Equal(expected, Query(query));
    }

    [Fact]
    public void Every_view_can_be_read()
    {
        Write(SampleRecord.Create());
        var views = Query("SELECT name FROM sqlite_master WHERE type = 'view'").Split('\n');

        Assert.Equal(16, views.Length);
        Assert.All(views, view => Assert.NotEqual("", Query($"SELECT * FROM \"{view}\"")));
    }

    [Fact]
    public void The_same_document_changes_nothing()
    {
        Write(SampleRecord.Create());
        Query("UPDATE team SET name = 'touched'");

        Write(SampleRecord.Create());

        Assert.Equal("touched", Query("SELECT name FROM teams"));
    }

    [Fact]
    public void A_changed_document_replaces_its_rows()
    {
        var first = SampleRecord.Create();
        Write(first, SampleRecord.Create("b"));

        Write(first with { Document = new Document("a", first.Document.Text + "。", first.Document.Source), Teams = [] });

        Assert.Equal("b|县委第三巡察组", Query("SELECT document, name FROM teams"));
        Assert.Equal("2", Query("SELECT COUNT(*) FROM announcements"));
    }

    [Fact]
    public void Another_version_of_the_program_replaces_the_rows()
    {
        Write(SampleRecord.Create());
        Write("2", SampleRecord.Create() with { Teams = [] });

        Assert.Equal("", Query("SELECT * FROM teams"));
    }

    [Fact]
    public void A_removed_document_takes_its_rows_along()
    {
        Write(SampleRecord.Create(), SampleRecord.Create("b"));
        using (var sink = DatabaseSink.Open(_folder.PathOf("a.sqlite"), "1"))
        {
            sink.Remove("a", new DocumentSource("in/a.txt"));
            sink.Complete();
        }

        Assert.Equal("b", Query("SELECT DISTINCT document FROM units"));
        Assert.Equal("0", Query("SELECT COUNT(*) FROM unit WHERE announcement_key NOT IN (SELECT \"key\" FROM announcement)"));
    }

    [Fact]
    public void What_was_not_completed_is_not_there()
    {
        using (var sink = DatabaseSink.Open(_folder.PathOf("a.sqlite"), "1"))
        {
            sink.Write(SampleRecord.Create());
        }

        Assert.Equal("0", Query("SELECT COUNT(*) FROM announcements"));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("postgres://nobody:secret@127.0.0.1:1/none")]
    public void A_database_that_cannot_be_opened_is_named_without_its_password(string target)
    {
        var path = target.StartsWith("postgres", StringComparison.Ordinal) ? target : _folder.Write(target, new string('x', 5000));

        var failure = Assert.Throws<IOException>(() => DatabaseSink.Open(path, "1"));

        Assert.Contains("cannot be opened", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    private void Write(params Announcement[] announcements) => Write("1", announcements);

    private void Write(string version, params Announcement[] announcements)
    {
        using var sink = DatabaseSink.Open(_folder.PathOf("a.sqlite"), version);
        Array.ForEach(announcements, sink.Write);
        sink.Complete();
    }

    private string Query(string query)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.PathOf("a.sqlite")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : FormattableString.Invariant($"{reader.GetValue(i)}"))));
        }

        return string.Join('\n', rows);
    }
}
