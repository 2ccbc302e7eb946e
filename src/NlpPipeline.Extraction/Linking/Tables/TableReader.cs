using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Linking.Tables;

/// <summary>Reads rosters that were tables: cells parted by tabs, pipes or runs of spaces, or printed one a line.</summary>
internal static class TableReader
{
    /// <summary>The tables of <paramref name="page"/>, in order.</summary>
    public static List<Table> Read(AnalyzedDocument page)
    {
        var tables = new List<Table>();
        for (var i = 0; i < page.Lines.Count; i++)
        {
            if (RowTableReader.ReadHeader(page, i) is { } columns)
            {
                tables.Add(RowTableReader.ReadRows(page, columns, ref i));
            }
            else if (SideBySideTableReader.Read(page, i) is { } sideBySide)
            {
                tables.Add(sideBySide.Table);
                i = sideBySide.LastLine;
            }
            else if (RecordTableReader.Read(page, i) is { } records)
            {
                tables.Add(records.Table);
                i = records.LastLine;
            }
            else if (CellTableReader.ReadHeader(page, ref i) is { Count: > 0 } header)
            {
                tables.Add(CellTableReader.ReadRows(page, header, ref i));
            }
        }

        return tables;
    }

    /// <summary>The kind of the header printed in <paramref name="span"/>, or null.</summary>
    public static ColumnKind? HeaderKind(AnalyzedDocument page, TextSpan span) => ColumnHeaders.KindOf(page.Text.AsSpan(span.Start, span.Length));
}
