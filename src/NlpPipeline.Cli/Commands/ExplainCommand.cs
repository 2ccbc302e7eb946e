using System.CommandLine;
using NlpPipeline.Cli.Inputs;
using NlpPipeline.Export;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>explain</c>: the text of a document with each fact, its rule and value, and why candidates were dropped.</summary>
internal static class ExplainCommand
{
    private const string Description = """
        Print each document with its facts beneath the line that prints them, the rule that found each, and what was refused and why.

        Example:
          nlp-pipeline explain corpus/samples
        """;

    public static Command Create(Terminal terminal)
    {
        var inputs = CommonOptions.Inputs("Text files, .jsonl files or folders.", ArgumentArity.OneOrMore);
        var models = CommonOptions.Models();
        var command = new Command("explain", Description) { inputs, models };
        command.SetAction(parsed =>
        {
            var extractor = PipelineFactory.Create(ModelDirectory.Resolve(parsed.GetValue(models)));
            var writer = new ExplanationWriter(terminal.Output);
            var tally = new Tally();
            foreach (var read in InputFiles.Read(parsed.GetValue(inputs)!, new DocumentReader(), terminal.Input))
            {
                if (read.Document is not { } document)
                {
                    terminal.WriteWarning($"{read.Source.Path ?? read.Id}: {read.Error}");
                    tally.Count(new Outcome(read, Announcement: null));
                    continue;
                }

                var explanation = extractor.Explain(document);
                writer.Write(explanation);
                tally.Count(new Outcome(read, explanation.Announcement));
            }

            return tally.ExitCode;
        });
        return command;
    }
}
