using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Kinds;
using NlpPipeline.Learning.Models;
using NlpPipeline.Learning.Training;
using Xunit;

namespace NlpPipeline.Tests.Learning.Kinds;

public sealed class KindModelTests
{
    [Theory]
    [InlineData("巡察撤离公告¶", Kind.Withdrawal)]
    [InlineData("县委巡察反馈会¶", Kind.Feedback)]
    public void Scores_every_kind_that_it_was_trained_on_at_its_place(string text, Kind best)
    {
        var margins = new float[Enum.GetValues<Kind>().Length];

        new KindModel(Train(("withdrawal", "巡察撤离公告¶撤离"), ("feedback", "巡察反馈会¶反馈"))).Score(text, margins);

        Assert.Equal(best, (Kind)margins.IndexOf(margins.Max()));
        Assert.Equal(float.NegativeInfinity, margins[(int)Kind.Entry]);
    }

    [Fact]
    public void A_label_that_is_no_kind_is_refused()
    {
        var error = Assert.Throws<ModelException>(() => new KindModel(Train(("feedback", "反馈"), ("sports", "球赛"))));

        Assert.Contains("'sports' is no kind", error.Message, StringComparison.Ordinal);
    }

    private static NlpPipeline.Learning.Prediction.TextClassifier Train(params (string Label, string Text)[] rows)
    {
        var examples = Enumerable.Range(0, 10).SelectMany(i => rows.Select(row => new Example(row.Text + i, [row.Label], 0))).ToList();
        return ClassifierTrainer.Train(new Dataset("kinds.tsv", examples), dev: null, new TrainingOptions()).Classifier;
    }
}
