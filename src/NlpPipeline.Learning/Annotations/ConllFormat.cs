using System.Text;
using NlpPipeline.Learning.Data;
using NlpPipeline.Text;

namespace NlpPipeline.Learning.Annotations;

/// <summary>
/// CoNLL's columns over characters, <c>character⇥tag</c> with tags O, B-X and I-X; a blank line ends a text. Other data sets part the
/// columns by spaces, which is read too; columns between the first and the last are passed over. Comments before a text hold
/// <c># id = …</c> and one <c># label = …</c> for each label of the whole text. Line ends, tabs and backslashes stand as <c>\n \r \t \\</c>.
/// An identifier of digits is a number. Overlapping and empty spans have no place in it and are refused.
/// </summary>
public sealed class ConllFormat : IAnnotationFormat
{
    private const string IdField = "# id = ";
    private const string LabelField = "# label = ";

    // Between the documents of CoNLL-2003.
    private const string DocumentStart = "-DOCSTART-";

    private static readonly (string Character, string Escape)[] Escapes = [("\\", @"\\"), ("\n", @"\n"), ("\r", @"\r"), ("\t", @"\t")];

    /// <inheritdoc/>
    public string Name => "conll";

    /// <inheritdoc/>
    public IEnumerable<AnnotatedText> Read(string path)
    {
        var block = new List<(int Number, string Text)>();
        var count = 0;
        foreach (var line in DataLines.Read(path).Append((Number: 0, Text: "")))
        {
            if (!string.IsNullOrWhiteSpace(line.Text))
            {
                block.Add(line);
            }
            else if (block.Count > 0)
            {
                yield return Parse(block, ++count, path);
                block.Clear();
            }
        }
    }

    /// <inheritdoc/>
    public void Write(string path, IEnumerable<AnnotatedText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        using var output = new StreamWriter(path) { NewLine = "\n" };
        foreach (var text in texts)
        {
            WriteText(text, output);
        }
    }

    private static void WriteText(AnnotatedText text, StreamWriter output)
    {
        output.WriteLine(IdField + text.Id);
        foreach (var label in text.Labels)
        {
            output.WriteLine(LabelField + label);
        }

        var points = new CodePoints(text.Text, text.Name);
        var tags = Tags(text, points);
        for (var i = 0; i < points.Count; i++)
        {
            var character = points[i].In(text.Text);
            var escape = Escapes.FirstOrDefault(entry => entry.Character == character).Escape;
            output.WriteLine($"{escape ?? character}\t{tags[i]}");
        }

        output.WriteLine();
    }

    private static string[] Tags(AnnotatedText text, CodePoints points)
    {
        var tags = new string[points.Count];
        Array.Fill(tags, "O");
        foreach (var (span, label) in text.Spans)
        {
            var (start, end) = points.FromUtf16(span);
            if (start == end || tags.AsSpan(start, end - start).ContainsAnyExcept("O"))
            {
                throw new NotSupportedException($"{text.Name}: tags cannot hold the empty or overlapping span {span.Start}–{span.End}");
            }

            tags.AsSpan(start, end - start).Fill("I-" + label);
            tags[start] = "B-" + label;
        }

        return tags;
    }

    private static AnnotatedText Parse(List<(int Number, string Text)> block, int count, string path)
    {
        var comments = block.TakeWhile(line => IsComment(line.Text)).Select(line => line.Text).ToList();
        var labels = comments.Where(line => line.StartsWith(LabelField, StringComparison.Ordinal)).Select(line => line[LabelField.Length..]).ToList();
        var ids = comments.Where(line => line.StartsWith(IdField, StringComparison.Ordinal)).Select(line => line[IdField.Length..]).ToList();
        var (text, spans, hasOtherColumns) = (new StringBuilder(), new List<SpanAnnotation>(), false);
        foreach (var (number, line) in block.Skip(comments.Count))
        {
            var (first, others, tag) = Columns(line) ?? throw new DataFormatException(path, number, "expected 'character⇥tag', parted by a tab or spaces");
            var character = Escapes.FirstOrDefault(entry => entry.Escape == first).Character ?? first;
            Extend(spans, tag, TextSpan.At(text.Length, character.Length), path, number);
            text.Append(character);
            hasOtherColumns |= others.Length > 0;
        }

        var id = ids.FirstOrDefault() ?? $"{count}";
        return new AnnotatedText(id, text.ToString(), spans, labels)
        {
            HasNumericId = AnnotationJson.IsWholeNumber(id),
            LeftOut =
            [
                .. Enumerable.Repeat("comment", comments.Count - ids.Count - labels.Count - comments.Count(line => line.StartsWith(DocumentStart, StringComparison.Ordinal))),
                .. hasOtherColumns ? ["column beside character and tag"] : Array.Empty<string>(),
            ],
            Origin = $"{path}:{block[0].Number}",
        };
    }

    // A character that is a blank stands first all the same: "  O" is a space with the tag O. A label may hold spaces where a tab stands in front of it.
    private static (string Character, string Others, string Tag)? Columns(string line)
    {
        var parting = line.Contains('\t') ? '\t' : ' ';
        var row = line.TrimEnd();
        var (behindFirst, beforeTag) = (row.AsSpan(Math.Min(1, row.Length)).IndexOfAny(' ', '\t') + 1, row.LastIndexOf(parting));
        return behindFirst == 0 || beforeTag < behindFirst || (behindFirst > 1 && row[0] is ' ' or '\t') ? null : (row[..behindFirst], row[behindFirst..beforeTag].Trim(), row[(beforeTag + 1)..].Trim());
    }

    // "# O" is the character # with its tag.
    private static bool IsComment(string line) =>
        line.StartsWith(DocumentStart, StringComparison.Ordinal) || (line[0] == '#' && !(Columns(line) is ("#", "", var tag) && tag is "O" or ['B' or 'I', '-', ..]));

    private static void Extend(List<SpanAnnotation> spans, string tag, TextSpan character, string path, int line)
    {
        if (tag.StartsWith("B-", StringComparison.Ordinal))
        {
            spans.Add(new SpanAnnotation(character, tag[2..]));
        }
        else if (tag.StartsWith("I-", StringComparison.Ordinal) && spans.Count > 0 && spans[^1].Span.End == character.Start && spans[^1].Label == tag[2..])
        {
            spans[^1] = spans[^1] with { Span = new TextSpan(spans[^1].Span.Start, character.End) };
        }
        else if (tag != "O")
        {
            throw new DataFormatException(path, line, $"tag '{tag}' continues no span; expected O, B-X, or I-X behind B-X or I-X");
        }
    }
}
