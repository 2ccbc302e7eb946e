using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Export.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Name in snake case.</param>
/// <param name="Type">What its cells hold.</param>
public sealed record Column(string Name, CellType Type = CellType.Text);

/// <summary>One table: its name, its columns, and the rows that an announcement adds.</summary>
/// <param name="Name">Name of the CSV file, the sheet and the view.</param>
/// <param name="RowName">Name of what a row is: of the database's table.</param>
/// <param name="Columns">Columns behind those that name the document.</param>
/// <param name="RowsOf">Rows of an announcement, one cell a column.</param>
public sealed record RecordTable(string Name, string RowName, IReadOnlyList<Column> Columns, Func<Announcement, IEnumerable<IReadOnlyList<Cell>>> RowsOf);
