namespace NlpPipeline.Learning.Data;

/// <summary><c>label|label⇥text</c>, one example a line, no header and no quoting.</summary>
internal static class TsvRows
{
    public static IEnumerable<Example> Read(string path, DataWarnings warnings)
    {
        foreach (var (number, line) in DataLines.Read(path))
        {
            if (line.Length == 0)
            {
                warnings.CountBlankLine(path);
                continue;
            }

            var cells = line.Split('\t');
            yield return cells.Length == 2
                ? new Example(cells[1], DatasetReader.SplitLabels(cells[0]), number)
                : throw new DataFormatException(path, number, $"expected 2 columns (label, text), found {cells.Length}");
        }
    }
}
