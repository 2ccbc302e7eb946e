using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Extraction.Checks;

/// <summary>Stated numbers of units and teams against those that are named.</summary>
internal static class CountChecks
{
    private const double LeastShareNamed = 0.6;

    public static void Run(Announcement announcement, CheckReport report)
    {
        if (announcement.UnitCount is { } units && Misses(units.Value, announcement.Units.Count))
        {
            report.Add(CheckCode.UnitCountMismatch, units, $"the text states {units.Value} units and names {announcement.Units.Count}", "units-named");
        }

        if (announcement.TeamCount is { } teams && Contradicts(announcement, teams.Value))
        {
            report.Add(CheckCode.TeamCountMismatch, teams, $"the text states {teams.Value} teams and names {announcement.Teams.Count}", "teams-named");
        }
    }

    private static bool Contradicts(Announcement announcement, int stated) =>
        announcement.Teams.Count > Math.Max(1, stated) || Misses(stated, announcement.Teams.Count);

    // A text that names a few of many gives examples; one that names nearly all has lost some. More than stated may belong to another group.
    private static bool Misses(int stated, int named) => named > 1 && named < stated && named >= stated * LeastShareNamed;
}
