using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Focus;

/// <summary>A stretch of text that says what the inspection looks into, or what it found.</summary>
/// <param name="Span">The stretch, from its cue to the end of the sentence.</param>
/// <param name="Rule">Name of the rule that took it.</param>
internal sealed record FocusPassage(TextSpan Span, string Rule);
