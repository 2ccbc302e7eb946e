namespace NlpPipeline.Learning.Data;

/// <summary>One labelled text.</summary>
/// <param name="Text">The text, never empty.</param>
/// <param name="Labels">Its labels without repeats; empty for background in multi-label data.</param>
/// <param name="Line">1-based line in the file it was read from.</param>
public sealed record Example(string Text, IReadOnlyList<string> Labels, int Line);
