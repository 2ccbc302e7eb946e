using System.Buffers;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Linking.Tables;

/// <summary>Reads tables whose rows are lines: <c>| 组别 | 组长 | 巡察对象 |</c>, or the same with tabs or runs of spaces.</summary>
internal static class RowTableReader
{
    private const int MostColumns = 12;
    private const int FewestSpacedColumns = 3;
    private const int LongestSpacedHeader = 80;

    private static readonly SearchValues<char> RuleCharacters = SearchValues.Create("-|:+= ");

    /// <summary>The columns that line <paramref name="index"/> heads, or null where it is no header.</summary>
    public static List<ColumnKind>? ReadHeader(AnalyzedDocument page, int index)
    {
        var cells = JoinSpacedHeaders(page, CellsOf(page.Text, page.Lines[index].Span));
        if (cells.Count == 0)
        {
            return ReadSpacedHeader(page, page.Lines[index].Span);
        }

        if (cells.Count is < 2 or > MostColumns)
        {
            return null;
        }

        var kinds = cells.ConvertAll(cell => TableReader.HeaderKind(page, cell));
        return kinds.Count(kind => kind is not (null or ColumnKind.Other)) >= 2 ? kinds.ConvertAll(kind => kind ?? ColumnKind.Other) : null;
    }

    // 组  别   组长   被巡察党组织: the two characters of a heading that was stretched.
    private static List<TextSpan> JoinSpacedHeaders(AnalyzedDocument page, List<TextSpan> cells)
    {
        for (var i = 0; i + 1 < cells.Count; i++)
        {
            var joined = new TextSpan(cells[i].Start, cells[i + 1].End);
            if (cells[i].Length == 1 && cells[i + 1].Length == 1 && TableReader.HeaderKind(page, joined) is not null)
            {
                cells[i] = joined;
                cells.RemoveAt(i + 1);
            }
        }

        return cells;
    }

    // 组别 被巡察单位 组长 举报电话: single spaces part cells only where every word is a header.
    private static List<ColumnKind>? ReadSpacedHeader(AnalyzedDocument page, TextSpan line)
    {
        var cells = line.Length <= LongestSpacedHeader ? SplitAtSpaces(page.Text, line, " ") : [];
        if (cells.Count is < 2 or > MostColumns)
        {
            return null;
        }

        // Two words side by side are easily prose: 组别 进驻单位 are not.
        var kinds = cells.ConvertAll(cell => TableReader.HeaderKind(page, cell));
        return (cells.Count >= FewestSpacedColumns || kinds is [ColumnKind.Team, ColumnKind.Units]) && kinds[0] is ColumnKind.Team or ColumnKind.Other && kinds.TrueForAll(kind => kind is not null)
            ? kinds.ConvertAll(kind => kind!.Value)
            : null;
    }

    /// <summary>The rows below the header at <paramref name="index"/>, which moves to the last line read.</summary>
    public static Table ReadRows(AnalyzedDocument page, List<ColumnKind> columns, ref int index)
    {
        var rows = new List<TableRow>();
        for (var i = index + 1; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            var cells = line.Role == LineRole.Blank ? [] : RowCells(page.Text, line.Span, columns.Count);
            if (line.Role == LineRole.Body && cells.Count < 2 && rows.Count > 0 && columns.Contains(ColumnKind.Units) && UnitLexicon.IsUnit(page.Text.AsSpan(line.Span.Start, line.Span.Length)))
            {
                rows[^1] = new TableRow([.. rows[^1].Cells, new TableCell(ColumnKind.Units, line.Span)]);
                index = i;
                continue;
            }

            if (line.Role != LineRole.Blank && (cells.Count < 2 || (cells.Count > columns.Count && !MaySpread(columns))))
            {
                break;
            }

            if (cells.Count >= 2 && !IsRule(page.Text, line.Span))
            {
                rows.Add(cells.Count > columns.Count ? Spread(page, columns, cells) : ToRow(columns, cells));
                index = i;
            }
        }

        return new Table(rows);
    }

    // A row with fewer cells than columns lacks those on the left, which reached over several rows.
    private static TableRow ToRow(List<ColumnKind> columns, List<TextSpan> cells)
    {
        var shift = columns.Count - cells.Count;
        var filled = cells.Select((cell, i) => new TableCell(columns[i + shift], cell)).Where(cell => !cell.Span.IsEmpty).ToList();
        return new TableRow(filled);
    }

    private static bool MaySpread(List<ColumnKind> columns) => columns is [ColumnKind.Team, .., ColumnKind.Units or ColumnKind.Contact];

    // 第一巡察组  郝运来  米雪  艾山江  甲公司党委  乙公司党委: runs of spaces part the names of one column as they part the columns.
    private static TableRow Spread(AnalyzedDocument page, List<ColumnKind> columns, List<TextSpan> cells)
    {
        var (row, place) = (new List<TableCell>(), -1);
        foreach (var cell in cells)
        {
            var next = columns[^1] == ColumnKind.Units && UnitLexicon.IsUnit(cell.In(page.Text).TrimEnd('★', '*')) ? columns.Count - 1 : Enumerable.Range(Math.Max(0, place), columns.Count - Math.Max(0, place))
                .FirstOrDefault(i => (i != place || columns[i] is ColumnKind.Deputy or ColumnKind.Member or ColumnKind.Liaison or ColumnKind.Units or ColumnKind.Contact) && CellTableReader.Fits(columns[i], cell.In(page.Text).AsSpan()), -1);
            row.Add(new TableCell(next < 0 ? ColumnKind.Other : columns[next], cell));
            place = Math.Max(place, next);
        }

        return new TableRow(row);
    }

    private static bool IsRule(string text, TextSpan line) => text.AsSpan(line.Start, line.Length).IndexOfAnyExcept(RuleCharacters) < 0;

    // A row parted by single spaces must fill all columns.
    private static List<TextSpan> RowCells(string text, TextSpan line, int columns)
    {
        var cells = CellsOf(text, line);
        if (cells.Count > 0 || text[line.End - 1] == '。')
        {
            return cells;
        }

        cells = SplitAtSpaces(text, line, " ");
        return cells.Count == columns ? cells : [];
    }

    /// <summary>The cells of a line; none where the line is no row.</summary>
    public static List<TextSpan> CellsOf(string text, TextSpan line)
    {
        var content = text.AsSpan(line.Start, line.Length);
        return content.Contains('|') ? SplitAt(text, OpenTable(text, line), '|')
            : content.Contains('\t') ? SplitAt(text, line, '\t')
            : content.Contains("  ", StringComparison.Ordinal) ? SplitAtSpaces(text, line, "  ")
            : [];
    }

    // | a | b | → a | b
    private static TextSpan OpenTable(string text, TextSpan line) => new(
        text[line.Start] == '|' ? line.Start + 1 : line.Start,
        text[line.End - 1] == '|' && line.Length > 1 ? line.End - 1 : line.End);

    private static List<TextSpan> SplitAt(string text, TextSpan line, char separator)
    {
        var cells = new List<TextSpan>();
        for (var start = line.Start; start <= line.End && cells.Count <= MostColumns;)
        {
            var length = text.AsSpan(start, line.End - start).IndexOf(separator);
            var end = length < 0 ? line.End : start + length;
            cells.Add(new TextSpan(start, end).TrimIn(text, " "));
            start = end + 1;
        }

        return cells;
    }

    private static List<TextSpan> SplitAtSpaces(string text, TextSpan line, string gap)
    {
        var cells = new List<TextSpan>();
        for (var start = line.Start; start < line.End && cells.Count <= MostColumns;)
        {
            var length = text.AsSpan(start, line.End - start).IndexOf(gap, StringComparison.Ordinal);
            var end = length < 0 ? line.End : start + length;
            cells.Add(new TextSpan(start, end));
            for (start = end; start < line.End && text[start] == ' ';)
            {
                start++;
            }
        }

        return cells;
    }
}
