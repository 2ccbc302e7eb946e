
namespace NlpPipeline.Extraction.Kinds;

/// <summary>The phrases of <c>Data/cues.tsv</c>, counted in one pass over a text. Immutable.</summary>
internal static class CueLexicon
{
    private static readonly Dictionary<string, Cue[]> Cues = DataFile.ReadLines("Kinds.Data.cues.tsv")
        .Select(line => line.Split('\t'))
        .GroupBy(fields => fields[1], fields => Enum.Parse<Cue>(fields[0], ignoreCase: true))
        .ToDictionary(group => group.Key, group => group.ToArray());

    private static readonly WordSet Phrases = new(Cues.Keys);

    /// <summary>Adds the cues of <paramref name="text"/> to <paramref name="counts"/>, indexed by <see cref="Cue"/>; overlapping phrases all count.</summary>
    public static void Count(ReadOnlySpan<char> text, int[] counts) => Phrases.Visit(text, phrase =>
    {
        foreach (var cue in Cues[phrase])
        {
            counts[(int)cue]++;
        }
    });
}
