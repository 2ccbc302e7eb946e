using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NlpPipeline.Text.Segmentation;

namespace NlpPipeline.Benchmarks.Segmentation;

/// <summary>
/// Counts the lines that we cut otherwise than Python jieba (Debian's python3-jieba), for every way of cutting. Prints figures only, so that it
/// may be run on texts that nobody is to read.
/// </summary>
internal static class Exactness
{
    private static readonly Segmenter Jieba = new(SegmenterModel.Shared);

    private static readonly (string Field, Func<string, string> Cut)[] Ways =
    [
        ("accurate", text => Lengths(Jieba.Cut(text))),
        ("accurateWithoutHmm", text => Lengths(Jieba.Cut(text, hmm: false))),
        ("full", text => Lengths(Jieba.Cut(text, SegmentationMode.Full))),
        ("search", text => Spans(Jieba.Tokenize(text, SegmentationMode.Search))),
        ("searchWithoutHmm", text => Spans(Jieba.Tokenize(text, SegmentationMode.Search, hmm: false))),
        ("tagged", text => Lengths(Jieba.Tag(text).Select(token => token.Text))),
        ("tags", text => string.Join(' ', Jieba.Tag(text).Select(token => token.Tag))),
        ("taggedWithoutHmm", text => Lengths(Jieba.Tag(text, hmm: false).Select(token => token.Text))),
        ("tagsWithoutHmm", text => string.Join(' ', Jieba.Tag(text, hmm: false).Select(token => token.Tag))),
    ];

    /// <param name="paths">UTF-8 texts, or folders of them.</param>
    /// <returns>0 where no line differs, else 1.</returns>
    public static int Run(IReadOnlyList<string> paths)
    {
        var files = paths.SelectMany(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path]).ToList();
        var differing = Ways.ToDictionary(way => way.Field, _ => 0);
        var lines = 0;
        foreach (var record in Oracle(files))
        {
            lines++;
            var text = record.GetProperty("text").GetString()!;
            foreach (var (field, cut) in Ways)
            {
                differing[field] += record.GetProperty(field).GetString() == cut(text) ? 0 : 1;
            }
        }

        Console.WriteLine(FormattableString.Invariant($"{files.Count} files, {lines} lines; lines that differ from Python jieba:"));
        Console.WriteLine(string.Join(", ", differing.Select(pair => FormattableString.Invariant($"{pair.Key} {pair.Value}"))));
        return differing.Values.Sum() == 0 ? 0 : 1;
    }

    private static IEnumerable<JsonElement> Oracle(List<string> files)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Segmentation", "Peers", "make_oracle.py");
        using var python = Process.Start(new ProcessStartInfo("/usr/bin/python3", [script, "--lines"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var feeding = Task.Run(() => Feed(files, python.StandardInput.BaseStream));
        while (python.StandardOutput.ReadLine() is { } line)
        {
            using var record = JsonDocument.Parse(line);
            yield return record.RootElement;
        }

        feeding.GetAwaiter().GetResult();
    }

    private static void Feed(List<string> files, Stream input)
    {
        using (input)
        {
            foreach (var file in files)
            {
                input.Write(File.ReadAllBytes(file));
                input.WriteByte((byte)'\n');
            }
        }
    }

    private static string Lengths(IEnumerable<string> words) => string.Join(' ', words.Select(word => word.Length.ToString(CultureInfo.InvariantCulture)));

    private static string Spans(IEnumerable<Token> tokens) =>
        string.Join(' ', tokens.Select(token => FormattableString.Invariant($"{token.Span.Start}+{token.Span.Length}")));
}
