using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Announcements;

/// <summary>How a record came about.</summary>
/// <param name="Page">The document as the finders saw it.</param>
/// <param name="Announcement">The record.</param>
/// <param name="KindRule">Name of the rule that decided the kind.</param>
/// <param name="Dropped">Candidates refused; spans index <see cref="AnalyzedDocument.Text"/> of <paramref name="Page"/>.</param>
public sealed record Explanation(
    AnalyzedDocument Page,
    Announcement Announcement,
    string KindRule,
    IReadOnlyList<DroppedCandidate> Dropped);
