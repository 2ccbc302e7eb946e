using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Evaluation.Classification;

/// <summary>How well a classifier does on labelled texts.</summary>
public sealed class ClassifierEvaluation
{
    /// <summary>Judges predictions.</summary>
    public ClassifierEvaluation(IReadOnlyList<ScoredText> texts, bool isMultiLabel)
    {
        Texts = texts;
        Report = ClassificationReport.Create(texts, isMultiLabel);
        Confusions = ConfusionPair.CountAll(texts);
        ReliabilityOfGiven = ReliabilityTable.OfGivenLabels(texts);
        ReliabilityOfAll = ReliabilityTable.OfAllLabels(texts);
        Thresholds = ThresholdCurve.Create(texts);
    }

    /// <summary>The texts with what was right and what was predicted.</summary>
    public IReadOnlyList<ScoredText> Texts { get; }

    /// <summary>Precision, recall and F1.</summary>
    public ClassificationReport Report { get; }

    /// <summary>Which labels were given in the place of which, most frequent first.</summary>
    public IReadOnlyList<ConfusionPair> Confusions { get; }

    /// <summary>Calibration of the labels given.</summary>
    public ReliabilityTable ReliabilityOfGiven { get; }

    /// <summary>Calibration of all labels, given or not.</summary>
    public ReliabilityTable ReliabilityOfAll { get; }

    /// <summary>What other thresholds would give.</summary>
    public IReadOnlyList<ThresholdPoint> Thresholds { get; }

    /// <summary>Predicts every text of <paramref name="data"/> and judges the predictions.</summary>
    public static ClassifierEvaluation Evaluate(TextClassifier classifier, Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new ClassifierEvaluation(Score(classifier, data), classifier.IsMultiLabel);
    }

    private static ScoredText[] Score(TextClassifier classifier, Dataset data) =>
        [.. data.Examples.Select(example => new ScoredText(example, classifier.Predict(example.Text), classifier.Predict(example.Text, 0)))];
}
