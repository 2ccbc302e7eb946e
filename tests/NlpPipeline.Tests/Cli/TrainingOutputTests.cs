using NlpPipeline.Cli;
using NlpPipeline.Learning.Models;
using NlpPipeline.Tests.Learning;
using Xunit;

namespace NlpPipeline.Tests.Cli;

/// <summary>What the learning commands write besides their tables, and outputs that cannot be made.</summary>
public sealed class TrainingOutputTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("train", "--out", "choose another --out")]
    [InlineData("train", "--html", "choose another --html")]
    [InlineData("crossvalidate", "--html", "choose another --html")]
    [InlineData("evaluate", "--html", "choose another --html")]
    [InlineData("threshold", "--html", "choose another --html")]
    public async Task An_output_that_cannot_be_made_is_told_before_the_work(string command, string option, string remedy)
    {
        var data = SampleData.Write(_directory);
        var model = Path.Combine(_directory.Path, "m");
        await CommandRun.OfAsync("train", data, "--out", model);
        var below = Path.Combine(data, "below", "x");
        string[] others = command switch
        {
            "train" => option == "--out" ? [] : ["--out", Path.Combine(_directory.Path, "other")],
            "crossvalidate" => [],
            _ => ["--model", model],
        };

        var run = await CommandRun.OfAsync([command, data, option, below, .. others]);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(below, run.Error, StringComparison.Ordinal);
        Assert.Contains(remedy, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_models_that_cannot_be_made_is_told_before_the_corpus_is_read()
    {
        var below = Path.Combine(SampleData.Write(_directory), "below");

        var run = await CommandRun.OfAsync("models", "build", "--corpus", _directory.Path, "--out", below);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(below, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_in_a_missing_folder_is_written_all_the_same()
    {
        var html = Path.Combine(_directory.Path, "reports", "a.html");

        Assert.Equal(ExitCode.Done, (await CommandRun.OfAsync("crossvalidate", SampleData.Write(_directory), "--html", html)).ExitCode);

        Assert.True(File.Exists(html));
    }

    [Fact]
    public async Task A_target_of_convert_that_cannot_be_made_is_2()
    {
        var input = _directory.Write("d.jsonl", "{\"id\":1,\"text\":\"县委巡察\",\"label\":[]}\n");

        var run = await CommandRun.OfAsync("convert", input, Path.Combine(input, "x"), "--from", "doccano", "--to", "spacy");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(Path.Combine(input, "x"), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_texts_that_stand_in_train_or_dev_are_told_in_metrics_and_card()
    {
        var data = SampleData.Write(_directory);
        var dev = _directory.Write("dev.tsv", "rural\t清查村级账目\nsafety\t抽查消防通道\n");
        var test = _directory.Write("test.tsv", "rural\t重点检查粮食购销情况\nrural\t清查村级账目\nsafety\t走访消防通道\n");
        var model = Path.Combine(_directory.Path, "m");

        var run = await CommandRun.OfAsync("train", data, "--dev", dev, "--test", test, "--out", model);

        string[] told = [$"{test}: 1 texts that also stand in {data}, first at line 1", $"{test}: 1 texts that also stand in {dev}, first at line 2"];
        Assert.All(told, warning => Assert.Contains(warning, run.Error, StringComparison.Ordinal));
        Assert.Equal(
            ["test.tsv: 1 texts that also stand in sample.tsv, first at line 1", "test.tsv: 1 texts that also stand in dev.tsv, first at line 2"],
            ModelFolder.ReadMetrics(model).Warnings.Select(warning => warning.Replace(_directory.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)));
        Assert.Contains("| no: 1 of its 3 texts also stand in train |", ModelFolder.ReadCard(model), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_threshold_is_recommended_only_where_it_beats_the_model()
    {
        var (data, model) = (SampleData.Write(_directory), Path.Combine(_directory.Path, "m"));
        await CommandRun.OfAsync("train", data, "--out", model);

        var own = await CommandRun.OfAsync("threshold", data, "--model", model);
        var beaten = await CommandRun.OfAsync("threshold", _directory.Write("odd.tsv", "rural\t村级账目\n\t天气晴朗\n\t适合出行\n\t春暖花开\n"), "--model", model);

        Assert.Contains("best: the model's own decision, without --threshold (", own.Output, StringComparison.Ordinal);
        Assert.Contains("best: --threshold 0.", beaten.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_chart_of_a_report_has_a_heading()
    {
        var data = SampleData.Write(_directory);
        var html = Path.Combine(_directory.Path, "a.html");

        await CommandRun.OfAsync("train", data, "--dev", data, "--out", Path.Combine(_directory.Path, "m"), "--html", html);

        var page = await File.ReadAllTextAsync(html, TestContext.Current.CancellationToken);
        Assert.All(
            ["Reliability: share right", "Thresholds: one for all labels", "Learning curve: more texts"],
            heading => Assert.Contains($"<h2>{heading}</h2>\n<svg", page, StringComparison.Ordinal));
        Assert.Contains("<tr><th>training texts</th><th>accuracy</th><th>micro-F1</th><th>macro-F1</th></tr>\n<tr><td>9</td>", page, StringComparison.Ordinal);
    }
}
