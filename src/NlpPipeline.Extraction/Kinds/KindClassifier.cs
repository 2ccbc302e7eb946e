using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Kinds;

/// <summary>The kind of a document and the rule that decided it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Rule">Name of the rule.</param>
public sealed record KindDecision(Kind Kind, string Rule);

/// <summary>Decides what a document is.</summary>
public static class KindClassifier
{
    /// <summary>Decides the kind of <paramref name="page"/>.</summary>
    public static KindDecision Classify(AnalyzedDocument page) => new(Kind.Notice, "placeholder");
}
