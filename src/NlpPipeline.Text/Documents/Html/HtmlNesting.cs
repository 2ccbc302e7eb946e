namespace NlpPipeline.Text.Documents.Html;

/// <summary>
/// Refuses pages nested so deep that a parser's time grows with the square of their length. Keeps the names of the open elements as a parser does: what
/// only looks closed (<c>&lt;div/&gt;</c>, a stray end tag, one inside a comment or a script) does not count as closed.
/// </summary>
internal sealed class HtmlNesting
{
    private const int MaxDepth = 2000;

    // Neither void elements nor those that their neighbours close, such as table cells, whose depth hangs on that of the elements around them.
    private static readonly HashSet<string> Uncounted =
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        "p", "li", "td", "tr", "th", "option", "dd", "dt", "html", "head", "body",
    ];

    // End tags of these close only themselves, and not across an element that is none of these.
    private static readonly HashSet<string> Formatting = ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    // End tags of other inline elements are passed over where one of these was opened after them.
    private static readonly HashSet<string> Special =
    [
        "address", "applet", "article", "aside", "blockquote", "button", "caption", "center", "details", "dir", "div", "dl", "fieldset", "figcaption", "figure", "footer",
        "form", "frameset", "h1", "header", "hgroup", "iframe", "listing", "main", "marquee", "menu", "nav", "noembed", "noframes", "noscript", "object", "ol", "pre", "search",
        "section", "select", "summary", "table", "tbody", "template", "tfoot", "thead", "ul",
    ];

    // An end tag does not reach out of these.
    private static readonly HashSet<string> Boundaries = ["applet", "caption", "marquee", "object", "table", "template"];

    // These hold text to their end tag, whatever it looks like.
    private static readonly HashSet<string> RawText = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

    // In drawings and formulas, whose elements can close themselves, these hold HTML again.
    private static readonly HashSet<string> HtmlInForeign = ["foreignobject", "desc", "title", "mi", "mo", "mn", "ms", "mtext", "annotation-xml"];

    // These end a drawing or formula that is still open.
    private static readonly HashSet<string> EndForeign =
    [
        .. Formatting.Except(["a", "font"]), "blockquote", "center", "dl", "div", "h1", "listing", "menu", "ol", "pre", "ruby", "span", "sub", "sup", "table", "ul", "var",
        "body", "br", "dd", "dt", "embed", "head", "hr", "img", "li", "meta", "p",
    ];

    private readonly List<(string Name, bool IsForeign)> _open = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _deepest;

    private HtmlNesting()
    {
    }

    private bool IsForeign => _open.Count > 0 && _open[^1].IsForeign;

    /// <summary>Refuses what is nested too deep.</summary>
    /// <exception cref="UnreadableDocumentException">There are more than two thousand open elements.</exception>
    public static void Refuse(string html)
    {
        if (DepthOf(html) > MaxDepth)
        {
            throw new UnreadableDocumentException(FormattableString.Invariant($"the page nests more than {MaxDepth} elements; no article does"));
        }
    }

    /// <summary>Open elements at the deepest place, counted no further than needed to refuse the page; a parser's tree is up to some four times as deep.</summary>
    public static int DepthOf(string html)
    {
        var nesting = new HtmlNesting();
        var tags = new HtmlTags(html);
        while (nesting._deepest <= MaxDepth && tags.Read(nesting.IsForeign))
        {
            nesting.Take(tags);
        }

        return nesting._deepest;
    }

    private void Take(HtmlTags tags)
    {
        var name = tags.Name is ['h', >= '1' and <= '6'] ? "h1" : tags.Name;
        if (IsForeign && (tags.IsEnd ? name is "p" or "br" : EndForeign.Contains(name)))
        {
            LeaveForeign();
        }

        if (tags.IsEnd)
        {
            Close(name);
        }
        else if (!IsForeign && RawText.Contains(name))
        {
            tags.SkipTo(name);
        }
        else if (IsForeign ? !tags.ClosesItself : !Uncounted.Contains(name) && !(tags.ClosesItself && name is "svg" or "math"))
        {
            Open(name);
        }
    }

    private void Open(string name)
    {
        _open.Add((name, name is "svg" or "math" || (IsForeign && !HtmlInForeign.Contains(name))));
        _counts[name] = _counts.GetValueOrDefault(name) + 1;
        _deepest = Math.Max(_deepest, _open.Count);
    }

    private void Close(string name)
    {
        if (_counts.GetValueOrDefault(name) == 0)
        {
            return;
        }

        var at = _open.Count - 1;
        var isCrossing = false;
        while (_open[at].Name != name)
        {
            isCrossing |= Special.Contains(_open[at].Name);
            if (IsBarrier(_open[at].Name, name))
            {
                return;
            }

            at--;
        }

        // What formats text ends alone where blocks were opened in it; anything else ends with all that was opened in it.
        Remove(at, isCrossing && Formatting.Contains(name) ? at + 1 : _open.Count);
    }

    private static bool IsBarrier(string open, string closing) => Boundaries.Contains(open)
        ? !Boundaries.Contains(closing)
        : Special.Contains(open) && !Special.Contains(closing) && !Formatting.Contains(closing);

    private void Remove(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            _counts[_open[i].Name]--;
        }

        _open.RemoveRange(start, end - start);
    }

    private void LeaveForeign()
    {
        var start = _open.Count;
        while (start > 0 && _open[start - 1].IsForeign)
        {
            start--;
        }

        Remove(start, _open.Count);
    }
}
