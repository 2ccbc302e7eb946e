using AngleSharp.Dom;

namespace NlpPipeline.Text.Documents.Html;

/// <summary>
/// Finds the smallest element that holds the page's prose. The weight of an element is the length of its text outside links in pieces with the
/// punctuation of sentences, or in table cells: menus, breadcrumbs and lists of headlines have little of either (compare Kohlschütter, Fankhauser, Nejdl 2010,
/// "Boilerplate detection using shallow text features").
/// </summary>
internal static class ArticleFinder
{
    // Of the page's weight; what surrounds an article, such as an address in the footer, weighs less than the rest.
    private const double Share = 0.7;

    // An element that publishing systems name as the article's needs less.
    private const double NamedShare = 0.4;

    private static readonly string[] Names =
    [
        "TRS_Editor", "UCAP-CONTENT", "zoom", "article-content", "article_content", "pages_content", "v_news_content", "vsb_content",
        "content-article", "articleContent", "news_content", "con_text", "detail-content", "js_content", "rich_media_content", "ArticleBody",
    ];

    /// <summary>The article of <paramref name="body"/>; the body itself where nothing stands out.</summary>
    public static IElement Find(IElement body)
    {
        var weights = Weigh(body);
        var total = weights.GetValueOrDefault(body);
        if (total == 0)
        {
            return body;
        }

        var named = body.QuerySelectorAll("*")
            .Where(IsNamed)
            .Where(element => weights.GetValueOrDefault(element) >= NamedShare * total)
            .MaxBy(element => weights[element]);
        return named ?? Descend(body, weights, total);
    }

    private static bool IsNamed(IElement element) =>
        Names.Any(name => name.Equals(element.Id, StringComparison.OrdinalIgnoreCase) || element.ClassList.Contains(name));

    private static IElement Descend(IElement element, Dictionary<IElement, double> weights, double total)
    {
        while (element.Children.FirstOrDefault(child => weights.GetValueOrDefault(child) >= Share * total) is { } heavy && HtmlText.IsContainer(heavy))
        {
            element = heavy;
        }

        return element;
    }

    private static Dictionary<IElement, double> Weigh(IElement body)
    {
        var weights = new Dictionary<IElement, double>();
        foreach (var text in body.Descendants<IText>())
        {
            var weight = WeightOf(text);
            for (var element = weight > 0 ? text.ParentElement : null; element is not null; element = ReferenceEquals(element, body) ? null : element.ParentElement)
            {
                weights[element] = weights.GetValueOrDefault(element) + weight;
            }
        }

        return weights;
    }

    private static double WeightOf(IText text)
    {
        var content = text.Data.Trim();
        if (content.Length == 0 || IsInLink(text))
        {
            return 0;
        }

        var isProse = content.AsSpan().IndexOfAny("，。；") >= 0;
        return isProse || text.Ancestors<IElement>().Any(element => element.LocalName == "td") ? content.Length : 0.1 * content.Length;
    }

    private static bool IsInLink(IText text) => text.Ancestors<IElement>().Take(4).Any(element => element.LocalName == "a");
}
