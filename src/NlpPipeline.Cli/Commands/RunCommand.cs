using System.CommandLine;
using System.Diagnostics;
using NlpPipeline.Cli.Inputs;
using NlpPipeline.Export;
using NlpPipeline.Export.Csv;
using NlpPipeline.Export.Json;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>run</c>: the main job, documents in, a folder of records and tables out.</summary>
internal static class RunCommand
{
    private const string Description = """
        Read announcements and write records (announcements.jsonl) and tables (teams, units, dates, contacts, people, disciplines, focus, rounds, checks as CSV).
        What could not be read is listed in errors.jsonl; it never stops the rest.

        Examples:
          nlp-pipeline run corpus/samples --out out/samples
          nlp-pipeline run 2026/ extra.jsonl --out out --jobs 2
        """;

    public static Command Create(Terminal terminal)
    {
        var inputs = CommonOptions.Inputs("Text files, .jsonl files or folders; '-' reads JSON Lines from standard input.", ArgumentArity.OneOrMore);
        var output = new Option<string>("--out", "-o") { Description = "Folder for the results; made if missing.", HelpName = "DIR", Required = true };
        var jobs = CommonOptions.Jobs();
        var maxBytes = CommonOptions.MaxBytes();
        var models = CommonOptions.Models();
        var command = new Command("run", Description) { inputs, output, jobs, maxBytes, models };
        command.SetAction((parsed, token) =>
        {
            var extractor = PipelineFactory.Create(ModelDirectory.Resolve(parsed.GetValue(models)));
            var documents = InputFiles.Read(parsed.GetValue(inputs)!, new DocumentReader(parsed.GetValue(maxBytes)), terminal.Input);
            return RunAsync(new ExtractionBatch(extractor.Extract, parsed.GetValue(jobs)), documents, parsed.GetValue(output)!, terminal, token);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        ExtractionBatch batch,
        IEnumerable<ReadResult> documents,
        string folder,
        Terminal terminal,
        CancellationToken token)
    {
        var clock = Stopwatch.StartNew();
        var tally = new Tally();
        MakeFolder(folder);
        using (var records = new JsonLinesSink(Path.Combine(folder, "announcements.jsonl")))
        using (var tables = new CsvSink(folder))
        using (var failures = new JsonLinesSink(Path.Combine(folder, "errors.jsonl")))
        {
            var progress = new Progress(terminal);
            IAnnouncementSink[] sinks = [records, tables];
            await batch.RunAsync(documents, outcome => Take(outcome, sinks, failures, tally, progress), token).ConfigureAwait(false);
            progress.Clear();
        }

        Summary.Write(terminal, tally, folder, clock.Elapsed);
        return tally.ExitCode;
    }

    private static void Take(Outcome outcome, IAnnouncementSink[] sinks, JsonLinesSink failures, Tally tally, Progress progress)
    {
        tally.Count(outcome);
        progress.Report(tally);
        if (outcome.Announcement is not { } announcement)
        {
            failures.WriteFailure(outcome.Read);
            return;
        }

        foreach (var sink in sinks)
        {
            sink.Write(announcement);
        }
    }

    private static void MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"cannot make the output folder '{folder}': {exception.Message}");
        }
    }
}
