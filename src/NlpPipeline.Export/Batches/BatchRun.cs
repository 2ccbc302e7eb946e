using Microsoft.Extensions.Logging;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Kinds;
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
    private int _unread;
    private bool _isWhole = true;

    /// <summary>Called after every document with the numbers of those done, failed among them.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Runs. A stop request ends the intake; what is in hand is finished and kept.</summary>
    /// <exception cref="IOException">The output cannot be written; what was published before stays.</exception>
    public async Task<RunReport> RunAsync(IEnumerable<ReadResult> documents, CancellationToken token) =>
        plan.HasState ? await RunWithStateAsync(documents, token).ConfigureAwait(false) : await RunStraightAsync(documents, token).ConfigureAwait(false);

    private async Task<RunReport> RunStraightAsync(IEnumerable<ReadResult> documents, CancellationToken token)
    {
        using var outputs = new RunOutputs(plan.Folder, plan.Tables([]), plan.KeepDuplicates);
        await new ExtractionBatch(extract, plan.Jobs).RunAsync(
            Items(documents, isKnown: _ => false),
            outcome =>
            {
                outputs.Take(outcome);
                Report(outcome, outputs.Tally.Read + outputs.Tally.Failed, outputs.Tally.Failed);
            },
            token).ConfigureAwait(false);

        // A part is better than nothing, but worse than the whole of yesterday.
        var isPublished = !token.IsCancellationRequested || !File.Exists(Path.Combine(plan.Folder, RunOutputs.RecordsFile));
        if (isPublished)
        {
            outputs.Complete();
        }

        return new RunReport(outputs.Tally, _seen, Known: 0, Vanished: [], token.IsCancellationRequested) { IsPublished = isPublished };
    }

    private async Task<RunReport> RunWithStateAsync(IEnumerable<ReadResult> documents, CancellationToken token)
    {
        using var state = RunState.Begin(plan.StatePath, plan.Version, plan.Shard, plan.NewStateName);
        var (done, tally) = (0, new BatchTally());
        await new ExtractionBatch(extract, plan.Jobs).RunAsync(
            Items(documents, state.IsKnown),
            outcome =>
            {
                state.Note(outcome);
                tally.Count(outcome);
                Report(outcome, ++done, tally.Failed);
            },
            token).ConfigureAwait(false);
        state.Commit();
        if (token.IsCancellationRequested)
        {
            // What the outputs say stays true of the last complete run; the next run goes on from here.
            return new RunReport(tally, _seen, _known, Vanished: [], Stopped: true) { IsPublished = false };
        }

        // A folder that may not be read or a share that is not mounted is no reason to forget what lies there.
        var forget = !plan.IsPartial && _isWhole && _seen > _unread;
        var vanished = forget ? state.Vanished() : [];
        foreach (var (id, source) in vanished)
        {
            LogVanished(id, source.Path);
        }

        var counts = Publish(state, forget);
        state.Finish(_seen, forget);
        return new RunReport(counts, _seen, _known, vanished, Stopped: false);
    }

    private BatchTally Publish(RunState state, bool forget)
    {
        using var outputs = new RunOutputs(plan.Folder, plan.Tables([state.Name]), plan.KeepDuplicates);
        foreach (var row in state.Rows(withVanished: !forget))
        {
            row.WriteTo(outputs);
        }

        outputs.Complete(evenIfEmpty: forget);
        return outputs.Tally;
    }

    // Positions count the documents of all shards, so that a merge can put them back in order; what cannot be read hides documents of all shards too.
    // A broken archive hides its own documents only, which a run of the whole input keeps; the shard that owns the failure does not know those of the others.
    private IEnumerable<BatchItem> Items(IEnumerable<ReadResult> documents, Func<ReadResult, bool> isKnown)
    {
        foreach (var read in documents)
        {
            var position = _seen++;
            _unread += read.Error is null ? 0 : 1;
            _isWhole &= !read.HidesDocuments || (read.IsContainer && plan.Shard == Shard.Whole);
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
        else if (outcome.Announcement is { } announcement)
        {
            LogRecord(outcome.Read.Id, outcome.Read.Source.Path, announcement.Kind);
        }

        Progress?.Invoke(done, failed);
    }

    [LoggerMessage(1, LogLevel.Warning, "document {Id} ({Path}) failed: {Reason}", EventName = "DocumentFailed")]
    private partial void LogFailure(string id, string? path, string reason);

    [LoggerMessage(2, LogLevel.Warning, "document {Id} ({Path}) is gone; its rows are removed", EventName = "DocumentGone")]
    private partial void LogVanished(string id, string? path);

    [LoggerMessage(3, LogLevel.Debug, "document {Id} ({Path}) is read: {Kind}", EventName = "DocumentRead")]
    private partial void LogRecord(string id, string? path, Kind kind);
}
