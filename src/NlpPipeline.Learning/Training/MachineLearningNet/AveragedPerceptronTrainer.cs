using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace NlpPipeline.Learning.Training.MachineLearningNet;

/// <summary>ML.NET's averaged perceptron with hinge loss (Freund and Schapire, 1999).</summary>
public sealed class AveragedPerceptronTrainer : OneVersusRestTrainer
{
    /// <inheritdoc/>
    public override string Name => "averaged-perceptron";

    private protected override LinearModelParameters Fit(MLContext context, IDataView data, SolverOptions options) =>
        context.BinaryClassification.Trainers.AveragedPerceptron(new Microsoft.ML.Trainers.AveragedPerceptronTrainer.Options
        {
            FeatureColumnName = BinaryView.Features,
            LabelColumnName = BinaryView.Label,
            NumberOfIterations = Passes(data.GetRowCount()!.Value),
        }).Fit(data).Model;
}
