using System.Globalization;
using System.Runtime.InteropServices;

namespace NlpPipeline.Benchmarks.Segmentation;

/// <summary>
/// Compares the segmenter with its peers on the lines of one text, in one run: every contender cuts the text once a round, in turn, and the median
/// over the rounds counts. Writes a Markdown table. Started by compare.sh.
/// </summary>
internal static class SegmentationComparison
{
    /// <param name="arguments">The text, the folder of the installed peers, the number of rounds.</param>
    public static void Run(string[] arguments)
    {
        var (text, peers, rounds) = (arguments[0], arguments[1], int.Parse(arguments[2], CultureInfo.InvariantCulture));
        var scripts = Path.Combine(AppContext.BaseDirectory, "Segmentation", "Peers");
        var ours = new OwnContender(text);
        IContender[] contenders =
        [
            ours,
            new OwnStringsContender(ours),
            new Icu4nContender(ours.Lines),
            new ProcessContender("libicu (word boundaries, C)", Path.Combine(peers, "icu_peer"), [text]),
            new ProcessContender("@node-rs/jieba", "node", [Path.Combine(scripts, "node_jieba_peer.cjs"), text]),
            new ProcessContender("Python jieba", "/usr/bin/python3", [Path.Combine(scripts, "jieba_peer.py"), text]),
        ];
        var results = contenders.Select(_ => new List<Measurement>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                results[i].Add(contenders[i].Measure());
            }
        }

        WriteTable(contenders, results, new FileInfo(text).Length, rounds);
        SegmentationProfile.Write(text);
    }

    private static void WriteTable(IContender[] contenders, List<Measurement>[] results, long bytes, int rounds)
    {
        Print($"Measured {DateTime.UtcNow:yyyy-MM-dd} on {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} × {Processor()}, {RuntimeInformation.FrameworkDescription};");
        Print($"{bytes / 1e6:0.0} MB in lines, one thread, medians of {rounds} interleaved rounds; times slower: within the same round.\n");
        Print($"| segmenter | version | load ms | MB/s | times slower | tokens |\n| --- | --- | ---: | ---: | ---: | ---: |");
        for (var i = 0; i < contenders.Length; i++)
        {
            var seconds = Median(results[i].Select(result => result.Seconds));
            var load = Median(results[i].Select(result => result.LoadMilliseconds));
            Print($"| {contenders[i].Name} | {results[i][0].Version} | {load:0.0} | {bytes / 1e6 / seconds:0.0} | {Median(results[i].Zip(results[0], (theirs, ours) => theirs.Seconds / ours.Seconds)):0.0} | {results[i][0].Tokens} |");
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }

    private static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").First(line => line.StartsWith("model name", StringComparison.Ordinal)).Split(": ")[1]
        : RuntimeInformation.ProcessArchitecture.ToString();

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
