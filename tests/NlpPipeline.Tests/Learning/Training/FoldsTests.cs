using NlpPipeline.Learning.Training;
using Xunit;

namespace NlpPipeline.Tests.Learning.Training;

public sealed class FoldsTests
{
    [Fact]
    public void Every_example_is_held_out_once() =>
        Assert.Equal(Enumerable.Range(0, 45), Folds.Stratify(SampleData.SingleLabel(), 4, seed: 1).SelectMany(fold => fold).Order());

    [Fact]
    public void Every_fold_has_every_label_alike()
    {
        var data = SampleData.SingleLabel();

        Assert.All(Folds.Stratify(data, 5, seed: 1), fold =>
            Assert.All(data.Labels, label => Assert.Equal(3, fold.Count(i => data.Examples[i].Labels.Contains(label)))));
    }

    [Fact]
    public void The_seed_decides()
    {
        var data = SampleData.SingleLabel();

        Assert.Equal(Folds.Stratify(data, 5, seed: 1), Folds.Stratify(data, 5, seed: 1));
        Assert.NotEqual(Folds.Stratify(data, 5, seed: 1), Folds.Stratify(data, 5, seed: 2));
    }
}
