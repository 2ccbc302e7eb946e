using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Evaluation.Classification;

/// <summary>Precision, recall, F1 and support of every label and their averages, defined as in scikit-learn's <c>classification_report</c>.</summary>
public sealed class ClassificationReport
{
    private ClassificationReport(IReadOnlyList<LabelScore> labels, IReadOnlyList<ScoredText> texts, bool isMultiLabel)
    {
        Labels = labels;
        IsMultiLabel = isMultiLabel;
        TextCount = texts.Count;
        Accuracy = texts.Count == 0 ? 0 : (double)texts.Count(IsExact) / texts.Count;
        Micro = LabelScore.FromCounts(
            "micro avg",
            texts.Sum(text => text.Predicted.Count(given => text.IsGold(given.Label))),
            texts.Sum(text => text.Predicted.Count),
            texts.Sum(text => text.Example.Labels.Count));
        Macro = Average("macro avg", labels, _ => 1);
        Weighted = Average("weighted avg", labels, label => label.Support);
        Samples = Average("samples avg", [.. texts.Select(ScoreOfText)], _ => 1);
    }

    /// <summary>The labels that are right or were given somewhere, in ordinal order.</summary>
    public IReadOnlyList<LabelScore> Labels { get; }

    /// <summary>Whether texts may have several labels or none.</summary>
    public bool IsMultiLabel { get; }

    /// <summary>Number of texts.</summary>
    public int TextCount { get; }

    /// <summary>Share of the texts with exactly the right labels, 0 to 1.</summary>
    public double Accuracy { get; }

    /// <summary>Over all labels of all texts together.</summary>
    public LabelScore Micro { get; }

    /// <summary>Mean over labels.</summary>
    public LabelScore Macro { get; }

    /// <summary>Mean over labels, each weighted by its support.</summary>
    public LabelScore Weighted { get; }

    /// <summary>Mean over texts.</summary>
    public LabelScore Samples { get; }

    /// <summary>Counts and averages over <paramref name="texts"/>.</summary>
    public static ClassificationReport Create(IReadOnlyList<ScoredText> texts, bool isMultiLabel)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var gold = texts.SelectMany(text => text.Example.Labels).CountBy(label => label).ToDictionary();
        var given = texts.SelectMany(text => text.Predicted).CountBy(label => label.Label).ToDictionary();
        var right = texts.SelectMany(text => text.Predicted.Where(label => text.IsGold(label.Label))).CountBy(label => label.Label).ToDictionary();
        var labels = gold.Keys.Union(given.Keys).Order(StringComparer.Ordinal).Select(label => LabelScore.FromCounts(
            label, right.GetValueOrDefault(label), given.GetValueOrDefault(label), gold.GetValueOrDefault(label)));
        return new ClassificationReport([.. labels], texts, isMultiLabel);
    }

    private static LabelScore ScoreOfText(ScoredText text) => LabelScore.FromCounts(
        "", text.Predicted.Count(given => text.IsGold(given.Label)), text.Predicted.Count, text.Example.Labels.Count);

    private static LabelScore Average(string name, IReadOnlyList<LabelScore> scores, Func<LabelScore, double> weight)
    {
        var total = scores.Sum(weight);
        var support = scores.Sum(score => score.Support);
        return new LabelScore(name, Mean(score => score.Precision), Mean(score => score.Recall), Mean(score => score.F1), support);

        double Mean(Func<LabelScore, double> value) => total == 0 ? 0 : scores.Sum(score => weight(score) * value(score)) / total;
    }

    private static bool IsExact(ScoredText text) =>
        text.Example.Labels.Count == text.Predicted.Count && text.Predicted.All(given => text.IsGold(given.Label));
}
