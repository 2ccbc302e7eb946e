using System.Text.Json;
using Xunit;

namespace NlpPipeline.Tests.Cli;

/// <summary>Options of <c>run</c>: what is written, what is told, and where options come from.</summary>
public sealed class RunOptionTests : IDisposable
{
    private const string Notice = "县委第一巡察组进驻县水务局，开展常规巡察，值班电话0730-8123456。";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--limit", "0", "at least 1")]
    [InlineData("--limit", "-1", "at least 1")]
    [InlineData("--xlsx", "", "--xlsx is empty")]
    [InlineData("--db", "", "--db is empty")]
    public async Task A_value_that_is_none_is_refused(string option, string value, string reason)
    {
        var run = await CommandRun.OfAsync("run", _folder.Write("a.txt", Notice), "--out", _folder.PathOf("out"), option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_variable_is_none()
    {
        var root = new System.CommandLine.RootCommand { NlpPipeline.Cli.Commands.RunCommand.Create(NlpPipeline.Cli.Terminal.OfProcess()) };

        var arguments = NlpPipeline.Cli.Configuration.ConfiguredArguments.Expand(["run", "in"], root, name => name == "NLP_PIPELINE_OUT" ? "out" : "");

        Assert.Equal(["run", "in", "--out", "out"], arguments);
    }

    [Fact]
    public async Task Copies_are_linked_and_left_out_of_the_tables()
    {
        _folder.Write("in/a.txt", Notice);
        _folder.Write("in/b.html", $"<html><body><a href='/'>首页</a><p>{Notice}</p></body></html>");

        await CommandRun.OfAsync("run", _folder.PathOf("in"), "--out", _folder.PathOf("out"));
        await CommandRun.OfAsync("run", _folder.PathOf("in"), "--out", _folder.PathOf("all"), "--keep-duplicates");

        Assert.Equal("a", JsonLines.ReadFile(_folder.PathOf("out/announcements.jsonl"))[1].StringOf("duplicateOf"));
        Assert.Equal((2, 3), (File.ReadAllLines(_folder.PathOf("out/teams.csv")).Length, File.ReadAllLines(_folder.PathOf("all/teams.csv")).Length));
    }

    [Fact]
    public async Task The_folder_of_a_workbook_is_made()
    {
        _folder.Write("in/a.txt", Notice);

        await CommandRun.OfAsync("run", _folder.PathOf("in"), "--out", _folder.PathOf("out"), "--xlsx", _folder.PathOf("tables/all.xlsx"));

        Assert.True(File.Exists(_folder.PathOf("tables/all.xlsx")));
    }

    [Fact]
    public async Task A_workbook_that_cannot_be_made_is_a_wrong_option()
    {
        var file = _folder.Write("in/a.txt", Notice);

        var run = await CommandRun.OfAsync("run", _folder.PathOf("in"), "--out", _folder.PathOf("out"), "--xlsx", Path.Combine(file, "all.xlsx"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("all.xlsx' cannot be made", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_gets_its_folder()
    {
        _folder.Write("in/a.txt", Notice);

        var run = await CommandRun.OfAsync("run", _folder.PathOf("in"), "--out", _folder.PathOf("out"), "--db", _folder.PathOf("new/all.sqlite"));

        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(_folder.PathOf("new/all.sqlite")));
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        _folder.Write("in/a.txt", Notice);
        _folder.Write("in/b.txt", "");

        var run = await CommandRun.OfAsync("run", _folder.PathOf("in"), "--out", _folder.PathOf("out"), "--dry-run");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("read\ta\t", run.Output, StringComparison.Ordinal);
        Assert.Contains("failed\tb\t", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.PathOf("out")));
    }

    [Fact]
    public async Task Flags_go_before_the_environment_and_that_before_the_file()
    {
        _folder.Write("in/a.txt", Notice);
        var config = _folder.Write("config.json", $$"""{ "input": ["{{_folder.PathOf("in")}}"], "out": "{{_folder.PathOf("file")}}", "no-report": true, "jobs": 1 }""");

        Assert.Equal(0, (await CommandRun.OfAsync("run", "--config", config)).ExitCode);
        Assert.Equal(0, (await CommandRun.OfAsync("run", "--config", config, "--out", _folder.PathOf("flag"))).ExitCode);

        Assert.True(File.Exists(_folder.PathOf("file/summary.json")));
        Assert.True(File.Exists(_folder.PathOf("flag/summary.json")));
        Assert.False(File.Exists(_folder.PathOf("flag/report.html")));
    }

    [Theory]
    [InlineData("""{ "outt": "x" }""", "'outt'")]
    [InlineData("""{ "out": """, "cannot be read")]
    [InlineData("""{ "no-report": "perhaps", "out": "x", "input": "x" }""", "true or false")]
    public async Task A_wrong_configuration_is_named(string content, string reason)
    {
        var run = await CommandRun.OfAsync("run", "--config", _folder.Write("config.json", content));

        Assert.Equal(5, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_for_machines_is_json_on_every_line()
    {
        _folder.Write("in/a.txt", Notice);
        _folder.Write("in/b.txt", "");

        var run = await CommandRun.OfAsync("run", _folder.PathOf("in"), "--out", _folder.PathOf("out"), "--log-format", "json", "--verbose");

        var lines = JsonLines.Parse(run.Error);
        Assert.Equal(["debug", "warning", "information"], lines.Select(line => line.StringOf("level")));
        Assert.Equal(("DocumentFailed", "b"), (lines[1].StringOf("event"), lines[1].StringOf("id")));
        Assert.Equal(1, lines[2].GetProperty("failed").GetInt32());
    }

    [Fact]
    public async Task Quiet_is_quiet() =>
        Assert.Equal("", (await CommandRun.OfAsync("run", _folder.Write("a.txt", Notice), "--out", _folder.PathOf("out"), "--quiet")).Error);

    [Fact]
    public async Task A_summary_counts()
    {
        _folder.Write("in/a.txt", Notice);
        _folder.Write("in/b.txt", "");

        await CommandRun.OfAsync("run", _folder.PathOf("in"), "--out", _folder.PathOf("out"));

        var summary = JsonElement.Parse(File.ReadAllText(_folder.PathOf("out/summary.json")));
        Assert.Equal((2, 1, 1), (Count("seen"), Count("read"), Count("failed")));
        Assert.Matches("^[0-9.]+\\+program\\.[0-9a-f]{8}\\.models\\.[0-9a-f]{8}$", summary.StringOf("version"));
        Assert.False(summary.GetProperty("stopped").GetBoolean());

        int Count(string name) => summary.GetProperty("documents").GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task A_run_that_reads_nothing_leaves_what_is_there()
    {
        await CommandRun.OfAsync("run", _folder.Write("a.txt", Notice), "--out", _folder.PathOf("out"));
        var before = File.ReadAllText(_folder.PathOf("out/teams.csv"));

        var run = await CommandRun.OfAsync("run", _folder.PathOf("nowhere"), "--out", _folder.PathOf("out"));

        Assert.Equal(4, run.ExitCode);
        Assert.Equal(before, File.ReadAllText(_folder.PathOf("out/teams.csv")));
        Assert.Single(JsonLines.ReadFile(_folder.PathOf("out/errors.jsonl")));
    }

    [Fact]
    public async Task A_full_disk_ends_the_run_and_leaves_what_was_there()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "the device that is always full is one of Linux");
        await CommandRun.OfAsync("run", _folder.Write("a.txt", Notice), "--out", _folder.PathOf("out"));
        var before = File.ReadAllText(_folder.PathOf("out/announcements.jsonl"));
        File.CreateSymbolicLink(_folder.PathOf("out/announcements.jsonl.part"), "/dev/full");

        var run = await CommandRun.OfAsync("run", _folder.PathOf("a.txt"), "--out", _folder.PathOf("out"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("No space left", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_folder.PathOf("out/announcements.jsonl")));
        Assert.DoesNotContain(Directory.GetFiles(_folder.PathOf("out")), file => file.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_output_that_is_a_file_is_refused()
    {
        var run = await CommandRun.OfAsync("run", _folder.Write("a.txt", Notice), "--out", _folder.Write("out", "x"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("output folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_is_printed()
    {
        var run = await CommandRun.OfAsync("schema");

        Assert.Equal("Announcement", JsonElement.Parse(run.Output).StringOf("title"));
    }
}
