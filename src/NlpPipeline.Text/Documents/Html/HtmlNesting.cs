namespace NlpPipeline.Text.Documents.Html;

/// <summary>Refuses pages nested so deep that a parser's time grows with the square of their length.</summary>
internal static class HtmlNesting
{
    private const int MaxDepth = 2000;

    private static readonly string[] Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "p", "li", "td", "tr", "th", "option", "dd", "dt"];

    /// <summary>Counts start tags against end tags, as a lower bound of the parser's own depth.</summary>
    /// <exception cref="UnreadableDocumentException">There are more than two thousand open elements.</exception>
    public static void Refuse(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            depth = Math.Max(0, depth + Step(html.AsSpan(at + 1)));
            if (depth > MaxDepth)
            {
                throw new UnreadableDocumentException(FormattableString.Invariant($"the page nests more than {MaxDepth} elements; no article does"));
            }
        }
    }

    private static int Step(ReadOnlySpan<char> tag)
    {
        if (tag is ['/', ..])
        {
            return -1;
        }

        if (tag.IsEmpty || !char.IsAsciiLetter(tag[0]))
        {
            return 0;
        }

        var length = tag.IndexOfAnyExceptInRange('0', 'z');
        var name = (length < 0 ? tag : tag[..length]).ToString();
        var end = tag[..Math.Min(tag.Length, 500)].IndexOf('>');
        var closesItself = end > 0 && tag[end - 1] == '/';
        return closesItself || Void.Contains(name, StringComparer.OrdinalIgnoreCase) ? 0 : 1;
    }
}
