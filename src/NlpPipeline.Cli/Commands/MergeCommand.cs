using System.CommandLine;
using System.Diagnostics;
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
        var outputs = new OutputOptions();
        var command = new Command("merge", Description) { folders };
        foreach (var option in outputs.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Merge(parsed, parsed.GetValue(folders)!, outputs, terminal));
        return command;
    }

    private static int Merge(ParseResult parsed, string[] folders, OutputOptions options, Terminal terminal)
    {
        var folder = parsed.GetValue(options.Folder)!;
        var (started, clock) = (DateTimeOffset.UtcNow, Stopwatch.StartNew());
        using var outputLock = OutputFolder.Take(folder);
        using var merge = Open(folders);
        using var outputs = new RunOutputs(folder, options.Open(parsed, merge.Version), parsed.GetValue(options.KeepDuplicates));
        foreach (var row in merge.Rows())
        {
            row.WriteTo(outputs);
        }

        outputs.Complete();
        var summary = new RunSummary(new RunReport(outputs.Tally, merge.Documents, Known: 0, Vanished: [], Stopped: false), merge.Version, started, clock.Elapsed);
        summary.Write(Path.Combine(folder, "summary.json"));
        summary.WriteTo(terminal, folder);
        return ExitCode.Of(outputs.Tally);
    }

    private static ShardMerge Open(string[] folders)
    {
        try
        {
            return ShardMerge.Open(folders);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.NoInput, exception.Message);
        }
    }
}
