using System.CommandLine;
using System.Globalization;
using NlpPipeline.Cli.Classification;
using NlpPipeline.Cli.Outputs;
using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Evaluation.Classification;
using NlpPipeline.Learning.Training;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>crossvalidate</c>: every text judged by a classifier trained on the other folds.</summary>
internal static class CrossValidateCommand
{
    private const string Description = """
        Judge what a classifier trained on DATA would do: each fold by a classifier trained on the others.

        Examples:
          nlp-pipeline crossvalidate titles.tsv
          nlp-pipeline crossvalidate clauses.tsv --folds 10 --trainer averaged-perceptron --html report.html
        """;

    public static Command Create(Terminal terminal)
    {
        var training = new TrainingArguments();
        var data = new Argument<string[]>("DATA") { Description = "Labelled data, one or more files.", Arity = ArgumentArity.OneOrMore };
        var folds = new Option<int>("--folds") { Description = "Number of folds, at least 2.", HelpName = "K", DefaultValueFactory = _ => 5 };
        folds.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var count) && count < 2)
            {
                result.AddError($"--folds must be at least 2, not {count}.");
            }
        });
        var html = new Option<string?>("--html") { Description = "Write a report with plots.", HelpName = "FILE" };
        var command = new Command("crossvalidate", Description) { data, folds, html };
        training.AddTo(command);
        command.SetAction(parsed =>
        {
            OutputFile.Require(parsed.GetValue(html), html.Name);
            var texts = LearningFailures.Translate(() => DatasetReader.Read(parsed.GetValue(data)!));
            var options = LearningFailures.Translate(() => training.Read(parsed));
            foreach (var warning in ClassifierTrainer.Warnings(texts, options))
            {
                terminal.WriteWarning(warning);
            }

            var result = LearningFailures.Translate(() => CrossValidation.Run(texts, parsed.GetValue(folds), options));
            ClassificationReportText.Write(result.Overall, terminal.Output);
            WriteSpread("accuracy", result.Spread(report => report.Accuracy), terminal.Output);
            WriteSpread("micro-F1", result.Spread(report => report.Micro.F1), terminal.Output);
            WriteSpread("macro-F1", result.Spread(report => report.Macro.F1), terminal.Output);
            ClassifierReport.WriteHtml(parsed.GetValue(html), $"{result.Folds.Count} folds of {string.Join(", ", parsed.GetValue(data)!)}", result.Overall);
            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteSpread(string name, (double Mean, double Deviation) spread, TextWriter output) => output.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{name} over folds: {spread.Mean:0.0000} ± {spread.Deviation:0.0000}"));
}
