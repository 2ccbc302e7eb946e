using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Rounds;

/// <summary>The mentions of all rounds in text order, for look-up by place.</summary>
internal sealed class RoundPlaces(IReadOnlyList<RoundCluster> clusters)
{
    private readonly List<(TextSpan Span, RoundCluster Cluster)> _places =
        [.. clusters.SelectMany(cluster => cluster.Mentions.Select(mention => (mention.Span, cluster))).OrderBy(place => place.Span)];

    /// <summary>The round whose mention overlaps <paramref name="span"/>, or null.</summary>
    public RoundCluster? Over(TextSpan span)
    {
        var first = FirstEndingBehind(span.Start);
        return first < _places.Count && _places[first].Span.Start < span.End ? _places[first].Cluster : null;
    }

    /// <summary>The only round mentioned in <paramref name="span"/>; null where it mentions none or several.</summary>
    public RoundCluster? OnlyOneIn(TextSpan span)
    {
        RoundCluster? only = null;
        for (var i = FirstEndingBehind(span.Start); i < _places.Count && _places[i].Span.Start < span.End; i++)
        {
            if (only is not null && only != _places[i].Cluster)
            {
                return null;
            }

            only = _places[i].Cluster;
        }

        return only;
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
