namespace NlpPipeline.Learning.Prediction;

/// <summary>A label of a text.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Score">Calibrated probability that it holds, 0 to 1.</param>
/// <param name="Margin">Uncalibrated score of the linear model.</param>
public readonly record struct ScoredLabel(string Label, float Score, float Margin);
