using Xunit;

namespace NlpPipeline.Tests.Cli;

public sealed class RunCommandTests : IDisposable
{
    private const string Notice = "县委第一巡察组进驻县水务局。";

    private static readonly string[] Files =
    [
        "announcements.csv", "announcements.jsonl", "assignments.csv", "channels.csv", "checks.csv", "contacts.csv", "dates.csv", "disciplines.csv",
        "document_rounds.csv", "durations.csv", "errors.jsonl", "focus.csv", "hours.csv", "people.csv", "report.html", "rounds.csv", "teams.csv", "units.csv",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_file_is_written_and_no_half_one_is_left()
    {
        var run = await CommandRun.OfAsync("run", _folder.Write("a.txt", Notice), "--out", _folder.PathOf("out/deep"));

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal([".nlp-pipeline.lock", .. Files[..16], "summary.json", .. Files[16..]], Directory.GetFiles(_folder.PathOf("out/deep")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Empty(File.ReadAllBytes(_folder.PathOf("out/deep/errors.jsonl")));
    }

    [Fact]
    public async Task A_second_run_replaces_the_first()
    {
        string[] command = ["run", _folder.Write("a.txt", Notice), "--out", _folder.PathOf("out")];
        await CommandRun.OfAsync(command);
        var first = ContentOf("out");

        await CommandRun.OfAsync(command);

        Assert.Equal(first, ContentOf("out"));
    }

    [Fact]
    public async Task Jobs_change_nothing_in_the_output()
    {
        for (var i = 0; i < 60; i++)
        {
            _folder.Write($"in/{i:00}.txt", string.Concat(Enumerable.Repeat(Notice, i % 7 + 1)));
        }

        await CommandRun.OfAsync("run", _folder.PathOf("in"), "--out", _folder.PathOf("one"), "--jobs", "1");
        await CommandRun.OfAsync("run", _folder.PathOf("in"), "--out", _folder.PathOf("four"), "--jobs", "4");

        Assert.Equal(ContentOf("one"), ContentOf("four"));
    }

    [Fact]
    public async Task The_summary_goes_to_stderr()
    {
        var run = await CommandRun.OfAsync("run", _folder.Write("a.txt", Notice), "--out", _folder.PathOf("out"));

        Assert.Equal("", run.Output);
        Assert.Matches("^1 announcements in [0-9.]+ s → ", run.Error);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Progress_is_shown_only_on_a_terminal(bool interactive)
    {
        var run = await CommandRun.OfAsync(["run", _folder.Write("a.txt", Notice), "--out", _folder.PathOf("out")], input: "", interactive);

        Assert.Equal(interactive, run.Error.Contains("1 read, 0 failed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, "\e[31merror:\e[0m ")]
    [InlineData(false, "error: ")]
    public async Task Messages_are_coloured_only_where_colour_is_wanted(bool color, string expected)
    {
        var run = await CommandRun.OfAsync(["run"], input: "", interactive: true, color);

        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    private string[] ContentOf(string folder) => [.. Files.Select(file => File.ReadAllText(Path.Combine(_folder.PathOf(folder), file)))];
}
