namespace NlpPipeline.Learning.Evaluation.Extraction;

/// <summary>Counts of matches of one field, with the measures that follow from them.</summary>
/// <param name="Field">Field of the record.</param>
/// <param name="Matched">Predicted facts that are in the gold with the same normalised value.</param>
/// <param name="MatchedSpans">Those of <paramref name="Matched"/> of which a span equals a gold span.</param>
/// <param name="Predicted">Predicted facts.</param>
/// <param name="Gold">Gold facts.</param>
public sealed record FieldScore(string Field, int Matched, int MatchedSpans, int Predicted, int Gold)
{
    /// <summary>Share of predicted facts that are right, 0…1; 1 where nothing was predicted.</summary>
    public double Precision => Predicted == 0 ? 1 : (double)Matched / Predicted;

    /// <summary>Share of gold facts that were found, 0…1; 1 where there are none.</summary>
    public double Recall => Gold == 0 ? 1 : (double)Matched / Gold;

    /// <summary>Harmonic mean of precision and recall, 0…1.</summary>
    public double F1 => Predicted + Gold == 0 ? 1 : 2.0 * Matched / (Predicted + Gold);

    /// <summary>F1 where a match also needs an exact span.</summary>
    public double SpanF1 => Predicted + Gold == 0 ? 1 : 2.0 * MatchedSpans / (Predicted + Gold);

    /// <summary>The counts of both together, under the name of this one.</summary>
    public FieldScore Plus(FieldScore other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new FieldScore(Field, Matched + other.Matched, MatchedSpans + other.MatchedSpans, Predicted + other.Predicted, Gold + other.Gold);
    }
}

/// <summary>A difference between prediction and gold.</summary>
/// <param name="Document">Identifier of the document.</param>
/// <param name="Field">Field of the record.</param>
/// <param name="Missing">Whether the fact is in the gold and was not predicted; else it was predicted and is not in the gold.</param>
/// <param name="Value">Normalised value.</param>
/// <param name="Text">Printed text, empty where the value has no span.</param>
public sealed record ExtractionError(string Document, string Field, bool Missing, string Value, string Text);
