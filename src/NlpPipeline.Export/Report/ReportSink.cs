using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Export.Report;

/// <summary>Report.</summary>
public sealed class ReportSink(string path, string version) : IAnnouncementSink
{
    /// <inheritdoc/>
    public void Write(Announcement announcement)
    {
    }

    /// <inheritdoc/>
    public void Complete() => File.WriteAllText(path, version);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
