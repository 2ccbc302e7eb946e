using System.CommandLine;
using NlpPipeline.Cli.Inputs;
using NlpPipeline.Export.Json;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>extract</c>: records as JSON Lines on standard output, one for each document in, in order.</summary>
internal static class ExtractCommand
{
    private const string Description = """
        Write the record of each document to standard output as JSON Lines, in the order of the input.

        Examples:
          nlp-pipeline extract corpus/samples
          nlp-pipeline extract notice.txt | jq .teams
          nlp-pipeline extract - --jobs 4 < documents.jsonl     (lines {"id": "…", "text": "…"})
        """;

    public static Command Create(Terminal terminal)
    {
        var inputs = CommonOptions.Inputs("Text files, .jsonl files or folders; '-' or nothing reads JSON Lines from standard input.", ArgumentArity.ZeroOrMore);
        var jobs = CommonOptions.Jobs();
        var maxBytes = CommonOptions.MaxBytes();
        var models = CommonOptions.Models();
        var command = new Command("extract", Description) { inputs, jobs, maxBytes, models };
        command.SetAction(async (parsed, token) =>
        {
            var paths = parsed.GetValue(inputs) is { Length: > 0 } given ? given : [InputFiles.StandardInput];
            var extractor = PipelineFactory.Create(ModelDirectory.Resolve(parsed.GetValue(models)));
            var batch = new ExtractionBatch(extractor.Extract, parsed.GetValue(jobs));
            var writer = new JsonLinesWriter(terminal.Output);
            var documents = InputFiles.Read(paths, new DocumentReader(parsed.GetValue(maxBytes)), terminal.Input);
            var tally = new Tally();
            await batch.RunAsync(
                documents,
                outcome =>
                {
                    tally.Count(outcome);
                    if (outcome.Announcement is { } announcement)
                    {
                        writer.Write(announcement);
                    }
                    else
                    {
                        writer.WriteFailure(outcome.Read);
                        terminal.WriteWarning($"{outcome.Read.Source.Path ?? outcome.Read.Id}: {outcome.Read.Error}");
                    }
                },
                token).ConfigureAwait(false);
            return tally.ExitCode;
        });
        return command;
    }
}
