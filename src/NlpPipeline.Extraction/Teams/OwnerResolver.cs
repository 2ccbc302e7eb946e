namespace NlpPipeline.Extraction.Teams;

/// <summary>Settles the owner of each candidate from the other places of the document.</summary>
internal sealed class OwnerResolver(IReadOnlyList<TeamCandidate> candidates, string? fallback)
{
    private readonly ILookup<(int?, Activity), TeamCandidate> _byNumber = candidates.ToLookup(candidate => (candidate.Number, candidate.Activity));

    /// <summary>
    /// The owner of the candidate at <paramref name="index"/> in its fullest printed form: printed with this team anywhere, with the round
    /// in front of it, with the nearest team before or after it, or else the sending body of the document.
    /// </summary>
    public string? OwnerOf(int index)
    {
        var candidate = candidates[index];
        return Fullest(candidate, candidate.Owner ?? OwnerOfSameTeam(candidate)) ?? candidate.RoundOwner ?? Nearest(index) ?? fallback;
    }

    private string? Fullest(TeamCandidate candidate, string? owner) => owner is null
        ? null
        : SameTeam(candidate)
            .Where(other => Committee.AreCompatible(other.Owner!, owner))
            .Aggregate(owner, (fullest, other) => Committee.Fuller(fullest, other.Owner!));

    private string? OwnerOfSameTeam(TeamCandidate candidate) => SameTeam(candidate).FirstOrDefault()?.Owner;

    private IEnumerable<TeamCandidate> SameTeam(TeamCandidate candidate) =>
        _byNumber[(candidate.Number, candidate.Activity)].Where(other => other.Owner is not null && other.HasSameNumberAs(candidate));

    private string? Nearest(int index) => _nearest[index];

    private readonly string?[] _nearest = NearestOwners(candidates);

    private static string?[] NearestOwners(IReadOnlyList<TeamCandidate> candidates)
    {
        var nearest = new string?[candidates.Count];
        Spread(candidates, nearest, Enumerable.Range(0, candidates.Count));
        Spread(candidates, nearest, Enumerable.Range(0, candidates.Count).Reverse());
        return nearest;
    }

    private static void Spread(IReadOnlyList<TeamCandidate> candidates, string?[] nearest, IEnumerable<int> order)
    {
        var last = new Dictionary<Activity, string>();
        foreach (var i in order)
        {
            if ((candidates[i].Owner ?? candidates[i].RoundOwner) is { } owner)
            {
                last[candidates[i].Activity] = owner;
            }

            nearest[i] ??= last.GetValueOrDefault(candidates[i].Activity);
        }
    }
}
