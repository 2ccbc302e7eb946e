using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Linking.Tables;

/// <summary>
/// Reads tables that were flattened to one cell a line. A row begins at the name of a team; its cells take the columns of the header in
/// order, several lines may fill one column, and what a line says decides where the order leaves a choice.
/// </summary>
internal static partial class CellTableReader
{
    private const int FewestColumns = 3;
    private const int MostColumns = 12;
    private const int LongestCell = 80;

    /// <summary>The columns printed one a line from line <paramref name="index"/> on; empty where no header stands there.</summary>
    public static List<ColumnKind> ReadHeader(AnalyzedDocument page, int index)
    {
        var columns = new List<ColumnKind>();
        for (var i = index; i < page.Lines.Count && columns.Count < MostColumns; i++)
        {
            if (TableReader.HeaderKind(page, page.Lines[i].Span) is not { } kind || StartsRow(page, page.Lines[i].Span))
            {
                break;
            }

            columns.Add(kind);
        }

        return columns.Count >= FewestColumns && columns.Contains(ColumnKind.Team) ? columns : [];
    }

    /// <summary>The rows behind line <paramref name="index"/>, which moves to the last line read.</summary>
    public static Table ReadRows(AnalyzedDocument page, List<ColumnKind> columns, ref int index)
    {
        var rows = new List<TableRow>();
        var cells = new List<TableCell>();
        for (var i = index + 1; i < page.Lines.Count; i++)
        {
            var span = page.Lines[i].Span;
            if (page.Lines[i].Role == LineRole.Blank)
            {
                continue;
            }

            if (span.Length > LongestCell || page.Text[span.End - 1] == '。' || (cells.Count == 0 && !StartsRow(page, span)))
            {
                break;
            }

            if (StartsRow(page, span))
            {
                Close(rows, cells);
            }

            cells.Add(new TableCell(ColumnOf(page.Text.AsSpan(span.Start, span.Length), columns, cells), span));
            index = i;
        }

        Close(rows, cells);
        return new Table(rows);
    }

    private static void Close(List<TableRow> rows, List<TableCell> cells)
    {
        if (cells.Count > 1)
        {
            rows.Add(new TableRow([.. cells]));
        }

        cells.Clear();
    }

    private static bool StartsRow(AnalyzedDocument page, TextSpan span) => TeamCell().IsMatch(page.Text.AsSpan(span.Start, span.Length));

    private static ColumnKind ColumnOf(ReadOnlySpan<char> cell, List<ColumnKind> columns, List<TableCell> before)
    {
        var next = before.Count == 0 ? 0 : Math.Max(0, columns.LastIndexOf(before[^1].Column));
        for (var i = next; i < columns.Count; i++)
        {
            var isTaken = i == next && before.Count > 0 && columns[i] is not (ColumnKind.Units or ColumnKind.Contact);
            if (!isTaken && Fits(columns[i], cell))
            {
                return columns[i];
            }
        }

        return ColumnKind.Other;
    }

    private static bool Fits(ColumnKind column, ReadOnlySpan<char> cell) => column switch
    {
        ColumnKind.Team => TeamCell().IsMatch(cell),
        ColumnKind.Leader or ColumnKind.Deputy or ColumnKind.Member => NameCell().IsMatch(cell),
        ColumnKind.Units => UnitLexicon.IsUnit(cell) || cell.Contains('、'),
        ColumnKind.Contact => cell.IndexOfAnyInRange('0', '9') >= 0 || cell.Contains('@'),
        ColumnKind.Box => !cell.Contains('@') && !PhoneCell().IsMatch(cell),
        ColumnKind.Period => cell.Contains('月'),
        _ => true,
    };

    // 县委第一巡察组   第三组   巡察二组
    [GeneratedRegex(@"\A[^,。;:、]{0,24}(?:第[一二三四五六七八九十\d]{1,3}[^,。;:、]{0,10}|[一二三四五六七八九十\d]{1,3}|机动巡[视察])组\z")]
    private static partial Regex TeamCell();

    // 0838-7225611
    [GeneratedRegex(@"\d{7}")]
    private static partial Regex PhoneCell();

    // 江晓峰   施 慧   李秋实、佟大勇
    [GeneratedRegex(@"\A[\p{IsCJKUnifiedIdeographs}·]{1,8}(?:[ 、]{1,3}[\p{IsCJKUnifiedIdeographs}·]{1,8}){0,12}\z")]
    private static partial Regex NameCell();
}
