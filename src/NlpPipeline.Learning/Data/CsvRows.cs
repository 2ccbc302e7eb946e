namespace NlpPipeline.Learning.Data;

/// <summary>Comma-separated values (RFC 4180) whose header names the columns <c>text</c> and <c>label</c> or <c>labels</c>.</summary>
internal static class CsvRows
{
    public static IEnumerable<Example> Read(string path)
    {
        using var records = CsvRecords.Parse(path, new StringReader(DataLines.ReadText(path))).GetEnumerator();
        if (!records.MoveNext())
        {
            yield break;
        }

        var header = records.Current.Fields;
        var text = CsvRecords.Column(path, header, "text", "content");
        var label = CsvRecords.Column(path, header, "label", "labels");
        while (records.MoveNext())
        {
            var (line, fields) = records.Current;
            yield return fields.Count == header.Count
                ? new Example(fields[text], DatasetReader.SplitLabels(fields[label]), line)
                : throw new DataFormatException(path, line, $"expected {header.Count} columns, found {fields.Count}");
        }
    }
}
