using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Announcements;

/// <summary>Mentions → facts: equal values become one fact, and spans are led back to the text as read, here and nowhere else.</summary>
internal static class FactMerger
{
    /// <summary>Merges mentions of equal value, in order of first appearance.</summary>
    public static List<Fact<T>> Merge<T>(AnalyzedDocument page, IEnumerable<Mention<T>> mentions)
        where T : notnull
    {
        var places = new Dictionary<T, List<Mention<T>>>();
        var order = new List<T>();
        foreach (var mention in mentions)
        {
            if (!places.TryGetValue(mention.Value, out var list))
            {
                places.Add(mention.Value, list = []);
                order.Add(mention.Value);
            }

            list.Add(mention);
        }

        return order.ConvertAll(value => ToFact(page, value, places[value]));
    }

    /// <summary>The fact of one mention, or null.</summary>
    public static Fact<T>? Single<T>(AnalyzedDocument page, Mention<T>? mention)
        where T : notnull =>
        mention is null ? null : ToFact(page, mention.Value, [mention]);

    private static Fact<T> ToFact<T>(AnalyzedDocument page, T value, List<Mention<T>> mentions)
    {
        var spans = mentions.Select(mention => page.Normalized.ToSource(mention.Span)).Distinct().Order().ToArray();
        return new Fact<T>(value, spans, spans[0].In(page.Document.Text), mentions[0].Rule);
    }
}
