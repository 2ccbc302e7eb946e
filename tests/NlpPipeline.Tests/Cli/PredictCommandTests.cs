using NlpPipeline.Cli;
using NlpPipeline.Tests.Learning;
using Xunit;

namespace NlpPipeline.Tests.Cli;

/// <summary>Which lines <c>predict</c> reads as texts, and which it refuses.</summary>
public sealed class PredictCommandTests : IAsyncLifetime
{
    // 安全 in GBK.
    private static readonly byte[] NotUtf8 = [0xB0, 0xB2, 0xC8, 0xAB];

    private readonly TemporaryDirectory _directory = new();
    private string _model = "";

    public async ValueTask InitializeAsync()
    {
        _model = Path.Combine(_directory.Path, "models", "sample");
        await CommandRun.OfAsync("train", SampleData.Write(_directory), "--out", _model);
    }

    public ValueTask DisposeAsync()
    {
        _directory.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("a.txt", "粮食购销\uFFFD\n安全生产\n")]
    [InlineData("a.txt", "\uFEFF粮食购销\r\n安全生产\uFFFF\r\n")]
    [InlineData("a.tsv", "1\t粮食\uFFFD购销\n2\t安全生产")]
    [InlineData("a.csv", "id,text\n1,\"粮食\n购销\uFFFD\"\n2,安全生产\n")]
    [InlineData("a.csv", "text\n亅粮食购销丠\n安全生产\n")]
    [InlineData("a.csv", "\uFEFF\"text\",\"编号\"\n粮食购销,一\n安全生产,二\n")]
    [InlineData("a.jsonl", "{\"text\": \"粮食购销\uFFFD\"}\n{\"text\": \"安全生产\"}\n")]
    [InlineData("a.jsonl", "{\"text\": \"粮食购销\\ufffd\"}\n{\"text\": \"安全生产\"}\n")]
    public async Task A_text_is_a_text_whatever_its_characters(string name, string content)
    {
        var run = await Predict(_directory.Write(name, content));

        Assert.Equal((ExitCode.Done, "rural\nsafety\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task A_text_of_standard_input_is_a_text_whatever_its_characters()
    {
        var run = await CommandRun.OfAsync(["predict", "-", "--model", _model, "--format", "text"], "\uFEFF粮食购销\uFFFD\n安全生产");

        Assert.Equal((ExitCode.Done, "rural\nsafety\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task A_record_that_is_not_UTF_8_leaves_the_others_readable()
    {
        var path = _directory.Write("a.csv", [.. "id,text\n1,粮食购销\uFFFD\n2,\"安\n"u8, .. NotUtf8, .. "\"\n3,安全生产\n"u8]);

        var run = await Predict(path);

        Assert.Equal((ExitCode.Partial, "rural\n\nsafety\n"), (run.ExitCode, run.Output));
        Assert.Equal($"warning: {path}:3: not UTF-8; convert the file first\n", run.Error);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.csv")]
    public async Task A_file_in_UTF_16_is_refused_as_a_whole(string name)
    {
        var path = _directory.Write(name, [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("text\n安全生产\n")]);

        var run = await Predict(path);

        Assert.Equal((ExitCode.NoInput, ""), (run.ExitCode, run.Output));
        Assert.Contains($"{path}:1: not UTF-8; convert the file first", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blank_lines_of_JSON_Lines_are_skipped_and_counted()
    {
        var path = _directory.Write("a.jsonl", "{\"text\": \"粮食购销\"}\n\n{\"text\": \"安全生产\"}\n\n");

        var run = await Predict(path);

        Assert.Equal((ExitCode.Done, "rural\nsafety\n"), (run.ExitCode, run.Output));
        Assert.Equal($"warning: {path}: 2 blank lines skipped\n", run.Error);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_in_JSON_is_the_problem_of_its_line()
    {
        var path = _directory.Write("a.jsonl", "{\"text\": \"\\ud842\"}\n{\"text\": \"安全生产\"}\n");

        var run = await Predict(path);

        Assert.Equal((ExitCode.Partial, "\nsafety\n"), (run.ExitCode, run.Output));
        Assert.StartsWith($"warning: {path}:1: half a surrogate pair", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("predict", "sample.tsv")]
    [InlineData("evaluate", "sample.tsv")]
    [InlineData("threshold", "sample.tsv")]
    [InlineData("explain", "粮食购销")]
    public async Task A_model_goes_by_the_name_that_models_list_prints(string command, string input)
    {
        var typed = input.EndsWith(".tsv", StringComparison.Ordinal) ? Path.Combine(_directory.Path, input) : input;

        var run = await CommandRun.OfAsync(command, typed, "--model", "sample", "--models", Path.GetDirectoryName(_model)!);

        Assert.Equal(ExitCode.Done, run.ExitCode);
    }

    [Fact]
    public async Task The_shipped_models_go_by_their_names()
    {
        var run = await CommandRun.OfAsync("explain", "重点检查安全生产责任落实情况", "--model", "focus");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_text_whose_labels_all_miss_their_thresholds_is_said_to_have_none()
    {
        var model = Path.Combine(_directory.Path, "multi");
        var rows = SampleData.MultiLabel().Examples.Select(example => $"{string.Join('|', example.Labels)}\t{example.Text}\n");
        await CommandRun.OfAsync("train", _directory.Write("multi.tsv", string.Concat(rows)), "--out", model);

        var none = await CommandRun.OfAsync("explain", "会议精神传达", "--model", model);
        var some = await CommandRun.OfAsync("explain", "紧盯粮食购销开展监督", "--model", model);

        Assert.StartsWith("no label reaches its threshold; the most probable are:\n", none.Output, StringComparison.Ordinal);
        Assert.StartsWith("rural: score", some.Output, StringComparison.Ordinal);
    }

    private Task<CommandRun> Predict(string path) => CommandRun.OfAsync("predict", path, "--model", _model, "--format", "text");
}
