using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Evaluation.Classification;

/// <summary>How often one label was given in the place of another.</summary>
/// <param name="Gold">The right label that was missed, or null where a label was given too much.</param>
/// <param name="Predicted">The wrong label that was given, or null where nothing was given instead.</param>
/// <param name="Count">Number of texts, at least 1.</param>
public sealed record ConfusionPair(string? Gold, string? Predicted, int Count)
{
    /// <summary>
    /// All pairs, the most frequent first. In multi-label data each missed label is paired with each wrong one of the same text, and stands
    /// alone where there is none.
    /// </summary>
    public static IReadOnlyList<ConfusionPair> CountAll(IReadOnlyList<ScoredText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return
        [
            .. texts.SelectMany(PairsOf).CountBy(pair => pair)
                .Select(entry => new ConfusionPair(entry.Key.Gold, entry.Key.Predicted, entry.Value))
                .OrderByDescending(pair => pair.Count)
                .ThenBy(pair => pair.Gold, StringComparer.Ordinal)
                .ThenBy(pair => pair.Predicted, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(string? Gold, string? Predicted)> PairsOf(ScoredText text)
    {
        string?[] missed = [.. text.Example.Labels.Where(label => !text.IsPredicted(label))];
        string?[] wrong = [.. text.Predicted.Select(given => given.Label).Where(label => !text.IsGold(label))];
        return missed.Length + wrong.Length == 0 ? [] :
            from gold in missed.Length > 0 ? missed : [null]
            from predicted in wrong.Length > 0 ? wrong : [null]
            select (gold, predicted);
    }
}
