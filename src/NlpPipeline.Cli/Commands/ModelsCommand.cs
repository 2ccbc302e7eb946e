using System.CommandLine;
using System.Globalization;
using NlpPipeline.Cli.Classification;
using NlpPipeline.Learning.Models;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>models list</c> and <c>models show</c>: what ships, and what the researcher trained.</summary>
internal static class ModelsCommand
{
    /// <summary>The option that names one model.</summary>
    public static Option<string> ModelOption() => new("--model", "-m")
    {
        Description = "Folder of the model, as train writes it, or its name as models list prints it.",
        HelpName = "DIR",
        Required = true,
    };

    public static Command Create(Terminal terminal) => new("models", "List the models, show the card of one, or train those that ship.") { List(terminal), Show(terminal), ModelsBuildCommand.Create(terminal) };

    private static Command List(Terminal terminal)
    {
        var models = CommonOptions.Models();
        var command = new Command("list", "List the models with their scores.") { models };
        command.SetAction(parsed =>
        {
            var root = ModelDirectory.Resolve(parsed.GetValue(models));
            foreach (var folder in ModelFolder.Find(root))
            {
                WriteRow(Path.GetRelativePath(root, folder), LearningFailures.Translate(() => ModelFolder.ReadMetrics(folder)), terminal.Output);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteRow(string name, ModelMetrics metrics, TextWriter output)
    {
        var scores = metrics.Evaluations[^1];
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}\t{metrics.Task}\t{metrics.Labels.Count} labels\t{metrics.Weights.Bytes} bytes\t"
            + $"micro-F1 {scores.MicroF1:0.0000} macro-F1 {scores.MacroF1:0.0000} on {scores.On}"));
    }

    private static Command Show(Terminal terminal)
    {
        var name = new Argument<string>("MODEL") { Description = "Name as models list prints it, or a folder." };
        var models = CommonOptions.Models();
        var command = new Command("show", "Print the card of a model.") { name, models };
        command.SetAction(parsed =>
        {
            var folder = ModelDirectory.ResolveModel(parsed.GetValue(name)!, parsed.GetValue(models));
            terminal.Output.Write(LearningFailures.Translate(() => ModelFolder.ReadCard(folder)));
            return ExitCode.Done;
        });
        return command;
    }
}
