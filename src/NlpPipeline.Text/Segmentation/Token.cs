namespace NlpPipeline.Text.Segmentation;

/// <summary>A word of a text and where it stands.</summary>
/// <param name="Text">The word as printed.</param>
/// <param name="Span">Its UTF-16 units in the text that was cut.</param>
/// <param name="Tag">Part of speech in jieba's tag set (ICTCLAS: <c>n</c> noun, <c>nr</c> person, <c>ns</c> place, <c>v</c> verb, <c>m</c> number, <c>eng</c> Latin, <c>x</c> other …), or null where no tags were asked for.</param>
public readonly record struct Token(string Text, TextSpan Span, string? Tag = null);
