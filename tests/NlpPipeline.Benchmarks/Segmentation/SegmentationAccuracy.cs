using System.Diagnostics;
using System.Text;
using ICU4N.Globalization;
using ICU4N.Text;
using NlpPipeline.Text.Segmentation;

namespace NlpPipeline.Benchmarks.Segmentation;

/// <summary>
/// How like Python jieba each segmenter cuts (lines that differ, on a text), and how right (precision, recall and F1 of words as in the SIGHAN bakeoffs, on
/// lines whose words are parted by spaces). Writes a Markdown table.
/// </summary>
internal static class SegmentationAccuracy
{
    private const char Separator = '\u001F';

    /// <param name="textPath">Lines of UTF-8 for the comparison with Python jieba.</param>
    /// <param name="goldPath">Lines of UTF-8 with a space between words.</param>
    /// <param name="peers">Folder of the installed peers.</param>
    public static void Run(string textPath, string goldPath, string peers)
    {
        var gold = File.ReadAllLines(goldPath).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var lines = File.ReadAllText(textPath).Split('\n');
        var plain = gold.ConvertAll(string.Concat).ToArray();
        var scripts = Path.Combine(AppContext.BaseDirectory, "Segmentation", "Peers");
        var jieba = new Segmenter(SegmenterModel.Shared);
        var domain = Segmenter.CreateDefault();
        (string Name, Func<string[], List<string[]>> Cut)[] segmenters =
        [
            ("Python jieba", texts => Ask("/usr/bin/python3", Path.Combine(scripts, "jieba_peer.py"), texts)),
            ("this, jieba's dictionary", texts => [.. texts.Select(text => jieba.Cut(text).ToArray())]),
            ("this, with the domain dictionary", texts => [.. texts.Select(text => domain.Cut(text).ToArray())]),
            ("@node-rs/jieba", texts => Ask("node", Path.Combine(scripts, "node_jieba_peer.cjs"), texts)),
            ("ICU4N (word boundaries)", IcuWords),
        ];
        Environment.SetEnvironmentVariable("NODE_PATH", Path.Combine(Path.GetFullPath(peers), "node_modules"));
        var oracle = segmenters[0].Cut(lines);
        Console.WriteLine("| segmenter | lines that differ from Python jieba | precision | recall | F1 |\n| --- | ---: | ---: | ---: | ---: |");
        foreach (var (name, cut) in segmenters)
        {
            var differing = cut(lines).Zip(oracle, (words, jiebas) => words.SequenceEqual(jiebas) ? 0 : 1).Sum();
            var (precision, recall, f1) = Score(cut(plain), gold);
            Console.WriteLine(FormattableString.Invariant($"| {name} | {differing} ({100.0 * differing / lines.Length:0.000} %) | {precision:0.000} | {recall:0.000} | {f1:0.000} |"));
        }

        Console.WriteLine(FormattableString.Invariant($"\n{lines.Length} lines; {gold.Count} lines of gold with {gold.Sum(words => words.Length)} words"));
    }

    private static (double Precision, double Recall, double F1) Score(List<string[]> found, List<string[]> gold)
    {
        var hits = found.Zip(gold, (words, right) => Spans(words).Intersect(Spans(right)).Count()).Sum();
        var (precision, recall) = ((double)hits / found.Sum(words => words.Length), (double)hits / gold.Sum(words => words.Length));
        return (precision, recall, 2 * precision * recall / (precision + recall));
    }

    private static IEnumerable<(int Start, int End)> Spans(string[] words)
    {
        var start = 0;
        foreach (var word in words)
        {
            yield return (start, start += word.Length);
        }
    }

    private static List<string[]> IcuWords(string[] texts)
    {
        var words = BreakIterator.GetWordInstance(new UCultureInfo("zh"));
        return [.. texts.Select(text => Pieces(words, text).ToArray())];
    }

    private static IEnumerable<string> Pieces(BreakIterator words, string text)
    {
        words.SetText(text);
        for (var (start, end) = (0, words.Next()); end != BreakIterator.Done; (start, end) = (end, words.Next()))
        {
            yield return text[start..end];
        }
    }

    private static List<string[]> Ask(string program, string script, string[] texts)
    {
        var input = Path.GetTempFileName();
        try
        {
            File.WriteAllText(input, string.Join('\n', texts));
            using var process = Process.Start(new ProcessStartInfo(program, [script, input, "--words"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? [.. output.Split('\n').Take(texts.Length).Select(line => line.Length == 0 ? [] : line.Split(Separator))]
                : throw new InvalidOperationException($"{program} {script} ended with {process.ExitCode}");
        }
        finally
        {
            File.Delete(input);
        }
    }
}
