using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Rounds;

/// <summary>The mentions of all rounds in text order, for look-up by place.</summary>
internal sealed class RoundPlaces(IReadOnlyList<RoundCluster> clusters)
{
    private const int LongestPredicate = 22;

    private readonly List<(TextSpan Span, RoundCluster Cluster)> _places =
        [.. clusters.SelectMany(cluster => cluster.Mentions.Select(mention => (mention.Span, cluster))).OrderBy(place => place.Span)];

    /// <summary>The round whose mention overlaps <paramref name="span"/>, or null.</summary>
    public RoundCluster? Over(TextSpan span)
    {
        var first = FirstEndingBehind(span.Start);
        return first < _places.Count && _places[first].Span.Start < span.End ? _places[first].Cluster : null;
    }

    /// <summary>The rounds mentioned in <paramref name="span"/> where it is only one or where one list names them all (第十一、十二轮巡视); else none.</summary>
    public IReadOnlyList<RoundCluster> OneOrListedIn(string text, TextSpan span)
    {
        var rounds = new List<RoundCluster>();
        var first = FirstEndingBehind(span.Start);
        for (var i = first; i < _places.Count && _places[i].Span.Start < span.End; i++)
        {
            if (i > first && _places[i].Cluster != _places[i - 1].Cluster && !RoundReader.AreListed(text, _places[i - 1].Span, _places[i].Span))
            {
                return [];
            }

            rounds.Add(_places[i].Cluster);
        }

        return [.. rounds.Distinct()];
    }

    /// <summary>The round of which the text says that it has the form printed at <paramref name="position"/>: 第二轮巡视属于脱贫攻坚|专项巡视.</summary>
    public RoundCluster? SaidToBe(string text, int position)
    {
        var last = FirstEndingBehind(position) - 1;
        return last >= 0 && position - _places[last].Span.End is > 0 and <= LongestPredicate && RoundPatterns.IsOfForm().IsMatch(text.AsSpan(_places[last].Span.End, position - _places[last].Span.End))
            ? _places[last].Cluster
            : null;
    }

    // Mentions do not overlap each other, so their ends ascend like their starts.
    private int FirstEndingBehind(int position)
    {
        var (low, high) = (0, _places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _places[middle].Span.End > position ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
