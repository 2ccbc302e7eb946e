
namespace NlpPipeline.Extraction.Kinds;

/// <summary>The phrases of <c>Data/cues.tsv</c>, counted in one pass over a text. Immutable.</summary>
internal static class CueLexicon
{
    private static readonly List<(string Phrase, Cue[] Cues)> Entries = [.. DataFile.ReadLines("Kinds.Data.cues.tsv")
        .Select(line => line.Split('\t'))
        .GroupBy(fields => fields[1], fields => Enum.Parse<Cue>(fields[0], ignoreCase: true))
        .Select(group => (group.Key, group.ToArray()))];

    private static readonly WordSet Phrases = new(Entries.Select(entry => entry.Phrase));

    /// <summary>Adds the cues of <paramref name="text"/> to <paramref name="counts"/>, indexed by <see cref="Cue"/>; overlapping phrases all count.</summary>
    public static void Count(ReadOnlySpan<char> text, int[] counts) => Phrases.Visit(text, phrase =>
    {
        foreach (var cue in Entries[phrase].Cues)
        {
            counts[(int)cue]++;
        }
    });
}
