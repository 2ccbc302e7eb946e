using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Checks;

/// <summary>Looks for what does not fit: between the facts of a record, and in the text itself. Reports, never corrects.</summary>
public static class AnnouncementChecker
{
    /// <summary>Checks <paramref name="announcement"/>; spans of the result index the text of <paramref name="page"/>.</summary>
    public static IReadOnlyList<Mention<Check>> Check(Announcement announcement, AnalyzedDocument page)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        ArgumentNullException.ThrowIfNull(page);
        var report = new CheckReport(page);
        CountChecks.Run(announcement, page, report);
        DateChecks.Run(announcement, report);
        ContactChecks.Run(announcement, report);
        TextChecks.Run(page, report);
        return report.Mentions;
    }

    /// <summary>Checks a text of which nothing else is read, since one that was decoded wrongly looks like no announcement.</summary>
    public static IReadOnlyList<Mention<Check>> CheckDecoding(AnalyzedDocument page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var report = new CheckReport(page);
        TextChecks.RunMojibake(page, report);
        return report.Mentions;
    }
}
