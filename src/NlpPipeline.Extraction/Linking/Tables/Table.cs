using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Linking.Tables;

/// <summary>What a column of a roster holds.</summary>
internal enum ColumnKind
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>组别.</summary>
    Team,

    /// <summary>组长.</summary>
    Leader,

    /// <summary>组长/副组长: the leader first, then the deputies.</summary>
    LeaderAndDeputies,

    /// <summary>副组长.</summary>
    Deputy,

    /// <summary>成员.</summary>
    Member,

    /// <summary>联络员.</summary>
    Liaison,

    /// <summary>Post of the person named before.</summary>
    Post,

    /// <summary>被巡察单位, 巡察对象.</summary>
    Units,

    /// <summary>联系电话, 邮箱, 通信地址.</summary>
    Contact,

    /// <summary>意见箱位置.</summary>
    Box,

    /// <summary>巡察时间.</summary>
    Period,
}

/// <summary>One cell under its column.</summary>
internal sealed record TableCell(ColumnKind Column, TextSpan Span);

/// <summary>What belongs to one team: a row, or a column of a table whose teams stand side by side.</summary>
/// <param name="Cells">Cells that hold something, in order.</param>
internal sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>Whether <paramref name="span"/> lies inside a cell.</summary>
    public bool Contains(TextSpan span) => Cells.Any(cell => cell.Span.Contains(span));
}

/// <summary>A table of the text.</summary>
/// <param name="Rows">Rows below the header.</param>
internal sealed record Table(IReadOnlyList<TableRow> Rows);
