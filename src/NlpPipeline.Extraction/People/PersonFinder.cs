using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Teams;

namespace NlpPipeline.Extraction.People;

/// <summary>Finds people.</summary>
public static class PersonFinder
{
    /// <summary>Finds the people of <paramref name="page"/>.</summary>
    public static Findings<Person> Find(AnalyzedDocument page, Findings<Team> teams, Kind kind) => new();
}
