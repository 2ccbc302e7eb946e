using NlpPipeline.Extraction.Linking.Tables;
using NlpPipeline.Text;
using NlpPipeline.Text.Documents;
using NlpPipeline.Text.Normalization;

namespace NlpPipeline.Extraction.Layout;

/// <summary>
/// A document prepared for the finders: normalised text, lines with their role on the page, sentences.
/// Every span of a mention indexes <see cref="Text"/>; <see cref="NormalizedText.ToSource"/> leads back to the text as read. Immutable.
/// </summary>
public sealed class AnalyzedDocument
{
    private readonly List<Line> _lines;
    private readonly List<TextSpan> _sentences;
    private readonly int[] _lineStarts;
    private readonly int[] _sentenceStarts;

    internal AnalyzedDocument(Document document, NormalizedText normalized, List<Line> lines, List<TextSpan> sentences)
    {
        Document = document;
        Normalized = normalized;
        _lines = lines;
        _sentences = sentences;
        _lineStarts = [.. lines.Select(line => line.Span.Start)];
        _sentenceStarts = [.. sentences.Select(sentence => sentence.Start)];
    }

    /// <summary>The document as read.</summary>
    public Document Document { get; }

    /// <summary>The normalised text with the way back to the source.</summary>
    public NormalizedText Normalized { get; }

    /// <summary>The normalised text, in which finders search.</summary>
    public string Text => Normalized.Value;

    /// <summary>All printed lines in order, blank ones included.</summary>
    public IReadOnlyList<Line> Lines => _lines;

    /// <summary>Sentences in order; they end at 。！？ or at the end of a line and never cross lines.</summary>
    public IReadOnlyList<TextSpan> Sentences => _sentences;

    /// <summary>Rosters that were tables, read once for all finders.</summary>
    internal IReadOnlyList<Table> Tables => field ??= TableReader.Read(this);

    /// <summary>The headline, or null where the page has none.</summary>
    public TextSpan? Title => Lines.FirstOrDefault(line => line.Role == LineRole.Title)?.Span;

    /// <summary>The line around <paramref name="position"/>.</summary>
    public Line LineAt(int position) => _lines[IndexAt(_lineStarts, position)];

    /// <summary>The sentence around <paramref name="position"/>; the one before it where the position lies between two.</summary>
    public TextSpan SentenceAt(int position) =>
        _sentences.Count == 0 ? new TextSpan(0, Text.Length) : _sentences[IndexAt(_sentenceStarts, position)];

    /// <summary>Whether the span lies in bylines or page furniture, which hold no facts of the announcement.</summary>
    public bool IsOutsideAnnouncement(TextSpan span) => LineAt(span.Start).Role is LineRole.Byline or LineRole.Furniture;

    // The last that begins at or before the position, else the first.
    private static int IndexAt(int[] starts, int position)
    {
        var index = Array.BinarySearch(starts, position);
        return index >= 0 ? index : Math.Max(0, ~index - 1);
    }

    /// <summary><paramref name="value"/>, read at <paramref name="span"/>, with the brackets of the source, which the normalised text has folded.</summary>
    public string WithBracketsAsPrinted(string value, TextSpan span) =>
        Normalized.ToSource(span).In(Document.Text).Contains('（', StringComparison.Ordinal) ? value.Replace('(', '（').Replace(')', '）') : value;
}
