using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Learning.Models;
using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Kinds;

/// <summary>A trained text classifier in the place of the pipeline's kind model.</summary>
public sealed class KindModel : IKindModel
{
    /// <summary>Folder of the model below the folder of all models.</summary>
    public const string Folder = "kind";

    private readonly TextClassifier _classifier;
    private readonly int[] _kinds;

    /// <summary>Takes a classifier whose labels are names of kinds.</summary>
    /// <exception cref="ModelException">A label is no kind.</exception>
    public KindModel(TextClassifier classifier)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        _classifier = classifier;
        _kinds = [.. classifier.Labels.Select(NumberOf)];
    }

    /// <summary>Loads the model from <paramref name="modelDirectory"/>, the folder of all models.</summary>
    /// <exception cref="ModelException">The model is missing, broken, or no model of kinds.</exception>
    public static KindModel Load(string modelDirectory) => new(ModelFolder.Load(Path.Combine(modelDirectory, Folder)));

    /// <summary>The label of <paramref name="kind"/> in the data and in the model.</summary>
    public static string LabelOf(Kind kind) => kind.ToString().ToLowerInvariant();

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<char> text, Span<float> margins)
    {
        margins.Fill(float.NegativeInfinity);
        var scores = _classifier.ComputeMargins(text);
        for (var label = 0; label < scores.Length; label++)
        {
            margins[_kinds[label]] = scores[label];
        }
    }

    private static int NumberOf(string label) => Enum.TryParse<Kind>(label, ignoreCase: true, out var kind)
        ? (int)kind
        : throw new ModelException(Folder, new FormatException($"the label '{label}' is no kind of document"));
}
