using System.Buffers;
using CsvHelper;

namespace NlpPipeline.Export.Csv;

/// <summary>
/// Writes a CSV file that Excel on Chinese Windows opens as it is meant: UTF-8 with byte order mark, CRLF, cells that a spreadsheet
/// would run as a formula defused by an apostrophe (OWASP, CSV Injection), and numbers of eleven digits or with a leading zero kept as text by a leading tab.
/// </summary>
public sealed class SpreadsheetCsvWriter : IDisposable
{
    private const int LongestExactNumber = 10;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    // The tab is no injection character here because WriteRow itself sets it, and only before digits.
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=@+-\r",
    };

    private readonly CsvWriter _csv;

    /// <summary>Creates the file at <paramref name="path"/>, replacing one that is there.</summary>
    public SpreadsheetCsvWriter(string path) => _csv = CsvWriter.ToFile(path, Options);

    /// <summary>Writes one row; every row of a file has the same number of cells.</summary>
    public void WriteRow(IEnumerable<string?> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        foreach (var cell in cells)
        {
            var text = cell?.TrimStart('\t');
            _csv.WriteField(IsSpoiledAsNumber(text) ? "\t" + text : text);
        }

        _csv.EndRecord();
    }

    /// <summary>Flushes and closes the file.</summary>
    public void Dispose() => _csv.Dispose();

    // A spreadsheet shows 13900001111 as 1.39E+10 and drops the zero of 010010.
    private static bool IsSpoiledAsNumber(string? cell) =>
        cell is { Length: > 1 } && !cell.AsSpan().ContainsAnyExcept(Digits) && (cell.Length > LongestExactNumber || cell[0] == '0');
}
