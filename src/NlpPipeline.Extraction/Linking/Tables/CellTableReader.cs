using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.People;
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

    // 王镇 may be a person, 县水务局、石桥乡 are none.
    private const int LongestPlainName = 4;

    /// <summary>
    /// The columns printed one a line from line <paramref name="index"/> on, which moves to the last of them; empty where no header stands there.
    /// A line in brackets, as the hours below 值班电话, belongs to the header before it.
    /// </summary>
    public static List<ColumnKind> ReadHeader(AnalyzedDocument page, ref int index)
    {
        var (columns, last) = (new List<ColumnKind>(), index);
        for (var i = index; i < page.Lines.Count && columns.Count < MostColumns; i++)
        {
            if (columns.Count > 0 && page.Lines[i].Span is { IsEmpty: false } line && page.Text[line.Start] == '(' && page.Text[line.End - 1] == ')')
            {
                last = i;
                continue;
            }

            if (TableReader.HeaderKind(page, page.Lines[i].Span) is not { } kind || StartsRow(page, page.Lines[i].Span))
            {
                break;
            }

            columns.Add(kind);
            last = i;
        }

        if (columns.Count < FewestColumns || !columns.Contains(ColumnKind.Team))
        {
            return [];
        }

        index = last;
        return columns;
    }

    /// <summary>The rows behind line <paramref name="index"/>, which moves to the last line read.</summary>
    public static Table ReadRows(AnalyzedDocument page, List<ColumnKind> columns, ref int index)
    {
        var rows = new List<TableRow>();
        var cells = new List<TableCell>();
        var place = -1;
        for (var i = index + 1; i < page.Lines.Count; i++)
        {
            var span = CellIn(page, i);
            if (IsSigned(page, i) || Remarks().IsMatch(page.Text.AsSpan(span.Start, span.Length)))
            {
                break;
            }

            if (span.IsEmpty || IsNumberOfRow(page, i))
            {
                continue;
            }

            var startsRow = StartsRow(page, span) || StartsWithLeader(page, columns, span, place);
            if (span.Length > LongestCell || page.Text[span.End - 1] == '。' || (cells.Count == 0 && !startsRow))
            {
                break;
            }

            if (startsRow)
            {
                Close(rows, cells);
                place = -1;
            }

            var next = NextPlace(page.Text.AsSpan(span.Start, span.Length), columns, place);
            cells.Add(new TableCell(next < 0 ? ColumnKind.Other : columns[next], span));
            place = Math.Max(place, next);
            index = i;
        }

        Close(rows, cells);
        return new Table(rows);
    }

    // 县委第一巡察组 |: a bar that is left of the frame of the table belongs to no cell.
    private static TextSpan CellIn(AnalyzedDocument page, int index)
    {
        var span = page.Lines[index].Span;
        return !span.IsEmpty && page.Text[span.End - 1] == '|' ? (span with { End = span.End - 1 }).TrimIn(page.Text, " |") : span;
    }

    // 组别⏎组长⏎职务: where the name of a team was a picture, the row opens with its leader.
    private static bool StartsWithLeader(AnalyzedDocument page, List<ColumnKind> columns, TextSpan span, int place) =>
        columns is [ColumnKind.Team, ColumnKind.Leader, ColumnKind.Post] && place is < 0 or 2
        && page.Text.AsSpan(span.Start, span.Length) is { Length: 2 or 3 } name && NameReader.Read(page.Text, span.Start, span.End)?.Length == name.Length;

    // 中共青石县委巡察工作领导小组办公室⏎2024年9月18日: a unit may end like a signature, but no date stands below it.
    private static bool IsSigned(AnalyzedDocument page, int index) => page.Lines[index].Role == LineRole.SignatureDate
        || (page.Lines[index].Role == LineRole.Signature && LineBelow(page, index)?.Role == LineRole.SignatureDate);

    private static Line? LineBelow(AnalyzedDocument page, int index) => page.Lines.Skip(index + 1).FirstOrDefault(line => line.Role != LineRole.Blank);

    // 1⏎县委第一巡察组: the number in front of the team fills no column.
    private static bool IsNumberOfRow(AnalyzedDocument page, int index)
    {
        var span = page.Lines[index].Span;
        return span.Length is > 0 and <= 3 && !page.Text.AsSpan(span.Start, span.Length).ContainsAnyExceptInRange('0', '9')
            && LineBelow(page, index) is { } next && StartsRow(page, next.Span);
    }

    private static void Close(List<TableRow> rows, List<TableCell> cells)
    {
        if (cells.Count > 1)
        {
            rows.Add(new TableRow([.. cells]));
        }

        cells.Clear();
    }

    /// <summary>Whether the line names a team.</summary>
    public static bool StartsRow(AnalyzedDocument page, TextSpan span) => TeamCell().IsMatch(page.Text.AsSpan(span.Start, span.Length));

    // The first column from the last one filled on that the cell fits; -1 where none does.
    private static int NextPlace(ReadOnlySpan<char> cell, List<ColumnKind> columns, int place)
    {
        for (var i = Math.Max(0, place); i < columns.Count; i++)
        {
            var isTaken = i == place && columns[i] is not (ColumnKind.Units or ColumnKind.Contact or ColumnKind.Box);
            if (!isTaken && Fits(columns[i], cell))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a cell may stand in the column.</summary>
    public static bool Fits(ColumnKind column, ReadOnlySpan<char> cell) => column switch
    {
        ColumnKind.Team => TeamCell().IsMatch(cell),
        ColumnKind.Leader or ColumnKind.LeaderAndDeputies or ColumnKind.Deputy or ColumnKind.Member or ColumnKind.Liaison => NameCell().IsMatch(cell) && !(cell.Length > LongestPlainName && UnitLexicon.IsUnit(cell)),
        ColumnKind.Units => UnitLexicon.IsUnit(cell) || cell.Contains('、'),
        ColumnKind.Contact => cell.IndexOfAnyInRange('0', '9') >= 0 || cell.Contains('@'),
        ColumnKind.Box => !cell.Contains('@') && !PhoneCell().IsMatch(cell),
        ColumnKind.Period => cell.Contains('月'),
        _ => true,
    };

    // 县委第一巡察组   第三组   巡察二组
    [GeneratedRegex(@"\A[^,。;:、]{0,24}(?:第[一二三四五六七八九十0-9]{1,3}[^,。;:、]{0,10}|[一二三四五六七八九十0-9]{1,3}|机动巡[视察])组\z")]
    private static partial Regex TeamCell();

    // 说明:   备注:1.各组电话…
    [GeneratedRegex(@"\A(?:说明|备注|附注|注) ?:")]
    private static partial Regex Remarks();

    // 0838-7225611
    [GeneratedRegex(@"\d{7}")]
    private static partial Regex PhoneCell();

    // 江晓峰   施 慧   李秋实、佟大勇   组长江晓峰副组长施慧
    [GeneratedRegex(@"\A(?:组长:?)?[\p{IsCJKUnifiedIdeographs}·]{1,8}(?:(?:[ 、]{1,3}|[ ,]?副组长:?)[\p{IsCJKUnifiedIdeographs}·]{1,8}){0,12}\z")]
    private static partial Regex NameCell();
}
