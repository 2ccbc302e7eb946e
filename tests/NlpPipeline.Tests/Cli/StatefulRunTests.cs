using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Xunit;

namespace NlpPipeline.Tests.Cli;

/// <summary><c>run --incremental</c>, <c>--shard</c> and <c>merge</c>: records that outlive a run.</summary>
public sealed class StatefulRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public StatefulRunTests()
    {
        for (var i = 0; i < 30; i++)
        {
            Write(i);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_incremental_run_gives_what_a_plain_run_gives()
    {
        await RunAsync("plain");
        await RunAsync("kept", "--incremental");

        AssertSame("plain", "kept");
    }

    [Fact]
    public async Task Unchanged_documents_are_left_alone_and_changed_ones_replaced()
    {
        await RunAsync("kept", "--incremental");
        _folder.Write("in/03.txt", "县委第九巡察组进驻县教育局。");

        await RunAsync("kept", "--incremental");
        await RunAsync("plain");

        Assert.Equal(29, SummaryOf("kept").GetProperty("unchanged").GetInt32());
        AssertSame("plain", "kept");
    }

    [Fact]
    public async Task A_new_document_finds_its_place_and_a_vanished_one_is_reported()
    {
        await RunAsync("kept", "--incremental");
        File.Delete(_folder.PathOf("in/05.txt"));
        _folder.Write("in/04b.txt", "县委第九巡察组进驻县教育局。");

        var run = await RunAsync("kept", "--incremental");
        await RunAsync("plain");

        Assert.Contains("05", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, SummaryOf("kept").GetProperty("gone").GetInt32());
        AssertSame("plain", "kept");
    }

    [Fact]
    public async Task An_input_that_cannot_be_read_at_all_loses_nothing()
    {
        await RunAsync("kept", "--incremental");
        Directory.Move(_folder.PathOf("in"), _folder.PathOf("elsewhere"));
        await RunAsync("kept", "--incremental");
        Directory.Move(_folder.PathOf("elsewhere"), _folder.PathOf("in"));

        await RunAsync("kept", "--incremental");

        Assert.Equal(30, SummaryOf("kept").GetProperty("unchanged").GetInt32());
    }

    [Theory]
    [InlineData("many.zip")]
    [InlineData("many.csv")]
    [InlineData("many.json")]
    public async Task A_file_of_many_documents_that_is_half_there_for_once_loses_nothing(string name)
    {
        var path = _folder.Write($"in/{name}", Many(name));
        await RunAsync("kept", "--incremental");
        File.WriteAllBytes(path, Many(name)[..^25]);
        File.Delete(_folder.PathOf("in/05.txt"));

        await RunAsync("kept", "--incremental");

        var records = File.ReadAllText(_folder.PathOf("kept/announcements.jsonl"));
        Assert.Equal(1, SummaryOf("kept").GetProperty("gone").GetInt32());
        Assert.Contains("县教育局", records, StringComparison.Ordinal);
        Assert.Contains("县财政局", records, StringComparison.Ordinal);
        Assert.DoesNotContain("05.txt", records, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_goes_from_a_table_is_gone()
    {
        _folder.Write("in/many.csv", "id,text\nmany1,县委第一巡察组进驻县水务局。\nmany2,县委第二巡察组进驻县财政局。\n");
        await RunAsync("kept", "--incremental");
        _folder.Write("in/many.csv", "id,text\nmany1,县委第一巡察组进驻县水务局。\n");

        await RunAsync("kept", "--incremental");

        Assert.DoesNotContain("many2", File.ReadAllText(_folder.PathOf("kept/announcements.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_beside_others_that_cannot_be_read_for_once_loses_nothing()
    {
        _folder.Write("share/a.txt", "县委第一巡察组进驻县水务局。");
        await RunBothAsync();
        Directory.Move(_folder.PathOf("share"), _folder.PathOf("elsewhere"));
        await RunBothAsync();

        Assert.Equal(0, SummaryOf("kept").GetProperty("gone").GetInt32());
        Assert.Contains("县水务局", File.ReadAllText(_folder.PathOf("kept/announcements.jsonl")), StringComparison.Ordinal);

        Task RunBothAsync() => CommandRun.OfAsync("run", _folder.PathOf("in"), _folder.PathOf("share"), "--out", _folder.PathOf("kept"), "--incremental");
    }

    [Fact]
    public async Task A_part_of_the_input_makes_nothing_vanish()
    {
        await RunAsync("kept", "--incremental");
        await RunAsync("kept", "--incremental", "--limit", "3");

        Assert.Equal(0, SummaryOf("kept").GetProperty("gone").GetInt32());
        Assert.Equal(30, JsonLines.ReadFile(_folder.PathOf("kept/announcements.jsonl")).Count);
    }

    [Fact]
    public async Task Rows_of_a_database_follow_the_documents()
    {
        var database = _folder.PathOf("a.sqlite");
        await RunAsync("kept", "--incremental", "--db", database);
        File.Delete(_folder.PathOf("in/05.txt"));
        _folder.Write("in/03.txt", "县委第九巡察组进驻县教育局。");
        _folder.Write("in/07.txt", "");

        await RunAsync("kept", "--incremental", "--db", database);

        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT (SELECT COUNT(*) FROM announcements), (SELECT COUNT(*) FROM teams WHERE name = '县委第九巡察组'), (SELECT COUNT(*) FROM teams WHERE document = '05')";
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal((28, 1, 0), (reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2)));
    }

    [Fact]
    public async Task Merged_shards_give_what_one_run_gives()
    {
        _folder.Write("in/bad.txt", "");
        _folder.Write("in/copy.txt", File.ReadAllText(_folder.PathOf("in/07.txt")));
        await RunAsync("plain");
        await ShardsAsync(4);

        var merge = await MergeAsync("s4", "s2", "s1", "s3");

        Assert.Equal(3, merge.ExitCode);
        AssertSame("plain", "merged");
    }

    [Theory]
    [InlineData("s1 s2", "3 is missing")]
    [InlineData("s1 s2 s3 s3", "3 is there twice")]
    [InlineData("s1 s2 in", "no output of a shard")]
    public async Task Gaps_and_overlaps_are_refused(string folders, string reason)
    {
        await ShardsAsync(3);

        var merge = await MergeAsync(folders.Split(' '));

        Assert.Equal(4, merge.ExitCode);
        Assert.Contains(reason, merge.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("merged/announcements.jsonl")));
    }

    [Fact]
    public async Task Shards_of_different_inputs_are_refused()
    {
        await ShardsAsync(2);
        Write(99);
        await RunAsync("s2", "--shard", "2/2");

        Assert.Contains("of another run", (await MergeAsync("s1", "s2")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("two")]
    public async Task A_shard_that_is_none_is_refused(string shard)
    {
        var run = await RunAsync("out", "--shard", shard);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("2/8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_one_shard_is_not_another_ones()
    {
        await RunAsync("s1", "--shard", "1/2");

        Assert.Contains("state of shard 1/2", (await RunAsync("s1", "--shard", "2/2")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_into_the_same_folder_is_refused()
    {
        Directory.CreateDirectory(_folder.PathOf("out"));
        using var other = new FileStream(_folder.PathOf("out/.nlp-pipeline.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        var run = await RunAsync("out");

        Assert.Equal(7, run.ExitCode);
        Assert.Contains("another run", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_state_is_named()
    {
        _folder.Write("out/state.sqlite", new string('x', 5000));

        var run = await RunAsync("out", "--incremental");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("state.sqlite", run.Error, StringComparison.Ordinal);
    }

    private static byte[] Many(string name)
    {
        string[] texts = ["县委第一巡察组进驻县教育局，开展常规巡察。", "县委第二巡察组进驻县财政局，开展常规巡察。"];
        if (!name.EndsWith(".zip", StringComparison.Ordinal))
        {
            return Encoding.UTF8.GetBytes(name.EndsWith(".csv", StringComparison.Ordinal)
                ? $"id,text\nx,\"{texts[0]}\"\ny,\"{texts[1]}\"\n"
                : $"[{{\"id\":\"x\",\"text\":\"{texts[0]}\"}},{{\"id\":\"y\",\"text\":\"{texts[1]}\"}}]");
        }

        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var text in texts)
            {
                using var member = archive.CreateEntry($"{text[3]}.txt").Open();
                member.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private void Write(int number) => _folder.Write($"in/{number:00}.txt", FormattableString.Invariant($"县委第{"一二三四五六七八"[number % 8]}巡察组进驻县水务局。\n值班电话：0730-81234{number:00}。"));

    private Task<CommandRun> RunAsync(string output, params string[] options) =>
        CommandRun.OfAsync(["run", _folder.PathOf("in"), "--out", _folder.PathOf(output), "--no-report", .. options]);

    private async Task ShardsAsync(int count)
    {
        for (var i = 1; i <= count; i++)
        {
            await RunAsync($"s{i}", "--shard", $"{i}/{count}");
        }
    }

    private Task<CommandRun> MergeAsync(params string[] folders) =>
        CommandRun.OfAsync(["merge", .. folders.Select(_folder.PathOf), "--out", _folder.PathOf("merged"), "--no-report"]);

    private JsonElement SummaryOf(string folder) => JsonElement.Parse(File.ReadAllText(_folder.PathOf($"{folder}/summary.json"))).GetProperty("documents");

    private void AssertSame(string expected, string actual)
    {
        string[] files = [.. Directory.GetFiles(_folder.PathOf(expected)).Select(Path.GetFileName).Where(name => name is not ("summary.json" or ".nlp-pipeline.lock"))!];
        Assert.NotEmpty(files);
        Assert.All(files, name => Assert.Equal(File.ReadAllText(_folder.PathOf($"{expected}/{name}")), File.ReadAllText(_folder.PathOf($"{actual}/{name}"))));
    }
}
