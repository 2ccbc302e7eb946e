using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NlpPipeline.Text.Documents.Html;

/// <summary>What a page states of its article outside the article's text.</summary>
/// <param name="Title">Headline, or null.</param>
/// <param name="Source">Who published it, or null.</param>
/// <param name="Published">When, as printed, or null.</param>
internal sealed partial record HtmlMetadata(string? Title, string? Source, string? Published)
{
    private const int LongestPublicationLine = 160;

    /// <summary>A line as pages print it under a headline, or nothing.</summary>
    public string PublicationLine => (Source, Published) switch
    {
        (null, null) => "",
        (null, { } date) => $"发布时间：{date}\n",
        ({ } source, null) => $"来源：{source}\n",
        ({ } source, { } date) => $"来源：{source} 发布时间：{date}\n",
    };

    /// <summary>Reads the <c>meta</c> elements that the standard for government web sites prescribes (国办发〔2019〕19号), else headings and Open Graph.</summary>
    public static HtmlMetadata Of(IDocument page)
    {
        var metas = page.QuerySelectorAll("meta")
            .Select(meta => (Name: meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? "", Content: meta.GetAttribute("content")?.Trim() ?? ""))
            .Where(meta => meta.Name.Length > 0 && meta.Content.Length > 0)
            .ToLookup(meta => meta.Name, meta => meta.Content, StringComparer.OrdinalIgnoreCase);
        return new HtmlMetadata(
            metas["ArticleTitle"].FirstOrDefault() ?? HeadingOf(page) ?? metas["og:title"].FirstOrDefault() ?? WithoutSite(page.Title),
            metas["ContentSource"].FirstOrDefault(),
            metas["PubDate"].FirstOrDefault() ?? metas["article:published_time"].FirstOrDefault());
    }

    /// <summary>Whether <paramref name="text"/> states a source or a time of publication.</summary>
    public static bool IsPublicationLine(string text) =>
        PublicationCue().IsMatch(text) || (text.Length <= LongestPublicationLine && text.Length > 0 && DateOnly().IsMatch(text));

    private static string? HeadingOf(IDocument page)
    {
        var headings = page.QuerySelectorAll("h1").Select(heading => SingleLine(heading.TextContent)).Where(text => text.Length > 0).ToList();
        return headings.Count == 1 ? headings[0] : null;
    }

    // 关于开展巡察的公告-云溪县纪委监委网站 → 关于开展巡察的公告
    private static string? WithoutSite(string? title)
    {
        var text = SingleLine(title ?? "");
        var end = text.LastIndexOfAny(['_', '-', '|', '–', '—']);
        var headline = (end > 5 ? text[..end] : text).TrimEnd(' ', '_', '-', '|', '–', '—');
        return headline.Length > 0 ? headline : null;
    }

    private static string SingleLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // 来源：云溪县纪委, 信息来源:…, 发布时间 2024-03-11
    [GeneratedRegex("(来源|來源|发布时间|發布時間|发布日期|發布日期|发表时间|发稿时间)[ \u3000]{0,4}[：:]", RegexOptions.NonBacktracking)]
    private static partial Regex PublicationCue();

    // 2024-03-11 09:20, 2024年3月11日, 日期：2024/3/11
    [GeneratedRegex("^[ \u3000]{0,8}((时间|日期|時間)[：:])?[ ]{0,4}[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?", RegexOptions.NonBacktracking)]
    private static partial Regex DateOnly();
}
