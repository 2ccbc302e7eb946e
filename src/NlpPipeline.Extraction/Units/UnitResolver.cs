using NlpPipeline.Extraction.Teams;

namespace NlpPipeline.Extraction.Units;

/// <summary>A name that a region lists.</summary>
internal sealed record UnitCandidate(UnitItem Item, UnitRegion Region);

/// <summary>Decides which names are units of their own and which are other names of a unit named more surely elsewhere.</summary>
internal static class UnitResolver
{
    /// <summary>The units in text order; other namings are dropped with the name that stands for them.</summary>
    public static Findings<Unit> Resolve(List<UnitCandidate> candidates, Findings<Team> teams)
    {
        var findings = new Findings<Unit>();
        var taken = new HashSet<TextSpanKey>();
        var kept = new List<UnitCandidate>();
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Region.Rank).ThenBy(candidate => candidate.Item.Span))
        {
            if (!taken.Add(new TextSpanKey(candidate.Item.Span.Start, candidate.Item.Span.End)))
            {
                continue;
            }

            if (ReasonToDrop(candidate, kept, teams) is { } reason)
            {
                findings.Drop(candidate.Item.Span, candidate.Region.Rule, reason);
                continue;
            }

            kept.Add(candidate);
            findings.Accept(Unit.Named(candidate.Item.Name), candidate.Item.Span, candidate.Region.Rule);
        }

        return findings.InTextOrder();
    }

    private static string? ReasonToDrop(UnitCandidate candidate, List<UnitCandidate> kept, Findings<Team> teams)
    {
        var name = candidate.Item.Name;
        if (UnitLexicon.IsDeictic(name))
        {
            return "says only what kind of unit it is";
        }

        var full = kept.Find(other => other.Region != candidate.Region && UnitNames.IsOtherNameOf(name, other.Item.Name));
        return full is null ? null : $"another name of {full.Item.Name}";
    }

    private readonly record struct TextSpanKey(int Start, int End);
}
