using NlpPipeline.Learning.Data;

namespace NlpPipeline.Learning.Prediction;

/// <summary>What was right for a text and what was predicted.</summary>
/// <param name="Example">The text with its right labels.</param>
/// <param name="Predicted">The labels given, most probable first.</param>
/// <param name="Scores">All labels with their probabilities, most probable first.</param>
public sealed record ScoredText(Example Example, IReadOnlyList<ScoredLabel> Predicted, IReadOnlyList<ScoredLabel> Scores)
{
    /// <summary>Whether <paramref name="label"/> is right.</summary>
    public bool IsGold(string label) => Example.Labels.Contains(label);

    /// <summary>Whether <paramref name="label"/> was given.</summary>
    public bool IsPredicted(string label) => Predicted.Any(given => given.Label == label);
}
