using System.CommandLine;
using System.Diagnostics;
using NlpPipeline.Cli.Configuration;
using NlpPipeline.Cli.Logging;
using NlpPipeline.Cli.Outputs;
using NlpPipeline.Export.Batches;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>merge</c>: the outputs of all shards → the output of one run.</summary>
internal static class MergeCommand
{
    private const string Description = """
        Put the shards of a run (run --shard I/N) together. The results are those of one run over the whole input; a missing, unfinished or doubled shard is refused.

        Example:
          nlp-pipeline merge out/shard-*/ --out out/all --db out/all/announcements.sqlite
        """;

    public static Command Create(Terminal terminal)
    {
        var folders = CommonOptions.Inputs("Output folders of the shards, in any order.", ArgumentArity.OneOrMore);
        var (outputs, logging) = (new OutputOptions(), new LogOptions());
        var command = new Command("merge", Description) { folders };
        foreach (var option in (Option[])[.. outputs.All, ConfiguredArguments.ConfigFile(), .. logging.All])
        {
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, _) =>
        {
            using var factory = logging.Create(parsed, terminal);
            var talk = new Talk(terminal, logging.IsTalkative(parsed), factory.CreateLogger("merge"));
            var folder = parsed.GetValue(outputs.Folder)!;
            using var outputLock = OutputFolder.Take(folder);
            var summary = new SummaryFile(folder);
            return await summary.WriteAsync(() => Task.FromResult(Merge(parsed, parsed.GetValue(folders)!, outputs, summary, talk))).ConfigureAwait(false);
        });
        return command;
    }

    private static int Merge(ParseResult parsed, string[] folders, OutputOptions options, SummaryFile file, Talk talk)
    {
        var folder = parsed.GetValue(options.Folder)!;
        var (started, clock) = (DateTimeOffset.UtcNow, Stopwatch.StartNew());
        using var merge = Read(() => ShardMerge.Open(folders));
        using var outputs = new RunOutputs(folder, options.Open(parsed, merge.Version, merge.Origins), parsed.GetValue(options.KeepDuplicates));
        using var rows = merge.Rows().GetEnumerator();
        while (Read(rows.MoveNext))
        {
            rows.Current.WriteTo(outputs);
        }

        outputs.Complete();
        var summary = new RunSummary(new RunReport(outputs.Tally, merge.Documents, Known: 0, Vanished: [], Stopped: false), merge.Version, started, clock.Elapsed);
        file.Write(summary.WriteTo);
        talk.Tell(summary, folder);
        return ExitCode.Of(outputs.Tally);
    }

    // The shards are the input: what is wrong with them is another matter than an output that cannot be written.
    private static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.NoInput, exception.Message);
        }
    }
}
