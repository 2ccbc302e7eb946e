using NlpPipeline.Extraction.Focus;
using NlpPipeline.Learning.Models;
using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Focus;

/// <summary>A trained text classifier in the place of the pipeline's focus classifier.</summary>
/// <param name="classifier">Multi-label classifier of clauses; no label means background.</param>
public sealed class FocusModel(TextClassifier classifier) : IFocusClassifier
{
    /// <summary>Folder of the model below the folder of all models.</summary>
    public const string Folder = "focus";

    // As many as the record prints, so that a record read back says the same.
    private const int Digits = 4;

    /// <summary>Loads the model from <paramref name="modelDirectory"/>, the folder of all models.</summary>
    /// <exception cref="ModelException">The model is missing or broken.</exception>
    public static FocusModel Load(string modelDirectory) => new(ModelFolder.Load(Path.Combine(modelDirectory, Folder)));

    /// <inheritdoc/>
    public IReadOnlyList<FocusArea> Classify(ReadOnlySpan<char> clause)
    {
        var labels = classifier.Predict(clause);
        return labels.Count == 0 ? [] : [.. labels.Select(label => new FocusArea(label.Label, Math.Round(label.Score, Digits)))];
    }
}
