namespace NlpPipeline.Extraction.Focus;

/// <summary>One thing that the round looks into.</summary>
/// <param name="Label">Label of the taxonomy (<c>corpus/taxonomy.tsv</c>).</param>
/// <param name="Score">Calibrated confidence, 0…1.</param>
public sealed record FocusArea(string Label, double Score);
