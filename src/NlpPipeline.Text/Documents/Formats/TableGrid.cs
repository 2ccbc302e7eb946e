using System.Text;

namespace NlpPipeline.Text.Documents.Formats;

/// <summary>A cell of a table as its format states it.</summary>
/// <param name="Text">Its text in one line.</param>
/// <param name="ColumnSpan">Columns that it covers.</param>
/// <param name="RowSpan">Rows that it covers.</param>
/// <param name="ContinuesAbove">Whether it is the lower part of the cell above it.</param>
internal sealed record TableCellText(string Text, int ColumnSpan, int RowSpan, bool ContinuesAbove = false);

/// <summary>
/// Rows of cells → a full grid: what a merged cell says holds for every row that it covers, so each row can be read alone; in the other columns
/// that it covers there is nothing.
/// </summary>
internal sealed class TableGrid
{
    private const int MaxColumns = 200;

    // A cell may claim a million rows; no table of an announcement has so many.
    private const int MaxSpan = 1000;

    private readonly List<string[]> _rows = [];

    public TableGrid(IEnumerable<IEnumerable<TableCellText>> rows)
    {
        var carried = new Dictionary<int, (string Text, int Rows)>();
        foreach (var row in rows)
        {
            _rows.Add(Place(row, carried));
        }
    }

    /// <summary>The cells of each row.</summary>
    public IReadOnlyList<string[]> Rows => _rows;

    private string[] Place(IEnumerable<TableCellText> row, Dictionary<int, (string Text, int Rows)> carried)
    {
        var cells = new List<string>();
        foreach (var cell in row)
        {
            TakeCarried(cells, carried);
            var above = cell.ContinuesAbove && _rows.Count > 0 && cells.Count < _rows[^1].Length ? _rows[^1][cells.Count] : null;
            for (var i = 0; i < Math.Clamp(cell.ColumnSpan, 1, MaxColumns) && cells.Count < MaxColumns; i++)
            {
                var text = i == 0 ? above ?? cell.Text : "";
                if (cell.RowSpan > 1)
                {
                    carried[cells.Count] = (text, Math.Min(cell.RowSpan, MaxSpan) - 1);
                }

                cells.Add(text);
            }
        }

        TakeCarried(cells, carried);
        return [.. cells];
    }

    private static void TakeCarried(List<string> cells, Dictionary<int, (string Text, int Rows)> carried)
    {
        while (carried.TryGetValue(cells.Count, out var cell) && cell.Rows > 0)
        {
            carried[cells.Count] = (cell.Text, cell.Rows - 1);
            cells.Add(cell.Text);
        }
    }
}

/// <summary>A grid as text: a line a row, tabs between the cells.</summary>
internal static class TableText
{
    public static void Append(StringBuilder text, TableGrid grid)
    {
        foreach (var row in grid.Rows)
        {
            Append(text, row);
        }
    }

    /// <summary>Appends a row, unless all its cells are empty.</summary>
    public static void Append(StringBuilder text, string[] row)
    {
        if (row.Any(cell => cell.Length > 0))
        {
            text.AppendJoin('\t', row).Append('\n');
        }
    }
}
