using NlpPipeline.Learning.Corpus;
using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Features;
using NlpPipeline.Learning.Models;
using NlpPipeline.Learning.Training;
using NlpPipeline.Learning.Training.MachineLearningNet;

namespace NlpPipeline.Learning.Focus;

/// <summary>The corpus → the evidence model that ships.</summary>
public static class EvidenceTraining
{
    private static readonly ModelAbout About = new(EvidenceModel.Folder)
    {
        Description = "Which clauses of an announcement say what the inspection (巡视/巡察) looks into or what it found; the others are pledges, reasons, requirements, advice and news.",
        Limits =
        [
            "Reads a clause with 24 characters before and 12 behind it; who speaks may have been said further away.",
            "The gold marks an area where it is printed first and need not mark it again, so some errors on dev and test are none.",
        ],
    };

    private static readonly FeatureOptions Features = new() { MaxLength = 2, HashBits = 18, MinDocumentFrequency = 2, TermFrequency = TermFrequency.Occurrences };

    /// <summary>Trains on the train split of <paramref name="corpus"/>, chooses on dev, judges on test, and writes the model folder.</summary>
    /// <param name="corpus">Folder of the corpus.</param>
    /// <param name="models">Folder of all models.</param>
    /// <exception cref="CorpusFormatException">An annotated text cannot be used.</exception>
    public static ModelMetrics Run(string corpus, string models)
    {
        var dev = ReadSplit(corpus, "dev");
        var test = ReadSplit(corpus, "test");
        var train = ReadSplit(corpus, "train").Without(dev, test);
        var options = new TrainingOptions { Trainer = new LinearSvmTrainer(), IsMultiLabel = true, Features = Features };
        var trained = ClassifierTrainer.Train(train, dev, options);
        return new ModelWriter(About, train, dev, test).Write(Path.Combine(models, EvidenceModel.Folder), trained);
    }

    private static Dataset ReadSplit(string corpus, string split) =>
        EvidenceExamples.From($"announcements/{split}", AnnotatedCorpus.Read(Path.Combine(corpus, "announcements", split)));
}
