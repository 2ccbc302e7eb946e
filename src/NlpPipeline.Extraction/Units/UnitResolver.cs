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
    /// <param name="hosts">Places in which others are inspected, with the rank of the list that says so.</param>
    /// <param name="hasWideBrackets">Whether the source prints full-width brackets in a span.</param>
    public static Findings<Unit> Resolve(List<UnitCandidate> candidates, Dictionary<string, int> hosts, Func<TextSpan, bool> hasWideBrackets)
    {
        var findings = new Findings<Unit>();
        var taken = new HashSet<TextSpan>();
        var kept = new Dictionary<string, Naming>(StringComparer.Ordinal);
        var places = new List<(Naming Naming, UnitCandidate Candidate)>();
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

            if (hosts.TryGetValue(candidate.Item.Name, out var rank) && candidate.Region.Rank < rank)
            {
                findings.Drop(candidate.Item.Span, candidate.Region.Rule, "is the place of those that are inspected");
                continue;
            }

            var name = candidate.Item.Name;
            var naming = kept.GetValueOrDefault(name) ?? kept.Values.FirstOrDefault(other => other.Region != candidate.Region && other.IsAlso(name));
            if (naming is null)
            {
                naming = new Naming(candidate);
                _ = kept.Count < MostNamesCompared && kept.TryAdd(name, naming);
            }

            naming.Adopt(candidate.Item);
            places.Add((naming, candidate));
        }

        places.ForEach(place => findings.Accept(Unit.Named(Printed(place.Naming.Item, hasWideBrackets)), place.Candidate.Item.Span, place.Candidate.Region.Rule));
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

    /// <summary>A unit and the name that it goes by.</summary>
    private sealed class Naming(UnitCandidate first)
    {
        public UnitRegion Region { get; } = first.Region;

        public UnitItem Item { get; private set; } = first.Item;

        public bool IsAlso(string name) => UnitNames.IsOtherNameOf(name, Item.Name) || UnitNames.IsFullNameOf(Item.Name, name);

        /// <summary>Takes a further naming in; of a firm or province the full name counts, wherever it stands.</summary>
        public void Adopt(UnitItem item) => Item = UnitNames.IsFullNameOf(Item.Name, item.Name) ? item : Item;
    }
}
