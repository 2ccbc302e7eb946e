using Microsoft.Extensions.Logging;
using NlpPipeline.Cli.Inputs;
using NlpPipeline.Export.Batches;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Cli.Commands;

/// <summary>What <c>run --dry-run</c> does: reads everything, extracts nothing, writes nothing.</summary>
internal static partial class DryRun
{
    public static int Write(IEnumerable<ReadResult> documents, Shard shard, InputFiles inputs, Talk talk, CancellationToken token)
    {
        var (readable, failed) = (0, 0);
        foreach (var read in documents.TakeWhile(_ => !token.IsCancellationRequested).Where(read => shard.Owns(read.Id)))
        {
            talk.Terminal.Output.WriteLine(read.Error is { } error
                ? $"failed\t{read.Id}\t{PlaceOf(read.Source)}\t{error}"
                : FormattableString.Invariant($"read\t{read.Id}\t{PlaceOf(read.Source)}\t{read.Document!.Text.Length} characters"));
            (readable, failed) = read.Error is null ? (readable + 1, failed) : (readable, failed + 1);
        }

        LogDone(talk.Log, readable, failed);
        return failed > 0 && readable > 0 ? ExitCode.Partial
            : readable > 0 || (failed == 0 && inputs.PassedOver > 0) ? ExitCode.Done
            : ExitCode.NoInput;
    }

    private static string PlaceOf(DocumentSource source) =>
        string.Join(':', ((string?[])[source.Path, source.Member, source.Row is { } row ? FormattableString.Invariant($"{row}") : null]).Where(part => part is not null));

    [LoggerMessage(11, LogLevel.Information, "{Read} documents would be extracted, {Failed} cannot be read; nothing was written", EventName = "DryRun")]
    private static partial void LogDone(ILogger log, int read, int failed);
}
