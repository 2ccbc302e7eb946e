using NlpPipeline.Export.Rounds;
using NlpPipeline.Export.Tables;
using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Export.Csv;

/// <summary>Writes one CSV file a table into a folder.</summary>
public sealed class CsvSink : IAnnouncementSink
{
    private readonly List<(RecordTable Table, CsvFile File)> _tables = [];
    private readonly CsvFile _rounds;
    private readonly RoundSummaries _summaries = new();

    /// <summary>Creates the tables in <paramref name="folder"/>.</summary>
    /// <exception cref="IOException">A table cannot be made; none is left open.</exception>
    public CsvSink(string folder)
    {
        try
        {
            foreach (var table in (RecordTable[])[RecordTables.Announcements, .. RecordTables.Facts])
            {
                _tables.Add((table, CsvFile.Create(Path.Combine(folder, table.Name + ".csv"), [.. RecordTables.DocumentColumns, .. table.Columns])));
            }

            _rounds = CsvFile.Create(Path.Combine(folder, "rounds.csv"), RoundSummaries.Columns);
        }
        catch
        {
            Discard.All(_tables.Select(table => table.File));
            throw;
        }
    }

    /// <inheritdoc/>
    public void Write(Announcement announcement)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        Cell[] document = [announcement.Document.Id, announcement.Document.Source.Path];
        foreach (var (table, file) in _tables)
        {
            foreach (var row in table.RowsOf(announcement))
            {
                file.WriteRow([.. document, .. row]);
            }
        }

        WriteRounds(_summaries.Add(announcement));
    }

    /// <inheritdoc/>
    public void Complete()
    {
        WriteRounds(_summaries.Rows());

        // What does not fit on the disk is to show before the first table is replaced.
        List<CsvFile> files = [.. _tables.Select(table => table.File), _rounds];
        files.ForEach(file => file.Close());
        files.ForEach(file => file.Publish());
    }

    /// <inheritdoc/>
    public void Dispose() => Discard.All([.. _tables.Select(table => table.File), _rounds]);

    private void WriteRounds(IEnumerable<IReadOnlyList<Cell>> rows)
    {
        foreach (var row in rows)
        {
            _rounds.WriteRow(row);
        }
    }
}

/// <summary>A CSV file in the making.</summary>
internal sealed class CsvFile : IDisposable
{
    private readonly OutputFile _file;
    private readonly SpreadsheetCsvWriter _writer;

    private CsvFile(OutputFile file) => (_file, _writer) = (file, new SpreadsheetCsvWriter(file.TemporaryPath));

    public static CsvFile Create(string path, IReadOnlyList<Column> columns)
    {
        var file = new CsvFile(new OutputFile(path));
        try
        {
            file._writer.WriteRow(columns.Select(column => column.Name));
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void WriteRow(IReadOnlyList<Cell> cells) => _writer.WriteRow(cells.Select(cell => cell.ToText()));

    public void Close() => _writer.Dispose();

    public void Publish() => _file.Publish();

    public void Dispose() => Discard.All(_writer, _file);
}
