using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Evaluation.Classification;
using NlpPipeline.Learning.Training;
using Xunit;

namespace NlpPipeline.Tests.Learning.Evaluation.Classification;

public sealed class CrossValidationTests
{
    [Fact]
    public void Every_text_is_judged_once_by_a_classifier_that_has_not_seen_it()
    {
        var data = SampleData.SingleLabel();

        var result = CrossValidation.Run(data, 5, new TrainingOptions());

        Assert.Equal(5, result.Folds.Count);
        Assert.Equal(data.Examples.OrderBy(example => example.Line), result.Overall.Texts.Select(text => text.Example).OrderBy(example => example.Line));
        Assert.InRange(result.Overall.Report.Accuracy, 0.9, 1);
        Assert.Equal(result.Folds.Average(fold => fold.Report.Accuracy), result.Spread(report => report.Accuracy).Mean, 9);
    }

    [Fact]
    public void Too_few_texts_for_the_folds_are_told() => Assert.Equal("single.tsv:1: 3 texts are too few for 5 folds; give more texts", Assert.Throws<DataFormatException>(
        () => CrossValidation.Run(SampleData.SingleLabel().Subset([0, 15, 30]), 5, new TrainingOptions())).Message);

    [Fact]
    public void A_learning_curve_leaves_out_parts_too_small_to_learn_from()
    {
        var data = SampleData.SingleLabel().Subset([0, 1, 15, 16, 30, 31]);

        Assert.Equal([5, 6], LearningCurve.Create(data, data, new TrainingOptions()).Select(point => point.ExampleCount));
    }

    [Fact]
    public void A_learning_curve_grows_to_the_whole_data()
    {
        var data = SampleData.SingleLabel();

        var curve = LearningCurve.Create(data, data, new TrainingOptions { Folds = 2 });

        Assert.Equal([9, 18, 27, 36, 45], curve.Select(point => point.ExampleCount));
        Assert.True(curve[^1].Report.Accuracy >= curve[0].Report.Accuracy);
    }
}
