namespace NlpPipeline.Text.Segmentation.Tagging;

/// <summary>A token and its part of speech.</summary>
internal readonly record struct TaggedSpan(TextSpan Span, string Tag);
