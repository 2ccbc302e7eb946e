using NlpPipeline.Export.Rounds;
using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Export.Csv;

/// <summary>Writes one CSV file a table into a folder.</summary>
public sealed class CsvSink : IAnnouncementSink
{
    private readonly List<(CsvTable Table, OutputFile File, SpreadsheetCsvWriter Writer)> _tables;
    private readonly OutputFile _rounds;
    private readonly RoundSummaries _summaries = new();

    /// <summary>Creates the tables in <paramref name="folder"/>; they appear when the sink is disposed of.</summary>
    public CsvSink(string folder)
    {
        _tables = [.. CsvTables.All.Select(table => Open(table, folder))];
        _rounds = new OutputFile(Path.Combine(folder, "rounds.csv"));
    }

    /// <inheritdoc/>
    public void Write(Announcement announcement)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        var source = announcement.Document.Source.Path;
        foreach (var (table, _, writer) in _tables)
        {
            foreach (var row in table.RowsOf(announcement))
            {
                writer.WriteRow([announcement.Document.Id, source, .. row]);
            }
        }

        _summaries.Add(announcement);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, file, writer) in _tables)
        {
            writer.Dispose();
            file.Publish();
        }

        WriteRounds();
    }

    private static (CsvTable Table, OutputFile File, SpreadsheetCsvWriter Writer) Open(CsvTable table, string folder)
    {
        var file = new OutputFile(Path.Combine(folder, table.Name + ".csv"));
        var writer = new SpreadsheetCsvWriter(file.TemporaryPath);
        writer.WriteRow(["document", "path", .. table.Columns]);
        return (table, file, writer);
    }

    private void WriteRounds()
    {
        using (var writer = new SpreadsheetCsvWriter(_rounds.TemporaryPath))
        {
            writer.WriteRow(RoundSummaries.Columns);
            foreach (var row in _summaries.Rows())
            {
                writer.WriteRow(row);
            }
        }

        _rounds.Publish();
    }
}
