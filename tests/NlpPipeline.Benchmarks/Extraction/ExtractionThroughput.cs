using System.Diagnostics;
using System.Globalization;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Learning.Focus;
using NlpPipeline.Learning.Kinds;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Benchmarks.Extraction;

/// <summary>
/// Documents a second a core of the whole extraction (layout, finders, linking, focus, checks), and the seconds that texts take which are
/// made to be slow. Usage: <c>extraction FOLDER</c>, a folder of <c>.txt</c> announcements.
/// </summary>
internal static class ExtractionThroughput
{
    private const int Rounds = 7;
    private const int DocumentsBetweenLooks = 50;
    private const int HostileLength = 10_000_000;

    // Compilation of the hot methods is paid once a process.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan RoundLength = TimeSpan.FromSeconds(2);

    private static readonly (string Name, string Unit)[] Hostile =
    [
        ("ordinals", "第一、第二、"),
        ("digits", "0731-8111 "),
        ("dates", "3月1日至5月1日、"),
        ("teams", "县委第一巡察组、"),
        ("names", "组长王小明、李大同,"),
        ("quotes", "“四个落实"),
        ("lines", "第一巡察组\n"),
        ("cues", "聚焦选人用人工作。"),
        ("units", "县委机动巡察组对县水利局开展巡察,"),
        ("counts", "三个镇及所辖41个村、"),
        ("committees", "括苍学院党委、"),
        ("headings", "第五巡察组(市招商局\n"),
    ];

    public static void Run(string folder)
    {
        var models = Path.Combine(AppContext.BaseDirectory, "models");
        var extractor = new AnnouncementExtractor(KindModel.Load(models), EvidenceModel.Load(models), FocusModel.Load(models));
        var documents = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Select(file => new Document(Path.GetFileNameWithoutExtension(file), TextDecoder.Decode(File.ReadAllBytes(file))))
            .ToList();
        var length = documents.Average(document => document.Text.Length);
        Measure(extractor, documents, WarmUp);
        var rates = Enumerable.Range(0, Rounds).Select(_ => Measure(extractor, documents, RoundLength)).Order().ToList();
        Print($"{documents.Count} documents of {length:0} characters on average: {rates[Rounds / 2]:0} documents a second of processor time (min {rates[0]:0}, max {rates[^1]:0})");
        foreach (var (name, unit) in Hostile)
        {
            var text = string.Concat(Enumerable.Repeat(unit, HostileLength / unit.Length));
            var clock = Stopwatch.StartNew();
            extractor.Extract(new Document(name, "县委第一巡察组进驻县水利局开展巡察。" + text));
            Print($"{HostileLength / 1_000_000} million characters of {name}: {clock.Elapsed.TotalSeconds:0.0} s");
        }
    }

    // Processor time of the whole process, so that other work on the machine does not count; collection of garbage does.
    private static double Measure(AnnouncementExtractor extractor, List<Document> documents, TimeSpan length)
    {
        var start = Environment.CpuUsage.TotalTime;
        var count = 0;
        while (Environment.CpuUsage.TotalTime - start < length)
        {
            for (var i = 0; i < DocumentsBetweenLooks; i++)
            {
                extractor.Extract(documents[count++ % documents.Count]);
            }
        }

        return count / (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
