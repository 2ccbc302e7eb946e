using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Teams;

namespace NlpPipeline.Extraction.Rounds;

/// <summary>Finds rounds.</summary>
public static class RoundFinder
{
    /// <summary>Finds the rounds of <paramref name="page"/>.</summary>
    public static Findings<Round> Find(AnalyzedDocument page, Findings<Team> teams, Kind kind) => new();
}
