using System.Text.Json;
using Xunit;

namespace NlpPipeline.Tests.Cli;

/// <summary>What <c>run</c> and <c>extract</c> read: files, folders, patterns, and what they pass over.</summary>
public sealed class RunInputTests : IDisposable
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
    public async Task An_encoding_can_be_forced()
    {
        _folder.Write("a.txt", System.Text.Encoding.Unicode.GetBytes(Notice));

        Assert.Equal(4, (await CommandRun.OfAsync("extract", _folder.PathOf("a.txt"))).ExitCode);
        Assert.Equal(0, (await CommandRun.OfAsync("extract", _folder.PathOf("a.txt"), "--encoding", "utf-16")).ExitCode);
        Assert.Equal(2, (await CommandRun.OfAsync("extract", _folder.PathOf("a.txt"), "--encoding", "klingon")).ExitCode);
    }

    private static async Task<string[]> IdsAsync(params string[] inputs) => [.. (await CommandRun.OfAsync(["extract", .. inputs])).Records.Select(record => record.StringOf("id")!)];
}
