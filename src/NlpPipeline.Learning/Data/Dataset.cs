namespace NlpPipeline.Learning.Data;

/// <summary>Labelled texts of one file or of several read as one. Immutable.</summary>
public sealed class Dataset
{
    /// <summary>Creates a data set.</summary>
    /// <param name="path">Where it came from, for messages.</param>
    /// <param name="examples">The examples in file order.</param>
    /// <param name="warnings">What is odd but usable, each with its count.</param>
    public Dataset(string path, IReadOnlyList<Example> examples, IReadOnlyList<string>? warnings = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(examples);
        Path = path;
        Examples = examples;
        Warnings = warnings ?? [];
        Labels = [.. examples.SelectMany(example => example.Labels).Distinct().Order(StringComparer.Ordinal)];
        IsMultiLabel = examples.Any(example => example.Labels.Count != 1);
    }

    /// <summary>Where it came from.</summary>
    public string Path { get; }

    /// <summary>The examples in file order.</summary>
    public IReadOnlyList<Example> Examples { get; }

    /// <summary>The distinct labels in ordinal order.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Whether some example has no label or more than one.</summary>
    public bool IsMultiLabel { get; }

    /// <summary>What is odd but usable, each with its count.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>The examples at <paramref name="indices"/>, as a data set of the same origin.</summary>
    public Dataset Subset(IEnumerable<int> indices) => new(Path, [.. indices.Select(index => Examples[index])]);

    /// <summary>The examples whose text stands in none of <paramref name="heldOut"/>: stock phrases stand in every split, and scores are to be those of unseen texts.</summary>
    public Dataset Without(params IReadOnlyList<Dataset> heldOut)
    {
        ArgumentNullException.ThrowIfNull(heldOut);
        var seen = heldOut.SelectMany(data => data.Examples).Select(example => example.Text).ToHashSet(StringComparer.Ordinal);
        return new Dataset(Path, [.. Examples.Where(example => !seen.Contains(example.Text))]);
    }
}
