using System.Text;
using NlpPipeline.Cli;
using NlpPipeline.Tests.Learning;
using Xunit;

namespace NlpPipeline.Tests.Cli;

public sealed class LearningCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_model_is_trained_listed_judged_and_used()
    {
        var data = WriteSample();
        var model = Path.Combine(_directory.Path, "models", "sample");
        Assert.Equal(ExitCode.Done, await Run("train", data, "--out", model, "--name", "样例", "--html", Path.Combine(_directory.Path, "a.html")));
        Assert.Contains("accuracy", _output.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(Path.Combine(_directory.Path, "a.html")), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, await Run("models", "list", "--models", Path.Combine(_directory.Path, "models")));
        Assert.StartsWith("sample\tsingle-label text classification\t3 labels", _output.ToString(), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, await Run("models", "show", model));
        Assert.Contains("# 样例", _output.ToString(), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, await Run("evaluate", data, "--model", model, "--fail-under", "0.9"));
        Assert.Equal(ExitCode.GateNotMet, await Run("evaluate", data, "--model", model, "--fail-under", "1.1"));
        Assert.Equal(ExitCode.Done, await Run("threshold", data, "--model", model));
        Assert.Contains("best: the model's own decision, without --threshold", _output.ToString(), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, await Run("explain", "粮食购销", "--model", model));
        Assert.StartsWith("rural: score", _output.ToString(), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, await Run("predict", _directory.Write("b.csv", "id,text\n1,\"粮食\n购销\"\n2,安全生产\n"), "--model", model, "--format", "tsv"));
        Assert.Equal(["rural", "safety"], _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]));
        Assert.Equal(ExitCode.NoInput, await Run("predict", _directory.Write("c.csv", "id,words\n1,粮食\n"), "--model", model));
        Assert.Contains("c.csv:1: the header has no column 'text', only 'id', 'words'", _error.ToString(), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, await Run("predict", _directory.Write("b.txt", "粮食购销\n\n安全生产\n"), "--model", model, "--format", "text"));
        Assert.Equal(["rural", "safety"], _output.ToString().Split('\n')[..3].Where((_, line) => line != 1));
        Assert.Equal(3, _output.ToString().Count(c => c == '\n'));
    }

    [Fact]
    public async Task A_model_that_is_not_there_is_named_beside_those_that_are()
    {
        var root = Path.Combine(_directory.Path, "models");
        await Run("train", WriteSample(), "--out", Path.Combine(root, "sample"));

        Assert.Equal(ExitCode.BadModel, await Run("models", "show", "smaple", "--models", root));

        Assert.Contains($"no model 'smaple': it is no folder, and '{root}' holds sample", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_gets_an_empty_line_and_a_warning()
    {
        var model = Path.Combine(_directory.Path, "m");
        await Run("train", WriteSample(), "--out", model);
        var input = _directory.Write("c.jsonl", "{\"text\": \"粮食购销\"}\n{\n");

        Assert.Equal(ExitCode.Partial, await Run("predict", input, "--model", model, "--format", "text"));

        Assert.Equal("rural\n\n", _output.ToString());
        Assert.StartsWith($"warning: {input}:2: not a JSON object", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_not_utf8_is_not_guessed_at()
    {
        var model = Path.Combine(_directory.Path, "m");
        await Run("train", WriteSample(), "--out", model);
        var input = Path.Combine(_directory.Path, "gbk.txt");
        await File.WriteAllBytesAsync(input, [.. "粮食购销\n"u8, 0xB0, 0xB2, 0xC8, 0xAB, (byte)'\n'], TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Partial, await Run("predict", input, "--model", model, "--format", "text"));

        Assert.Equal("rural\n\n", _output.ToString());
        Assert.StartsWith($"warning: {input}:2: not UTF-8", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Top_and_threshold_override_the_decision()
    {
        var model = Path.Combine(_directory.Path, "m");
        await Run("train", WriteSample(), "--out", model);
        var input = _directory.Write("d.tsv", "粮食购销\n");

        await Run("predict", input, "--model", model, "--top", "2", "--format", "text");
        Assert.Equal(2, _output.ToString().Trim().Split('|').Length);

        await Run("predict", input, "--model", model, "--threshold", "0", "--format", "text");
        Assert.Equal(3, _output.ToString().Trim().Split('|').Length);
    }

    [Fact]
    public async Task Cross_validation_prints_the_spread_over_folds()
    {
        Assert.Equal(ExitCode.Done, await Run("crossvalidate", WriteSample(), "--folds", "3"));

        Assert.Contains("micro-F1 over folds: ", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seen_texts_and_unknown_labels_of_judging_data_are_told()
    {
        var (data, model) = (WriteSample(), Path.Combine(_directory.Path, "m"));
        var odd = _directory.Write("odd.tsv", "novel\t新的问题\n");

        Assert.Equal(ExitCode.Done, await Run("train", data, "--test", data, "--out", model));
        Assert.Contains($"{data}: 45 texts that also stand in {data}, first at line 1", _error.ToString(), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, await Run("evaluate", odd, "--model", model));
        Assert.Contains($"{odd}: 1 labels that {model} lacks, first at line 1", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.NoInput, await Run("predict", Path.Combine(_directory.Path, "none.txt"), "--model", model));
        Assert.Contains("none.txt: no such file; check the path", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotations_are_converted_or_refused()
    {
        var doccano = _directory.Write("d.jsonl", "{\"id\":1,\"text\":\"县委巡察\",\"label\":[[0,2,\"owner\"]],\"Comments\":[\"?\",\"!\"]}\n");
        var classes = _directory.Write("e.jsonl", "{\"id\":1,\"text\":\"县委巡察\",\"label\":[\"notice\"]}\n");
        var brat = Path.Combine(_directory.Path, "brat");

        Assert.Equal(ExitCode.Done, await Run("convert", doccano, brat, "--from", "doccano", "--to", "brat"));
        Assert.Contains("warning: left out 2 × comment: this program carries spans and labels of whole texts only", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal("T1\towner 0 2\t县委\n", File.ReadAllText(Path.Combine(brat, "1.ann")));
        Assert.Equal(ExitCode.NoInput, await Run("convert", classes, brat, "--from", "doccano", "--to", "brat"));
        Assert.Contains("brat holds no labels", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCode.NoInput, "a.tsv:1: expected 2 columns", "train", "a.tsv", "--out", "m")]
    [InlineData(ExitCode.NoInput, "none.tsv: no such file; check the path", "train", "none.tsv", "--out", "m")]
    [InlineData(ExitCode.NoInput, "none.tsv: no such file; check the path", "crossvalidate", "none.tsv")]
    [InlineData(ExitCode.NoInput, "none: no such file; check the path", "train", "none", "--out", "m")]
    [InlineData(ExitCode.Usage, "--errors and --format are for extraction", "evaluate", "a.tsv", "--model", "m", "--format", "json")]
    [InlineData(ExitCode.BadModel, "none': it is no folder, and", "predict", "a.tsv", "--model", "none")]
    [InlineData(ExitCode.Usage, "--folds must be at least 2", "crossvalidate", "a.tsv", "--folds", "1")]
    [InlineData(ExitCode.Usage, "--top must be at least 1", "predict", "a.tsv", "--model", "m", "--top", "0")]
    [InlineData(ExitCode.Usage, "--threshold must be a number from 0 to 1", "predict", "a.tsv", "--model", "m", "--threshold", "7")]
    [InlineData(ExitCode.Usage, "--cost must be above 0", "train", "a.tsv", "--out", "m", "--cost", "0")]
    [InlineData(ExitCode.Usage, "--date must be a day as in 2026-11-22, not 22.11.2026", "train", "a.tsv", "--out", "m", "--date", "22.11.2026")]
    [InlineData(ExitCode.Usage, "--date must be a day as in 2026-11-22, not 2026-02-30", "train", "a.tsv", "--out", "m", "--date", "2026-02-30")]
    [InlineData(ExitCode.Usage, "INPUT is empty", "explain", "", "--model", "m")]
    [InlineData(ExitCode.Usage, "INPUT is empty", "explain", "")]
    [InlineData(ExitCode.Usage, "'sdca' not recognized", "train", "a.tsv", "--out", "m", "--trainer", "sdca")]
    public async Task Foreseen_failures_have_a_message_and_a_code(int code, string message, params string[] arguments)
    {
        _directory.Write("a.tsv", "no tab here\n");
        string[] absolute = [.. arguments.Select(word => word is "a.tsv" or "none.tsv" or "m" or "none" ? Path.Combine(_directory.Path, word) : word)];

        Assert.Equal(code, await Run(absolute));

        Assert.Contains(message, _error.ToString(), StringComparison.Ordinal);
    }

    private string WriteSample() => SampleData.Write(_directory);

    private Task<int> Run(params string[] arguments)
    {
        _output.GetStringBuilder().Clear();
        _error.GetStringBuilder().Clear();
        return CommandLine.RunAsync(arguments, new Terminal(new MemoryStream(Encoding.UTF8.GetBytes("")), _output, _error, IsInteractive: false, UseColor: false));
    }
}
