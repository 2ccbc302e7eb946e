using System.Diagnostics;
using System.Text;
using NlpPipeline.Text.Segmentation;

namespace NlpPipeline.Benchmarks.Segmentation;

/// <summary>What speed alone does not tell: memory a call, cost by length of one line, gain of a second thread.</summary>
internal static class SegmentationProfile
{
    private const int Rounds = 7;

    public static void Write(string path)
    {
        var segmenter = new Segmenter(SegmenterModel.Shared);
        var line = File.ReadAllText(path).Replace("\n", "。", StringComparison.Ordinal);
        Print($"\n| one line of | MB/s | bytes allocated a call |\n| --- | ---: | ---: |");
        foreach (var length in (int[])[1_000, 10_000, 100_000, 1_000_000, 10_000_000])
        {
            WriteLength(segmenter, Utf8OfLength(line, length));
        }

        var utf8 = Utf8OfLength(line, 4_000_000);
        var one = Median(() => CutOnThreads(segmenter, utf8, threads: 1));
        var two = Median(() => CutOnThreads(segmenter, utf8, threads: 2));
        Print($"\nTwo threads cut {2 * one / two:0.00} times as much as one in the same time ({Environment.ProcessorCount} cores).");
        Print($"Model file: {new FileInfo(SegmenterModel.DefaultPath).Length:N0} bytes.");
    }

    private static void WriteLength(Segmenter segmenter, byte[] utf8)
    {
        var ends = new int[utf8.Length];
        var calls = Math.Max(1, 4_000_000 / utf8.Length);
        var seconds = Median(() => Time(segmenter, utf8, ends, calls));
        var before = GC.GetAllocatedBytesForCurrentThread();
        segmenter.CutUtf8(utf8, ends);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Print($"| {utf8.Length:N0} bytes | {utf8.Length * calls / 1e6 / seconds:0.0} | {allocated} |");
    }

    private static double CutOnThreads(Segmenter segmenter, byte[] utf8, int threads)
    {
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() => Time(segmenter, utf8, new int[utf8.Length], calls: 3))).ToList();
        var clock = Stopwatch.StartNew();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return clock.Elapsed.TotalSeconds;
    }

    private static double Time(Segmenter segmenter, byte[] utf8, int[] ends, int calls)
    {
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < calls; i++)
        {
            segmenter.CutUtf8(utf8, ends);
        }

        return clock.Elapsed.TotalSeconds;
    }

    private static double Median(Func<double> measure) => Enumerable.Range(0, Rounds).Select(_ => measure()).Order().ElementAt(Rounds / 2);

    private static byte[] Utf8OfLength(string text, int bytes)
    {
        var builder = new StringBuilder();
        while (Encoding.UTF8.GetByteCount(text) * (long)(builder.Length / text.Length) < bytes)
        {
            builder.Append(text);
        }

        var utf8 = Encoding.UTF8.GetBytes(builder.ToString());
        var end = bytes;
        while ((utf8[end] & 0xC0) == 0x80)
        {
            end--;
        }

        return utf8[..end];
    }

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
