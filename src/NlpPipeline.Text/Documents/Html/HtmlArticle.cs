using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NlpPipeline.Text.Documents.Html;

/// <summary>A web page → the text of its article: headline, line of source and date, body.</summary>
internal static class HtmlArticle
{
    // Where the headline and the line under it are looked for in the text of the article itself.
    private const int Opening = 400;

    /// <summary>Reads <paramref name="html"/>.</summary>
    /// <exception cref="UnreadableDocumentException">The page is nested deeper than any page of a person.</exception>
    public static string Read(string html)
    {
        HtmlNesting.Refuse(html);
        var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        HtmlFurniture.Remove(page);
        if (page.Body is not { } body)
        {
            return "";
        }

        var metadata = HtmlMetadata.Of(page);
        var article = ArticleFinder.Find(body);
        var text = HtmlFurniture.WithoutLeads(HtmlText.Of(article));
        return string.Concat(MastheadOf(body, article, text, metadata), text);
    }

    private static string MastheadOf(IElement body, IElement article, string text, HtmlMetadata metadata)
    {
        var opening = text[..Math.Min(Opening, text.Length)];
        var before = LinesBefore(body, article);
        var title = metadata.Title is { } headline && !Holds(opening, headline) ? headline + "\n" : "";
        if (HtmlMetadata.IsPublicationLine(opening))
        {
            return title;
        }

        var printed = before.Where(HtmlMetadata.IsPublicationLine).TakeLast(2).ToList();
        return title + (printed.Count > 0 ? string.Join('\n', printed) + "\n" : metadata.PublicationLine);
    }

    // The page's lines above the article; an article that is the whole page has none.
    private static string[] LinesBefore(IElement body, IElement article)
    {
        if (ReferenceEquals(body, article))
        {
            return [];
        }

        return HtmlText.Of(body, stopAt: article).Split('\n');
    }

    private static bool Holds(string opening, string headline) =>
        Squeezed(opening).Contains(Squeezed(headline), StringComparison.Ordinal);

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
