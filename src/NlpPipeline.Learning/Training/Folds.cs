using NlpPipeline.Learning.Data;

namespace NlpPipeline.Learning.Training;

/// <summary>Parts data for cross-validation.</summary>
public static class Folds
{
    /// <summary>
    /// Parts the examples into <paramref name="count"/> folds in which every combination of labels is as frequent as in the whole; the
    /// same seed gives the same folds.
    /// </summary>
    /// <returns>For each fold the indices of its examples, ascending.</returns>
    public static IReadOnlyList<int[]> Stratify(Dataset dataset, int count, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(dataset.Examples.Count, count);
        var order = Enumerable.Range(0, dataset.Examples.Count).ToArray();
        new SplitMix64(seed).Shuffle(order.AsSpan());
        var folds = Enumerable.Range(0, count).Select(_ => new List<int>()).ToArray();
        foreach (var (place, index) in order.OrderBy(index => Stratum(dataset.Examples[index]), StringComparer.Ordinal).Index())
        {
            folds[place % count].Add(index);
        }

        return [.. folds.Select(fold => fold.Order().ToArray())];
    }

    private static string Stratum(Example example) => string.Join('|', example.Labels.Order(StringComparer.Ordinal));
}
