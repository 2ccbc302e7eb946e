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

        var learnt = WithLexicon(train, options);
        var features = FeatureExtractor.Fit(Texts(learnt), options.Features ?? FeatureDefaults.For(train, options.Ngrams));
        var fit = dev is null
            ? TrainWithFolds(train, learnt, features, options)
            : Select(Problem(learnt, learnt.Labels, features), HeldOut.Prepare(dev.Examples, learnt.Labels, features), isMultiLabel, options);
        ReleaseArrays(GCCollectionMode.Aggressive);
        var margins = dev is not null && options.CrossFit
            ? HeldOutMargins.Join([fit.Margins, ScoreFolds(train, features.Options, fit.Solver, options).Margins])
            : fit.Margins;
        var classifier = new TextClassifier(learnt.Labels, features, fit.Weights, DecisionRule.Fit(isMultiLabel, margins));
        return new TrainedClassifier(classifier, options.Trainer.Name, fit.Solver, fit.Judge(classifier), Warnings(train, dev, options));
    }

    private static Fit TrainWithFolds(Dataset train, Dataset learnt, FeatureExtractor features, TrainingOptions options)
    {
        var solver = Solvers(options with { Cost = options.Cost ?? 2, NaiveBayesShare = options.NaiveBayesShare ?? 0.25f }).Single();
        var (examples, margins) = ScoreFolds(train, features.Options, solver, options);
        var weights = options.Trainer.Train(Problem(learnt, learnt.Labels, features), solver);
        return new Fit(weights, solver, examples, margins);
    }

    private static (IReadOnlyList<Example> Examples, HeldOutMargins Margins) ScoreFolds(
        Dataset train, FeatureOptions features, SolverOptions solver, TrainingOptions options)
    {
        var labels = WithLexicon(train, options).Labels;
        var heldOut = new List<HeldOutMargins>();
        DatasetAudit.RequireFolds(train, options.Folds);
        var order = Folds.Stratify(train, options.Folds, options.Seed);
        foreach (var fold in order)
        {
            var rest = WithLexicon(train.Subset(Enumerable.Range(0, train.Examples.Count).Except(fold)), options);
            var foldFeatures = FeatureExtractor.Fit(Texts(rest), features);
            var weights = options.Trainer.Train(Problem(rest, labels, foldFeatures), solver);
            heldOut.Add(HeldOut.Prepare(train.Subset(fold).Examples, labels, foldFeatures).Score(weights));
            ReleaseArrays();
        }

        return (train.Subset(order.SelectMany(fold => fold)).Examples, HeldOutMargins.Join(heldOut));
    }

    private static Dataset WithLexicon(Dataset data, TrainingOptions options) =>
        options.Lexicon is null ? data : new Dataset(data.Path, [.. data.Examples, .. options.Lexicon.Examples], data.Warnings);

    private static Fit Select(TrainingProblem problem, HeldOut dev, bool isMultiLabel, TrainingOptions options)
    {
        Fit? best = null;
        var bestScore = double.NegativeInfinity;
        foreach (var solver in Solvers(options))
        {
            var weights = options.Trainer.Train(problem, solver);
            var margins = dev.Score(weights);
            var score = isMultiLabel ? ThresholdSearch.Best(margins.All()).F1 : margins.Accuracy();
            if (score > bestScore)
            {
                (best, bestScore) = (new Fit(weights, solver, dev.Examples, margins), score);
            }

            ReleaseArrays();
        }

        return best!;
    }

    // Each set of options leaves arrays of tens of megabytes behind, and left to itself the collector lets several hundred of them pile up.
    private static void ReleaseArrays(GCCollectionMode mode = GCCollectionMode.Forced) =>
        GC.Collect(GC.MaxGeneration, mode, blocking: true, compacting: mode == GCCollectionMode.Aggressive);

    private static IEnumerable<SolverOptions> Solvers(TrainingOptions options) =>
        from share in options.NaiveBayesShare is { } given ? [given] : NaiveBayesShares
        from cost in options.Cost is { } given ? [given] : Costs
        select new SolverOptions { Cost = cost, NaiveBayesShare = share, Seed = options.Seed, Threads = options.Threads };

    private static TrainingProblem Problem(Dataset data, IReadOnlyList<string> labels, FeatureExtractor features) =>
        new(features.ExtractAll(Texts(data)), features.FeatureCount, HeldOut.LabelNumbers(data.Examples, labels), labels.Count);

    private static string[] Texts(Dataset data) => [.. data.Examples.Select(example => example.Text)];

    /// <summary>What is odd about the data that a model is to learn from with <paramref name="options"/>, but usable.</summary>
    public static IReadOnlyList<string> Warnings(Dataset train, TrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(train);
        ArgumentNullException.ThrowIfNull(options);
        return [.. train.Warnings, .. options.Lexicon?.Warnings ?? [], .. options.IsMultiLabel is null ? DatasetAudit.FindStrayLabels(train) : []];
    }

    private static List<string> Warnings(Dataset train, Dataset? dev, TrainingOptions options)
    {
        var warnings = Warnings(train, options).ToList();
        if (dev is not null)
        {
            warnings.AddRange(dev.Warnings);
            warnings.AddRange(DatasetAudit.CompareHeldOut(train, dev));
        }

        return warnings;
    }

    // Weights with the margins of texts that they (or weights like them) were not learnt from.
    private sealed record Fit(LinearWeights Weights, SolverOptions Solver, IReadOnlyList<Example> Examples, HeldOutMargins Margins)
    {
        public IReadOnlyList<ScoredText> Judge(TextClassifier classifier) =>
        [
            .. Examples.Zip(Margins.Margins, (example, margins) =>
                new ScoredText(example, classifier.Decide(margins, threshold: null), classifier.Decide(margins, threshold: 0))),
        ];
    }
}
