using System.Buffers;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.People;

/// <summary>Finds the places that print the name of a known person without a title.</summary>
internal static class LaterMentions
{
    /// <summary>The candidates together with all other places that print their names, in text order. Cost is linear in the text.</summary>
    public static List<PersonCandidate> AddTo(AnalyzedDocument page, List<PersonCandidate> named)
    {
        var byBeginning = named.Select(candidate => candidate.Name).Distinct().GroupBy(name => name[..2]).ToDictionary(
            group => group.Key, group => group.OrderByDescending(name => name.Length).ToArray(), StringComparer.Ordinal);
        var beginnings = byBeginning.GetAlternateLookup<ReadOnlySpan<char>>();
        var firsts = SearchValues.Create([.. byBeginning.Keys.Select(beginning => beginning[0])]);
        var mentions = new List<PersonCandidate>();
        var next = 0;
        var free = 0;
        for (var at = IndexFrom(page.Text, firsts, 0); at >= 0; at = IndexFrom(page.Text, firsts, Math.Max(at + 1, free)))
        {
            while (next < named.Count && named[next].Span.Start < at)
            {
                next++;
            }

            if (next < named.Count && named[next].Span.Start == at)
            {
                mentions.Add(named[next]);
                free = named[next++].Span.End;
            }
            else if (beginnings.TryGetValue(page.Text.AsSpan(at, Math.Min(2, page.Text.Length - at)), out var names) && NameAt(page, at, names) is { } name)
            {
                mentions.Add(new PersonCandidate(name, TextSpan.At(at, name.Length), "", at, "later-mention"));
                free = at + name.Length;
            }
        }

        return mentions;
    }

    private static int IndexFrom(string text, SearchValues<char> firsts, int from) =>
        text.AsSpan(from).IndexOfAny(firsts) is >= 0 and var offset ? from + offset : -1;

    // 向群 is named above, 向群众 is no mention of him.
    private static string? NameAt(AnalyzedDocument page, int at, string[] names) => page.IsOutsideAnnouncement(TextSpan.At(at, 1)) || SurnameLexicon.BeginsWithNoName(page.Text.AsSpan(at))
        ? null
        : Array.Find(names, name => page.Text.AsSpan(at).StartsWith(name, StringComparison.Ordinal));
}
