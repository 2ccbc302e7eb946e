using System.Text.Json;
using NlpPipeline.Export.Json;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Kinds;

namespace NlpPipeline.Export.Report;

/// <summary>What the page shows, gathered document by document.</summary>
/// <param name="version">Version of program and models.</param>
internal sealed class ReportContent(string version)
{
    public string Version { get; } = version;

    public ReportCounts Counts { get; } = new();

    public ReportRounds Rounds { get; } = new();

    /// <summary>Authority, teams, type, value, whether text messages are taken.</summary>
    public ReportRows Contacts { get; } = new();

    /// <summary>Kind of misfit, message, printed text.</summary>
    public ReportRows Checks { get; } = new();

    /// <summary>File and reason of what could not be read.</summary>
    public ReportRows Failures { get; } = new();

    /// <summary>One JSON object a document whose text is in the page.</summary>
    public List<string> Index { get; } = [];

    /// <summary>Takes in what a document says; its text is not kept.</summary>
    public void Add(Announcement announcement, DocumentPlace place)
    {
        Counts.Add(announcement);
        Rounds.Add(announcement, place);
        foreach (var contact in announcement.Contacts.Select(fact => fact.Value))
        {
            Contacts.Add(() => ReportJson.Of(json => ReportJson.WriteRow(
                json,
                place,
                announcement.Authority?.Value,
                TeamsOf(announcement, contact),
                Vocabulary.Of("contact", EnumNames.Of(contact.Type)),
                contact.Value ?? "（未写明）",
                contact.Sms ? "可" : "")));
        }

        foreach (var check in announcement.Checks)
        {
            Checks.Add(() => ReportJson.Of(json => ReportJson.WriteRow(json, place, Vocabulary.Of("check", EnumNames.Of(check.Value.Code)), CheckWords.Of(check.Value.Message), check.Text)));
        }
    }

    /// <summary>Takes in what could not be read.</summary>
    /// <param name="lines">Lines of <c>errors.jsonl</c>.</param>
    public void AddFailures(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Failures.Add(() =>
            {
                using var failure = JsonDocument.Parse(line);
                var source = AnnouncementReader.Source(failure.RootElement.GetProperty("source"));
                var place = new DocumentPlace(Number: null, failure.RootElement.GetProperty("id").GetString()!);
                return ReportJson.Of(json => ReportJson.WriteRow(json, place, ReportWords.Source(source), failure.RootElement.GetProperty("error").GetString()));
            });
        }
    }

    // The teams that the text links with the number, else those of a document that names only one; what the inspected unit reports gives its own numbers.
    private static string TeamsOf(Announcement announcement, Contact contact)
    {
        var linked = announcement.Assignments.Where(assignment => contact.Value is { } value && assignment.Value.Contacts.Contains(value)).Select(assignment => assignment.Value.Team).ToList();
        return linked.Count > 0 ? string.Join('、', linked.Distinct()) : announcement.Teams.Count == 1 && announcement.Kind != Kind.Rectification ? announcement.Teams[0].Value.Name : "";
    }
}
