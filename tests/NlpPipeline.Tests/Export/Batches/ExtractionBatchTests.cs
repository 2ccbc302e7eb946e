using NlpPipeline.Export.Batches;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Text.Documents;
using Xunit;

namespace NlpPipeline.Tests.Export.Batches;

public sealed class ExtractionBatchTests
{
    [Fact]
    public async Task A_document_that_breaks_the_extraction_fails_alone()
    {
        var outcomes = await RunAsync(document => document.Id == "1" ? throw new InvalidOperationException("broken") : Record(document), Documents(3));

        Assert.Equal([false, true, false], outcomes.Select(outcome => outcome.Announcement is null));
        Assert.Contains("broken", outcomes[1].Read.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_request_ends_the_intake_and_finishes_what_is_in_hand()
    {
        using var stop = new CancellationTokenSource();
        var outcomes = new List<Outcome>();

        await new ExtractionBatch(Record, jobs: 2).RunAsync(
            BatchItem.Number(EndlessDocuments()),
            outcome =>
            {
                outcomes.Add(outcome);
                stop.Cancel();
            },
            stop.Token);

        Assert.Equal(Enumerable.Range(0, outcomes.Count).Select(row => $"{row}"), outcomes.Select(outcome => outcome.Read.Id));
    }

    [Fact]
    public async Task A_stop_request_does_not_wait_for_a_read_that_waits()
    {
        using var stop = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();

        var batch = new ExtractionBatch(Record, jobs: 1).RunAsync(BatchItem.Number(WaitingDocuments(never)), _ => stop.Cancel(), stop.Token);

        await batch.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        never.Set();
    }

    [Fact]
    public async Task A_writer_that_fails_ends_the_batch() =>
        await Assert.ThrowsAsync<IOException>(() => new ExtractionBatch(Record, jobs: 1)
            .RunAsync(BatchItem.Number(EndlessDocuments()), _ => throw new IOException("disk full"), TestContext.Current.CancellationToken));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Extraction_and_writing_together_take_no_more_threads_than_jobs(int jobs)
    {
        var (running, most) = (0, 0);
        void Work()
        {
            InterlockedMax(ref most, Interlocked.Increment(ref running));
            Thread.Sleep(1);
            Interlocked.Decrement(ref running);
        }

        await new ExtractionBatch(
            document =>
            {
                Work();
                return Record(document);
            },
            jobs).RunAsync(BatchItem.Number(Documents(200)), _ => Work(), TestContext.Current.CancellationToken);

        Assert.Equal(jobs, most);
    }

    private static void InterlockedMax(ref int largest, int value)
    {
        for (var seen = largest; seen < value; seen = largest)
        {
            Interlocked.CompareExchange(ref largest, value, seen);
        }
    }

    private static async Task<List<Outcome>> RunAsync(Func<Document, Announcement> extract, IEnumerable<ReadResult> documents)
    {
        var outcomes = new List<Outcome>();
        await new ExtractionBatch(extract, jobs: 2).RunAsync(BatchItem.Number(documents), outcomes.Add, TestContext.Current.CancellationToken);
        return outcomes;
    }

    private static IEnumerable<ReadResult> Documents(int count) => EndlessDocuments().Take(count);

    private static IEnumerable<ReadResult> EndlessDocuments()
    {
        for (var row = 0; ; row++)
        {
            yield return ReadResult.Of(new Document($"{row}", "县委第一巡察组"));
        }
    }

    private static IEnumerable<ReadResult> WaitingDocuments(ManualResetEventSlim ready)
    {
        yield return ReadResult.Of(new Document("0", "县委第一巡察组"));
        ready.Wait(TimeSpan.FromMinutes(2));
    }

    private static Announcement Record(Document document) => new() { Document = document, Kind = Kind.Notice, Level = Level.County };
}
