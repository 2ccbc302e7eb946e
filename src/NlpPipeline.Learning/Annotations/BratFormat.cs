using System.Globalization;
using NlpPipeline.Learning.Data;

namespace NlpPipeline.Learning.Annotations;

/// <summary>
/// brat's standoff format: a folder with <c>ID.txt</c> and <c>ID.ann</c> (<c>T1⇥Label start end⇥text</c>) for each text. Offsets are code
/// points; an identifier of digits is a number. Labels of whole texts have no place in it and are refused, as are discontinuous spans.
/// </summary>
public sealed class BratFormat : IAnnotationFormat
{
    private const char ByteOrderMark = '\uFEFF';

    /// <inheritdoc/>
    public string Name => "brat";

    /// <inheritdoc/>
    public IEnumerable<AnnotatedText> Read(string path) =>
        Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal).Select(ReadText);

    /// <inheritdoc/>
    public void Write(string path, IEnumerable<AnnotatedText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var all = texts.ToList();
        all.ForEach(RequireStorable);
        RequireOneOfEach(all);
        RequireNoOthers(path, all);
        Directory.CreateDirectory(path);
        foreach (var text in all)
        {
            WriteText(path, text);
        }
    }

    private static void WriteText(string path, AnnotatedText text)
    {
        File.WriteAllText(Path.Combine(path, text.Id + ".txt"), text.Text);
        using var output = new StreamWriter(Path.Combine(path, text.Id + ".ann")) { NewLine = "\n" };
        var points = new CodePoints(text.Text, text.Name);
        foreach (var (place, (span, label)) in text.Spans.Index())
        {
            var (start, end) = points.FromUtf16(span);
            output.WriteLine($"T{place + 1}\t{label} {start} {end}\t{span.In(text.Text).ReplaceLineEndings(" ")}");
        }
    }

    private static AnnotatedText ReadText(string file)
    {
        var annotations = Path.ChangeExtension(file, ".ann");
        var lines = DataLines.Read(annotations).Where(line => line.Text.Length > 0).ToList();
        var (text, spans) = ReadSpans(DataLines.ReadText(file, keepsMark: true), annotations, [.. lines.Where(line => line.Text[0] == 'T')]);
        return new AnnotatedText(Path.GetFileNameWithoutExtension(file), text, spans, [])
        {
            HasNumericId = AnnotationJson.IsWholeNumber(Path.GetFileNameWithoutExtension(file)),
            LeftOut = [.. lines.Where(line => line.Text[0] != 'T').Select(line => NameOf(line.Text[0]))],
            Origin = annotations,
        };
    }

    // brat counts a byte order mark as a character of the text; an editor that put it there later does not, which the texts of the spans tell.
    private static (string Text, SpanAnnotation[] Spans) ReadSpans(string text, string path, (int Number, string Text)[] lines)
    {
        try
        {
            return (text, Parse(text));
        }
        catch (DataFormatException) when (text.StartsWith(ByteOrderMark))
        {
            return (text[1..], Parse(text[1..]));
        }

        SpanAnnotation[] Parse(string text)
        {
            var points = new CodePoints(text);
            return [.. lines.Select(line => AnnotationJson.Guard(path, line.Number, () => BratFormat.Parse(line.Text, points, text)))];
        }
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

    private static SpanAnnotation Parse(string line, CodePoints points, string text)
    {
        var fields = line.Split('\t', 3);
        var words = fields.Length >= 2 ? fields[1].Split(' ') : [];
        return words.Length == 3 && TryParse(words[1], out var start) && TryParse(words[2], out var end)
            ? new SpanAnnotation(CoveredText.Check(points, start, end, text, fields.Length == 3 ? fields[2] : null), words[0])
            : throw new FormatException("expected 'T1⇥Label start end⇥text' (discontinuous spans cannot be read)");
    }

    private static bool TryParse(string word, out int number) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static void RequireStorable(AnnotatedText text)
    {
        if (text.Labels.Count > 0)
        {
            throw new NotSupportedException($"{text.Name}: brat holds no labels of whole texts");
        }

        if (text.Id.AsSpan().ContainsAny(Path.GetInvalidFileNameChars()))
        {
            throw new NotSupportedException($"{text.Name}: the identifier is no file name");
        }

        if (text.Spans.Any(span => span.Label.Any(char.IsWhiteSpace) || span.Label.Length == 0))
        {
            throw new NotSupportedException($"{text.Name}: brat's labels hold no spaces");
        }
    }

    private static void RequireOneOfEach(List<AnnotatedText> texts)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (texts.Find(text => !ids.Add(text.Id)) is { } second)
        {
            throw new NotSupportedException($"{second.Origin ?? "brat"}: two texts have the identifier '{second.Id}', which names their files; rename one");
        }
    }

    // A text that is left over from another export would be read as one of this.
    private static void RequireNoOthers(string path, List<AnnotatedText> texts)
    {
        var own = texts.SelectMany(text => new[] { text.Id + ".txt", text.Id + ".ann" }).ToHashSet(StringComparer.Ordinal);
        var others = Directory.Exists(path) ? Directory.EnumerateFiles(path).Select(file => Path.GetFileName(file)) : [];
        if (others.Where(name => Path.GetExtension(name) is ".txt" or ".ann" && !own.Contains(name)).Order(StringComparer.Ordinal).FirstOrDefault() is { } other)
        {
            throw new IOException($"{path}: holds {other} of other texts; choose an empty folder");
        }
    }
}
