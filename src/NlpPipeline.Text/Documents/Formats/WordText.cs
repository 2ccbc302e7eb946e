using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace NlpPipeline.Text.Documents.Formats;

/// <summary>
/// The markup of a Word document → text as a reader sees it. A text box follows the paragraph that it hangs on; a table in a cell follows the row of
/// that cell. Recursive: the depth of the markup is bounded before.
/// </summary>
internal static class WordText
{
    // Transitional, as Word writes it, and strict.
    private static readonly HashSet<XNamespace> Word =
    [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ];

    // Content controls, custom markup and insertions hold what would otherwise stand in their place.
    private static readonly HashSet<string> Wrappers = ["sdt", "sdtContent", "customXml", "ins", "moveTo", "AlternateContent", "Choice", "Fallback"];

    /// <summary>The text of <paramref name="document"/>, the root of the main part.</summary>
    public static string Of(XElement? document)
    {
        var text = new StringBuilder();
        if (document?.Elements().FirstOrDefault(element => Is(element, "body")) is { } body)
        {
            AppendBlocks(text, body);
        }

        return text.ToString();
    }

    private static void AppendBlocks(StringBuilder text, XElement parent)
    {
        foreach (var block in Unwrapped(parent))
        {
            if (Is(block, "p"))
            {
                var paragraph = new ParagraphText(block);
                text.Append(paragraph.Text).Append('\n');
                paragraph.Boxes.ForEach(box => AppendBlocks(text, box));
            }
            else if (Is(block, "tbl"))
            {
                AppendTable(text, block);
            }
        }
    }

    private static void AppendTable(StringBuilder text, XElement table)
    {
        List<List<XElement>> rows = [.. Unwrapped(table, "tr").Select(row => Unwrapped(row, "tc").ToList())];
        var grid = new TableGrid(rows.Select(row => row.Select(CellOf)));
        for (var i = 0; i < rows.Count; i++)
        {
            TableText.Append(text, grid.Rows[i]);
            foreach (var inner in rows[i].SelectMany(cell => Unwrapped(cell, "tbl")))
            {
                AppendTable(text, inner);
            }
        }
    }

    private static TableCellText CellOf(XElement cell)
    {
        var properties = cell.Elements().FirstOrDefault(element => Is(element, "tcPr"));
        var merge = properties?.Elements().FirstOrDefault(element => Is(element, "vMerge"));
        var span = properties?.Elements().FirstOrDefault(element => Is(element, "gridSpan"));
        return new TableCellText(
            string.Join(' ', Unwrapped(cell, "p").SelectMany(LinesOf).Where(line => line.Length > 0)),
            int.TryParse(ValueOf(span), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) ? columns : 1,
            RowSpan: 1,
            ContinuesAbove: merge is not null && ValueOf(merge) != "restart");
    }

    private static IEnumerable<string> LinesOf(XElement block)
    {
        var paragraph = new ParagraphText(block);
        var boxes = new StringBuilder();
        paragraph.Boxes.ForEach(box => AppendBlocks(boxes, box));
        return boxes.ToString().Split('\n').Prepend(paragraph.Text).Select(line => line.Trim());
    }

    private static IEnumerable<XElement> Unwrapped(XElement parent, string name) => Unwrapped(parent).Where(element => Is(element, name));

    private static IEnumerable<XElement> Unwrapped(XElement parent) =>
        Alternatives(parent).SelectMany(element => Wrappers.Contains(element.Name.LocalName) ? Unwrapped(element) : [element]);

    // Newer and older markup of the same thing stand side by side.
    private static IEnumerable<XElement> Alternatives(XElement parent) =>
        parent.Name.LocalName == "AlternateContent" ? parent.Elements().Take(1) : parent.Elements();

    private static bool Is(XElement element, string name) => element.Name.LocalName == name && Word.Contains(element.Name.Namespace);

    private static string? ValueOf(XElement? element) => element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "val")?.Value;

    /// <summary>A paragraph: its own text and the text boxes that hang on it.</summary>
    private sealed class ParagraphText
    {
        private readonly StringBuilder _text = new();

        public ParagraphText(XElement paragraph) => Append(paragraph);

        public string Text => _text.ToString();

        public List<XElement> Boxes { get; } = [];

        private void Append(XElement parent)
        {
            foreach (var element in Alternatives(parent))
            {
                switch (Word.Contains(element.Name.Namespace) ? element.Name.LocalName : "")
                {
                    case "t":
                        _text.Append(element.Value);
                        break;
                    case "tab":
                        _text.Append('\t');
                        break;
                    case "br" or "cr":
                        _text.Append('\n');
                        break;
                    case "txbxContent":
                        Boxes.Add(element);
                        break;
                    case "pPr" or "moveFrom" or "del":
                        break;
                    default:
                        Append(element);
                        break;
                }
            }
        }
    }
}
