using System.CommandLine;
using NlpPipeline.Cli.Inputs;
using NlpPipeline.Export.Batches;
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
        var inputs = CommonOptions.Inputs("Files, folders or patterns as for run; '-' or nothing reads JSON Lines from standard input.", ArgumentArity.ZeroOrMore);
        var jobs = CommonOptions.Jobs();
        var models = CommonOptions.Models();
        var reading = new InputOptions();
        var command = new Command("extract", Description) { inputs, jobs, models };
        foreach (var option in reading.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, token) =>
        {
            var paths = parsed.GetValue(inputs) is { Length: > 0 } given ? given : [InputFiles.StandardInput];
            var extractor = PipelineFactory.Create(ModelDirectory.Resolve(parsed.GetValue(models)));
            var documents = new InputFiles(new DocumentReader(reading.Read(parsed)), terminal.Input).Read(paths);
            var extraction = new Extraction(terminal);
            await new ExtractionBatch(extractor.Extract, parsed.GetValue(jobs)).RunAsync(BatchItem.Number(documents), extraction.Take, token).ConfigureAwait(false);
            return ExitCode.Of(extraction.Tally);
        });
        return command;
    }

    /// <summary>Writes records and failures as they come.</summary>
    private sealed class Extraction(Terminal terminal)
    {
        private readonly JsonLinesWriter _writer = new(terminal.Output);

        public BatchTally Tally { get; } = new();

        public void Take(Outcome outcome)
        {
            if (outcome.Announcement is { } announcement)
            {
                Tally.Count(announcement);
                _writer.Write(announcement);
                return;
            }

            Tally.CountFailure();
            _writer.WriteFailure(outcome.Read);
            terminal.WriteWarning($"{outcome.Read.Source.Path ?? outcome.Read.Id}: {outcome.Read.Error}");
        }
    }
}
