using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Kinds;

/// <summary>The kind of a document and the rule that decided it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Rule">Name of the rule.</param>
public sealed record KindDecision(Kind Kind, string Rule);

/// <summary>Decides what a document is: the first decision of an ordered list that holds for its cues.</summary>
public static class KindClassifier
{
    private static readonly (string Rule, Kind Kind, Func<PageCues, bool> Holds)[] Decisions =
        [.. RelevanceDecisions.All, .. TitleDecisions.All, .. TextDecisions.All];

    /// <summary>Decides the kind of <paramref name="page"/>.</summary>
    public static KindDecision Classify(AnalyzedDocument page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var cues = new PageCues(page);
        foreach (var (rule, kind, holds) in Decisions)
        {
            if (holds(cues))
            {
                return new KindDecision(kind, rule);
            }
        }

        return new KindDecision(Kind.Commentary, "nothing-else-holds");
    }
}
