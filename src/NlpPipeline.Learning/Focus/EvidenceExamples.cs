using NlpPipeline.Extraction.Focus;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Learning.Corpus;
using NlpPipeline.Learning.Data;

namespace NlpPipeline.Learning.Focus;

/// <summary>Annotated announcements → every clause that the pipeline asks the evidence model about, labelled where a gold mark of focus stands in it.</summary>
public static class EvidenceExamples
{
    /// <summary>The examples of <paramref name="announcements"/>, in order. A document of kind unrelated is asked nothing.</summary>
    public static Dataset From(string path, IEnumerable<AnnotatedAnnouncement> announcements)
    {
        ArgumentNullException.ThrowIfNull(announcements);
        return new Dataset(path, [.. announcements.Where(text => text.Gold.Kind != Kind.Unrelated).SelectMany(Of).DistinctBy(example => example.Text)]);
    }

    private static IEnumerable<Example> Of(AnnotatedAnnouncement announcement)
    {
        var page = LayoutAnalyzer.Analyze(announcement.Gold.Document);
        var marks = announcement.Gold.Focus.SelectMany(fact => fact.Spans).ToList();
        foreach (var (sentence, clause) in EvidenceText.Candidates(page))
        {
            var isMarked = marks.Exists(mark => mark.Overlaps(page.Normalized.ToSource(clause)));
            yield return new Example(EvidenceText.Of(page.Text, sentence, clause, announcement.Gold.Kind), isMarked ? [EvidenceModel.Label] : [], Line: 0);
        }
    }
}
