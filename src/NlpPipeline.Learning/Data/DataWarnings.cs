namespace NlpPipeline.Learning.Data;

/// <summary>Counts what is odd in a file but does not stop its use.</summary>
internal sealed class DataWarnings
{
    private readonly Dictionary<string, int> _blankLines = [];
    private readonly List<string> _messages = [];

    /// <summary>One message for each kind of oddity, with its count.</summary>
    public IReadOnlyList<string> Messages => [.. _blankLines.Select(entry => $"{entry.Key}: {entry.Value} blank lines skipped"), .. _messages];

    public void CountBlankLine(string path) => _blankLines[path] = _blankLines.GetValueOrDefault(path) + 1;

    public void CountRepeats(IReadOnlyList<(string Path, Example Row)> examples)
    {
        var first = new Dictionary<string, Example>(StringComparer.Ordinal);
        var (repeats, conflicts) = (new List<string>(), new List<string>());
        foreach (var (path, example) in examples)
        {
            if (!first.TryAdd(example.Text, example))
            {
                (first[example.Text].Labels.ToHashSet().SetEquals(example.Labels) ? repeats : conflicts).Add($"{path}:{example.Line}");
            }
        }

        Add(repeats, "repeated texts");
        Add(conflicts, "texts repeated with other labels");
    }

    private void Add(List<string> places, string what)
    {
        if (places.Count > 0)
        {
            _messages.Add($"{places.Count} {what}, first at {places[0]}");
        }
    }
}
