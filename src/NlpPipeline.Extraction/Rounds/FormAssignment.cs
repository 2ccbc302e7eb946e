using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Rounds;

/// <summary>Tells which form of inspection belongs to which round.</summary>
internal sealed class FormAssignment
{
    private readonly Dictionary<RoundCluster, RoundForms> _own = [];
    private readonly RoundCluster? _current;

    public FormAssignment(AnalyzedDocument page, IReadOnlyList<RoundCluster> clusters, RoundCluster? current, Kind kind)
    {
        _current = current;
        var places = clusters.SelectMany(cluster => cluster.Mentions.Select(mention => (mention.Span, cluster))).OrderBy(place => place.Span).ToList();
        var unattached = new List<FormMention>();
        foreach (var form in FormReader.Read(page.Text).Where(form => !page.IsOutsideAnnouncement(form.Span)))
        {
            var owner = places.Find(place => place.Span.Overlaps(form.Span)).cluster;
            owner ??= kind is Kind.Commentary or Kind.Meeting ? OnlyRoundOf(page, form, places) : null;
            if (owner is not null)
            {
                _own[owner] = _own.GetValueOrDefault(owner) | form.Forms;
            }
            else if (!FormReader.IsGeneral(page, form, current?.Owner) && !IsRectificationReview(page, form, kind))
            {
                unattached.Add(form);
            }
        }

        Unattached = kind is Kind.Commentary or Kind.Meeting ? [] : unattached;
    }

    /// <summary>Forms that stand with no numbered round.</summary>
    public IReadOnlyList<FormMention> Unattached { get; }

    /// <summary>All forms of <see cref="Unattached"/>.</summary>
    public RoundForms OfTheDocument => Unattached.Aggregate(RoundForms.None, (forms, mention) => forms | mention.Forms);

    /// <summary>The forms of a round: those printed with it and, for the current one, those that the document names without a number.</summary>
    public RoundForms Of(RoundCluster cluster) =>
        _own.GetValueOrDefault(cluster) | (cluster == _current ? OfTheDocument : RoundForms.None);

    // In a report on findings or on how they were put right, “回头看” apart from 巡察 is a check of measures.
    private static bool IsRectificationReview(AnalyzedDocument page, FormMention form, Kind kind) =>
        kind is Kind.Feedback or Kind.Rectification && page.Text[form.Span.Start] == '“' && page.LineAt(form.Span.Start).Role != LineRole.Title;

    private static RoundCluster? OnlyRoundOf(AnalyzedDocument page, FormMention form, List<(Text.TextSpan Span, RoundCluster cluster)> places)
    {
        var sentence = page.SentenceAt(form.Span.Start);
        var inside = places.Where(place => sentence.Contains(place.Span)).Select(place => place.cluster).Distinct().ToList();
        return inside.Count == 1 ? inside[0] : null;
    }
}
