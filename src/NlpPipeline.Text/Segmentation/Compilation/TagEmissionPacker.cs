using NlpPipeline.Text.Segmentation.Modelling;

namespace NlpPipeline.Text.Segmentation.Compilation;

/// <summary>Packs the emissions of the tag model: for each code the states that emit it, with an index into the distinct log-probabilities.</summary>
internal sealed class TagEmissionPacker
{
    private readonly List<TagEmission> _emissions = [];
    private readonly Dictionary<double, int> _indexOf = [];

    public TagEmissionPacker(TagTables tables, Alphabet alphabet)
    {
        Starts = new int[alphabet.Size + 1];
        for (var code = 1; code < Starts.Length; code++)
        {
            Starts[code] = _emissions.Count;
            if (code <= alphabet.Characters.Length)
            {
                Add(tables, alphabet.Characters[code - 1]);
            }
        }
    }

    public int[] Starts { get; }

    public TagEmission[] Emissions => [.. _emissions];

    public double[] Values => [.. _indexOf.OrderBy(pair => pair.Value).Select(pair => pair.Key)];

    private void Add(TagTables tables, char character)
    {
        var emissions = tables.Emissions.GetValueOrDefault(character) ?? [];
        var candidates = tables.Candidates.GetValueOrDefault(character) ?? new HashSet<int>();
        foreach (var state in emissions.Keys.Union(candidates).Order())
        {
            var value = emissions.GetValueOrDefault(state, BoundaryState.Impossible);
            _indexOf.TryAdd(value, _indexOf.Count);
            _emissions.Add(TagEmission.Of(state, _indexOf[value], candidates.Contains(state)));
        }
    }
}
