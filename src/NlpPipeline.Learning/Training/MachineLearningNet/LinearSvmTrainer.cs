using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace NlpPipeline.Learning.Training.MachineLearningNet;

/// <summary>ML.NET's linear support vector machine (PEGASOS: stochastic subgradient steps on the hinge loss).</summary>
public sealed class LinearSvmTrainer : OneVersusRestTrainer
{
    /// <inheritdoc/>
    public override string Name => "linear-svm";

    private protected override LinearModelParameters Fit(MLContext context, IDataView data, SolverOptions options) =>
        context.BinaryClassification.Trainers.LinearSvm(new Microsoft.ML.Trainers.LinearSvmTrainer.Options
        {
            FeatureColumnName = BinaryView.Features,
            LabelColumnName = BinaryView.Label,
            Lambda = (float)(1 / (options.Cost * data.GetRowCount()!.Value)),
            NumberOfIterations = Passes(data.GetRowCount()!.Value),
            PerformProjection = false,
        }).Fit(data).Model;
}
