using NlpPipeline.Extraction.Focus;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Learning.Corpus;
using NlpPipeline.Learning.Data;
using NlpPipeline.Text;

namespace NlpPipeline.Learning.Focus;

/// <summary>
/// Annotated announcements → labelled clauses: the gold marks with their labels, and beside them the unmarked clauses of their sentences as
/// background. Sentences without a mark are not the focus classifier's affair: the evidence model keeps them from it.
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
        var background = EvidenceText.Candidates(page)
            .Where(candidate => IsMarked(candidate.Sentence) && !IsMarked(candidate.Clause))
            .Select(candidate => new Example(candidate.Clause.In(page.Text), [], Line: 0));
        return marked.Concat(background);

        bool IsMarked(TextSpan span) => marks.Exists(mark => mark.Key.Overlaps(page.Normalized.ToSource(span)));
    }
}
