using NlpPipeline.Learning.Prediction;
using NlpPipeline.Learning.Training;
using NlpPipeline.Text.Segmentation;
using Xunit;

namespace NlpPipeline.Tests.Learning.Prediction;

public sealed class ExplanationTests
{
    private static readonly Segmenter Segmenter = Segmenter.CreateDefault();
    private static readonly TextClassifier Classifier = ClassifierTrainer.Train(SampleData.MultiLabel(), null, new TrainingOptions()).Classifier;

    [Theory]
    [InlineData("重点检查安全生产情况", "safety")]
    [InlineData("围绕粮食粮食购销", "rural")]
    [InlineData("", "ecology")]
    public void The_parts_add_up_to_the_margin(string text, string label)
    {
        var explanation = Explanation.Create(Classifier, text, label, Segmenter);

        Assert.Equal(explanation.Label.Margin, explanation.Bias + explanation.Ngrams.Sum(ngram => ngram.Weight), 4);
    }

    [Fact]
    public void The_cue_pulls_hardest()
    {
        var strongest = Explanation.Create(Classifier, "重点检查粮食购销情况", "rural", Segmenter).Ngrams.Take(5);

        Assert.All(strongest, ngram => Assert.Contains(ngram.Text, "粮食购销", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("重点检查粮食购销情况", "⟨重")]
    [InlineData("重点检查粮食购销情况", "况⟩")]
    [InlineData("", "⟨")]
    [InlineData("", "⟩")]
    public void Marks_of_beginning_and_end_are_printed(string text, string expected) =>
        Assert.Contains(expected, Explanation.Create(Classifier, text, "rural", Segmenter).Ngrams.Select(ngram => ngram.Text));

    [Theory]
    [InlineData("重点检查粮食购销情况", "rural")]
    [InlineData("围绕粮食粮食购销", "safety")]
    public void Words_share_what_the_ngrams_that_hold_characters_pull(string text, string label)
    {
        var explanation = Explanation.Create(Classifier, text, label, Segmenter);

        Assert.Equal(text, string.Concat(explanation.Words.Select(word => word.Text)));
        Assert.Equal(explanation.Ngrams.Where(ngram => ngram.Text.Trim('⟨', '⟩').Length > 0).Sum(ngram => ngram.Weight), explanation.Words.Sum(word => word.Weight), 4);
    }

    [Fact]
    public void The_word_with_the_cue_pulls_hardest() =>
        Assert.Equal("粮食", Explanation.Create(Classifier, "检查粮食情况", "rural", Segmenter).Words.MaxBy(word => word.Weight)!.Text);

    [Fact]
    public void An_unknown_label_is_misuse() => Assert.Throws<ArgumentException>(() => Explanation.Create(Classifier, "粮食", "weather", Segmenter));
}
