using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Focus;

/// <summary>The clauses of a document that a focus classifier is asked about: what a model is trained on is what it will meet.</summary>
public static class FocusCandidates
{
    /// <summary>The clauses of <paramref name="page"/> in order; spans index its text.</summary>
    public static IReadOnlyList<TextSpan> Find(AnalyzedDocument page, Kind kind)
    {
        ArgumentNullException.ThrowIfNull(page);
        return [.. FocusPassageFinder.Find(page, kind, new Findings<FocusArea>()).SelectMany(passage => FocusClauses.In(page.Text, passage.Span))];
    }
}
