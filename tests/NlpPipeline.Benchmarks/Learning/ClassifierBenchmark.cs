using System.Diagnostics;
using System.Globalization;
using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Evaluation.Classification;
using NlpPipeline.Learning.Features;
using NlpPipeline.Learning.Models;
using NlpPipeline.Learning.Prediction;
using NlpPipeline.Learning.Training;
using NlpPipeline.Learning.Training.MachineLearningNet;

namespace NlpPipeline.Benchmarks.Learning;

/// <summary>
/// One trainer on one folder of <c>train.tsv</c> and <c>dev.tsv</c> (judged on <c>test.tsv</c> if there is one, else on dev), in a process of
/// its own so that peak memory is its own. Times are processor time, which a busy machine lengthens less than the clock.
/// </summary>
public static class ClassifierBenchmark
{
    private const int Repeats = 3;
    private const int PredictionCount = 20_000;

    private static readonly ILinearTrainer[] Trainers = [new DualCoordinateDescentTrainer(), new LinearSvmTrainer(), new AveragedPerceptronTrainer()];

    /// <summary>Names of the trainers.</summary>
    public static IEnumerable<string> TrainerNames => Trainers.Select(trainer => trainer.Name);

    /// <summary>Trains, judges, measures and prints one row.</summary>
    public static void Run(string folder, string trainFile, string trainerName)
    {
        var train = DatasetReader.Read(Path.Combine(folder, trainFile));
        var dev = DatasetReader.Read(Path.Combine(folder, "dev.tsv"));
        var test = Path.Combine(folder, "test.tsv");
        var options = new TrainingOptions { Trainer = Trainers.Single(trainer => trainer.Name == trainerName) };
        var trained = ClassifierTrainer.Train(train, dev, options);
        var report = ClassifierEvaluation.Evaluate(trained.Classifier, File.Exists(test) ? DatasetReader.Read(test) : dev).Report;
        var seconds = Enumerable.Range(0, Repeats).Min(_ => SecondsOfOneTraining(train, trained, options.Trainer));
        var speed = TextsPerSecond(trained.Classifier, dev);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {Path.GetFileName(folder)} {trainFile} | {trainerName} | {report.Accuracy:0.0000} | {report.Micro.F1:0.0000} | {report.Macro.F1:0.0000} "
            + $"| {seconds:0.00} | {speed:0} | {PeakMegabytes()} | {SizeOf(trained.Classifier)} |"));
    }

    // Features and weights with the options that dev chose, on one thread.
    private static double SecondsOfOneTraining(Dataset train, TrainedClassifier trained, ILinearTrainer trainer)
    {
        var start = Environment.CpuUsage.TotalTime;
        string[] texts = [.. train.Examples.Select(example => example.Text)];
        var labels = trained.Classifier.Labels.Index().ToDictionary(label => label.Item, label => label.Index);
        var features = FeatureExtractor.Fit(texts, trained.Classifier.Features.Options);
        int[][] numbers = [.. train.Examples.Select(example => example.Labels.Select(label => labels[label]).ToArray())];
        trainer.Train(new TrainingProblem(features.ExtractAll(texts), features.FeatureCount, numbers, labels.Count), trained.Solver);
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static double TextsPerSecond(TextClassifier classifier, Dataset data)
    {
        var best = 0.0;
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            var start = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < PredictionCount; i++)
            {
                classifier.Predict(data.Examples[i % data.Examples.Count].Text);
            }

            best = Math.Max(best, PredictionCount / (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        return best;
    }

    private static long PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }

    private static string SizeOf(TextClassifier classifier)
    {
        var folder = Directory.CreateTempSubdirectory("nlp-pipeline-benchmark-").FullName;
        ModelFolder.SaveWeights(folder, classifier);
        var bytes = new FileInfo(Path.Combine(folder, "weights.bin")).Length;
        Directory.Delete(folder, recursive: true);
        return (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
    }
}
