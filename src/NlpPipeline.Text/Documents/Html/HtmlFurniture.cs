using AngleSharp.Dom;

namespace NlpPipeline.Text.Documents.Html;

/// <summary>Takes away what no reader of the page reads as its text.</summary>
internal static class HtmlFurniture
{
    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "video", "audio",
        "nav", "footer", "aside", "form", "button", "select", "textarea", "head",
    };

    /// <summary>Removes scripts, navigation, forms, comments and hidden elements from <paramref name="page"/>.</summary>
    public static void Remove(IDocument page)
    {
        var furniture = page.All.Where(element => element.LocalName != "head" && (Elements.Contains(element.LocalName) || IsHidden(element))).ToList();
        foreach (var element in furniture)
        {
            element.Remove();
        }
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));
}
