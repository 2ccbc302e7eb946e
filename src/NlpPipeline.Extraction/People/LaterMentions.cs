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
        var firsts = SearchValues.Create([.. byBeginning.Keys.Select(key => key[0])]);
        var mentions = new List<PersonCandidate>();
        var next = 0;
        for (var at = NextOf(page.Text, 0, firsts); at + 1 < page.Text.Length; at = NextOf(page.Text, at + 1, firsts))
        {
            while (next < named.Count && named[next].Span.Start < at)
            {
                next++;
            }

            if (next < named.Count && named[next].Span.Start == at)
            {
                mentions.Add(named[next]);
                at = named[next++].Span.End - 1;
            }
            else if (beginnings.TryGetValue(page.Text.AsSpan(at, 2), out var names)
                && NameAt(page, at, names) is { } name)
            {
                mentions.Add(new PersonCandidate(name, TextSpan.At(at, name.Length), "", at, "later-mention"));
                at += name.Length - 1;
            }
        }

        return mentions;
    }

    private static int NextOf(string text, int start, SearchValues<char> firsts)
    {
        var length = text.AsSpan(Math.Min(start, text.Length)).IndexOfAny(firsts);
        return length < 0 ? text.Length : start + length;
    }

    private static string? NameAt(AnalyzedDocument page, int at, string[] names) => page.IsOutsideAnnouncement(TextSpan.At(at, 1))
        ? null
        : Array.Find(names, name => page.Text.AsSpan(at).StartsWith(name, StringComparison.Ordinal));
}
