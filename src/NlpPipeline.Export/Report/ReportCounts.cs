using NlpPipeline.Export.Json;
using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Export.Report;

/// <summary>What the report says of all documents together.</summary>
internal sealed class ReportCounts
{
    public int Documents { get; private set; }

    public int Teams { get; private set; }

    public int Units { get; private set; }

    public int Checks { get; private set; }

    public Dictionary<string, int> Kinds { get; } = [];

    public Dictionary<string, int> Levels { get; } = [];

    /// <summary>Documents by their month of publication.</summary>
    public Dictionary<Month, int> Months { get; } = [];

    public void Add(Announcement announcement)
    {
        Documents++;
        Teams += announcement.Teams.Count;
        Units += announcement.Units.Count;
        Checks += announcement.Checks.Count;
        CountOne(Kinds, EnumNames.Of(announcement.Kind));
        CountOne(Levels, EnumNames.Of(announcement.Level));
        if (announcement.PublishedAt?.Value.Date is { Year: { } year, Month: { } month and >= 1 and <= 12 })
        {
            CountOne(Months, new Month(year, month));
        }
    }

    private static void CountOne<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
