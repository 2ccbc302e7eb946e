using NlpPipeline.Extraction.Units;

namespace NlpPipeline.Extraction.Linking;

/// <summary>What a stated count is held against: where the units of a page end and how many there are, looked up once a page however many counts it has.</summary>
/// <param name="units">The units found.</param>
internal sealed class NamedUnits(Findings<Unit> units)
{
    private readonly HashSet<int> _ends = [.. units.Mentions.Select(mention => mention.Span.End)];

    /// <summary>Number of different names.</summary>
    public int Count { get; } = units.Mentions.Select(mention => mention.Value.Name).Distinct().Count();

    /// <summary>End of the last unit, or 0.</summary>
    public int LastEnd { get; } = units.Mentions.Select(mention => mention.Span.End).DefaultIfEmpty().Max();

    /// <summary>Whether a unit ends at most <paramref name="reach"/> characters in front of <paramref name="position"/> and behind <paramref name="start"/>.</summary>
    public bool EndInFrontOf(int position, int reach, int start)
    {
        for (var end = position; end >= position - reach && end > start; end--)
        {
            if (_ends.Contains(end))
            {
                return true;
            }
        }

        return false;
    }
}
