using System.Diagnostics;
using System.Text;
using NlpPipeline.Text.Segmentation;

namespace NlpPipeline.Benchmarks.Segmentation;

/// <summary>What speed alone does not tell: memory a call, cost by length of one line, gain of a second thread.</summary>
internal static class SegmentationProfile
{
    private const int Rounds = 5;
    private const int LongestLine = 10_000_000;

    public static void Write(string path)
    {
        var segmenter = new Segmenter(SegmenterModel.Shared);
        var line = File.ReadAllText(path).Replace("\n", "。", StringComparison.Ordinal);
        var text = Utf8OfLength(line, LongestLine);
        Print($"\nThe same {LongestLine / 1e6:0} MB in lines of\n\n| bytes | MB/s | bytes allocated a call |\n| ---: | ---: | ---: |");
        foreach (var length in (int[])[1_000, 10_000, 100_000, 1_000_000, LongestLine])
        {
            WriteLength(segmenter, text, length);
        }

        var utf8 = Utf8OfLength(line, 4_000_000);
        var one = Median(() => CutOnThreads(segmenter, utf8, threads: 1));
        var two = Median(() => CutOnThreads(segmenter, utf8, threads: 2));
        Print($"\nTwo threads cut {2 * one / two:0.00} times as much as one in the same time ({Environment.ProcessorCount} cores).");
        Print($"Model file: {new FileInfo(SegmenterModel.DefaultPath).Length:N0} bytes.");
    }

    private static void WriteLength(Segmenter segmenter, byte[] text, int length)
    {
        var pieces = Pieces(text, length);
        var ends = new int[length];
        var seconds = Median(() => Time(segmenter, pieces, ends));
        var before = GC.GetAllocatedBytesForCurrentThread();
        segmenter.CutUtf8(pieces[0], ends);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Print($"| {length:N0} | {text.Length / 1e6 / seconds:0.0} | {allocated} |");
    }

    private static List<byte[]> Pieces(byte[] text, int length)
    {
        var pieces = new List<byte[]>();
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfCharacter(text, Math.Min(start + length, text.Length));
            pieces.Add(text[start..end]);
            start = end;
        }

        return pieces;
    }

    private static double CutOnThreads(Segmenter segmenter, byte[] utf8, int threads)
    {
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() => Time(segmenter, [utf8, utf8, utf8], new int[utf8.Length]))).ToList();
        var clock = Stopwatch.StartNew();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return clock.Elapsed.TotalSeconds;
    }

    private static double Time(Segmenter segmenter, List<byte[]> texts, int[] ends)
    {
        var clock = Stopwatch.StartNew();
        foreach (var text in texts)
        {
            segmenter.CutUtf8(text, ends);
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
        return utf8[..EndOfCharacter(utf8, bytes)];
    }

    private static int EndOfCharacter(byte[] utf8, int end)
    {
        while (end < utf8.Length && (utf8[end] & 0xC0) == 0x80)
        {
            end--;
        }

        return end;
    }

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
