using System.Reflection;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.ML;
using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Evaluation.Classification;
using NlpPipeline.Learning.LabellingFunctions;
using NlpPipeline.Learning.Training;

namespace NlpPipeline.Learning.Models;

/// <summary>Writes what training gave as a model folder: weights, <c>metrics.json</c> and card.</summary>
/// <param name="About">What the maker says about the model.</param>
/// <param name="Train">The training data.</param>
/// <param name="Dev">The development data, or null.</param>
/// <param name="Test">Data that had no part in training, or null.</param>
public sealed record ModelWriter(ModelAbout About, Dataset Train, Dataset? Dev = null, Dataset? Test = null)
{
    private const string DefaultLimit =
        "Knows only character n-grams that its training texts hold; texts of another kind get scores that mean little.";

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What was learnt from besides <see cref="Train"/>, see <see cref="TrainingOptions.Lexicon"/>, or null.</summary>
    public Dataset? Lexicon { get; init; }

    /// <summary>The baseline that the model is compared with on <see cref="Test"/>.</summary>
    public IReadOnlyList<LabellingFunction> LabellingFunctions { get; init; } = [];

    /// <summary>Accuracy of other ways to decide on <see cref="Test"/>.</summary>
    public IReadOnlyList<ComparisonMetrics> Comparisons { get; init; } = [];

    /// <summary>What is odd about <see cref="Test"/>, each with its count.</summary>
    public IReadOnlyList<string> TestWarnings { get; init; } = [];

    /// <summary>Writes the three files; the same data, options and <see cref="About"/> give the same bytes.</summary>
    public ModelMetrics Write(string folder, TrainedClassifier trained)
    {
        ArgumentNullException.ThrowIfNull(trained);
        ModelFolder.SaveWeights(folder, trained.Classifier);
        var metrics = Describe(trained, Path.Combine(folder, WeightsFile.Name));
        File.WriteAllText(Path.Combine(folder, ModelFolder.MetricsName), JsonSerializer.Serialize(metrics, Json) + "\n");
        using var card = new StreamWriter(Path.Combine(folder, ModelFolder.CardName)) { NewLine = "\n" };
        ModelCard.Write(metrics, card);
        return metrics;
    }

    private ModelMetrics Describe(TrainedClassifier trained, string weights) => new(
        About with { Limits = [.. About.Limits.DefaultIfEmpty(DefaultLimit)] },
        trained.Classifier.IsMultiLabel ? "multi-label text classification" : "single-label text classification",
        trained.Classifier.Labels,
        Describe(trained),
        [.. DataOf("train", Train), .. DataOf("lexicon", Lexicon), .. DataOf("dev", Dev), .. DataOf("test", Test)],
        [.. Evaluations(trained)],
        new WeightsMetrics(WeightsFile.Name, new FileInfo(weights).Length, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(weights)))),
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            // Major and minor: a patch of the runtime changes no result, and the same training must give the same file.
            [".NET"] = Environment.Version.ToString(2),
            ["Microsoft.ML"] = Version(typeof(MLContext)),
            ["NlpPipeline.Learning"] = Version(typeof(ModelWriter)),
        },
        [.. trained.Warnings, .. TestWarnings])
    {
        Baseline = Test is null || LabellingFunctions.Count == 0 ? null : LabellingFunctionTable.Of("test", LabellingFunctions, Test),
        Comparisons = Comparisons,
    };

    private static TrainingMetrics Describe(TrainedClassifier trained)
    {
        var features = trained.Classifier.Features;
        return new TrainingMetrics(
            trained.Trainer,
            trained.Solver.Cost,
            trained.Solver.NaiveBayesShare,
            trained.Solver.Seed,
            $"{features.Options.MinLength}-{features.Options.MaxLength}",
            features.Options.TermFrequency.ToString().ToLowerInvariant(),
            features.Options.MinDocumentFrequency,
            features.FeatureCount);
    }

    private IEnumerable<EvaluationMetrics> Evaluations(TrainedClassifier trained)
    {
        var heldOut = new ClassifierEvaluation(trained.HeldOut, trained.Classifier.IsMultiLabel);
        yield return EvaluationMetrics.Of(Dev is null ? "folds" : "dev", isUnbiased: false, heldOut);
        if (Test is not null)
        {
            var seen = DatasetAudit.SeenTexts(Train, Test).Count();
            yield return EvaluationMetrics.Of("test", isUnbiased: seen == 0, ClassifierEvaluation.Evaluate(trained.Classifier, Test)) with { SeenTexts = seen };
        }
    }

    private static IEnumerable<DataMetrics> DataOf(string role, Dataset? data) => data is null
        ? []
        : [new DataMetrics(role, FileNames(data), DatasetHash.Compute(data), data.Examples.Count, LabelCounts(data))];

    private static string FileNames(Dataset data) => string.Join(", ", data.Path.Split(", ").Select(Path.GetFileName));

    private static SortedDictionary<string, int> LabelCounts(Dataset data) => new(
        data.Examples.SelectMany(example => example.Labels).CountBy(label => label).ToDictionary(), StringComparer.Ordinal);

    // The part behind '+' names a commit, which changes with every build.
    private static string Version(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
