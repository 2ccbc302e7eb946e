using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Tests.Extraction;

/// <summary>A text whose expected spans are marked inside it: <c>自[[2023年3月1日]]起</c>.</summary>
internal sealed class MarkedText
{
    private MarkedText(string text, IReadOnlyList<TextSpan> spans) => (Text, Spans) = (text, spans);

    /// <summary>The text without marks.</summary>
    public string Text { get; }

    /// <summary>The marked spans in order.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>The marked words in order.</summary>
    public IEnumerable<string> Words => Spans.Select(span => span.In(Text));

    public static MarkedText Parse(string marked)
    {
        var (text, spans) = (new System.Text.StringBuilder(), new List<TextSpan>());
        foreach (var piece in marked.Split("[["))
        {
            var end = piece.IndexOf("]]", StringComparison.Ordinal);
            if (end >= 0)
            {
                spans.Add(TextSpan.At(text.Length, end));
            }

            text.Append(piece.Replace("]]", "", StringComparison.Ordinal));
        }

        return new MarkedText(text.ToString(), spans);
    }

    /// <summary>The page that a text without marks makes.</summary>
    public static AnalyzedDocument Page(string text) => LayoutAnalyzer.Analyze(new Document("test", text));

    /// <summary>The page of this text.</summary>
    public AnalyzedDocument ToPage() => Page(Text);
}
