using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Learning.Corpus;
using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Features;
using NlpPipeline.Learning.Models;
using NlpPipeline.Learning.Training;
using NlpPipeline.Learning.Training.MachineLearningNet;

namespace NlpPipeline.Learning.Kinds;

/// <summary>The corpus → the kind model that ships.</summary>
public static class KindTraining
{
    private static readonly ModelAbout About = new("kind")
    {
        Description = "What a document is: 11 kinds, judged by headline and lead. The program weighs it against the rules that see cues in all of the text.",
        Limits =
        [
            "Trained on headlines and leads in our own words; they are short, so a page with a long lead may look like no kind.",
            "Meant to be weighed against the rules; alone it is worse than both together.",
        ],
    };

    // Some ten thousand n-grams need no larger table, and a small one stays in the cache.
    private static readonly FeatureOptions Features = new() { HashBits = 18 };

    /// <summary>Trains on the train split of <paramref name="corpus"/>, chooses on dev, judges on test, and writes the model folder.</summary>
    /// <param name="corpus">Folder of the corpus.</param>
    /// <param name="models">Folder of all models.</param>
    /// <exception cref="DataFormatException">A labelled headline cannot be used.</exception>
    /// <exception cref="CorpusFormatException">An annotated text cannot be used.</exception>
    public static ModelMetrics Run(string corpus, string models)
    {
        var dev = KindExamples.Read(corpus, "dev");
        var test = KindExamples.Read(corpus, "test");
        var train = KindExamples.Read(corpus, "train").Data.Without(dev.Data, test.Data);
        var options = new TrainingOptions { Trainer = new LinearSvmTrainer(), IsMultiLabel = false, Features = Features };
        var trained = ClassifierTrainer.Train(train, dev.Data, options);
        var writer = new ModelWriter(About, train, dev.Data, test.Data) { Comparisons = Compare(trained, test.Documents) };
        return writer.Write(Path.Combine(models, KindModel.Folder), trained);
    }

    private static ComparisonMetrics[] Compare(TrainedClassifier trained, IReadOnlyList<KindExample> documents)
    {
        var classifier = new KindClassifier(new KindModel(trained.Classifier));
        return
        [
            Judge("rules alone", documents, document => KindRules.Decide(document.Page).Kind),
            Judge("rules and model, as the program decides", documents, document => classifier.Classify(document.Page).Kind),
        ];
    }

    private static ComparisonMetrics Judge(string name, IReadOnlyList<KindExample> documents, Func<KindExample, Kind> decide) =>
        new(name, "test", (double)documents.Count(document => decide(document) == document.Kind) / documents.Count);
}
