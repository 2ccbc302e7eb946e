using System.Threading.Tasks.Dataflow;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Cli;

/// <summary>What became of one document.</summary>
/// <param name="Read">What reading it gave.</param>
/// <param name="Announcement">Its record, or null where reading failed.</param>
internal sealed record Outcome(ReadResult Read, Announcement? Announcement);

/// <summary>Extracts a stream of documents on several threads; outcomes come out in the order in which the documents went in.</summary>
/// <param name="extract">Document → record; shared by the threads.</param>
/// <param name="jobs">Number of threads.</param>
internal sealed class ExtractionBatch(Func<Document, Announcement> extract, int jobs)
{
    // Enough in flight to keep the threads busy, few enough to keep memory flat.
    private const int InFlightPerJob = 16;

    /// <summary>Extracts <paramref name="documents"/>, handing each outcome to <paramref name="consume"/> on one thread at a time.</summary>
    public async Task RunAsync(IEnumerable<ReadResult> documents, Action<Outcome> consume, CancellationToken token)
    {
        var extraction = new TransformBlock<ReadResult, Outcome>(Extract, new ExecutionDataflowBlockOptions
        {
            MaxDegreeOfParallelism = jobs,
            BoundedCapacity = jobs * InFlightPerJob,
            EnsureOrdered = true,
        });
        var writing = new ActionBlock<Outcome>(consume, new ExecutionDataflowBlockOptions { BoundedCapacity = jobs * InFlightPerJob });
        extraction.LinkTo(writing, new DataflowLinkOptions { PropagateCompletion = true });

        // Nobody takes outcomes from here once writing has failed: the intake must not wait for room.
        _ = writing.Completion.ContinueWith(_ => extraction.Complete(), TaskScheduler.Default);
        try
        {
            var intake = Task.Run(() => FeedAsync(documents, extraction, token), CancellationToken.None);
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
    private static async Task FeedAsync(IEnumerable<ReadResult> documents, TransformBlock<ReadResult, Outcome> extraction, CancellationToken token)
    {
        foreach (var document in documents)
        {
            if (token.IsCancellationRequested || !await extraction.SendAsync(document, CancellationToken.None).ConfigureAwait(false))
            {
                break;
            }
        }
    }

    private Outcome Extract(ReadResult read)
    {
        try
        {
            return new Outcome(read, read.Document is { } document ? extract(document) : null);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A mistake of ours, and no reason to lose the other documents.
            return new Outcome(ReadResult.Failed(read.Id, read.Source, $"unexpected: {exception}"), Announcement: null);
        }
    }
}
