using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NlpPipeline.Text.Documents.Formats;

namespace NlpPipeline.Text.Documents.Html;

/// <summary>
/// Elements → text as a browser lays it out: a line a block, a line a table row with tabs between its cells. Walks without recursion, so that
/// no nesting overflows the stack.
/// </summary>
internal sealed class HtmlText
{
    // Layout tables hold whole articles in a cell, tables of facts do not.
    private const int LongestCell = 400;

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal)
    {
        "article", "body", "center", "div", "main", "section", "span", "table", "tbody", "td", "tr", "font",
    };

    private readonly StringBuilder _text = new();
    private bool _spacePending;
    private bool _isGapPending;
    private bool _isBreakPending;

    private HtmlText()
    {
    }

    /// <summary>The text of <paramref name="root"/>, up to <paramref name="stopAt"/> where that is given.</summary>
    public static string Of(INode root, INode? stopAt = null)
    {
        var text = new HtmlText();
        text.Walk(root, stopAt);
        text.BreakLine();
        return text._text.ToString();
    }

    /// <summary>Whether <paramref name="element"/> is of a kind that holds articles.</summary>
    public static bool IsContainer(IElement element) => Containers.Contains(element.LocalName) && !IsDataTable(element);

    private void Walk(INode root, INode? stopAt)
    {
        INode? node = root;
        while (node is not null && !ReferenceEquals(node, stopAt))
        {
            if (Enter(node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            Leave(node);
            while (!ReferenceEquals(node, root) && node.NextSibling is null)
            {
                node = node.Parent!;
                Leave(node);
            }

            node = ReferenceEquals(node, root) ? null : node.NextSibling;
        }
    }

    // Returns whether the children are to be walked.
    private bool Enter(INode node)
    {
        switch (node)
        {
            case IText text:
                AppendText(text.Data);
                return false;
            case IHtmlBreakRowElement:
                BreakLine();
                return false;
            case IHtmlTableElement table when IsDataTable(table):
                BreakLine();
                TableText.Append(_text, new TableGrid(table.Rows.Select(row => row.Cells.Select(CellOf))));
                return false;
            case IElement element when Blocks.Contains(element.LocalName):
                BreakLine();
                return true;
            default:
                return node is IElement or IDocumentFragment;
        }
    }

    private void Leave(INode node)
    {
        if (node is IElement element && Blocks.Contains(element.LocalName))
        {
            BreakLine();
        }
    }

    private static TableCellText CellOf(IHtmlTableCellElement cell) =>
        new(string.Join(' ', Of(cell).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim())), cell.ColumnSpan, cell.RowSpan);

    private static bool IsDataTable(IElement element) =>
        element is IHtmlTableElement table
        && table.Rows.Any(row => row.Cells.Length > 1)
        && table.QuerySelector("table") is null
        && table.Rows.SelectMany(row => row.Cells).All(cell => cell.TextContent.Length <= LongestCell || table.Rows.Length > 2);

    // White space collapses. A line break of the source between Chinese characters inside one text means nothing; a plain space, or white space between two
    // elements, keeps them apart.
    private void AppendText(string data)
    {
        var isGap = string.IsNullOrWhiteSpace(data);
        foreach (var c in data)
        {
            if (c is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                _spacePending = true;
                _isGapPending |= isGap;
                _isBreakPending |= c is '\r' or '\n';
                continue;
            }

            if (_spacePending && _text.Length > 0 && _text[^1] != '\n' && (_isGapPending || !_isBreakPending || char.IsAscii(c) || char.IsAscii(_text[^1])))
            {
                _text.Append(' ');
            }

            (_spacePending, _isGapPending, _isBreakPending) = (false, false, false);
            _text.Append(c);
        }
    }

    private void BreakLine()
    {
        (_spacePending, _isGapPending, _isBreakPending) = (false, false, false);
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }
    }
}
