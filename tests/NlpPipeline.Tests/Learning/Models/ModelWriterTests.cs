using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Models;
using NlpPipeline.Learning.Training;
using Xunit;

namespace NlpPipeline.Tests.Learning.Models;

public sealed class ModelWriterTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Weights_card_and_metrics_are_written_alike_twice()
    {
        string[] names = ["weights.bin", "README.md", "metrics.json"];
        Write("first");
        Write("second");

        Assert.All(names, name => Assert.Equal(Bytes("first", name), Bytes("second", name)));
        Assert.Equal(3, Directory.GetFiles(Path.Combine(_directory.Path, "first")).Length);

        byte[] Bytes(string folder, string name) => File.ReadAllBytes(Path.Combine(_directory.Path, folder, name));
    }

    [Fact]
    public void Metrics_are_read_as_they_were_written()
    {
        var written = Write("model");

        var read = ModelFolder.ReadMetrics(Path.Combine(_directory.Path, "model"));

        Assert.Equal(written.About with { Limits = [] }, read.About with { Limits = [] });
        Assert.Equal(written.Weights, read.Weights);
        Assert.Equal(["dev", "test"], read.Evaluations.Select(evaluation => evaluation.On));
        Assert.Equal([false, true], read.Evaluations.Select(evaluation => evaluation.IsUnbiased));
        Assert.Equal(15, read.Data[0].LabelCounts["rural"]);
    }

    [Fact]
    public void The_card_begins_with_the_fields_of_Hugging_Face()
    {
        Write("model");

        var card = ModelFolder.ReadCard(Path.Combine(_directory.Path, "model"));

        Assert.StartsWith("---\nlanguage:\n- zh\nlicense: mit\nlibrary_name: nlp-pipeline\npipeline_tag: text-classification\n", card, StringComparison.Ordinal);
        Assert.Contains("\n# 样例\n", card, StringComparison.Ordinal);
        Assert.Contains("| date | 2026-11-22 |", card, StringComparison.Ordinal);
        Assert.Contains("- 只认得样例", card, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_set_that_was_learnt_from_is_not_called_unseen()
    {
        var data = SampleData.SingleLabel();
        var warnings = DatasetAudit.CompareHeldOut(data, data).ToList();
        var folder = Path.Combine(_directory.Path, "model");

        var metrics = new ModelWriter(new ModelAbout("样例"), data, Test: data) { TestWarnings = warnings }.Write(folder, ClassifierTrainer.Train(data, null, new TrainingOptions()));

        Assert.False(metrics.Evaluations[^1].IsUnbiased);
        Assert.Equal(["single.tsv: 45 texts that also stand in single.tsv, first at line 1"], ModelFolder.ReadMetrics(folder).Warnings);
        Assert.Contains("| no: 45 of its 45 texts also stand in train |", ModelFolder.ReadCard(folder), StringComparison.Ordinal);
        Assert.Contains("- single.tsv: 45 texts that also stand in single.tsv", ModelFolder.ReadCard(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void Metrics_hold_every_average_and_the_platform()
    {
        var (single, several) = (MetricsOf(SampleData.SingleLabel(), isMultiLabel: false), MetricsOf(SampleData.MultiLabel(), isMultiLabel: true));

        Assert.Null(single.Evaluations[^1].SamplesF1);
        Assert.Equal(several.Evaluations[^1].Labels.Sum(label => label.F1 * label.Support) / several.Evaluations[^1].Labels.Sum(label => label.Support), several.Evaluations[^1].WeightedF1, 9);
        Assert.InRange(several.Evaluations[^1].SamplesF1!.Value, 0.5, 1);
        Assert.Equal([".NET", "Microsoft.ML", "NlpPipeline.Learning"], several.Packages.Keys);
        Assert.Equal("10.0", several.Packages[".NET"]);

        ModelMetrics MetricsOf(Dataset data, bool isMultiLabel) =>
            new ModelWriter(new ModelAbout("样例"), data).Write(Path.Combine(_directory.Path, $"several-{isMultiLabel}"), ClassifierTrainer.Train(data, null, new TrainingOptions { IsMultiLabel = isMultiLabel }));
    }

    [Fact]
    public void Metrics_hold_the_limit_that_the_card_prints()
    {
        var data = SampleData.SingleLabel();
        var folder = Path.Combine(_directory.Path, "model");

        new ModelWriter(new ModelAbout("样例"), data).Write(folder, ClassifierTrainer.Train(data, null, new TrainingOptions()));

        Assert.Contains("- " + Assert.Single(ModelFolder.ReadMetrics(folder).About.Limits), ModelFolder.ReadCard(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void Models_are_found_below_a_folder()
    {
        Write("b");
        Write("a");

        Assert.Equal(["a", "b"], ModelFolder.Find(_directory.Path).Select(Path.GetFileName));
    }

    private ModelMetrics Write(string name)
    {
        var data = SampleData.SingleLabel();
        var about = new ModelAbout("样例") { Date = "2026-11-22", Limits = ["只认得样例"] };
        var trained = ClassifierTrainer.Train(data, data, new TrainingOptions());
        var test = new Dataset("test.tsv", [.. data.Examples.Select(example => example with { Text = "再次" + example.Text })]);
        return new ModelWriter(about, data, Dev: data, Test: test).Write(Path.Combine(_directory.Path, name), trained);
    }
}
