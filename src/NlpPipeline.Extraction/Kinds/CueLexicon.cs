using System.Buffers;
using System.Collections.Frozen;

namespace NlpPipeline.Extraction.Kinds;

/// <summary>The phrases of <c>Data/cues.tsv</c>, counted in one pass over a text. Immutable.</summary>
internal static class CueLexicon
{
    // Phrases by their first two characters, which few places of a text share.
    private static readonly FrozenDictionary<int, (string Phrase, Cue Cue)[]> ByStart = DataFile.ReadLines("Kinds.Data.cues.tsv")
        .Select(line => line.Split('\t'))
        .Select(fields => (Phrase: fields[1], Cue: Enum.Parse<Cue>(fields[0], ignoreCase: true)))
        .GroupBy(entry => StartOf(entry.Phrase))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly SearchValues<char> Initials = SearchValues.Create([.. ByStart.Values.Select(entries => entries[0].Phrase[0])]);

    /// <summary>Adds the cues of <paramref name="text"/> to <paramref name="counts"/>, indexed by <see cref="Cue"/>; overlapping phrases all count.</summary>
    public static void Count(ReadOnlySpan<char> text, int[] counts)
    {
        for (var rest = text; rest.IndexOfAny(Initials) is >= 0 and var at && at + 1 < rest.Length; rest = rest[(at + 1)..])
        {
            foreach (var (phrase, cue) in ByStart.GetValueOrDefault(StartOf(rest[at..]), []))
            {
                counts[(int)cue] += rest[at..].StartsWith(phrase, StringComparison.Ordinal) ? 1 : 0;
            }
        }
    }

    private static int StartOf(ReadOnlySpan<char> text) => (text[0] << 16) | text[1];
}
