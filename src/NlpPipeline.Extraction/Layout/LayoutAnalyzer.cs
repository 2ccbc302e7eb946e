using NlpPipeline.Text;
using NlpPipeline.Text.Documents;
using NlpPipeline.Text.Normalization;

namespace NlpPipeline.Extraction.Layout;

/// <summary>Document → lines with roles and sentences.</summary>
public static class LayoutAnalyzer
{
    /// <summary>Prepares <paramref name="document"/> for the finders. Cost is linear in its length.</summary>
    public static AnalyzedDocument Analyze(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var normalized = InspectionSpelling.Correct(TextNormalizer.Normalize(document.Text));
        var lines = LineClassifier.Classify(normalized.Value);
        return new AnalyzedDocument(document, normalized, lines, SentencesIn(normalized.Value, lines));
    }

    private static List<TextSpan> SentencesIn(string text, IReadOnlyList<Line> lines)
    {
        var sentences = new List<TextSpan>();
        foreach (var line in lines.Where(line => line.Role != LineRole.Blank))
        {
            SplitLine(text, line.Span, sentences);
        }

        return sentences;
    }

    private static void SplitLine(string text, TextSpan line, List<TextSpan> sentences)
    {
        var start = line.Start;
        while (start < line.End)
        {
            var length = text.AsSpan(start, line.End - start).IndexOfAny('。', '!', '?');
            var end = length < 0 ? line.End : EndOfSentence(text, start + length + 1, line.End);
            sentences.Add(new TextSpan(start, end));
            start = end;
        }
    }

    // Closing quotation marks and brackets behind the full stop belong to the sentence.
    private static int EndOfSentence(string text, int end, int limit)
    {
        while (end < limit && text[end] is '”' or '’' or ')' or '"' or '。' or '!' or '?')
        {
            end++;
        }

        return end;
    }
}
