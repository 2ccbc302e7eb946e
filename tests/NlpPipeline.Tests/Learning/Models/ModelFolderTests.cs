using System.Text.Json;
using NlpPipeline.Learning.Models;
using NlpPipeline.Learning.Training;
using Xunit;

namespace NlpPipeline.Tests.Learning.Models;

public sealed class ModelFolderTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("evidence")]
    [InlineData("focus")]
    [InlineData("kind")]
    public void Metrics_and_card_of_a_shipped_model_are_as_they_would_be_written_now(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "models", name);
        var metrics = ModelFolder.ReadMetrics(folder);
        using var card = new StringWriter { NewLine = "\n" };
        ModelCard.Write(metrics, card);

        Assert.Equal(File.ReadAllText(Path.Combine(folder, "metrics.json")), JsonSerializer.Serialize(metrics, ModelWriter.Json) + "\n");
        Assert.Equal(ModelFolder.ReadCard(folder), card.ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_loaded_model_predicts_as_the_saved_one(bool isMultiLabel)
    {
        var data = isMultiLabel ? SampleData.MultiLabel() : SampleData.SingleLabel();
        var saved = ClassifierTrainer.Train(data, dev: null, new TrainingOptions()).Classifier;
        ModelFolder.SaveWeights(_directory.Path, saved);

        var loaded = ModelFolder.Load(_directory.Path);

        Assert.Equal(saved.Labels, loaded.Labels);
        Assert.Equal(isMultiLabel, loaded.IsMultiLabel);
        Assert.All(data.Examples, example => Assert.Equal(saved.Predict(example.Text, 0), loaded.Predict(example.Text, 0)));
        Assert.All(data.Examples, example => Assert.Equal(saved.Predict(example.Text), loaded.Predict(example.Text)));
    }

    [Fact]
    public void The_same_training_gives_the_same_bytes() => Assert.Equal(TrainAndSave("first", threads: 1), TrainAndSave("second", threads: 2));

    [Fact]
    public void A_missing_model_names_path_and_remedy()
    {
        var error = Assert.Throws<ModelException>(() => ModelFolder.Load(Path.Combine(_directory.Path, "none")));

        Assert.Contains(Path.Combine(_directory.Path, "none", "weights.bin"), error.Message, StringComparison.Ordinal);
        Assert.Contains("nlp-pipeline train", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_cut_short_anywhere_or_foreign_bytes_are_no_model()
    {
        var bytes = TrainAndSave(".", threads: 1);
        for (var length = 0; length < bytes.Length; length += Math.Max(1, bytes.Length / 40))
        {
            _directory.Write("weights.bin", bytes[..length]);
            Assert.Throws<ModelException>(() => ModelFolder.Load(_directory.Path));
        }

        _directory.Write("weights.bin", "no model at all");
        Assert.Throws<ModelException>(() => ModelFolder.Load(_directory.Path));
    }

    private byte[] TrainAndSave(string name, int threads)
    {
        var path = Path.Combine(_directory.Path, name);
        ModelFolder.SaveWeights(path, ClassifierTrainer.Train(SampleData.MultiLabel(), null, new TrainingOptions { Threads = threads }).Classifier);
        return File.ReadAllBytes(Path.Combine(path, "weights.bin"));
    }
}
