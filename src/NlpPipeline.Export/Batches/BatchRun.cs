using Microsoft.Extensions.Logging;
using NlpPipeline.Export.Databases;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export.Batches;

/// <summary>A run from documents to published outputs.</summary>
/// <param name="plan">What to do.</param>
/// <param name="extract">Document → record; shared by the threads.</param>
/// <param name="log">Where to tell of failures and of what vanished.</param>
public sealed partial class BatchRun(RunPlan plan, Func<Document, Announcement> extract, ILogger log)
{
    private int _seen;
    private int _known;

    /// <summary>Called after every document with the numbers of those done, failed among them.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Runs. A stop request ends the intake; what is in hand is finished and kept.</summary>
    /// <exception cref="IOException">The output cannot be written; what was published before stays.</exception>
    public async Task<RunReport> RunAsync(IEnumerable<ReadResult> documents, CancellationToken token) =>
        plan.HasState ? await RunWithStateAsync(documents, token).ConfigureAwait(false) : await RunStraightAsync(documents, token).ConfigureAwait(false);

    private async Task<RunReport> RunStraightAsync(IEnumerable<ReadResult> documents, CancellationToken token)
    {
        using var outputs = new RunOutputs(plan.Folder, plan.Tables(), plan.KeepDuplicates);
        await new ExtractionBatch(extract, plan.Jobs).RunAsync(
            Items(documents, isKnown: _ => false),
            outcome =>
            {
                outputs.Take(outcome);
                Report(outcome, outputs.Tally.Read + outputs.Tally.Failed, outputs.Tally.Failed);
            },
            token).ConfigureAwait(false);
        outputs.Complete();
        return new RunReport(outputs.Tally, _seen, Known: 0, Vanished: [], token.IsCancellationRequested);
    }

    private async Task<RunReport> RunWithStateAsync(IEnumerable<ReadResult> documents, CancellationToken token)
    {
        using var state = RunState.Begin(plan.StatePath, plan.Version, plan.Shard);
        var (done, failed, isWhole) = (0, 0, true);
        await new ExtractionBatch(extract, plan.Jobs).RunAsync(
            Items(documents, state.IsKnown),
            outcome =>
            {
                state.Note(outcome);
                isWhole &= !outcome.Read.HidesDocuments || outcome.Read.IsContainer;
                failed += outcome.Read.Error is null ? 0 : 1;
                Report(outcome, ++done, failed);
            },
            token).ConfigureAwait(false);
        state.Commit();
        if (token.IsCancellationRequested)
        {
            // What the outputs say stays true of the last complete run; the next run goes on from here.
            var tally = new BatchTally();
            return new RunReport(tally, _seen, _known, Vanished: [], Stopped: true);
        }

        // A folder that may not be read or a share that is not mounted is no reason to forget what lies there.
        var vanished = plan.IsPartial || !isWhole || done == failed ? [] : state.ForgetVanished();
        foreach (var (id, source) in vanished)
        {
            LogVanished(id, source.Path);
        }

        state.Finish(_seen);
        var counts = Publish(state.Rows(), vanished);
        return new RunReport(counts, _seen, _known, [.. vanished.Select(document => document.Id)], Stopped: false);
    }

    private BatchTally Publish(IEnumerable<StateRow> rows, IReadOnlyList<(string Id, DocumentSource Source)> vanished)
    {
        var tables = plan.Tables();
        using var outputs = new RunOutputs(plan.Folder, tables, plan.KeepDuplicates);
        List<DatabaseSink> databases = [.. tables.OfType<DatabaseSink>()];
        foreach (var (id, source) in vanished)
        {
            databases.ForEach(database => database.Remove(id, source));
        }

        foreach (var row in rows)
        {
            if (row.Error is not null)
            {
                databases.ForEach(database => database.Remove(row.Id, row.Source));
            }

            row.WriteTo(outputs);
        }

        outputs.Complete();
        return outputs.Tally;
    }

    // Positions count the documents of all shards, so that a merge can put them back in order.
    private IEnumerable<BatchItem> Items(IEnumerable<ReadResult> documents, Func<ReadResult, bool> isKnown)
    {
        foreach (var read in documents)
        {
            var position = _seen++;
            if (!plan.Shard.Owns(read.Id))
            {
                continue;
            }

            var known = isKnown(read);
            _known += known ? 1 : 0;
            yield return new BatchItem(position, read, known);
        }
    }

    private void Report(Outcome outcome, int done, int failed)
    {
        if (outcome.Read.Error is { } error)
        {
            LogFailure(outcome.Read.Id, outcome.Read.Source.Path, error);
        }

        Progress?.Invoke(done, failed);
    }

    [LoggerMessage(1, LogLevel.Debug, "document {Id} ({Path}) failed: {Reason}")]
    private partial void LogFailure(string id, string? path, string reason);

    [LoggerMessage(2, LogLevel.Warning, "document {Id} ({Path}) is gone; its rows are removed")]
    private partial void LogVanished(string id, string? path);
}
