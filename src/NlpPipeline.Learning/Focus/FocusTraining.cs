using NlpPipeline.Learning.Corpus;
using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Features;
using NlpPipeline.Learning.LabellingFunctions;
using NlpPipeline.Learning.Models;
using NlpPipeline.Learning.Training;
using NlpPipeline.Learning.Training.MachineLearningNet;

namespace NlpPipeline.Learning.Focus;

/// <summary>The corpus → the focus model that ships.</summary>
public static class FocusTraining
{
    private static readonly ModelAbout About = new("focus")
    {
        Description = "What an inspection round (巡视/巡察) looks into: labels for the clauses of an announcement, 24 labels, several or none a clause.",
        Limits =
        [
            "Trained on clauses in our own words; wording of other fields or of later years may be missed.",
            "Judges a clause by itself: whether the clause says what is looked into, or is a pledge, is decided by rules before.",
        ],
    };

    // Clauses of a dozen characters are best told by pairs; longer n-grams cost half a point of dev micro-F1.
    private static readonly FeatureOptions Features = new() { MaxLength = 2, HashBits = 18 };

    /// <summary>Trains on the train split of <paramref name="corpus"/>, chooses on dev, judges on test, and writes the model folder.</summary>
    /// <param name="corpus">Folder of the corpus.</param>
    /// <param name="models">Folder of all models.</param>
    /// <exception cref="DataFormatException">A file of labelled clauses cannot be used.</exception>
    /// <exception cref="CorpusFormatException">An annotated text cannot be used.</exception>
    public static ModelMetrics Run(string corpus, string models)
    {
        var dev = ReadSplit(corpus, "dev");
        var test = ReadSplit(corpus, "test");
        var train = ReadSplit(corpus, "train").Without(dev, test);
        var lexicon = DatasetReader.Read(Path.Combine(corpus, "focus", "lexicon.tsv")).Without(dev, test);
        var options = new TrainingOptions { Trainer = new LinearSvmTrainer(), IsMultiLabel = true, Features = Features, CrossFit = true, Lexicon = lexicon };
        var trained = ClassifierTrainer.Train(train, dev, options);
        var writer = new ModelWriter(About, train, dev, test) { Lexicon = lexicon, LabellingFunctions = LabellingFunction.Read(Path.Combine(corpus, "focus", "labelling-functions.tsv")) };
        return writer.Write(Path.Combine(models, FocusModel.Folder), trained);
    }

    // A split is made of the labelled clauses and the marked clauses of the annotated announcements.
    private static Dataset ReadSplit(string corpus, string split)
    {
        var files = Directory.GetFiles(Path.Combine(corpus, "focus"), split + "*.tsv").Order(StringComparer.Ordinal).ToArray();
        var clauses = DatasetReader.Read(files);
        var announcements = Path.Combine(corpus, "announcements", split);
        var marked = FocusExamples.From(announcements, AnnotatedCorpus.Read(announcements));
        return new Dataset(
            $"focus/{split}*.tsv, announcements/{split}",
            [.. clauses.Examples.Concat(marked.Examples).DistinctBy(example => example.Text)]);
    }
}
