using NlpPipeline.Extraction.Focus;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Learning.Corpus;
using NlpPipeline.Learning.Data;

namespace NlpPipeline.Learning.Focus;

/// <summary>
/// Annotated announcements → labelled clauses: every clause that the pipeline would ask the classifier about, with the labels of the gold
/// marks that it prints. Clauses without a mark are the background that repeats the nouns of the labels.
/// </summary>
public static class FocusExamples
{
    /// <summary>The examples of <paramref name="announcements"/>, in order.</summary>
    public static Dataset From(string path, IEnumerable<AnnotatedAnnouncement> announcements)
    {
        ArgumentNullException.ThrowIfNull(announcements);
        return new Dataset(path, [.. announcements.SelectMany(Of).DistinctBy(example => example.Text)]);
    }

    private static IEnumerable<Example> Of(AnnotatedAnnouncement announcement)
    {
        var page = LayoutAnalyzer.Analyze(announcement.Gold.Document);
        var marks = announcement.Gold.Focus
            .SelectMany(fact => fact.Spans.Select(span => (Span: span, fact.Value.Label)))
            .GroupBy(mark => mark.Span, mark => mark.Label)
            .ToList();
        var marked = marks.Select(mark => new Example(mark.Key.In(page.Document.Text), [.. mark.Order(StringComparer.Ordinal)], Line: 0));
        var background = FocusCandidates.Find(page, announcement.Gold.Kind)
            .Where(clause => !marks.Exists(mark => mark.Key.Overlaps(page.Normalized.ToSource(clause))))
            .Select(clause => new Example(clause.In(page.Text), [], Line: 0));
        return marked.Concat(background);
    }
}
