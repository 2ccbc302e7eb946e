using System.Buffers;

namespace NlpPipeline.Learning.Data;

/// <summary>
/// Reads labelled data. The ending of the file name tells the format: <c>.tsv</c> (<c>label|label⇥text</c>), <c>.csv</c> (columns <c>label</c>
/// and <c>text</c>), <c>.jsonl</c> (<c>{"text", "label"}</c>, also as doccano exports it).
/// </summary>
public static class DatasetReader
{
    /// <summary>What stands between the labels of one text in TSV and CSV.</summary>
    public const char LabelSeparator = '|';

    private static readonly SearchValues<char> Separators = SearchValues.Create([LabelSeparator, '\t', '\n', '\r']);

    /// <summary>Reads one file, or several as one data set.</summary>
    /// <exception cref="DataFormatException">A row cannot be used; the message names file and line.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Dataset Read(params IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var warnings = new DataWarnings();
        var examples = new List<(string Path, Example Row)>();
        foreach (var path in paths)
        {
            DataLines.RequireFile(path);
            examples.AddRange(ReadRows(path, warnings).Select(row => (path, Check(path, row))));
        }

        if (examples.Count == 0)
        {
            throw new DataFormatException(paths.Count > 0 ? paths[0] : "(no file)", 1, "no examples");
        }

        warnings.CountRepeats(examples);
        return new Dataset(string.Join(", ", paths), [.. examples.Select(example => example.Row)], warnings.Messages);
    }

    private static IEnumerable<Example> ReadRows(string path, DataWarnings warnings) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".tsv" or ".txt" => TsvRows.Read(path, warnings),
        ".csv" => CsvRows.Read(path),
        ".jsonl" or ".ndjson" => JsonLinesRows.Read(path, warnings),
        _ => throw new DataFormatException(path, 1, "unknown kind of file; use .tsv, .csv or .jsonl"),
    };

    private static Example Check(string path, Example row)
    {
        if (string.IsNullOrWhiteSpace(row.Text))
        {
            throw new DataFormatException(path, row.Line, "empty text");
        }

        // JSON and quoted CSV allow any label; tables of predictions would show such a one as two.
        if (row.Labels.FirstOrDefault(label => label.AsSpan().ContainsAny(Separators)) is { } ambiguous)
        {
            throw new DataFormatException(path, row.Line, $"label '{ambiguous}' contains '{LabelSeparator}', a tab or a line end, which stand between labels in tables; rename it");
        }

        return row with { Labels = [.. row.Labels.Where(label => label.Length > 0).Distinct()] };
    }

    /// <summary>The labels of a TSV or CSV cell.</summary>
    internal static string[] SplitLabels(string cell) =>
        cell.Split(LabelSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
