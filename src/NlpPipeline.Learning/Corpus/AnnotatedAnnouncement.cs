using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Learning.Corpus;

/// <summary>A text of the corpus with its gold record.</summary>
/// <param name="Path">File that it was read from.</param>
/// <param name="Gold">The record that the annotator gave; its document holds the text without marks.</param>
public sealed record AnnotatedAnnouncement(string Path, Announcement Gold);
