using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Training.MachineLearningNet;

/// <summary>Trains one binary linear model of ML.NET for each label and takes the weights out of it.</summary>
public abstract class OneVersusRestTrainer : ILinearTrainer
{
    private const long StepsWanted = 500_000;
    private const long FewestPasses = 10;
    private const long MostPasses = 50;

    private protected OneVersusRestTrainer()
    {
    }

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public LinearWeights Train(TrainingProblem problem, SolverOptions options)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(options);
        var weights = new LinearWeights(problem.FeatureCount, problem.LabelCount);
        var scaling = new NaiveBayesScaling(problem, options.NaiveBayesShare);
        var scales = new float[problem.FeatureCount];
        for (var label = 0; label < problem.LabelCount; label++)
        {
            scaling.Fill(label, scales);
            bool[] isPositive = [.. problem.Labels.Select(labels => labels.Contains(label))];
            var model = Fit(new MLContext((int)options.Seed), new BinaryView(problem.Vectors, scales, isPositive), options);
            weights.SetLabel(label, [.. model.Weights.Zip(scales, (weight, scale) => weight * scale)], model.Bias);
        }

        return weights;
    }

    // On some ten thousand clauses 50 passes gain two points of F1 over 10; on 77,000 titles they gain nothing.
    private protected static int Passes(long examples) => (int)Math.Clamp(StepsWanted / examples, FewestPasses, MostPasses);

    private protected abstract LinearModelParameters Fit(MLContext context, IDataView data, SolverOptions options);
}
