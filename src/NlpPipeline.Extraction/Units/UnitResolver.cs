using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>A name that a region lists.</summary>
internal sealed record UnitCandidate(UnitItem Item, UnitRegion Region);

/// <summary>Decides which names are units of their own and which are other names of a unit named more surely elsewhere.</summary>
internal static class UnitResolver
{
    // Twice as many as the longest list of an announcement; keeps the cost linear in texts that are none.
    private const int MostNamesCompared = 200;

    /// <summary>The units in text order; other namings are further places of the unit that they name.</summary>
    /// <param name="candidates">All names listed.</param>
    /// <param name="hasWideBrackets">Whether the source prints full-width brackets in a span.</param>
    public static Findings<Unit> Resolve(List<UnitCandidate> candidates, Func<TextSpan, bool> hasWideBrackets)
    {
        var findings = new Findings<Unit>();
        var taken = new HashSet<TextSpan>();
        var kept = new Dictionary<string, UnitCandidate>(StringComparer.Ordinal);
        var sizes = candidates.CountBy(candidate => candidate.Region).ToDictionary();
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Region.Rank).ThenBy(candidate => candidate.Item.Span))
        {
            if (!taken.Add(candidate.Item.Span))
            {
                continue;
            }

            if (SaysOnlyWhatKind(candidate, kept.Count > 0, sizes[candidate.Region]))
            {
                findings.Drop(candidate.Item.Span, candidate.Region.Rule, "says only what kind of unit it is");
                continue;
            }

            if (kept.Values.FirstOrDefault(other => other.Region != candidate.Region && UnitNames.IsOtherNameOf(candidate.Item.Name, other.Item.Name)) is { } full)
            {
                findings.Accept(Unit.Named(Printed(full.Item, hasWideBrackets)), candidate.Item.Span, candidate.Region.Rule);
                continue;
            }

            if (kept.Count < MostNamesCompared)
            {
                kept.TryAdd(candidate.Item.Name, candidate);
            }

            findings.Accept(Unit.Named(Printed(candidate.Item, hasWideBrackets)), candidate.Item.Span, candidate.Region.Rule);
        }

        return findings.InTextOrder();
    }

    private static string Printed(UnitItem item, Func<TextSpan, bool> hasWideBrackets) => item.Name.Contains('(', StringComparison.Ordinal) && hasWideBrackets(item.Span)
        ? item.Name.Replace('(', '（').Replace(')', '）')
        : item.Name;

    private static bool SaysOnlyWhatKind(UnitCandidate candidate, bool isLater, int listed)
    {
        var name = candidate.Item.Name;
        return (UnitLexicon.IsDeictic(name) && !(listed > 2 && name.StartsWith("机关", StringComparison.Ordinal) && name.Length > 2))
            || (isLater && candidate.Region.Rank <= 3 && UnitLexicon.IsBareCommittee(name));
    }
}
