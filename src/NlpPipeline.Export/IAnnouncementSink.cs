using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Export;

/// <summary>
/// Takes records in and publishes them all at once. Not safe for several threads at once. Disposing without <see cref="Complete"/> leaves what was
/// published before.
/// </summary>
public interface IAnnouncementSink : IDisposable
{
    /// <summary>Takes one record in.</summary>
    void Write(Announcement announcement);

    /// <summary>Publishes what was written.</summary>
    void Complete();
}
