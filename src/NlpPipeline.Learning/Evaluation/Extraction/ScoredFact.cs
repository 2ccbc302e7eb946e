using NlpPipeline.Text;

namespace NlpPipeline.Learning.Evaluation.Extraction;

/// <summary>A fact as it is compared: one field, one normalised value, its places.</summary>
/// <param name="Field">Field of the record, contacts split by type (<c>contacts.phone</c>).</param>
/// <param name="Value">Normalised value written as one string; equal strings are a match.</param>
/// <param name="Spans">Places; empty where the value has none.</param>
internal sealed record ScoredFact(string Field, string Value, IReadOnlyList<TextSpan> Spans);
