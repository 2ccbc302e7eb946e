using NlpPipeline.Learning.Prediction;
using NlpPipeline.Learning.Training;
using Xunit;

namespace NlpPipeline.Tests.Learning.Prediction;

public sealed class TextClassifierTests
{
    private static readonly TextClassifier Single = ClassifierTrainer.Train(SampleData.SingleLabel(), null, new TrainingOptions()).Classifier;
    private static readonly TextClassifier Multi = ClassifierTrainer.Train(SampleData.MultiLabel(), null, new TrainingOptions()).Classifier;

    [Theory]
    [InlineData("安全生产隐患多", "safety")]
    [InlineData("粮食购销领域腐败", "rural")]
    public void Single_label_gives_exactly_one(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Single.Predict(text)).Label);

    [Theory]
    [InlineData("重点检查安全生产情况", "safety")]
    [InlineData("重点检查安全生产情况，了解粮食购销方面的问题", "rural safety")]
    [InlineData("传达会议精神", "")]
    public void Multi_label_gives_none_one_or_several(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Multi.Predict(text).Select(label => label.Label).Order(StringComparer.Ordinal)));

    [Fact]
    public void Scores_are_probabilities_in_descending_order()
    {
        var all = Single.Predict("安全生产", threshold: 0);

        Assert.Equal(3, all.Count);
        Assert.Equal(all.OrderByDescending(label => label.Score), all);
        Assert.Equal(1, all.Sum(label => label.Score), 4);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD83D")]
    [InlineData("qwertz")]
    public void Odd_text_is_no_error(string text) => Assert.All(Multi.Predict(text, 0), label => Assert.InRange(label.Score, 0, 1));

    [Fact]
    public void Threads_share_one_classifier()
    {
        var texts = SampleData.MultiLabel().Examples.Select(example => example.Text).ToArray();
        var expected = texts.Select(text => Multi.Predict(text, 0)).ToArray();

        Parallel.For(0, 2000, i => Assert.Equal(expected[i % texts.Length], Multi.Predict(texts[i % texts.Length], 0)));
    }
}
