using NlpPipeline.Export.Json;
using NlpPipeline.Export.Tables;
using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Export.Rounds;

/// <summary>
/// Gathers what all documents say of each round: its documents, teams and units, what it looks into, and which of that its owner's previous
/// round did not. A round whose owner has no name of its own belongs to one document and is finished with it, so memory grows with the named rounds only.
/// </summary>
internal sealed class RoundSummaries
{
    private readonly Dictionary<RoundKey, RoundSummary> _summaries = [];
    private readonly List<RoundSummary> _order = [];

    public static IReadOnlyList<Column> Columns { get; } =
    [
        new("round"), new("owner"), new("term", CellType.WholeNumber), new("ordinal", CellType.WholeNumber), new("year", CellType.WholeNumber), new("batch", CellType.WholeNumber), new("forms"),
        new("current", CellType.Boolean), new("documents", CellType.WholeNumber), new("teams", CellType.WholeNumber), new("units", CellType.WholeNumber),
        new("label"), new("score", CellType.Fraction), new("evidence_documents", CellType.WholeNumber), new("evidence_teams", CellType.WholeNumber), new("new", CellType.Boolean),
        new("evidence"), new("document"),
    ];

    /// <summary>The rounds that may still grow, in order of first appearance.</summary>
    public IReadOnlyList<RoundSummary> Named => _order;

    /// <summary>Takes the rounds of one document in; teams, units and focus belong to the round that the document is about.</summary>
    /// <returns>Rows of the rounds that no other document can add to.</returns>
    public IReadOnlyList<IReadOnlyList<Cell>> Add(Announcement announcement)
    {
        var finished = new Dictionary<RoundKey, RoundSummary>();
        foreach (var round in announcement.Rounds)
        {
            var key = RoundKey.Of(announcement, round.Value);
            SummaryOf(key, key.Document is null ? _summaries : finished).Add(announcement, round.Value);
        }

        return [.. finished.Values.SelectMany(summary => RowsOf(summary, previous: null))];
    }

    /// <summary>One row for each label of each round that <see cref="Add"/> did not finish; a round without labels has one row.</summary>
    public IEnumerable<IReadOnlyList<Cell>> Rows() => _order.SelectMany(summary => RowsOf(summary, PreviousOf(summary.Key)));

    /// <summary>The round of the same owner before <paramref name="key"/> as far as it is known: of the same term or year, with the next smaller number.</summary>
    public RoundSummary? PreviousOf(RoundKey key) => _order
        .Where(other => other.Key.Body == key.Body && other.Current && other.Key.IsBefore(key))
        .MaxBy(other => (other.Key.Term, other.Key.Year, other.Key.Ordinal ?? other.Key.Batch));

    private RoundSummary SummaryOf(RoundKey key, Dictionary<RoundKey, RoundSummary> summaries)
    {
        if (!summaries.TryGetValue(key, out var summary))
        {
            summaries.Add(key, summary = new RoundSummary(key));
            if (ReferenceEquals(summaries, _summaries))
            {
                _order.Add(summary);
            }
        }

        return summary;
    }

    private static IEnumerable<IReadOnlyList<Cell>> RowsOf(RoundSummary summary, RoundSummary? previous)
    {
        var key = summary.Key;
        Cell[] head =
        [
            key.ToString(), key.Body, key.Term, key.Ordinal, key.Year, key.Batch, string.Join(' ', EnumNames.Of(summary.Forms)), summary.Current,
            summary.Documents, summary.Teams.Count, summary.Units.Count,
        ];
        return summary.Labels.Count == 0
            ? [[.. head, default, default, default, default, default, default, summary.FirstDocument]]
            : summary.Labels
                .OrderByDescending(label => label.Value.Score)
                .Select(label => (IReadOnlyList<Cell>)[.. head, label.Key, .. Cells(label.Value), .. New(label.Key, previous), label.Value.Text, label.Value.Document]);
    }

    private static Cell[] Cells(LabelEvidence evidence) => [Cell.Score(evidence.Score), evidence.Documents, evidence.Teams.Count];

    // Nothing is new where nothing is known of the round before.
    private static Cell[] New(string label, RoundSummary? previous) => previous is null ? [default] : [!previous.Labels.ContainsKey(label)];
}
