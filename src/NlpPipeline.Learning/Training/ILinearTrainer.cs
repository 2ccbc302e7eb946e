using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Training;

/// <summary>Learns one hyperplane for each label, one label against the rest.</summary>
public interface ILinearTrainer
{
    /// <summary>Name on the command line and in the model card.</summary>
    string Name { get; }

    /// <summary>Learns the weights. The same problem and options give the same weights, bit for bit.</summary>
    LinearWeights Train(TrainingProblem problem, SolverOptions options);
}
