using System.Text.Json.Serialization;
using NlpPipeline.Learning.Evaluation.Classification;
using NlpPipeline.Learning.LabellingFunctions;

namespace NlpPipeline.Learning.Models;

/// <summary>What <c>metrics.json</c> says about a model. No clock and no machine: the same training gives the same file.</summary>
/// <param name="About">What its maker says about it.</param>
/// <param name="Task"><c>single-label</c> or <c>multi-label</c> text classification.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Training">How it was trained.</param>
/// <param name="Data">The data that it was trained and judged on.</param>
/// <param name="Evaluations">Its scores.</param>
/// <param name="Weights">The file of its weights.</param>
/// <param name="Packages">Versions of the packages that trained it.</param>
/// <param name="Warnings">What was odd about the data.</param>
public sealed record ModelMetrics(
    ModelAbout About,
    string Task,
    IReadOnlyList<string> Labels,
    TrainingMetrics Training,
    IReadOnlyList<DataMetrics> Data,
    IReadOnlyList<EvaluationMetrics> Evaluations,
    WeightsMetrics Weights,
    IReadOnlyDictionary<string, string> Packages,
    IReadOnlyList<string> Warnings)
{
    /// <summary>What labelling functions do on the same unseen data, as the baseline; null where there are none.</summary>
    public LabellingFunctionTable? Baseline { get; init; }

    /// <summary>Accuracy of other ways to decide on unseen data.</summary>
    public IReadOnlyList<ComparisonMetrics> Comparisons { get; init; } = [];
}

/// <summary>Accuracy of another way to decide.</summary>
/// <param name="Name">What decides.</param>
/// <param name="On">Name of the data.</param>
/// <param name="Accuracy">Share of the texts with the right label, 0 to 1.</param>
public sealed record ComparisonMetrics(string Name, string On, double Accuracy);

/// <summary>What its maker says about a model.</summary>
/// <param name="Name">Its name.</param>
public sealed record ModelAbout(string Name)
{
    /// <summary>What it is for, a sentence or two.</summary>
    public string Description { get; init; } = "";

    /// <summary>SPDX identifier of its licence, lower case as on Hugging Face.</summary>
    public string License { get; init; } = "mit";

    /// <summary>Language of the texts, ISO 639-1.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>Date of training, ISO 8601, or null.</summary>
    public string? Date { get; init; }

    /// <summary>What it should not be used for, or does badly.</summary>
    public IReadOnlyList<string> Limits { get; init; } = [];
}

/// <summary>How a model was trained.</summary>
/// <param name="Trainer">Name of the solver.</param>
/// <param name="Cost">Penalty of an error.</param>
/// <param name="NaiveBayesShare">How far features are scaled by their naive-Bayes ratio, 0 to 1.</param>
/// <param name="Seed">Seed of every random choice.</param>
/// <param name="Ngrams">Lengths of the character n-grams, as <c>1-3</c>.</param>
/// <param name="TermFrequency"><c>binary</c>, <c>logarithmic</c> or <c>occurrences</c>.</param>
/// <param name="MinDocumentFrequency">In how many texts an n-gram must stand.</param>
/// <param name="Features">Number of features.</param>
public sealed record TrainingMetrics(
    string Trainer, float Cost, float NaiveBayesShare, ulong Seed, string Ngrams, string TermFrequency, int MinDocumentFrequency, int Features);

/// <summary>Data that a model was trained or judged on.</summary>
/// <param name="Role"><c>train</c>, <c>dev</c> or <c>test</c>.</param>
/// <param name="Files">Names of the files.</param>
/// <param name="Sha256">Hash of the content, see <see cref="Learning.Data.DatasetHash"/>.</param>
/// <param name="Examples">Number of texts.</param>
/// <param name="LabelCounts">Number of texts with each label.</param>
public sealed record DataMetrics(string Role, string Files, string Sha256, int Examples, IReadOnlyDictionary<string, int> LabelCounts);

/// <summary>Scores of a model on one set of data; all shares 0 to 1.</summary>
/// <param name="On"><c>dev</c>, <c>folds</c> (training texts judged by weights learnt from the other folds) or <c>test</c>.</param>
/// <param name="IsUnbiased">Whether the data had no part in thresholds and calibration, and none of its texts in training.</param>
/// <param name="Accuracy">Share of the texts with exactly the right labels.</param>
/// <param name="MicroF1">F1 over all labels of all texts.</param>
/// <param name="MacroF1">Mean F1 over labels.</param>
/// <param name="WeightedF1">Mean F1 over labels, each weighted by its support.</param>
/// <param name="SamplesF1">Mean F1 over texts; null where every text has one label, because accuracy says the same.</param>
/// <param name="CalibrationError">Expected calibration error of the labels given.</param>
/// <param name="CalibrationErrorOfAll">Expected calibration error of all labels, given or not.</param>
/// <param name="Labels">Scores of each label.</param>
public sealed record EvaluationMetrics(
    string On,
    bool IsUnbiased,
    double Accuracy,
    double MicroF1,
    double MacroF1,
    double WeightedF1,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? SamplesF1,
    double CalibrationError,
    double CalibrationErrorOfAll,
    IReadOnlyList<LabelScore> Labels)
{
    /// <summary>Number of texts that also stand in the training data; only of test data.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int SeenTexts { get; init; }

    /// <summary>Takes the scores out of an evaluation.</summary>
    public static EvaluationMetrics Of(string on, bool isUnbiased, ClassifierEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var report = evaluation.Report;
        return new EvaluationMetrics(
            on,
            isUnbiased,
            report.Accuracy,
            report.Micro.F1,
            report.Macro.F1,
            report.Weighted.F1,
            report.IsMultiLabel ? report.Samples.F1 : null,
            evaluation.ReliabilityOfGiven.ExpectedCalibrationError,
            evaluation.ReliabilityOfAll.ExpectedCalibrationError,
            report.Labels);
    }
}

/// <summary>The file of a model's weights.</summary>
/// <param name="File">Its name.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its hash.</param>
public sealed record WeightsMetrics(string File, long Bytes, string Sha256);
