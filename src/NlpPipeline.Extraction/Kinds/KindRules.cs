using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Kinds;

/// <summary>The kind of a document and the rule that decided it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Rule">Name of the rule.</param>
public sealed record KindDecision(Kind Kind, string Rule);

/// <summary>What cues say of the kind of a document: the first decision of an ordered list that holds.</summary>
public static class KindRules
{
    private const string NothingElse = "nothing-else-holds";

    private static readonly (string Rule, Kind Kind, Func<PageCues, bool> Holds)[] Decisions =
        [.. RelevanceDecisions.All, .. TitleDecisions.All, .. TextDecisions.All];

    /// <summary>The kind of <paramref name="page"/>.</summary>
    public static KindDecision Decide(AnalyzedDocument page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Decide(new PageCues(page));
    }

    /// <summary>The kind of the page with <paramref name="cues"/>.</summary>
    internal static KindDecision Decide(PageCues cues)
    {
        foreach (var (rule, kind, holds) in Decisions)
        {
            if (holds(cues))
            {
                return new KindDecision(kind, rule);
            }
        }

        return new KindDecision(Kind.Commentary, NothingElse);
    }

    /// <summary>
    /// What <paramref name="decision"/> is worth against the margins of a model: nothing where no rule held, little where only cues are missing, more where
    /// the rule has read what lies behind the part that the model sees, or a headline that says it, or words of other inspections throughout.
    /// Chosen by cross-validation on the training split of <c>corpus/kind</c>.
    /// </summary>
    internal static float SupportOf(KindDecision decision) => decision.Rule switch
    {
        NothingElse => 0,
        RelevanceDecisions.NoInspection => 0.2f,
        RelevanceDecisions.TitleOfAnotherInspection => 3,
        RelevanceDecisions.AnotherTrade => 3,
        RelevanceDecisions.AnotherInspection => 0.8f,
        TitleDecisions.Withdrawal => 1,
        var rule when rule.StartsWith(TitleDecisions.Prefix, StringComparison.Ordinal) => 0.65f,
        TextDecisions.Withdrawal => 1,
        TextDecisions.Feedback => 0.8f,
        TextDecisions.Speech or TextDecisions.FindingsPublished => 1,
        _ => 0.5f,
    };
}
