using NlpPipeline.Extraction.Focus;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Learning.Models;
using NlpPipeline.Learning.Prediction;
using NlpPipeline.Text;

namespace NlpPipeline.Learning.Focus;

/// <summary>A trained text classifier in the place of the pipeline's evidence model.</summary>
public sealed class EvidenceModel : IEvidenceModel
{
    /// <summary>Folder of the model below the folder of all models.</summary>
    public const string Folder = "evidence";

    /// <summary>The one label of the data.</summary>
    public const string Label = "evidence";

    private const int LongestOnStack = 64;

    private readonly TextClassifier _classifier;
    private readonly StretchScorer _scorer;

    /// <summary>Takes a classifier with the one label <see cref="Label"/>.</summary>
    /// <exception cref="ModelException">The classifier has other labels or features.</exception>
    public EvidenceModel(TextClassifier classifier)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        _classifier = classifier.Labels is [Label] ? classifier : throw new ModelException(Folder, new FormatException($"its one label is not '{Label}'"));
        _scorer = new StretchScorer(classifier, label: 0);
    }

    /// <summary>Loads the model from <paramref name="modelDirectory"/>, the folder of all models.</summary>
    /// <exception cref="ModelException">The model is missing or broken.</exception>
    public static EvidenceModel Load(string modelDirectory) => new(ModelFolder.Load(Path.Combine(modelDirectory, Folder)));

    /// <inheritdoc/>
    public void Judge(string text, TextSpan sentence, ReadOnlySpan<TextSpan> clauses, Kind kind, Span<float> probabilities)
    {
        Span<TextSpan> stretches = clauses.Length <= LongestOnStack ? stackalloc TextSpan[clauses.Length] : new TextSpan[clauses.Length];
        for (var i = 0; i < clauses.Length; i++)
        {
            stretches[i] = EvidenceText.Surroundings(sentence, clauses[i]);
        }

        var words = text.AsSpan(sentence.Start, sentence.Length);
        _scorer.Score(words, stretches, EvidenceText.Head(kind, atStart: false), EvidenceText.Head(kind, atStart: true), probabilities);
        for (var i = 0; i < clauses.Length; i++)
        {
            probabilities[i] = _classifier.Rule.Probability(probabilities[i..(i + 1)], label: 0);
        }
    }
}
