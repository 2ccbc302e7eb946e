using NlpPipeline.Export.Rounds;
using NlpPipeline.Export.Tables;
using NlpPipeline.Extraction.Announcements;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;
using SheetCell = SpreadCheetah.DataCell;

namespace NlpPipeline.Export.Excel;

/// <summary>
/// Writes one workbook: a sheet a table, with a frozen header and filters; phones and codes are text. A workbook is written sheet by sheet, so rows wait in
/// temporary files until all are known.
/// </summary>
public sealed class ExcelSink : IAnnouncementSink
{
    // Of Excel: rows of a sheet, and characters of a cell.
    private const int MaxRows = 1_048_576;
    private const int MaxCharacters = 32_767;

    private readonly OutputFile _file;
    private readonly List<(RecordTable Table, RowSpool Rows)> _tables = [];
    private readonly RowSpool _roundRows;
    private readonly RoundSummaries _rounds = new();

    /// <summary>Creates the workbook at <paramref name="path"/>.</summary>
    /// <exception cref="IOException">It cannot be made; nothing is left open.</exception>
    public ExcelSink(string path)
    {
        _file = new OutputFile(path);
        try
        {
            foreach (var table in (RecordTable[])[RecordTables.Announcements, .. RecordTables.Facts])
            {
                _tables.Add((table, new RowSpool($"{path}.{table.Name}.part")));
            }

            _roundRows = new RowSpool($"{path}.rounds.part");
        }
        catch
        {
            Discard.All(_tables.Select(table => table.Rows));
            throw;
        }
    }

    /// <inheritdoc/>
    public void Write(Announcement announcement)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        Tables.Cell[] document = [announcement.Document.Id, announcement.Document.Source.Path];
        foreach (var (table, rows) in _tables)
        {
            foreach (var row in table.RowsOf(announcement))
            {
                rows.Add([.. document, .. row]);
            }
        }

        AddAll(_rounds.Add(announcement));
    }

    /// <inheritdoc/>
    public void Complete()
    {
        AddAll(_rounds.Rows());

        // The library has asynchronous methods only; on a file they complete at once.
        WriteWorkbookAsync().GetAwaiter().GetResult();
        _file.Publish();
    }

    /// <inheritdoc/>
    public void Dispose() => Discard.All([.. _tables.Select(table => table.Rows), _roundRows, _file]);

    private void AddAll(IEnumerable<IReadOnlyList<Tables.Cell>> rows)
    {
        foreach (var row in rows)
        {
            _roundRows.Add(row);
        }
    }

    private async Task WriteWorkbookAsync()
    {
        var stream = File.Create(_file.TemporaryPath);
        await using (stream.ConfigureAwait(false))
        {
            var workbook = await Spreadsheet.CreateNewAsync(stream, new SpreadCheetahOptions { CompressionLevel = SpreadCheetahCompressionLevel.Fastest }).ConfigureAwait(false);
            await using (workbook.ConfigureAwait(false))
            {
                var bold = workbook.AddStyle(new Style { Font = new Font { Bold = true } });
                await WriteSheetsAsync(workbook, "rounds", RoundSummaries.Columns, _roundRows, bold).ConfigureAwait(false);
                foreach (var (table, rows) in _tables)
                {
                    await WriteSheetsAsync(workbook, table.Name, [.. RecordTables.DocumentColumns, .. table.Columns], rows, bold).ConfigureAwait(false);
                }

                await workbook.FinishAsync().ConfigureAwait(false);
            }
        }
    }

    // A table longer than a sheet goes on in another.
    private static async Task WriteSheetsAsync(Spreadsheet workbook, string name, IReadOnlyList<Column> columns, RowSpool rows, StyleId header)
    {
        var left = 0;
        var sheets = 0;
        foreach (var row in rows.Read().Prepend(null))
        {
            if (left == 0 || row is null)
            {
                sheets++;
                await StartSheetAsync(workbook, sheets == 1 ? name : FormattableString.Invariant($"{name} {sheets}"), columns, header).ConfigureAwait(false);
                left = MaxRows - 1;
            }

            if (row is not null)
            {
                await workbook.AddRowAsync(Array.ConvertAll(row, ToSheetCell)).ConfigureAwait(false);
                left--;
            }
        }
    }

    private static async Task StartSheetAsync(Spreadsheet workbook, string name, IReadOnlyList<Column> columns, StyleId header)
    {
        var options = new WorksheetOptions
        {
            FrozenRows = 1,
            AutoFilter = new AutoFilterOptions(FormattableString.Invariant($"A1:{ColumnLetter(columns.Count)}{MaxRows}")),
        };
        for (var i = 1; i <= columns.Count; i++)
        {
            options.Column(i).Width = columns[i - 1].Type == CellType.Text ? 22 : 10;
        }

        await workbook.StartWorksheetAsync(name, options).ConfigureAwait(false);
        await workbook.AddHeaderRowAsync([.. columns.Select(column => column.Name)], header).ConfigureAwait(false);
    }

    private static string ColumnLetter(int column) => column <= 26
        ? $"{(char)('A' + column - 1)}"
        : $"{(char)('A' + ((column - 1) / 26) - 1)}{(char)('A' + ((column - 1) % 26))}";

    // The library leaves control characters out, but not the other two that XML forbids, nor a lone half of a character, which becomes U+FFFD here.
    private static string SheetText(string text)
    {
        var cut = text.Length > MaxCharacters ? text[..(char.IsHighSurrogate(text[MaxCharacters - 1]) ? MaxCharacters - 1 : MaxCharacters)] : text;
        return cut.AsSpan().IndexOfAny('\uFFFE', '\uFFFF') < 0 && cut.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0
            ? cut
            : string.Concat(cut.EnumerateRunes().Where(rune => rune.Value is not (0xFFFE or 0xFFFF)));
    }

    private static SheetCell ToSheetCell(Tables.Cell cell) => !cell.HasValue ? default : cell.Type switch
    {
        CellType.Text => new SheetCell(SheetText(cell.ToText()!)),
        CellType.Boolean => new SheetCell(cell.Number == 1),
        _ => new SheetCell(cell.Number),
    };
}
