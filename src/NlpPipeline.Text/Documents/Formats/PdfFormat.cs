using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace NlpPipeline.Text.Documents.Formats;

/// <summary>PDF files with a text layer: letters gathered into lines, lines that run to the right margin joined with the next.</summary>
internal sealed class PdfFormat : WholeFileFormat
{
    public override IReadOnlyList<string> Extensions { get; } = [".pdf"];

    protected override string ToText(byte[] content, ReaderOptions options)
    {
        var filters = new BoundedFilters(options.MaxBytes);
        using var document = Open(content, filters);
        var text = new StringBuilder();
        foreach (var page in document.GetPages())
        {
            PdfLines.Append(text, page.Letters);
            if (text.Length > options.MaxBytes)
            {
                throw UnreadableDocumentException.TooLarge(size: null, options.MaxBytes);
            }
        }

        // The parser goes on without a stream that it could not decode.
        filters.ThrowIfRefused();
        return text.Length == 0 ? throw new UnreadableDocumentException("the PDF holds no text, only pictures of it; run it through text recognition first")
            : PdfText.IsMeaningless(text.ToString()) ? throw new UnreadableDocumentException("the fonts of the PDF do not say which characters they show; run it through text recognition first")
            : text.ToString();
    }

    private static PdfDocument Open(byte[] content, BoundedFilters filters)
    {
        try
        {
            return PdfDocument.Open(content, new ParsingOptions { FilterProvider = filters });
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw new UnreadableDocumentException("the PDF is protected by a password; save it without one", exception);
        }
    }
}

/// <summary>What the letters of a PDF amount to.</summary>
internal static class PdfText
{
    /// <summary>Whether most of <paramref name="text"/> is NUL, replacement characters or characters for private use, as fonts without a map to Unicode give.</summary>
    public static bool IsMeaningless(string text)
    {
        var printed = text.Count(c => !char.IsWhiteSpace(c));
        var meaningless = text.Count(c => c is '\0' or '\uFFFD' or (>= '\uE000' and <= '\uF8FF'));
        return meaningless * 2 > printed;
    }
}

/// <summary>Letters of a page → lines of text.</summary>
internal static class PdfLines
{
    private sealed record Line(double Left, double Right, double Height, string Text);

    public static void Append(StringBuilder text, IReadOnlyList<Letter> letters)
    {
        var lines = LinesOf(letters);
        var margin = lines.Count == 0 ? 0 : lines.Max(line => line.Right);
        foreach (var line in lines)
        {
            // A full line goes on in the next; one that stops a character and a half before the margin ends a paragraph.
            var isFull = line.Right > margin - (1.5 * line.Height) && lines.Count > 1;
            text.Append(line.Text);
            if (!isFull)
            {
                text.Append('\n');
            }
        }

        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    private static List<Line> LinesOf(IReadOnlyList<Letter> letters)
    {
        var lines = new List<Line>();
        var line = new List<Letter>();
        foreach (var letter in letters.Where(letter => letter.Value.Length > 0))
        {
            if (line.Count > 0 && Math.Abs(letter.StartBaseLine.Y - line[^1].StartBaseLine.Y) > HeightOf(line[^1]) / 2)
            {
                AddLine(lines, line);
                line.Clear();
            }

            line.Add(letter);
        }

        AddLine(lines, line);
        return lines;
    }

    private static void AddLine(List<Line> lines, List<Letter> letters)
    {
        var text = new StringBuilder();
        for (var i = 0; i < letters.Count; i++)
        {
            // Columns of a table stand apart by more than a character.
            if (i > 0 && letters[i].StartBaseLine.X - letters[i - 1].EndBaseLine.X > HeightOf(letters[i]))
            {
                text.Append('\t');
            }

            text.Append(letters[i].Value);
        }

        if (text.ToString().Trim() is { Length: > 0 } content)
        {
            lines.Add(new Line(letters[0].StartBaseLine.X, letters[^1].EndBaseLine.X, HeightOf(letters[0]), content));
        }
    }

    private static double HeightOf(Letter letter) => Math.Max(1, letter.PointSize);
}
