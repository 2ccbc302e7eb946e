using System.Threading.Tasks.Dataflow;
using NlpPipeline.Export.Duplicates;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export.Batches;

/// <summary>Extracts a stream of documents on several threads; outcomes come out in the order in which the documents went in.</summary>
/// <param name="extract">Document → record; shared by the threads.</param>
/// <param name="jobs">Number of threads.</param>
public sealed class ExtractionBatch(Func<Document, Announcement> extract, int jobs)
{
    // Enough in flight to keep the threads busy, few enough to keep memory flat.
    private const int InFlightPerJob = 16;

    /// <summary>Extracts <paramref name="items"/>, handing each outcome to <paramref name="consume"/> on one thread at a time.</summary>
    /// <exception cref="IOException">Whatever <paramref name="consume"/> throws ends the batch.</exception>
    public async Task RunAsync(IEnumerable<BatchItem> items, Action<Outcome> consume, CancellationToken token)
    {
        // Extraction and writing share the threads, so that N jobs take N processors and no more. Reading has a thread of its own, since it may wait for its input.
        var threads = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var extraction = new TransformBlock<BatchItem, Outcome>(Extract, new ExecutionDataflowBlockOptions
        {
            MaxDegreeOfParallelism = jobs,
            BoundedCapacity = jobs * InFlightPerJob,
            EnsureOrdered = true,
            TaskScheduler = threads,
        });
        var writing = new ActionBlock<Outcome>(consume, new ExecutionDataflowBlockOptions { BoundedCapacity = jobs * InFlightPerJob, TaskScheduler = threads });
        extraction.LinkTo(writing, new DataflowLinkOptions { PropagateCompletion = true });

        // Nobody takes outcomes from here once writing has failed: the intake must not wait for room.
        _ = writing.Completion.ContinueWith(_ => extraction.Complete(), TaskScheduler.Default);
        try
        {
            var intake = Task.Run(() => FeedAsync(items, extraction, token), CancellationToken.None);
            await intake.WaitAsync(token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // A read that waits for standard input cannot be broken off; it is left behind.
        }
        finally
        {
            extraction.Complete();
            await writing.Completion.ConfigureAwait(false);
        }
    }

    // A stop request ends the intake; what is in hand is finished and written.
    private static async Task FeedAsync(IEnumerable<BatchItem> items, TransformBlock<BatchItem, Outcome> extraction, CancellationToken token)
    {
        foreach (var item in items)
        {
            if (token.IsCancellationRequested || !await extraction.SendAsync(item, CancellationToken.None).ConfigureAwait(false))
            {
                break;
            }
        }
    }

    private Outcome Extract(BatchItem item)
    {
        if (item.IsKnown || item.Read.Document is not { } document)
        {
            return new Outcome(item, Announcement: null, Fingerprints: []);
        }

        try
        {
            var announcement = extract(document);
            return new Outcome(item, announcement, Fingerprints.Of(announcement));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A mistake of ours, and no reason to lose the other documents.
            var failed = ReadResult.Failed(item.Read.Id, item.Read.Source, $"unexpected: {exception}");
            return new Outcome(item with { Read = failed }, Announcement: null, Fingerprints: []);
        }
    }
}
