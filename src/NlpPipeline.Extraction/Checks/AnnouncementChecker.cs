using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Checks;

/// <summary>Looks for what does not fit.</summary>
public static class AnnouncementChecker
{
    /// <summary>Checks <paramref name="announcement"/>; spans of the result index the text of <paramref name="page"/>.</summary>
    public static IReadOnlyList<Mention<Check>> Check(Announcement announcement, AnalyzedDocument page) => [];
}
