using Microsoft.Extensions.Logging.Abstractions;
using NlpPipeline.Export.Batches;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Text.Documents;
using Xunit;

namespace NlpPipeline.Tests.Export.Batches;

/// <summary>What a run that is stopped leaves.</summary>
public sealed class BatchRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stopped_run_leaves_the_whole_results_of_before(bool incremental)
    {
        await RunAsync(incremental, stopAfter: int.MaxValue);
        var before = Records();

        var report = await RunAsync(incremental, stopAfter: 20, version: "2");

        Assert.Equal(400, before.Length);
        Assert.Equal(before, Records());
        Assert.Equal((true, false), (report.Stopped, report.IsPublished));
        Assert.InRange(report.Tally.Read, 20, 399);
        Assert.DoesNotContain(Directory.GetFiles(_folder.Path), file => file.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stopped_run_writes_what_was_done_where_nothing_was_before()
    {
        var report = await RunAsync(incremental: false, stopAfter: 20);

        Assert.Equal((true, true), (report.Stopped, report.IsPublished));
        Assert.Equal(report.Tally.Read, Records().Length);
    }

    private async Task<RunReport> RunAsync(bool incremental, int stopAfter, string version = "1")
    {
        using var stop = new CancellationTokenSource();
        var plan = new RunPlan { Folder = _folder.Path, Version = version, Incremental = incremental, Tables = _ => [], NewStateName = "n" };
        var run = new BatchRun(plan, Record, NullLogger.Instance) { Progress = (done, _) => StopAt(done == stopAfter, stop) };
        return await run.RunAsync(Enumerable.Range(0, 400).Select(i => ReadResult.Of(new Document($"{i}", $"县委第一巡察组{i}"))), stop.Token);
    }

    private static void StopAt(bool now, CancellationTokenSource stop)
    {
        if (now)
        {
            stop.Cancel();
        }
    }

    private string[] Records() => File.ReadAllLines(_folder.PathOf("announcements.jsonl"));

    private static Announcement Record(Document document) => new() { Document = document, Kind = Kind.Notice, Level = Level.County };
}
