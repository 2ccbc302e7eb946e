using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Linking.Tables;

/// <summary>Reads tables whose teams are columns: <c>组别 | 第一巡察组 | 第二巡察组</c>, below it <c>组长 | … | …</c>.</summary>
internal static class SideBySideTableReader
{
    private const int FewestRows = 2;

    /// <summary>The table that begins at line <paramref name="index"/> and the last line of it, or null where none begins.</summary>
    public static (Table Table, int LastLine)? Read(AnalyzedDocument page, int index)
    {
        var columns = new List<List<TableCell>>();
        var (last, rows) = (index, 0);
        for (var i = index; i < page.Lines.Count; i++)
        {
            var cells = page.Lines[i].Role == LineRole.Blank ? [] : RowTableReader.CellsOf(page.Text, page.Lines[i].Span);
            var kind = cells.Count < 2 ? null : TableReader.HeaderKind(page, cells[0]);
            if (kind is null || (rows == 0 && kind != ColumnKind.Team))
            {
                break;
            }

            for (var column = 1; column < cells.Count; column++)
            {
                if (columns.Count < column)
                {
                    columns.Add([]);
                }

                columns[column - 1].Add(new TableCell(kind.Value, cells[column]));
            }

            (last, rows) = (i, rows + 1);
        }

        return rows < FewestRows ? null : (new Table([.. columns.Select(cells => new TableRow([.. cells.Where(cell => !cell.Span.IsEmpty)]))]), last);
    }
}
