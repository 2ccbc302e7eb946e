using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Training;

/// <summary>What training gives.</summary>
/// <param name="Classifier">The classifier.</param>
/// <param name="Trainer">Name of the solver.</param>
/// <param name="Solver">The options that were used, chosen ones included.</param>
/// <param name="HeldOut">
/// The texts that thresholds and calibration were fitted to, with predictions: the development data, or else the training texts, each judged
/// by weights learnt from the other folds. Scores on them are slightly too good, since thresholds saw them.
/// </param>
/// <param name="Warnings">What was odd about the data.</param>
public sealed record TrainedClassifier(
    TextClassifier Classifier,
    string Trainer,
    SolverOptions Solver,
    IReadOnlyList<ScoredText> HeldOut,
    IReadOnlyList<string> Warnings);
