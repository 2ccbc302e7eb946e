using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>Cells below a heading in tables whose rows are lines and whose cells are parted by tabs or bars.</summary>
internal static class TableColumns
{
    /// <summary>The cells below every heading that <paramref name="heading"/> matches.</summary>
    public static IEnumerable<TextSpan> CellsBelow(AnalyzedDocument page, Regex heading)
    {
        var column = -1;
        foreach (var line in page.Lines.Where(line => line.Role != LineRole.Blank))
        {
            var cells = Cells(page.Text, line.Span);
            var head = cells.FindIndex(cell => heading.IsMatch(page.Text.AsSpan(cell.Start, cell.Length)));
            column = cells.Count < 2 ? -1 : head >= 0 ? head : column;
            if (head < 0 && column >= 0 && column < cells.Count && IsFilled(page.Text, cells[column]))
            {
                yield return cells[column];
            }
        }
    }

    private static List<TextSpan> Cells(string text, TextSpan line)
    {
        var cells = new List<TextSpan>();
        if (text.AsSpan(line.Start, line.Length).IndexOfAny('\t', '|') < 0)
        {
            return cells;
        }

        for (var start = text[line.Start] == '|' ? line.Start + 1 : line.Start; start <= line.End;)
        {
            var length = text.AsSpan(start, line.End - start).IndexOfAny('\t', '|');
            var end = length < 0 ? line.End : start + length;
            cells.Add(new TextSpan(start, end).TrimIn(text, " "));
            start = end + 1;
        }

        return cells;
    }

    private static bool IsFilled(string text, TextSpan cell) => !cell.IsEmpty && text[cell.Start] != '-' && text[cell.Start] != '/';
}
