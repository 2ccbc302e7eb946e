using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>
/// Finds inspected units: where the text says that units are inspected → the names listed there → one name for each unit.
/// Units that only host, read or handle stand in other sentences and are never looked at.
/// </summary>
public static class UnitFinder
{
    /// <summary>Finds the inspected units of <paramref name="page"/>.</summary>
    public static Findings<Unit> Find(AnalyzedDocument page)
    {
        var candidates = new List<UnitCandidate>();
        var regions = UnitRegionFinder.Find(page);
        foreach (var region in regions)
        {
            candidates.AddRange((region.Items ?? UnitListReader.Read(page.Text, region.Span))
                .Where(item => UnitLexicon.IsPlausible(item.Name))
                .Select(item => new UnitCandidate(item, region)));
        }

        return UnitResolver.Resolve(candidates, HostPlaces.Of(page.Text, regions, candidates), span => BracketsAsPrinted(page, span));
    }

    // A name keeps the brackets of the source, which the normalised text has folded: 省文化和旅游厅（省文物局）.
    private static bool BracketsAsPrinted(AnalyzedDocument page, TextSpan span) =>
        page.Normalized.ToSource(span).In(page.Document.Text).Contains('（', StringComparison.Ordinal);
}
