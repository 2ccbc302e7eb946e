using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Training;

namespace NlpPipeline.Learning.Evaluation.Classification;

/// <summary>What training on a part of the data gives.</summary>
/// <param name="ExampleCount">Number of training texts.</param>
/// <param name="Report">Scores on the held-out data.</param>
public sealed record LearningCurvePoint(int ExampleCount, ClassificationReport Report);

/// <summary>Scores over the amount of training data: whether more data would help.</summary>
public static class LearningCurve
{
    private const int Parts = 5;

    /// <summary>Trains on one fifth, two fifths … all of <paramref name="train"/>, each part within the next, labels as frequent as in the whole. Parts too small to learn from are left out.</summary>
    public static IReadOnlyList<LearningCurvePoint> Create(Dataset train, Dataset heldOut, TrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(train);
        ArgumentNullException.ThrowIfNull(options);
        if (train.Examples.Count < Parts)
        {
            return [];
        }

        var folds = Folds.Stratify(train, Parts, options.Seed);
        var points = new List<LearningCurvePoint>();
        for (var parts = 1; parts <= Parts; parts++)
        {
            var part = train.Subset(folds.Take(parts).SelectMany(fold => fold).Order());
            if (part.Examples.Count < options.Folds || !DatasetAudit.IsLearnable(part))
            {
                continue;
            }

            var whole = options with { IsMultiLabel = options.IsMultiLabel ?? train.IsMultiLabel };
            var classifier = ClassifierTrainer.Train(part, dev: null, whole).Classifier;
            points.Add(new LearningCurvePoint(part.Examples.Count, ClassifierEvaluation.Evaluate(classifier, heldOut).Report));
        }

        return points;
    }
}
