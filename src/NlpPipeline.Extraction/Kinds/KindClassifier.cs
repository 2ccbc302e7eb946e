using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Kinds;

/// <summary>
/// Decides what a document is. Rules see cues in all of the text, a model sees the wording of headline and lead; the kind of the rules is taken unless the
/// model speaks for another one by more than the rule is worth. Immutable and safe to share between threads.
/// </summary>
/// <param name="model">Judges headline and lead.</param>
public sealed class KindClassifier(IKindModel model)
{
    private const string ModelRule = "kind-model";

    // Commentary is what is left where nothing else holds: against a rule that holds, the model must say more than that.
    private const float CommentaryReserve = 0.15f;

    // What the model cannot know.
    private const float UnseenSupport = 1.5f;

    // 从6月9日至8月23日 opens notices of entry too: who withdraws says somewhere that something ends.
    private static readonly WordSet EndOfStay = new(["结束", "关闭", "撤", "停止", "停用", "取消", "收回", "不再", "离开", "到期", "届满"]);

    private static readonly int KindCount = Enum.GetValues<Kind>().Length;

    /// <summary>Decides the kind of <paramref name="page"/>.</summary>
    public KindDecision Classify(AnalyzedDocument page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var cues = new PageCues(page);
        var decision = KindRules.Decide(cues);
        return cues.NamesInspection ? Weigh(decision, cues) : decision;
    }

    // The round and its units first, 反馈 or 听取汇报 only behind the part that the model reads.
    private static bool IsUnseen(KindDecision decision, string text) =>
        (decision.Rule == TextDecisions.Feedback && !text.Contains("反馈", StringComparison.Ordinal))
        || (decision.Rule == TextDecisions.RoundHeard && !text.Contains("听取", StringComparison.Ordinal));

    // 省委对省粮食局党组开展专项巡视, 市委派出8个专项巡察组: no look-alike says that a committee inspects or sends its teams.
    private static bool SendsTeams(PageCues cues) => KindPatterns.CommitteeSendsTeams().IsMatch(cues.PageText) || KindPatterns.CommitteeSendsTeams().IsMatch(cues.TitleText);

    private KindDecision Weigh(KindDecision decision, PageCues cues)
    {
        Span<float> margins = stackalloc float[KindCount];
        var text = KindText.Of(cues);
        model.Score(text, margins);
        margins[(int)decision.Kind] += IsUnseen(decision, text) ? UnseenSupport : KindRules.SupportOf(decision);
        margins[(int)Kind.Commentary] -= decision.Kind is Kind.Commentary or Kind.Unrelated ? 0 : CommentaryReserve;
        if (margins[(int)Kind.Withdrawal] > margins[(int)decision.Kind] && EndOfStay.IndexIn(cues.PageText) < 0)
        {
            margins[(int)Kind.Withdrawal] = float.NegativeInfinity;
        }

        if (margins[(int)Kind.Unrelated] > margins[(int)decision.Kind] && SendsTeams(cues))
        {
            margins[(int)Kind.Unrelated] = float.NegativeInfinity;
        }

        var best = decision.Kind;
        for (var kind = 0; kind < margins.Length; kind++)
        {
            best = margins[kind] > margins[(int)best] ? (Kind)kind : best;
        }

        return best == decision.Kind ? decision : new KindDecision(best, ModelRule);
    }
}
