namespace NlpPipeline.Extraction.Teams;

/// <summary>Settles the owner of each candidate from the other places of the document.</summary>
internal sealed class OwnerResolver
{
    private readonly IReadOnlyList<TeamCandidate> _candidates;
    private readonly Dictionary<(int?, string, Activity), List<string>> _ownersOfTeam = [];
    private readonly string?[] _nearest;
    private readonly string? _fallback;

    /// <summary>Reads the owners that <paramref name="candidates"/> print, in text order.</summary>
    /// <param name="candidates">All candidates of a document in text order.</param>
    /// <param name="fallback">Owner where no team prints one, or null.</param>
    public OwnerResolver(IReadOnlyList<TeamCandidate> candidates, string? fallback)
    {
        (_candidates, _fallback, _nearest) = (candidates, fallback, new string?[candidates.Count]);
        foreach (var candidate in candidates)
        {
            var owners = OwnersOf(candidate);
            if ((candidate.Owner ?? candidate.RoundOwner) is { } owner && !owners.Contains(owner))
            {
                owners.Add(owner);
            }
        }

        Spread(Enumerable.Range(0, candidates.Count));
        Spread(Enumerable.Range(0, candidates.Count).Reverse());
    }

    /// <summary>
    /// The owner of the candidate at <paramref name="index"/> in its fullest printed form: printed with this team anywhere, with the round
    /// in front of it, with the nearest team before or after it, or else the sending body of the document.
    /// </summary>
    public string? OwnerOf(int index)
    {
        var candidate = _candidates[index];
        var owners = OwnersOf(candidate);
        return (candidate.Owner ?? owners.FirstOrDefault()) is { } owner
            ? owners.Where(other => Committee.AreCompatible(other, owner)).Aggregate(owner, Committee.Fuller)
            : candidate.RoundOwner ?? _nearest[index] ?? _fallback;
    }

    private List<string> OwnersOf(TeamCandidate candidate)
    {
        var key = (candidate.Number, candidate.PrintedName ?? candidate.Kind, candidate.Activity);
        if (!_ownersOfTeam.TryGetValue(key, out var owners))
        {
            _ownersOfTeam.Add(key, owners = []);
        }

        return owners;
    }

    private void Spread(IEnumerable<int> order)
    {
        var last = new Dictionary<Activity, string>();
        foreach (var i in order)
        {
            if ((_candidates[i].Owner ?? _candidates[i].RoundOwner) is { } owner)
            {
                last[_candidates[i].Activity] = owner;
            }

            _nearest[i] ??= last.GetValueOrDefault(_candidates[i].Activity);
        }
    }
}
