using System.Text.Json;
using Xunit;

namespace NlpPipeline.Tests.Cli;

/// <summary>Options of <c>run</c>: what is read, what is told, and where options come from.</summary>
public sealed class RunOptionTests : IDisposable
{
    private const string Notice = "县委第一巡察组进驻县水务局，开展常规巡察，值班电话0730-8123456。";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("in/*.txt", "a,b")]
    [InlineData("in/**/*.txt", "a,b,deep/c")]
    [InlineData("in/?.md", "d")]
    [InlineData("i?/*.txt", "in/a,in/b")]
    [InlineData("in/[ac-x].*", "a,d")]
    [InlineData("in/[!a].txt", "b")]
    [InlineData("in/d*", "d,deep/c")]
    [InlineData("**/deep", "in/deep/c")]
    [InlineData("in/**", "a,b,d,deep/c")]
    public async Task Patterns_name_files(string pattern, string expected)
    {
        foreach (var name in new[] { "in/a.txt", "in/b.txt", "in/deep/c.txt", "in/d.md", "in22/e.txt" })
        {
            _folder.Write(name, Notice);
        }

        Assert.Equal(expected.Split(','), await IdsAsync(_folder.PathOf(pattern)));
    }

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
    public async Task A_pattern_without_files_is_a_failure() =>
        Assert.Contains("no file matches", (await CommandRun.OfAsync("extract", _folder.PathOf("*.txt"))).Error, StringComparison.Ordinal);

    [Fact]
    public async Task Files_of_one_name_in_two_folders_are_told_apart()
    {
        _folder.Write("in/2023/a.txt", Notice);
        _folder.Write("in/2024/a.html", $"<p>{Notice}</p>");

        Assert.Equal(["2023/a", "2024/a"], await IdsAsync(_folder.PathOf("in")));
    }

    [Fact]
    public async Task Names_may_hold_anything()
    {
        foreach (var name in new[] { "a b.txt", "引号\"'.txt", "😀.txt", "-x.txt", "100%.txt" })
        {
            _folder.Write($"in/{name}", Notice);
        }

        var ids = await IdsAsync(_folder.PathOf("in"));

        Assert.Equal(5, ids.Length);
        Assert.Contains("😀", ids);
    }

    [Theory]
    [InlineData("in", "in/a.txt")]
    [InlineData("in", "in")]
    [InlineData("in", "in/../in/*.txt")]
    public async Task A_file_that_is_met_twice_is_read_once(string first, string second)
    {
        _folder.Write("in/a.txt", Notice);
        _folder.Write("in/deep/b.txt", Notice);

        Assert.Equal(["a", "deep/b"], await IdsAsync(_folder.PathOf(first), _folder.PathOf(second)));
    }

    [Fact]
    public async Task Shards_of_an_input_that_is_given_twice_can_be_merged()
    {
        _folder.Write("in/a.txt", Notice);
        _folder.Write("in/b.txt", Notice);
        foreach (var shard in new[] { "1", "2" })
        {
            await CommandRun.OfAsync("run", _folder.PathOf("in"), _folder.PathOf("in/b.txt"), "--out", _folder.PathOf($"s{shard}"), "--shard", $"{shard}/2", "--no-report");
        }

        var run = await CommandRun.OfAsync("merge", _folder.PathOf("s1"), _folder.PathOf("s2"), "--out", _folder.PathOf("all"), "--no-report");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, JsonLines.ReadFile(_folder.PathOf("all/announcements.jsonl")).Count);
    }

    [Fact]
    public async Task Linked_folders_are_read_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        _folder.Write("in/z/a.txt", Notice);
        _folder.Write("elsewhere/b.txt", Notice);
        Directory.CreateSymbolicLink(_folder.PathOf("in/link"), "../elsewhere");
        Directory.CreateSymbolicLink(_folder.PathOf("in/second"), "../elsewhere");
        Directory.CreateSymbolicLink(_folder.PathOf("in/a"), "z");

        Assert.Equal(["link/b", "z/a"], await IdsAsync(_folder.PathOf("in"), _folder.PathOf("elsewhere")));
    }

    [Fact]
    public async Task A_backslash_in_a_name_is_part_of_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "it parts folders there");
        _folder.Write("in/a\\b.txt", Notice);

        Assert.Equal(["a\\b"], await IdsAsync(_folder.PathOf("in")));
    }

    [Fact]
    public async Task Files_of_other_formats_are_counted_and_told()
    {
        foreach (var name in new[] { "a.txt", "b.doc", "deep/c.DOC", "d.wps", "README" })
        {
            _folder.Write($"in/{name}", Notice);
        }

        var run = await CommandRun.OfAsync(["run", _folder.PathOf("in"), _folder.PathOf("in"), "--out", _folder.PathOf("in/out"), "--no-report"], input: "");

        var passedOver = JsonElement.Parse(File.ReadAllText(_folder.PathOf("in/out/summary.json"))).GetProperty("passedOver");
        Assert.Equal([("", 1), (".doc", 2), (".wps", 1)], passedOver.EnumerateObject().Select(files => (files.Name, files.Value.GetInt32())));
        Assert.Contains("passed over: 1 without extension, 2 .doc, 1 .wps", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loop_of_links_ends()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        _folder.Write("in/a.txt", Notice);
        Directory.CreateSymbolicLink(_folder.PathOf("in/loop"), _folder.PathOf("in"));
        File.CreateSymbolicLink(_folder.PathOf("in/b.txt"), _folder.PathOf("in/a.txt"));
        File.CreateSymbolicLink(_folder.PathOf("in/dangling.txt"), _folder.PathOf("nowhere"));

        Assert.Equal(["a", "b", "dangling"], await IdsAsync(_folder.PathOf("in")));
    }

    [Fact]
    public async Task The_output_folder_is_no_input()
    {
        _folder.Write("a.txt", Notice);
        await CommandRun.OfAsync("run", _folder.Path, "--out", _folder.PathOf("out"));

        await CommandRun.OfAsync("run", _folder.Path, "--out", _folder.PathOf("out"));

        Assert.Single(JsonLines.ReadFile(_folder.PathOf("out/announcements.jsonl")));
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
    public async Task Old_files_are_passed_over_on_demand()
    {
        File.SetLastWriteTime(_folder.Write("in/old.txt", Notice), new DateTime(2020, 1, 1));
        _folder.Write("in/new.txt", Notice);

        await CommandRun.OfAsync("run", _folder.PathOf("in"), "--out", _folder.PathOf("out"), "--since", "2021-01-01");

        Assert.Equal("new", JsonLines.ReadFile(_folder.PathOf("out/announcements.jsonl")).Single().StringOf("id"));
    }

    [Theory]
    [InlineData("in")]
    [InlineData("in/*.txt")]
    public async Task A_night_without_new_files_is_no_failure(string input)
    {
        File.SetLastWriteTime(_folder.Write("in/old.txt", Notice), new DateTime(2020, 1, 1));

        var run = await CommandRun.OfAsync("run", _folder.PathOf(input), "--out", _folder.PathOf("out"), "--since", "2021-01-01");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(File.ReadAllText(_folder.PathOf("out/errors.jsonl")));
        Assert.Equal(0, (await CommandRun.OfAsync("run", _folder.PathOf(input), "--out", _folder.PathOf("out"), "--since", "2021-01-01", "--dry-run")).ExitCode);
    }

    [Fact]
    public async Task Old_files_of_one_folder_do_not_hide_that_another_is_empty()
    {
        File.SetLastWriteTime(_folder.Write("in/old.txt", Notice), new DateTime(2020, 1, 1));
        Directory.CreateDirectory(_folder.PathOf("empty"));

        await CommandRun.OfAsync("run", _folder.PathOf("in"), _folder.PathOf("empty"), "--out", _folder.PathOf("out"), "--since", "2021-01-01");

        Assert.Contains("the folder holds no documents", File.ReadAllText(_folder.PathOf("out/errors.jsonl")), StringComparison.Ordinal);
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
    public async Task An_encoding_can_be_forced()
    {
        _folder.Write("a.txt", System.Text.Encoding.Unicode.GetBytes(Notice));

        Assert.Equal(4, (await CommandRun.OfAsync("extract", _folder.PathOf("a.txt"))).ExitCode);
        Assert.Equal(0, (await CommandRun.OfAsync("extract", _folder.PathOf("a.txt"), "--encoding", "utf-16")).ExitCode);
        Assert.Equal(2, (await CommandRun.OfAsync("extract", _folder.PathOf("a.txt"), "--encoding", "klingon")).ExitCode);
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

    private static async Task<string[]> IdsAsync(params string[] inputs) => [.. (await CommandRun.OfAsync(["extract", .. inputs])).Records.Select(record => record.StringOf("id")!)];
}
