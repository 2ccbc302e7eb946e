using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Export;

/// <summary>Takes records in. Not safe for several threads at once; disposing completes the output.</summary>
public interface IAnnouncementSink : IDisposable
{
    /// <summary>Takes one record in.</summary>
    void Write(Announcement announcement);
}
