using CsvHelper;

namespace NlpPipeline.Learning.Data;

/// <summary>One record of a CSV file.</summary>
/// <param name="Line">1-based line at which it begins.</param>
/// <param name="Fields">Its fields without quotes.</param>
public readonly record struct CsvRecord(int Line, IReadOnlyList<string> Fields);

/// <summary>Reads comma-separated values as RFC 4180 has them: quoted fields may hold commas, doubled quotes and line ends. Blank lines are skipped.</summary>
public static class CsvRecords
{
    /// <summary>The records of <paramref name="text"/>, read as they are asked for; the header is the first.</summary>
    /// <param name="path">Name for messages.</param>
    /// <param name="text">The text of the file.</param>
    /// <exception cref="DataFormatException">A quoted field is not closed, or goes on behind its closing quote.</exception>
    public static IEnumerable<CsvRecord> Parse(string path, TextReader text)
    {
        CsvMalformedRecord? malformed = null;
        using var table = CsvReader.Create(
            text,
            CsvReaderOptions.Default with { Separator = ',', HasHeader = false, TrackLineNumbers = true, OnMalformedRecord = record => malformed ??= record },
            leaveOpen: true);
        while (table.Read())
        {
            if (malformed is { Reason: CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote } broken)
            {
                throw new DataFormatException(
                    path, (int)broken.LineNumber, broken.Reason == CsvMalformedReason.UnterminatedQuote ? "a quoted field is not closed" : "a quoted field goes on behind its closing quote");
            }

            malformed = null;
            yield return new CsvRecord((int)table.LineNumber, [.. Enumerable.Range(0, table.FieldCount).Select(table.GetString)]);
        }
    }

    /// <summary>The place of the column that is called one of <paramref name="names"/>.</summary>
    /// <exception cref="DataFormatException">There is none; names those that there are.</exception>
    public static int Column(string path, IReadOnlyList<string> header, params ReadOnlySpan<string> names)
    {
        ArgumentNullException.ThrowIfNull(header);
        for (var column = 0; column < header.Count; column++)
        {
            if (names.Contains(header[column].Trim()))
            {
                return column;
            }
        }

        throw new DataFormatException(path, 1, $"the header has no column '{names[0]}', only {string.Join(", ", header.Select(name => $"'{name}'"))}");
    }
}
