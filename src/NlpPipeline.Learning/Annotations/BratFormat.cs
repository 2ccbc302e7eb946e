using System.Globalization;
using NlpPipeline.Learning.Data;

namespace NlpPipeline.Learning.Annotations;

/// <summary>
/// brat's standoff format: a folder with <c>ID.txt</c> and <c>ID.ann</c> (<c>T1⇥Label start end⇥text</c>) for each text. Offsets are code
/// points; an identifier of digits is a number. Labels of whole texts have no place in it and are refused, as are discontinuous spans.
/// </summary>
public sealed class BratFormat : IAnnotationFormat
{
    /// <inheritdoc/>
    public string Name => "brat";

    /// <inheritdoc/>
    public IEnumerable<AnnotatedText> Read(string path) =>
        Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal).Select(ReadText);

    /// <inheritdoc/>
    public void Write(string path, IEnumerable<AnnotatedText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        Directory.CreateDirectory(path);
        foreach (var text in texts)
        {
            RequireStorable(text);
            File.WriteAllText(Path.Combine(path, text.Id + ".txt"), text.Text);
            using var output = new StreamWriter(Path.Combine(path, text.Id + ".ann")) { NewLine = "\n" };
            var points = new CodePoints(text.Text);
            foreach (var (place, (span, label)) in text.Spans.Index())
            {
                var (start, end) = points.FromUtf16(span);
                output.WriteLine($"T{place + 1}\t{label} {start} {end}\t{span.In(text.Text).ReplaceLineEndings(" ")}");
            }
        }
    }

    private static AnnotatedText ReadText(string file)
    {
        var text = DataLines.ReadText(file);
        var points = new CodePoints(text);
        var annotations = Path.ChangeExtension(file, ".ann");
        var lines = DataLines.Read(annotations).Where(line => line.Text.Length > 0).ToList();
        return new AnnotatedText(
            Path.GetFileNameWithoutExtension(file),
            text,
            [.. lines.Where(line => line.Text[0] == 'T').Select(line => Parse(line.Text, points, annotations, line.Number))],
            [])
        {
            HasNumericId = AnnotationJson.IsWholeNumber(Path.GetFileNameWithoutExtension(file)),
            LeftOut = [.. lines.Where(line => line.Text[0] != 'T').Select(line => NameOf(line.Text[0]))],
        };
    }

    // Standoff format of brat: https://brat.nlplab.org/standoff.html
    private static string NameOf(char kind) => kind switch
    {
        'R' => "relation",
        'E' => "event",
        'A' or 'M' => "attribute",
        'N' => "normalization",
        '#' => "note",
        '*' => "equivalence",
        _ => $"line '{kind}…'",
    };

    private static SpanAnnotation Parse(string line, CodePoints points, string path, int number)
    {
        var fields = line.Split('\t');
        var words = fields.Length >= 2 ? fields[1].Split(' ') : [];
        return words.Length == 3 && TryParse(words[1], out var start) && TryParse(words[2], out var end)
            ? new SpanAnnotation(points.ToUtf16(start, end, path, number), words[0])
            : throw new DataFormatException(path, number, "expected 'T1⇥Label start end⇥text' (discontinuous spans cannot be read)");
    }

    private static bool TryParse(string word, out int number) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static void RequireStorable(AnnotatedText text)
    {
        if (text.Labels.Count > 0)
        {
            throw new NotSupportedException($"{text.Id}: brat holds no labels of whole texts");
        }

        if (text.Id.AsSpan().ContainsAny(Path.GetInvalidFileNameChars()))
        {
            throw new NotSupportedException($"{text.Id}: the identifier is no file name");
        }

        if (text.Spans.Any(span => span.Label.Any(char.IsWhiteSpace) || span.Label.Length == 0))
        {
            throw new NotSupportedException($"{text.Id}: brat's labels hold no spaces");
        }
    }
}
