using System.CommandLine;
using System.Globalization;
using NlpPipeline.Cli.Classification;
using NlpPipeline.Learning.Focus;

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
            var metrics = FocusTraining.Run(parsed.GetValue(corpus)!, parsed.GetValue(output)!);
            foreach (var evaluation in metrics.Evaluations)
            {
                terminal.Output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{metrics.About.Name}: micro-F1 {evaluation.MicroF1:0.000}, macro-F1 {evaluation.MacroF1:0.000} on {evaluation.On}"));
            }

            return ExitCode.Done;
        }));
        return command;
    }
}
