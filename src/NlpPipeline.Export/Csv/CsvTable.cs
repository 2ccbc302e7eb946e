using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Export.Csv;

/// <summary>One table: its name, its columns, and the rows that an announcement adds.</summary>
/// <param name="Name">Name of the file without extension.</param>
/// <param name="Columns">Header of the table behind the leading <c>document</c> and <c>path</c>.</param>
/// <param name="RowsOf">Rows of an announcement, one cell a column.</param>
public sealed record CsvTable(string Name, IReadOnlyList<string> Columns, Func<Announcement, IEnumerable<IReadOnlyList<string?>>> RowsOf);
