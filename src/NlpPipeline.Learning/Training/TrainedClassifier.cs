using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Training;

/// <summary>What training gives.</summary>
/// <param name="Classifier">The classifier.</param>
/// <param name="Trainer">Name of the solver.</param>
/// <param name="Solver">The options that were used, chosen ones included.</param>
/// <param name="Warnings">What was odd about the data.</param>
public sealed record TrainedClassifier(TextClassifier Classifier, string Trainer, SolverOptions Solver, IReadOnlyList<string> Warnings);
