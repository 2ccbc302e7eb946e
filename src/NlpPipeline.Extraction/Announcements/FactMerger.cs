using System.Runtime.InteropServices;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Announcements;

/// <summary>Mentions → facts: equal values become one fact, and spans are led back to the text as read, here and nowhere else.</summary>
internal static class FactMerger
{
    /// <summary>Merges mentions of equal value, in order of first appearance.</summary>
    public static List<Fact<T>> Merge<T>(AnalyzedDocument page, IEnumerable<Mention<T>> mentions)
        where T : notnull
    {
        var byValue = new Dictionary<T, List<Mention<T>>>();
        var inOrder = new List<List<Mention<T>>>();
        foreach (var mention in mentions)
        {
            ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(byValue, mention.Value, out var isKnown);
            if (!isKnown)
            {
                inOrder.Add(places = []);
            }

            places!.Add(mention);
        }

        return inOrder.ConvertAll(places => ToFact(page, places));
    }

    /// <summary>The fact of one mention, or null.</summary>
    public static Fact<T>? Single<T>(AnalyzedDocument page, Mention<T>? mention)
        where T : notnull =>
        mention is null ? null : ToFact(page, [mention]);

    private static Fact<T> ToFact<T>(AnalyzedDocument page, List<Mention<T>> mentions)
    {
        TextSpan[] spans = mentions.Count == 1
            ? [page.Normalized.ToSource(mentions[0].Span)]
            : [.. mentions.Select(mention => page.Normalized.ToSource(mention.Span)).Distinct().Order()];
        return new Fact<T>(mentions[0].Value, spans, spans[0].In(page.Document.Text), mentions[0].Rule);
    }
}
