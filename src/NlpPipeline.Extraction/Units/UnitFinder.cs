using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Teams;

namespace NlpPipeline.Extraction.Units;

/// <summary>Finds inspected units.</summary>
public static class UnitFinder
{
    /// <summary>Finds the inspected units of <paramref name="page"/>.</summary>
    public static Findings<Unit> Find(AnalyzedDocument page, Findings<Team> teams, Kind kind) => new();
}
