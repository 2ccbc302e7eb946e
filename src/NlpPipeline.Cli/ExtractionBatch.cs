using System.Threading.Tasks.Dataflow;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Cli;

/// <summary>What became of one document.</summary>
/// <param name="Read">What reading it gave.</param>
/// <param name="Announcement">Its record, or null where reading failed.</param>
internal sealed record Outcome(ReadResult Read, Announcement? Announcement);

/// <summary>Extracts a stream of documents on several threads; outcomes come out in the order in which the documents went in.</summary>
/// <param name="extractor">Shared by the threads.</param>
/// <param name="jobs">Number of threads.</param>
internal sealed class ExtractionBatch(AnnouncementExtractor extractor, int jobs)
{
    // Enough in flight to keep the threads busy, few enough to keep memory flat.
    private const int InFlightPerJob = 16;

    /// <summary>Extracts <paramref name="documents"/>, handing each outcome to <paramref name="consume"/> on one thread at a time.</summary>
    public async Task RunAsync(IEnumerable<ReadResult> documents, Action<Outcome> consume, CancellationToken token)
    {
        var extract = new TransformBlock<ReadResult, Outcome>(Extract, new ExecutionDataflowBlockOptions
        {
            MaxDegreeOfParallelism = jobs,
            BoundedCapacity = jobs * InFlightPerJob,
            EnsureOrdered = true,
        });
        var write = new ActionBlock<Outcome>(consume, new ExecutionDataflowBlockOptions { BoundedCapacity = jobs * InFlightPerJob });
        extract.LinkTo(write, new DataflowLinkOptions { PropagateCompletion = true });
        foreach (var document in documents)
        {
            // A stop request ends the intake; what is in hand is finished and written.
            if (token.IsCancellationRequested || !await extract.SendAsync(document, CancellationToken.None).ConfigureAwait(false))
            {
                break;
            }
        }

        extract.Complete();
        await write.Completion.ConfigureAwait(false);
    }

    private Outcome Extract(ReadResult read) => new(read, read.Document is { } document ? extractor.Extract(document) : null);
}
