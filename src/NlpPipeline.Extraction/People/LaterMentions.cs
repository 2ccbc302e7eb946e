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
        var firsts = new WordSet(byBeginning.Keys.Select(beginning => beginning[..1]).Distinct());
        var mentions = new List<PersonCandidate>();
        var next = 0;
        var free = 0;
        foreach (var at in firsts.PlacesIn(page.Text, 0, page.Text.Length))
        {
            if (at < free)
            {
                continue;
            }

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

    private static string? NameAt(AnalyzedDocument page, int at, string[] names) => page.IsOutsideAnnouncement(TextSpan.At(at, 1))
        ? null
        : Array.Find(names, name => page.Text.AsSpan(at).StartsWith(name, StringComparison.Ordinal));
}
