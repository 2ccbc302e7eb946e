using NlpPipeline.Cli;
using Xunit;

namespace NlpPipeline.Tests.Cli;

/// <summary>The exit codes are a contract with schedulers and scripts, so the numbers are written out here.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private const string Notice = "县委第一巡察组进驻县水务局。";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Done_is_0()
    {
        var run = await CommandRun.OfAsync("extract", _folder.Write("a.txt", Notice));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task An_output_that_fails_is_1_and_never_waits_for_ever()
    {
        var lines = string.Concat(Enumerable.Range(0, 500).Select(row => $$"""{"id": "{{row}}", "text": "{{Notice}}"}""" + "\n"));
        using var error = new StringWriter();
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(lines));

        var exitCode = await CommandLine.RunAsync(["extract", "-"], new Terminal(input, new FullDisk(), error, IsInteractive: false, UseColor: false));

        Assert.Equal(1, exitCode);
        Assert.Equal($"error: disk full{error.NewLine}", error.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("extract --nonsense")]
    [InlineData("run corpus --ouput out --out out")]
    [InlineData("evaluate --nonsense")]
    [InlineData("run corpus")]
    [InlineData("run --out out")]
    [InlineData("extract --jobs 0")]
    [InlineData("extract --jobs many")]
    [InlineData("extract --max-bytes -1")]
    [InlineData("evaluate")]
    [InlineData("evaluate corpus --format xml")]
    public async Task Misuse_is_2_with_a_message_on_stderr(string arguments)
    {
        var run = await CommandRun.OfAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_folder_that_cannot_be_made_is_2()
    {
        var file = _folder.Write("a.txt", Notice);

        var run = await CommandRun.OfAsync("run", file, "--out", Path.Combine(file, "out"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(Path.Combine(file, "out"), run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("run")]
    public async Task Some_documents_failed_is_3(string command)
    {
        var good = _folder.Write("a.txt", Notice);
        string[] output = command == "run" ? ["--out", _folder.PathOf("out")] : [];

        var run = await CommandRun.OfAsync([command, good, _folder.Write("b.txt", ""), .. output]);

        Assert.Equal(3, run.ExitCode);
    }

    [Theory]
    [InlineData("extract", "nowhere.txt")]
    [InlineData("evaluate", "nowhere.txt")]
    public async Task A_missing_input_is_4_and_named(string command, string name)
    {
        var run = await CommandRun.OfAsync(command, _folder.PathOf(name));

        Assert.Equal(4, run.ExitCode);
        Assert.Contains(_folder.PathOf(name), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_annotated_text_that_breaks_the_markup_is_4_and_named()
    {
        var run = await CommandRun.OfAsync("evaluate", _folder.Write("broken.txt", "no header"));

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("broken.txt", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("evaluate")]
    public async Task A_missing_model_folder_is_5_and_named_with_the_remedy(string command)
    {
        var run = await CommandRun.OfAsync(command, _folder.Path, "--models", _folder.PathOf("nowhere"));

        Assert.Equal(5, run.ExitCode);
        Assert.Contains(_folder.PathOf("nowhere"), run.Error, StringComparison.Ordinal);
        Assert.Contains("NLP_PIPELINE_MODELS", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.99", 6)]
    public async Task A_gate_that_is_not_met_is_6(string least, int expected)
    {
        var gold = _folder.Write("gold.txt", "kind: notice\nlevel: county\n---\n⟦县委第九十九测试单位⟧{person official 无此职务}\n");

        var run = await CommandRun.OfAsync("evaluate", gold, "--fail-under", least);

        Assert.Equal(expected, run.ExitCode);
    }

    [Theory]
    [InlineData("in/a.txt/all.sqlite")]
    [InlineData("postgres://nobody@127.0.0.1:1/announcements")]
    public async Task A_database_that_cannot_be_opened_is_2(string target)
    {
        var file = _folder.Write("in/a.txt", Notice);
        target = target.Replace("in/a.txt", file, StringComparison.Ordinal);

        var run = await CommandRun.OfAsync("run", _folder.PathOf("in"), "--out", _folder.PathOf("out"), "--db", target);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is --db the file or server that you mean", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("out/announcements.jsonl")));
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Write(string? value) => throw new IOException("disk full");
    }
}
