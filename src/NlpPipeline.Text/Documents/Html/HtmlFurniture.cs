using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NlpPipeline.Text.Documents.Html;

/// <summary>Takes away what no reader of the page reads as its text.</summary>
internal static partial class HtmlFurniture
{
    // What holds more of the page's text is not what its name says.
    private const double LargestShare = 0.5;

    private const int LongestHeadline = 60;

    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "video", "audio",
        "nav", "footer", "aside", "form", "button", "select", "textarea", "head",
    };

    /// <summary>
    /// Removes scripts, navigation, forms, comments, hidden elements, and what is named after sharing, turning of pages, related news or the foot of the
    /// page from <paramref name="page"/>.
    /// </summary>
    public static void Remove(IDocument page)
    {
        var furniture = page.All.Where(element => element.LocalName != "head" && (Elements.Contains(element.LocalName) || IsHidden(element))).ToList();
        foreach (var element in furniture)
        {
            element.Remove();
        }

        var large = LargestShare * (page.Body?.TextContent.Length ?? 0);
        foreach (var element in page.All.Where(IsNamedFurniture).Where(element => !HoldsMore(element, large)).ToList())
        {
            element.Remove();
        }
    }

    /// <summary>Removes lines that lead away from the article, and a list of related news at its end.</summary>
    public static string WithoutLeads(string text)
    {
        List<string> lines = [.. text.Split('\n').Where(line => !Lead().IsMatch(line))];
        var related = lines.FindLastIndex(line => RelatedNews().IsMatch(line));
        return string.Join('\n', related > 0 && lines.Skip(related + 1).All(IsHeadline) ? lines.Take(related).Append("") : lines);
    }

    private static bool HoldsMore(IElement element, double length)
    {
        var left = length;
        return element.Descendants<IText>().Any(text => (left -= text.Data.Length) < 0);
    }

    private static bool IsNamedFurniture(IElement element) => (element.Id is { } id && Name().IsMatch(id)) || element.ClassList.Any(name => Name().IsMatch(name));

    private static bool IsHeadline(string line) => line.Length <= LongestHeadline && line.AsSpan().IndexOfAny("。；：") < 0;

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    // share, bdsharebuttonbox, article-share, pagination, prev-next, rel, related_news, foot, footer-box; not page, which may be one of the article
    [GeneratedRegex("^(?:(?:[a-z]{1,12}[-_])?share(?:[-_]?(?:box|bar|btn|buttons?|list|wrap|tools?))?|bd_?share[a-z-]{0,20}|bshare[a-z-]{0,20}|pager|paging|pagination|pagelist|(?:page[-_]?)?(?:prev[-_]?next|up[-_]?down)|rel|related|(?:rel|related|relative)[-_]?(?:news|list|article|articles|links?|reading|info)|foot|footer|(?:foot|footer)[-_]?(?:box|bar|wrap|nav|info|links?|content|main))$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    // 上一篇：县委巡察组进驻县统计局, 下一条:没有了, 分享到：微信 微博
    [GeneratedRegex("^[ \t\u3000]{0,8}(?:[上下]一(?:篇|条|页|則|则)(?:[：: ]|$)|分享(?:到|至)(?:[：: ]|$))", RegexOptions.NonBacktracking)]
    private static partial Regex Lead();

    // 相关新闻, 【延伸阅读】
    [GeneratedRegex("^[ \t\u3000【\\[]{0,8}(?:相关(?:新闻|文章|阅读|报道|链接|信息|稿件|内容)|延伸阅读|推荐阅读)[】\\]：: \t\u3000]{0,8}$", RegexOptions.NonBacktracking)]
    private static partial Regex RelatedNews();
}
