using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Features;
using NlpPipeline.Learning.Training;
using NlpPipeline.Learning.Training.MachineLearningNet;
using Xunit;

namespace NlpPipeline.Tests.Learning.Training;

public sealed class TrainerTests
{
    public static TheoryData<ILinearTrainer> Trainers => [new DualCoordinateDescentTrainer(), new LinearSvmTrainer(), new AveragedPerceptronTrainer()];

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Separates_what_can_be_separated(ILinearTrainer trainer)
    {
        var problem = Problem();

        var weights = trainer.Train(problem, new SolverOptions { Cost = 1 });

        var margins = new float[weights.ScoreLength];
        for (var i = 0; i < problem.Vectors.Length; i++)
        {
            weights.Score(problem.Vectors[i].Indices, problem.Vectors[i].Values, margins);
            Assert.Equal(problem.Labels[i][0], margins.AsSpan(0, problem.LabelCount).IndexOf(margins.Max()));
        }
    }

    [Theory]
    [MemberData(nameof(Trainers))]
    public void The_same_seed_gives_the_same_weights(ILinearTrainer trainer)
    {
        var options = new SolverOptions { Seed = 7, NaiveBayesShare = 0.25f };

        Assert.Equal(Weights(trainer, options), Weights(trainer, options));
    }

    [Fact]
    public void The_number_of_threads_does_not_change_the_weights()
    {
        var trainer = new DualCoordinateDescentTrainer();

        Assert.Equal(Weights(trainer, new SolverOptions { Threads = 1 }), Weights(trainer, new SolverOptions { Threads = 4 }));
    }

    [Fact]
    public void Meets_the_conditions_of_optimality()
    {
        // f(x) = 1 and f(-x) = -1 with one feature: the solution of min w²/2 + b²/2 + C Σ max(0, 1 - y f)² is w = 2C·2/(1 + 2C·2), b = 0.
        var problem = new TrainingProblem([new([0], [1]), new([0], [-1])], 1, [[0], []], 1);

        var weights = new DualCoordinateDescentTrainer().Train(problem, new SolverOptions { Cost = 0.5f, Tolerance = 1e-6f, MaxPasses = 1000 });

        Assert.Equal(2f / 3, weights[0, 0], 4);
    }

    [Theory]
    [InlineData(399_999, 2, 1)]
    [InlineData(400_000, 3, 2)]
    public void Small_data_is_learnt_by_shorter_ngrams(int characters, int longest, int leastFrequency)
    {
        var data = new Dataset("one.tsv", [new Example(new string('巡', characters), ["a"], 1)]);

        var features = FeatureDefaults.For(data, ngrams: null);

        Assert.Equal((longest, leastFrequency), (features.MaxLength, features.MinDocumentFrequency));
        Assert.Equal((2, 5), (FeatureDefaults.For(data, (2, 5)).MinLength, FeatureDefaults.For(data, (2, 5)).MaxLength));
    }

    [Fact]
    public void What_is_odd_about_a_lexicon_is_told()
    {
        var lexicon = new Dataset("lexicon.tsv", [new Example("欧美同学会", ["ecology"], 1)], ["lexicon.tsv: 1 repeated texts"]);
        var trained = ClassifierTrainer.Train(SampleData.MultiLabel(), dev: null, new TrainingOptions { Lexicon = lexicon });
        Assert.Contains("lexicon.tsv: 1 repeated texts", trained.Warnings);
    }

    [Fact]
    public void A_lexicon_is_learnt_from_and_never_judged()
    {
        var lexicon = new Dataset("lexicon.tsv", [new Example("欧美同学会", ["ecology"], 1)]);

        var trained = ClassifierTrainer.Train(SampleData.MultiLabel(), dev: null, new TrainingOptions { Lexicon = lexicon });

        Assert.Contains("ecology", trained.Classifier.Predict("欧美同学会", 0.3f).Select(label => label.Label));
        Assert.DoesNotContain("欧美同学会", trained.HeldOut.Select(text => text.Example.Text));
    }

    private static TrainingProblem Problem()
    {
        var data = SampleData.SingleLabel();
        var texts = data.Examples.Select(example => example.Text).ToArray();
        var features = FeatureExtractor.Fit(texts, new FeatureOptions());
        int[][] labels = [.. data.Examples.Select(example => new[] { data.Labels.ToList().IndexOf(example.Labels[0]) })];
        return new TrainingProblem(features.ExtractAll(texts), features.FeatureCount, labels, data.Labels.Count);
    }

    private static float[] Weights(ILinearTrainer trainer, SolverOptions options)
    {
        var problem = Problem();
        var weights = trainer.Train(problem, options);
        return [.. Enumerable.Range(0, weights.FeatureCount).SelectMany(feature => Enumerable.Range(0, 3).Select(label => weights[feature, label]))];
    }
}
