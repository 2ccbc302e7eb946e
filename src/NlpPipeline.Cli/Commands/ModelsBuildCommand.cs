using System.CommandLine;
using System.Globalization;
using NlpPipeline.Cli.Classification;
using NlpPipeline.Cli.Outputs;
using NlpPipeline.Learning.Focus;
using NlpPipeline.Learning.Kinds;
using NlpPipeline.Learning.Models;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>models build</c>: trains the models that ship with the program from the corpus.</summary>
internal static class ModelsBuildCommand
{
    private const string Description = """
        Train the models that ship with the program from the corpus: train split for weights, dev for choices, test only for the card.

        Example:
          nlp-pipeline models build --corpus corpus --out models
        """;

    public static Command Create(Terminal terminal)
    {
        var corpus = new Option<string>("--corpus") { Description = "Folder of the corpus.", HelpName = "DIR", DefaultValueFactory = _ => "corpus" };
        var output = new Option<string>("--out", "-o") { Description = "Folder of the models.", HelpName = "DIR", DefaultValueFactory = _ => "models" };
        var command = new Command("build", Description) { corpus, output };
        command.SetAction(parsed => LearningFailures.Translate(() =>
        {
            var (from, to) = (parsed.GetValue(corpus)!, parsed.GetValue(output)!);
            OutputFile.Require(Path.Combine(to, ModelFolder.CardName), output.Name);
            Report(KindTraining.Run(from, to), terminal);
            Report(EvidenceTraining.Run(from, to), terminal);
            Report(FocusTraining.Run(from, to), terminal);
            return ExitCode.Done;
        }));
        return command;
    }

    private static void Report(ModelMetrics metrics, Terminal terminal)
    {
        foreach (var scores in metrics.Evaluations)
        {
            terminal.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{metrics.About.Name}: accuracy {scores.Accuracy:0.000}, micro-F1 {scores.MicroF1:0.000}, macro-F1 {scores.MacroF1:0.000}, calibration error {scores.CalibrationError:0.000} on {scores.On}"));
        }

        foreach (var comparison in metrics.Comparisons)
        {
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{metrics.About.Name}: {comparison.Name}: accuracy {comparison.Accuracy:0.000} on {comparison.On}"));
        }
    }
}
