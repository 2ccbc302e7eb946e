using NlpPipeline.Text.Documents.Html;

namespace NlpPipeline.Text.Documents.Formats;

/// <summary>Web pages: the article with its headline, source and date, without what surrounds it.</summary>
internal sealed class HtmlFormat : WholeFileFormat
{
    public override IReadOnlyList<string> Extensions { get; } = [".html", ".htm"];

    protected override string ToText(byte[] content, ReaderOptions options) =>
        HtmlArticle.Read(TextDecoder.Decode(content, options.Encoding, HtmlCharset.Declared(content)));
}
