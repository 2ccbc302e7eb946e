using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Teams;

namespace NlpPipeline.Extraction.Units;

/// <summary>
/// Finds inspected units: where the text says that units are inspected → the names listed there → one name for each unit.
/// Units that only host, read or handle stand in other sentences and are never looked at.
/// </summary>
public static class UnitFinder
{
    /// <summary>Finds the inspected units of <paramref name="page"/>.</summary>
    public static Findings<Unit> Find(AnalyzedDocument page, Findings<Team> teams, Kind kind)
    {
        var candidates = new List<UnitCandidate>();
        foreach (var region in UnitRegionFinder.Find(page))
        {
            candidates.AddRange(UnitListReader.Read(page.Text, region.Span)
                .Where(item => UnitLexicon.IsPlausible(item.Name))
                .Select(item => new UnitCandidate(item, region)));
        }

        return UnitResolver.Resolve(candidates, teams);
    }
}
