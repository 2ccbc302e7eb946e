namespace NlpPipeline.Learning.Calibration;

/// <summary>Margins of texts that the weights were not learnt from, with the right labels.</summary>
/// <param name="LabelCount">Number of labels.</param>
/// <param name="Margins">For each text the margin of every label.</param>
/// <param name="Labels">For each text the numbers of its labels.</param>
public sealed record HeldOutMargins(int LabelCount, IReadOnlyList<float[]> Margins, IReadOnlyList<int[]> Labels)
{
    /// <summary>Number of texts.</summary>
    public int Count => Margins.Count;

    /// <summary>Several parts as one, in order.</summary>
    internal static HeldOutMargins Join(IReadOnlyList<HeldOutMargins> parts) =>
        new(parts[0].LabelCount, [.. parts.SelectMany(part => part.Margins)], [.. parts.SelectMany(part => part.Labels)]);

    /// <summary>The margins of one label, each with whether the label holds.</summary>
    public (float Margin, bool IsPositive)[] Of(int label) =>
        [.. Enumerable.Range(0, Count).Select(i => (Margins[i][label], Labels[i].Contains(label)))];

    /// <summary>The margins of all labels together.</summary>
    public (float Margin, bool IsPositive)[] All() => [.. Enumerable.Range(0, LabelCount).SelectMany(Of)];

    /// <summary>Share of the texts whose label has the largest margin, 0 to 1.</summary>
    public double Accuracy() => Enumerable.Range(0, Count).Count(i => Labels[i].Contains(Margins[i].IndexOf(Margins[i].Max()))) / (double)Count;
}
