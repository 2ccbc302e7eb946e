using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Teams;

/// <summary>Finds teams.</summary>
public static class TeamFinder
{
    /// <summary>Finds the teams of <paramref name="page"/>.</summary>
    public static Findings<Team> Find(AnalyzedDocument page) => new();
}
