using System.Globalization;
using System.Text.Json;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Benchmarks.Batches;

/// <summary>
/// What a whole <c>run</c> costs (read, extract, link, classify, write JSON Lines and CSV), over more and more documents, and how long the program takes to
/// start. Usage: <c>run FOLDER PROGRAM N…</c>: announcements as <c>.txt</c>, the published <c>nlp-pipeline.dll</c>, and the numbers of documents; each document
/// is one of the announcements with a telephone number of its own, so that none is a duplicate.
/// </summary>
internal static class RunThroughput
{
    private const int Starts = 21;

    public static void Run(string folder, string program, IReadOnlyList<string> counts)
    {
        var texts = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(file => TextDecoder.Decode(File.ReadAllBytes(file))).ToList();
        var scratch = Directory.CreateTempSubdirectory("nlp-pipeline-run-").FullName;
        try
        {
            Print($"{texts.Count} announcements of {texts.Average(text => text.Length):0} characters on average\n");
            Print($"| documents | jobs | seconds | documents/s | documents/s of processor time | peak MB |\n| ---: | ---: | ---: | ---: | ---: | ---: |");
            foreach (var count in counts.Select(count => int.Parse(count, CultureInfo.InvariantCulture)))
            {
                var input = Path.Combine(scratch, "documents.jsonl");
                Write(input, texts, count);
                foreach (var jobs in (int[])[1, 2])
                {
                    var run = ProgramRun.Of(program, "run", input, "--out", Path.Combine(scratch, "out"), "--no-report", "--quiet", "--jobs", $"{jobs}");
                    Print($"| {count:N0} | {jobs} | {run.Seconds:0.0} | {count / run.Seconds:0} | {count / run.ProcessorSeconds:0} | {run.PeakBytes / 1e6:0} |");
                }
            }

            PrintStarts(program, Path.GetFullPath(Directory.GetFiles(folder, "*.txt")[0]));
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static void PrintStarts(string program, string document)
    {
        Print($"\n| a process that | ms (median of {Starts}) |\n| --- | ---: |");
        Print($"| prints --help | {Median(() => ProgramRun.Of(program, "--help")):0} |");
        Print($"| extracts one document | {Median(() => ProgramRun.Of(program, "extract", document)):0} |");
    }

    private static double Median(Func<ProgramRun> run) => Enumerable.Range(0, Starts).Select(_ => run().Seconds * 1000).Order().ElementAt(Starts / 2);

    private static void Write(string path, List<string> texts, int count)
    {
        using var writer = new StreamWriter(path);
        for (var i = 0; i < count; i++)
        {
            writer.WriteLine(JsonSerializer.Serialize(new { id = $"{i}", text = $"{texts[i % texts.Count]}\n值班电话：0730-{10_000_000 + i}。" }));
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
