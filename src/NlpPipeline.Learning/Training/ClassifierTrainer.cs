using NlpPipeline.Learning.Calibration;
using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Features;
using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Training;

/// <summary>Labelled texts → classifier. The same data and options give the same classifier, bit for bit.</summary>
public static class ClassifierTrainer
{
    private static readonly float[] Costs = [0.125f, 0.5f, 2];
    private static readonly float[] NaiveBayesShares = [0, 0.25f];

    /// <summary>
    /// Trains on <paramref name="train"/>. Thresholds and calibration are fitted to <paramref name="dev"/>, or without it to margins of the
    /// training texts themselves, each computed by weights learnt from the other folds.
    /// </summary>
    /// <exception cref="DataFormatException">The data cannot be learnt from.</exception>
    public static TrainedClassifier Train(Dataset train, Dataset? dev, TrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(train);
        ArgumentNullException.ThrowIfNull(options);
        DatasetAudit.RequireLearnable(train);
        var isMultiLabel = options.IsMultiLabel ?? train.IsMultiLabel;
        if (!isMultiLabel)
        {
            DatasetAudit.RequireSingleLabels(train);
        }

        var features = FeatureExtractor.Fit(Texts(train), options.Features ?? FeatureDefaults.For(train));
        var problem = Problem(train, train.Labels, features);
        var (weights, solver, heldOut) = dev is null
            ? TrainWithFolds(train, features, problem, options)
            : Select(problem, HeldOut.Prepare(dev, train.Labels, features), isMultiLabel, options);
        var classifier = new TextClassifier(train.Labels, features, weights, DecisionRule.Fit(isMultiLabel, heldOut));
        return new TrainedClassifier(classifier, options.Trainer.Name, solver, Warnings(train, dev));
    }

    private static (LinearWeights, SolverOptions, HeldOutMargins) TrainWithFolds(
        Dataset train, FeatureExtractor features, TrainingProblem problem, TrainingOptions options)
    {
        var solver = Solvers(options with { Cost = options.Cost ?? 2, NaiveBayesShare = options.NaiveBayesShare ?? 0.25f }).Single();
        var (margins, labels) = (new List<float[]>(), new List<int[]>());
        foreach (var fold in Folds.Stratify(train, options.Folds, options.Seed))
        {
            var rest = train.Subset(Enumerable.Range(0, train.Examples.Count).Except(fold));
            var foldFeatures = FeatureExtractor.Fit(Texts(rest), features.Options);
            var weights = options.Trainer.Train(Problem(rest, train.Labels, foldFeatures), solver);
            var heldOut = HeldOut.Prepare(train.Subset(fold), train.Labels, foldFeatures).Score(weights);
            margins.AddRange(heldOut.Margins);
            labels.AddRange(heldOut.Labels);
        }

        return (options.Trainer.Train(problem, solver), solver, new HeldOutMargins(train.Labels.Count, margins, labels));
    }

    private static (LinearWeights, SolverOptions, HeldOutMargins) Select(
        TrainingProblem problem, HeldOut dev, bool isMultiLabel, TrainingOptions options)
    {
        (LinearWeights, SolverOptions, HeldOutMargins)? best = null;
        var bestScore = double.NegativeInfinity;
        foreach (var solver in Solvers(options))
        {
            var weights = options.Trainer.Train(problem, solver);
            var heldOut = dev.Score(weights);
            var score = isMultiLabel ? ThresholdSearch.Best(heldOut.All()).F1 : heldOut.Accuracy();
            if (score > bestScore)
            {
                (best, bestScore) = ((weights, solver, heldOut), score);
            }
        }

        return best!.Value;
    }

    private static IEnumerable<SolverOptions> Solvers(TrainingOptions options) =>
        from share in options.NaiveBayesShare is { } given ? [given] : NaiveBayesShares
        from cost in options.Cost is { } given ? [given] : Costs
        select new SolverOptions { Cost = cost, NaiveBayesShare = share, Seed = options.Seed, Threads = options.Threads };

    private static TrainingProblem Problem(Dataset data, IReadOnlyList<string> labels, FeatureExtractor features) =>
        new(features.ExtractAll(Texts(data)), features.FeatureCount, HeldOut.LabelNumbers(data, labels), labels.Count);

    private static string[] Texts(Dataset data) => [.. data.Examples.Select(example => example.Text)];

    private static List<string> Warnings(Dataset train, Dataset? dev)
    {
        var warnings = train.Warnings.ToList();
        if (dev is not null)
        {
            warnings.AddRange(dev.Warnings);
            warnings.AddRange(DatasetAudit.CompareHeldOut(train, dev));
        }

        return warnings;
    }
}
