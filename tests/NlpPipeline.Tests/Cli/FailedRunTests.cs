using System.Text.Json;
using Microsoft.Data.Sqlite;
using Xunit;

namespace NlpPipeline.Tests.Cli;

/// <summary>Runs that cannot do what they are to do: what they say, and what they leave.</summary>
public sealed class FailedRunTests : IDisposable
{
    private const string Notice = "县委第一巡察组进驻县水务局，开展常规巡察，值班电话0730-8123456。";

    private readonly TemporaryFolder _folder = new();

    public FailedRunTests()
    {
        _folder.Write("in/a.txt", Notice);
        _folder.Write("in/b.txt", Notice.Replace('一', '二'));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_output_that_cannot_be_locked_is_not_another_run()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        Directory.CreateDirectory(_folder.PathOf("out"));
        File.CreateSymbolicLink(_folder.PathOf("out/.nlp-pipeline.lock"), _folder.PathOf("out/.nlp-pipeline.lock"));

        var run = await RunAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be made or written", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("another run", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("announcements.jsonl", "teams.csv", "units.csv")]
    [InlineData("teams.csv", "rounds.csv", "errors.jsonl")]
    public async Task A_full_disk_leaves_no_half_file_and_replaces_none(params string[] full)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "the device that is always full is one of Linux");
        await RunAsync();
        var before = Tables();
        _folder.Write("in/a.txt", Notice.Replace('一', '五'));
        Array.ForEach(full, name => File.CreateSymbolicLink(_folder.PathOf($"out/{name}.part"), "/dev/full"));

        var run = await RunAsync("--xlsx", _folder.PathOf("out/t.xlsx"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("No space left", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("unexpected", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(_folder.PathOf("out")), file => file.EndsWith(".part", StringComparison.Ordinal));
        Assert.Equal(before, Tables());
    }

    [Fact]
    public async Task A_state_that_cannot_be_written_is_told_without_a_trace()
    {
        await RunAsync("--incremental");
        Execute("out/state.sqlite", "CREATE TRIGGER full BEFORE UPDATE ON document BEGIN SELECT RAISE(FAIL, 'disk is full'); END");
        _folder.Write("in/a.txt", Notice.Replace('一', '五'));

        var run = await RunAsync("--incremental");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("disk is full", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("unexpected", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATE TABLE announcement (x)", "'announcement'")]
    [InlineData("CREATE TABLE teams (x)", "teams")]
    public async Task A_database_of_another_program_is_named_and_left_alone(string table, string name)
    {
        Execute("d.sqlite", table);

        var run = await RunAsync("--db", _folder.PathOf("d.sqlite"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(name, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("unexpected", run.Error, StringComparison.Ordinal);
        Assert.Equal(1L, Execute("d.sqlite", "SELECT COUNT(*) FROM sqlite_master"));
    }

    [Theory]
    [InlineData("mysql://u:secret@h/x", "only postgres://")]
    [InlineData("postgres://u:secret@127.0.0.1:1/x?nonsense=1", "nonsense")]
    [InlineData("postgres://u:secret@127.0.0.1:1/x?sslmode=perhaps", "SSL Mode")]
    [InlineData("postgres://u:secret@127.0.0.1:1/x?sslmode=disable&connect_timeout=5&application_name=n", "127.0.0.1:1")]
    public async Task A_database_that_is_none_is_refused(string target, string reason)
    {
        var run = await RunAsync("--db", target);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists("mysql:"));
    }

    [Theory]
    [InlineData("--xlsx", "a.txt/all.xlsx")]
    [InlineData("--db", "a.txt")]
    public async Task A_wrong_output_is_told_before_the_work_is_done(string option, string path)
    {
        _folder.Write("a.txt", new string('x', 5000));

        var run = await RunAsync("--incremental", option, _folder.PathOf(path));

        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(_folder.PathOf("out/state.sqlite")));
    }

    [Fact]
    public async Task A_run_that_fails_leaves_no_success_of_the_one_before()
    {
        await RunAsync();

        var run = await RunAsync("--xlsx", _folder.PathOf("in/a.txt/all.xlsx"));

        var summary = JsonElement.Parse(File.ReadAllText(_folder.PathOf("out/summary.json")));
        Assert.Equal((2, 2), (run.ExitCode, summary.GetProperty("exitCode").GetInt32()));
        Assert.Contains("all.xlsx", summary.StringOf("error"), StringComparison.Ordinal);
        Assert.False(summary.TryGetProperty("documents", out _));
    }

    [Fact]
    public async Task A_run_that_is_refused_leaves_the_summary_to_the_other()
    {
        await RunAsync();
        using var other = new FileStream(_folder.PathOf("out/.nlp-pipeline.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(7, (await RunAsync()).ExitCode);
        Assert.Contains("\"documents\"", File.ReadAllText(_folder.PathOf("out/summary.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_names_what_is_gone()
    {
        await RunAsync("--incremental");
        File.Delete(_folder.PathOf("in/b.txt"));

        await RunAsync("--incremental", "--quiet");

        var gone = JsonElement.Parse(File.ReadAllText(_folder.PathOf("out/summary.json"))).GetProperty("gone").EnumerateArray().Single();
        Assert.Equal(("b", _folder.PathOf("in/b.txt")), (gone.StringOf("id"), gone.GetProperty("source").StringOf("path")));
    }

    [Theory]
    [InlineData(7, "another run")]
    [InlineData(2, "Unknown option", "--nonsense")]
    [InlineData(5, "missing.json", "--config", "missing.json")]
    [InlineData(5, "model", "--models", "nowhere")]
    public async Task An_error_is_json_too_where_the_log_is(int exitCode, string reason, params string[] options)
    {
        await RunAsync();
        using var other = exitCode == 7 ? new FileStream(_folder.PathOf("out/.nlp-pipeline.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None) : null;

        var run = await RunAsync(["--log-format", "json", .. options]);

        var line = Assert.Single(JsonLines.Parse(run.Error));
        Assert.Equal((exitCode, exitCode), (run.ExitCode, line.GetProperty("exitCode").GetInt32()));
        Assert.Contains(reason, line.StringOf("error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_logs_as_json_too() =>
        Assert.Equal(2, Assert.Single(JsonLines.Parse((await RunAsync("--dry-run", "--log-format", "json")).Error)).GetProperty("read").GetInt32());

    [Fact]
    public async Task An_output_folder_is_no_input()
    {
        var run = await CommandRun.OfAsync("run", _folder.PathOf("in"), "--out", _folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("lies in the output folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_configuration_serves_run_and_merge()
    {
        await RunAsync("--incremental");
        var config = _folder.Write("config.json", $$"""{ "out": "{{_folder.PathOf("all")}}", "jobs": 1, "no-report": true, "quiet": true }""");

        var merge = await CommandRun.OfAsync("merge", _folder.PathOf("out"), "--config", config);

        Assert.Equal((0, ""), (merge.ExitCode, merge.Error));
        Assert.True(File.Exists(_folder.PathOf("all/teams.csv")));
        Assert.False(File.Exists(_folder.PathOf("all/report.html")));
    }

    [Fact]
    public async Task A_damaged_shard_is_named()
    {
        await RunAsync("--shard", "1/1", "--incremental");
        var state = File.ReadAllBytes(_folder.PathOf("out/state.sqlite"));
        Random.Shared.NextBytes(state.AsSpan(100));
        File.WriteAllBytes(_folder.PathOf("out/state.sqlite"), state);

        var merge = await CommandRun.OfAsync("merge", _folder.PathOf("out"), "--out", _folder.PathOf("all"));

        Assert.Equal(4, merge.ExitCode);
        Assert.Contains("the shard in", merge.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gap_between_shards_is_an_input_that_cannot_be_read()
    {
        await RunAsync("--incremental");
        Execute("out/state.sqlite", "DELETE FROM document WHERE position = 0");

        var merge = await CommandRun.OfAsync("merge", _folder.PathOf("out"), "--out", _folder.PathOf("all"));

        Assert.Equal(4, merge.ExitCode);
        Assert.Contains("document 1 of 2 is in no shard", merge.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merging_writes_nothing_into_the_shards()
    {
        await RunAsync("--incremental");
        var before = Directory.GetFiles(_folder.PathOf("out")).Select(file => (file, Convert.ToHexString(File.ReadAllBytes(file)))).Order().ToList();

        var merge = await CommandRun.OfAsync("merge", _folder.PathOf("out"), "--out", _folder.PathOf("all"), "--quiet");

        Assert.Equal((0, ""), (merge.ExitCode, merge.Error));
        Assert.Equal(before, Directory.GetFiles(_folder.PathOf("out")).Select(file => (file, Convert.ToHexString(File.ReadAllBytes(file)))).Order());
    }

    private Task<CommandRun> RunAsync(params string[] options) =>
        CommandRun.OfAsync(["run", _folder.PathOf("in"), "--out", _folder.PathOf("out"), .. options]);

    private List<string> Tables() =>
        [.. Directory.GetFiles(_folder.PathOf("out")).Where(file => Path.GetExtension(file) is ".csv" or ".html" || file.EndsWith("announcements.jsonl", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private object? Execute(string database, string statement)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.PathOf(database)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return command.ExecuteScalar();
    }
}
