using System.Text;
using CsvHelper;

namespace NlpPipeline.Text.Documents.Formats;

/// <summary>Tables with a header, separated by commas (<c>.csv</c>) or tabs (<c>.tsv</c>); one document a row, in the columns that the options name.</summary>
internal sealed class DelimitedFormat : IDocumentFormat
{
    // Enough to tell the encoding of a table without reading all of it.
    private const int SampleBytes = 1 << 16;

    public IReadOnlyList<string> Extensions { get; } = [".csv", ".tsv"];

    public bool HoldsMany => true;

    public IEnumerable<ReadResult> Read(InputFile file, ReaderOptions options, DocumentReader members)
    {
        CsvMalformedRecord? malformed = null;
        var reading = OptionsFor(file, options) with { OnMalformedRecord = record => malformed = record };
        using var table = CsvReader.Create(file.Open(), reading, leaveOpen: false);
        var (idColumn, textColumn) = ReadHeader(table, options);
        malformed = null;
        for (var row = 1; ReadNext(table, row); row++)
        {
            yield return malformed is { } quotes && HidesRows(quotes, row)
                ? FailedRow(file, row)
                : ReadRow(table, idColumn, textColumn, file, row, options);
            malformed = null;
        }
    }

    private static bool ReadNext(CsvReader table, int row)
    {
        try
        {
            return table.Read();
        }
        catch (CsvFormatException exception)
        {
            throw NoEnd(row, exception.Message, exception);
        }
    }

    // An open quote makes rows one: those up to the next quote, or the rest of the table, so where a broken row ends cannot be told.
    private static bool HidesRows(CsvMalformedRecord record, int row) => record.Reason == CsvMalformedReason.UnterminatedQuote
        ? throw NoEnd(row, "the table ends within it")
        : record.RawRecord.Contains('\n', StringComparison.Ordinal);

    private static UnreadableDocumentException NoEnd(int row, string message, Exception? cause = null) => new(
        FormattableString.Invariant($"row {row} is too long or has a quote that does not end, so nothing is read from there on ({message}); repair it or raise --max-bytes"),
        cause);

    private static ReadResult FailedRow(InputFile file, int row)
    {
        var (id, source) = JsonObjectReader.PlaceOf(file, row);
        return ReadResult.FailedContainer(id, source, "the row goes over several lines and a quote in it ends in the wrong place, so it may be several rows; repair it");
    }

    private static ReadResult ReadRow(CsvReader table, int idColumn, int textColumn, InputFile file, int row, ReaderOptions options)
    {
        var (fallbackId, source) = JsonObjectReader.PlaceOf(file, row);
        var id = idColumn >= 0 && idColumn < table.FieldCount && table.GetString(idColumn) is { Length: > 0 } given ? given : fallbackId;
        return textColumn < table.FieldCount
            ? ReadResult.OfText(id, source, table.GetString(textColumn))
            : ReadResult.Failed(id, source, FormattableString.Invariant($"the row has {table.FieldCount} cells, too few for the column '{options.TextColumn}'"));
    }

    private static CsvReaderOptions OptionsFor(InputFile file, ReaderOptions options) => CsvReaderOptions.Default with
    {
        Separator = Path.GetExtension(file.Name).Equals(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : null,
        MaxRecordSize = (int)Math.Min(int.MaxValue, options.MaxBytes),
        Encoding = options.Encoding ?? EncodingOf(file),
    };

    private static (int Id, int Text) ReadHeader(CsvReader table, ReaderOptions options)
    {
        table.ReadHeader();
        if (table.Headers is not { Count: > 0 } columns)
        {
            throw new UnreadableDocumentException("the table is empty");
        }

        return table.TryGetFieldIndex(options.TextColumn, out var text)
            ? (table.TryGetFieldIndex(options.IdColumn, out var id) ? id : -1, text)
            : throw new UnreadableDocumentException($"the table has no column '{options.TextColumn}' among {string.Join(", ", columns)}; name it with --text-column");
    }

    private static Encoding EncodingOf(InputFile file)
    {
        using var stream = file.Open();
        var sample = new byte[SampleBytes];
        var count = stream.ReadAtLeast(sample, SampleBytes, throwOnEndOfStream: false);
        return TextDecoder.EncodingOf(sample.AsSpan(0, count), isCut: count == SampleBytes);
    }
}
