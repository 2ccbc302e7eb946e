namespace NlpPipeline.Text.Segmentation;

/// <summary>A word of a user dictionary.</summary>
/// <param name="Text">The word. One that holds spaces or symbols is matched as a whole before the text is cut, the longest first.</param>
/// <param name="Frequency">How often it occurs in a corpus of the size of the model's, at least 0; null for the frequency at which it is just cut out as one word.</param>
/// <param name="Tag">Part of speech, or null.</param>
public sealed record UserWord(string Text, int? Frequency = null, string? Tag = null);
