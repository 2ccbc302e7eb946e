using System.CommandLine;
using System.CommandLine.Parsing;
using NlpPipeline.Cli.Classification;
using NlpPipeline.Cli.Inputs;
using NlpPipeline.Export;
using NlpPipeline.Export.Batches;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Cli.Commands;

/// <summary>
/// <c>explain</c>: the text of a document with each fact, its rule and value, and why candidates were dropped; with <c>--model</c>, which
/// n-grams and words of a text pulled each label.
/// </summary>
internal static class ExplainCommand
{
    private const string Description = """
        Print each document with its facts beneath the line that prints them, the rule that found each, and what was refused and why.
        With --model, INPUT is a text: show which of its n-grams and words speak for and against its labels.

        Examples:
          nlp-pipeline explain corpus/samples
          nlp-pipeline explain 重点检查粮食购销领域腐败问题 --model focus --label rural --top 20
        """;

    public static Command Create(Terminal terminal)
    {
        var inputs = CommonOptions.Inputs("Files, folders or patterns as for run; with --model, the text itself.", ArgumentArity.OneOrMore);
        inputs.Validators.Add(RefuseEmpty);
        var models = CommonOptions.Models();
        var model = new Option<string?>("--model", "-m") { Description = "Explain the labels that this classifier gives to the text: a folder, or a name as models list prints it.", HelpName = "DIR" };
        var label = new Option<string?>("--label") { Description = "With --model: explain this label." };
        var top = new Option<int>("--top") { Description = "With --model: show so many n-grams of each label.", HelpName = "N", DefaultValueFactory = _ => 10 };
        var command = new Command("explain", Description) { inputs, models, model, label, top };
        command.SetAction(parsed => parsed.GetValue(model) is { } classifier
            ? LabelExplanation.Write(
                ModelDirectory.ResolveModel(classifier, parsed.GetValue(models)), string.Join(' ', parsed.GetValue(inputs)!), parsed.GetValue(label), parsed.GetValue(top), terminal.Output)
            : WriteDocuments(parsed.GetValue(inputs)!, ModelDirectory.Resolve(parsed.GetValue(models)), terminal));
        return command;
    }

    private static void RefuseEmpty(ArgumentResult result)
    {
        if (result.Tokens.Count > 0 && result.Tokens.All(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError("INPUT is empty; give a document, or with --model a text.");
        }
    }

    private static int WriteDocuments(string[] inputs, string models, Terminal terminal)
    {
        var extractor = PipelineFactory.Create(models);
        var writer = new ExplanationWriter(terminal.Output);
        var tally = new BatchTally();
        foreach (var read in new InputFiles(new DocumentReader(), terminal.Input).Read(inputs))
        {
            if (read.Document is not { } document)
            {
                terminal.WriteWarning($"{read.Source.Path ?? read.Id}: {read.Error}");
                tally.CountFailure();
                continue;
            }

            var explanation = extractor.Explain(document);
            writer.Write(explanation);
            tally.Count(explanation.Announcement);
        }

        return ExitCode.Of(tally);
    }
}
