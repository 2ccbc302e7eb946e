using NlpPipeline.Learning.Features;

namespace NlpPipeline.Learning.Training;

/// <summary>What a trainer learns from: one binary problem for each label, over the same vectors.</summary>
/// <param name="Vectors">The features of every example.</param>
/// <param name="FeatureCount">Number of features.</param>
/// <param name="Labels">The label numbers of every example.</param>
/// <param name="LabelCount">Number of labels.</param>
public sealed record TrainingProblem(SparseVector[] Vectors, int FeatureCount, int[][] Labels, int LabelCount);
