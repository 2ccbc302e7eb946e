using NlpPipeline.Export.Rounds;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Checks;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Kinds;

namespace NlpPipeline.Export.Report;

/// <summary>What the page shows, gathered document by document.</summary>
/// <param name="version">Version of program and models.</param>
internal sealed class ReportContent(string version)
{
    public string Version { get; } = version;

    public ReportCounts Counts { get; } = new();

    public Dictionary<RoundKey, ReportRound> Rounds { get; } = [];

    /// <summary>Mentions of rounds that found no more room.</summary>
    public int RoundsLeftOut { get; set; }

    public List<ContactRow> Contacts { get; } = [];

    public List<CheckRow> Checks { get; } = [];

    /// <summary>One JSON object a document whose text is in the page.</summary>
    public List<string> Index { get; } = [];
}

/// <summary>A row of the table of contacts.</summary>
internal sealed record ContactRow(string Document, string? Authority, string Teams, Contact Contact)
{
    public ContactRow(Announcement announcement, Contact contact)
        : this(announcement.Document.Id, announcement.Authority?.Value, TeamsOf(announcement, contact), contact)
    {
    }

    // The teams that the text links with the number, else those of a document that names only one; what the inspected unit reports gives its own numbers.
    private static string TeamsOf(Announcement announcement, Contact contact)
    {
        var linked = announcement.Assignments.Where(assignment => contact.Value is { } value && assignment.Value.Contacts.Contains(value)).Select(assignment => assignment.Value.Team).ToList();
        return linked.Count > 0 ? string.Join('、', linked.Distinct()) : announcement.Teams.Count == 1 && announcement.Kind != Kind.Rectification ? announcement.Teams[0].Value.Name : "";
    }
}

/// <summary>A row of the table of checks.</summary>
internal sealed record CheckRow(string Document, Check Check, string Text);
