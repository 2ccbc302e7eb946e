using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Linking.Tables;

/// <summary>
/// Reads tables of two columns that were flattened to one cell a line: <c>组别</c>, the team, <c>组长</c>, the name, <c>被巡察单位</c>, one unit a
/// line. A label holds for the lines below it up to the next one; a team opens the next record.
/// </summary>
internal static class RecordTableReader
{
    private const int FewestLabels = 2;
    private const int LongestCell = 80;

    /// <summary>The table that begins at line <paramref name="index"/> and the last line of it, or null where none begins.</summary>
    public static (Table Table, int LastLine)? Read(AnalyzedDocument page, int index)
    {
        if (!OpensRecord(page, index))
        {
            return null;
        }

        var (rows, cells) = (new List<TableRow>(), new List<TableCell>());
        var (label, labels, last) = (ColumnKind.Team, 1, index);
        for (var i = index + 1; i < page.Lines.Count && IsCell(page, i); i++)
        {
            var span = page.Lines[i].Span;
            if (page.Lines[i].Role == LineRole.Blank)
            {
                continue;
            }

            if (CellTableReader.StartsRow(page, span) && label == ColumnKind.Team)
            {
                Close(rows, cells);
            }

            last = i;
            if (!CellTableReader.StartsRow(page, span) && TableReader.HeaderKind(page, span) is { } kind)
            {
                (label, labels) = (kind, labels + 1);
            }
            else
            {
                cells.Add(new TableCell(label, span));
            }
        }

        Close(rows, cells);
        return labels > FewestLabels && rows.Count > 0 ? (new Table(rows), last) : null;
    }

    // 组别 ⏎ 第一巡察组 ⏎ 组长
    private static bool OpensRecord(AnalyzedDocument page, int index) =>
        index + 2 < page.Lines.Count
        && TableReader.HeaderKind(page, page.Lines[index].Span) == ColumnKind.Team && !CellTableReader.StartsRow(page, page.Lines[index].Span)
        && CellTableReader.StartsRow(page, page.Lines[index + 1].Span)
        && TableReader.HeaderKind(page, page.Lines[index + 2].Span) is not (null or ColumnKind.Team) && !CellTableReader.StartsRow(page, page.Lines[index + 2].Span);

    private static bool IsCell(AnalyzedDocument page, int index) =>
        page.Lines[index].Role == LineRole.Blank
        || (page.Lines[index].Span.Length <= LongestCell && page.Text[page.Lines[index].Span.End - 1] != '。' && page.Lines[index].Role != LineRole.Furniture);

    private static void Close(List<TableRow> rows, List<TableCell> cells)
    {
        if (cells.Count > 1)
        {
            rows.Add(new TableRow([.. cells]));
        }

        cells.Clear();
    }
}
