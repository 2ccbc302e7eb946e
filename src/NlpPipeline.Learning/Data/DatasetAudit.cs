namespace NlpPipeline.Learning.Data;

/// <summary>Checks data before training, and held-out data against the data that a model learns from.</summary>
public static class DatasetAudit
{
    // So few texts are rows gone astray rather than what the labels are meant to be.
    private const double StrayShare = 0.01;

    /// <summary>Checks that <paramref name="train"/> can be learnt from.</summary>
    /// <exception cref="DataFormatException">It has fewer than two labels (one, if there is background beside it).</exception>
    public static void RequireLearnable(Dataset train)
    {
        ArgumentNullException.ThrowIfNull(train);
        if (!IsLearnable(train))
        {
            throw new DataFormatException(train.Path, 1, $"one class only ({string.Join(", ", train.Labels)}); at least two are needed");
        }
    }

    /// <summary>Whether there are two labels, or one beside background.</summary>
    internal static bool IsLearnable(Dataset data) => data.Labels.Count + (data.Examples.Any(example => example.Labels.Count == 0) ? 1 : 0) >= 2;

    /// <summary>Checks that every example has exactly one label.</summary>
    /// <exception cref="DataFormatException">One has none or several; names the line.</exception>
    public static void RequireSingleLabels(Dataset train)
    {
        ArgumentNullException.ThrowIfNull(train);
        if (train.Examples.FirstOrDefault(example => example.Labels.Count != 1) is { } odd)
        {
            throw new DataFormatException(train.Path, odd.Line, $"{odd.Labels.Count} labels in single-label data");
        }
    }

    /// <summary>
    /// A warning if at most one text of a hundred has no label or several, while the others have one each: a stray row makes data multi-label
    /// that was meant to be single-label, and the model another one.
    /// </summary>
    public static IEnumerable<string> FindStrayLabels(Dataset train)
    {
        ArgumentNullException.ThrowIfNull(train);
        return train.Examples.Count(IsOdd) > StrayShare * train.Examples.Count
            ? []
            : Count(train, IsOdd, $"of {train.Examples.Count} texts have no label or several, which makes the data multi-label; mend them if each text is to have one");

        static bool IsOdd(Example example) => example.Labels.Count != 1;
    }

    /// <summary>Checks that <paramref name="data"/> has enough texts for <paramref name="folds"/> folds.</summary>
    /// <exception cref="DataFormatException">It has fewer.</exception>
    public static void RequireFolds(Dataset data, int folds)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (data.Examples.Count < folds)
        {
            throw new DataFormatException(data.Path, 1, $"{data.Examples.Count} texts are too few for {folds} folds; give more texts");
        }
    }

    /// <summary>Warnings about <paramref name="heldOut"/>: labels that <paramref name="train"/> lacks, texts that stand in both.</summary>
    public static IEnumerable<string> CompareHeldOut(Dataset train, Dataset heldOut)
    {
        ArgumentNullException.ThrowIfNull(train);
        ArgumentNullException.ThrowIfNull(heldOut);
        return FindUnknownLabels(heldOut, train.Labels, train.Path)
            .Concat(Count(heldOut, [.. SeenTexts(train, heldOut)], $"texts that also stand in {train.Path}"));
    }

    /// <summary>The examples of <paramref name="heldOut"/> whose text stands in <paramref name="train"/> too.</summary>
    internal static IEnumerable<Example> SeenTexts(Dataset train, Dataset heldOut)
    {
        var texts = train.Examples.Select(example => example.Text).ToHashSet(StringComparer.Ordinal);
        return heldOut.Examples.Where(example => texts.Contains(example.Text));
    }

    /// <summary>A warning if <paramref name="data"/> has labels besides the <paramref name="known"/> ones of <paramref name="source"/>.</summary>
    public static IEnumerable<string> FindUnknownLabels(Dataset data, IReadOnlyList<string> known, string source)
    {
        ArgumentNullException.ThrowIfNull(data);
        var labels = known.ToHashSet(StringComparer.Ordinal);
        return Count(data, example => example.Labels.Any(label => !labels.Contains(label)), $"labels that {source} lacks");
    }

    private static string[] Count(Dataset data, Func<Example, bool> isOdd, string what) => Count(data, [.. data.Examples.Where(isOdd)], what);

    private static string[] Count(Dataset data, Example[] odd, string what) =>
        odd.Length == 0 ? [] : [$"{data.Path}: {odd.Length} {what}, first at line {odd[0].Line}"];
}
