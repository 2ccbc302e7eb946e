using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;

namespace NlpPipeline.Extraction.Linking;

/// <summary>Counts that the text states.</summary>
/// <param name="Teams">Number of teams of the round.</param>
/// <param name="Units">Number of inspected units.</param>
public sealed record StatedCounts(Mention<int>? Teams, Mention<int>? Units);

/// <summary>Finds stated counts. A number that refers back to teams or units named before is none.</summary>
public static class CountFinder
{
    /// <summary>Finds the counts of <paramref name="page"/>.</summary>
    public static StatedCounts Find(AnalyzedDocument page, Findings<Team> teams, Findings<Unit> units, Kind kind) => kind is Kind.Commentary
        ? new StatedCounts(null, null)
        : new StatedCounts(TeamCountRules.Find(page, teams), UnitCountRules.Find(page, units, kind));
}
