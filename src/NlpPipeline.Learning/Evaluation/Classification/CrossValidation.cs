using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Training;

namespace NlpPipeline.Learning.Evaluation.Classification;

/// <summary>Every text judged once, by a classifier trained on the other folds.</summary>
/// <param name="Folds">The evaluation of each fold.</param>
/// <param name="Overall">The evaluation of all texts together.</param>
public sealed record CrossValidation(IReadOnlyList<ClassifierEvaluation> Folds, ClassifierEvaluation Overall)
{
    /// <summary>Trains and judges <paramref name="foldCount"/> classifiers.</summary>
    /// <exception cref="DataFormatException">The data cannot be learnt from.</exception>
    public static CrossValidation Run(Dataset data, int foldCount, TrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(options);
        DatasetAudit.RequireFolds(data, foldCount);
        var isMultiLabel = options.IsMultiLabel ?? data.IsMultiLabel;
        var folds = new List<ClassifierEvaluation>();
        foreach (var fold in Training.Folds.Stratify(data, foldCount, options.Seed))
        {
            var rest = data.Subset(Enumerable.Range(0, data.Examples.Count).Except(fold));
            var trained = ClassifierTrainer.Train(rest, dev: null, options with { IsMultiLabel = isMultiLabel });
            folds.Add(ClassifierEvaluation.Evaluate(trained.Classifier, data.Subset(fold)));
        }

        return new CrossValidation(folds, new ClassifierEvaluation([.. folds.SelectMany(fold => fold.Texts)], isMultiLabel));
    }

    /// <summary>Mean and standard deviation over folds of <paramref name="score"/>.</summary>
    public (double Mean, double Deviation) Spread(Func<ClassificationReport, double> score)
    {
        var values = Folds.Select(fold => score(fold.Report)).ToList();
        var mean = values.Average();
        return (mean, Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / Math.Max(1, values.Count - 1)));
    }
}
