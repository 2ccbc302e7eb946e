using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Rounds;

/// <summary>Tells which form of inspection belongs to which round.</summary>
internal sealed class FormAssignment
{
    private readonly Dictionary<RoundCluster, RoundForms> _own = [];
    private readonly RoundCluster? _current;

    public FormAssignment(AnalyzedDocument page, IReadOnlyList<RoundCluster> clusters, RoundCluster? current, Kind kind)
    {
        _current = current;
        var places = new RoundPlaces(clusters);
        var unattached = new List<FormMention>();
        foreach (var form in FormReader.Read(page.Text).Where(form => !page.IsOutsideAnnouncement(form.Span)))
        {
            var rounds = RoundsOf(page, places, form, kind);
            foreach (var round in rounds)
            {
                _own[round] = _own.GetValueOrDefault(round) | form.Forms;
            }

            if (rounds.Count > 0)
            {
                continue;
            }

            if (!FormReader.IsGeneral(page, form, current?.Owner) && !IsOfOtherActivity(page.Text, form, current?.Activity) && !IsRectificationReview(page, form, kind))
            {
                unattached.Add(form);
            }
        }

        Unattached = kind is Kind.Commentary || (kind is Kind.Meeting && current is null) ? [] : unattached;
    }

    /// <summary>Forms that stand with no numbered round.</summary>
    public IReadOnlyList<FormMention> Unattached { get; }

    /// <summary>All forms of <see cref="Unattached"/>.</summary>
    public RoundForms OfTheDocument => Unattached.Aggregate(RoundForms.None, (forms, mention) => forms | mention.Forms);

    /// <summary>The forms of a round: those printed with it and, for the current one, those that the document names without a number.</summary>
    public RoundForms Of(RoundCluster cluster) =>
        _own.GetValueOrDefault(cluster) | (cluster == _current ? OfTheDocument : RoundForms.None);

    // The round in whose mention the form stands or of which the sentence speaks: 第二轮巡视|属于|专项巡视, in reports 第十一、十二轮巡视对4个县开展|“回头看”.
    private IReadOnlyList<RoundCluster> RoundsOf(AnalyzedDocument page, RoundPlaces places, FormMention form, Kind kind) =>
        (places.Over(WithCharacterBefore(form.Span)) ?? places.SaidToBe(page.Text, form.Span.Start)) is { } round ? [round]
        : kind is not (Kind.Commentary or Kind.Meeting) ? []
        : places.OneOrListedIn(page.Text, page.SentenceAt(form.Span.Start)) is { Count: > 0 } rounds ? rounds
        : [.. places.OneOrListedIn(page.Text, ClauseOf(page, form.Span)).Where(round => (_own.GetValueOrDefault(round) & form.Forms) == form.Forms)];

    // 听取第十二轮巡视“回头看”线索办理和|“回头看”|整改情况汇报,听取第一轮巡视情况汇报: a form said once more in the clause of its round.
    private static TextSpan ClauseOf(AnalyzedDocument page, TextSpan form)
    {
        var sentence = page.SentenceAt(form.Start);
        var start = sentence.Start + page.Text.AsSpan(sentence.Start, form.Start - sentence.Start).LastIndexOfAny(",;") + 1;
        var length = page.Text.AsSpan(form.End, Math.Max(0, sentence.End - form.End)).IndexOfAny(",;");
        return new TextSpan(start, length < 0 ? Math.Max(form.End, sentence.End) : form.End + length);
    }

    // A form that follows a round directly belongs to it: 第四轮巡视|上下联动.
    private static TextSpan WithCharacterBefore(TextSpan span) => new(Math.Max(0, span.Start - 1), span.End);

    // The 专项巡察 of lower bodies is no form of the province's 巡视.
    private static bool IsOfOtherActivity(string text, FormMention form, Activity? activity)
    {
        var printed = text.AsSpan(form.Span.Start, form.Span.Length);
        var (xunshi, xuncha) = (printed.Contains("巡视", StringComparison.Ordinal), printed.Contains("巡察", StringComparison.Ordinal));
        return xunshi != xuncha && activity is { } own && own != (xunshi ? Activity.Xunshi : Activity.Xuncha);
    }

    // In a report on findings or on how they were put right, “回头看” apart from 巡察 is a check of measures.
    private static bool IsRectificationReview(AnalyzedDocument page, FormMention form, Kind kind) =>
        kind is Kind.Feedback or Kind.Rectification && page.Text[form.Span.Start] == '“' && page.LineAt(form.Span.Start).Role != LineRole.Title
        && !page.Text.AsSpan(0, form.Span.Start).EndsWith("反馈", StringComparison.Ordinal);
}
