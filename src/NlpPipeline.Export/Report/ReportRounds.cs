using NlpPipeline.Export.Rounds;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Rounds;

namespace NlpPipeline.Export.Report;

/// <summary>The rounds of all documents; what a document says that prints no round stands in a group of its sending body.</summary>
internal sealed class ReportRounds
{
    // Four for each document of the page, and ten assignments: bounds on memory and on the size of the page.
    private const int MostRounds = 4 * ReportSink.MaxDocuments;
    private const int MostAssignments = 10 * ReportSink.MaxDocuments;

    private static readonly Round Unstated = new(null, null, null, null, null, RoundForms.None, Current: true);

    private readonly Dictionary<RoundKey, ReportRound> _rounds = [];
    private readonly HashSet<RoundKey> _leftOut = [];
    private int _leftOutOfOneDocument;

    /// <summary>Rounds that some document is about, those with most units and assignments first, and behind them the groups without a round.</summary>
    public IReadOnlyList<ReportRound> Current =>
    [
        .. _rounds.Values.Where(round => round.Summary.Current)
            .OrderBy(round => round.IsUnstated)
            .ThenByDescending(round => round.Summary.Units.Count + round.Assignments.Count)
            .ThenBy(round => round.Summary.Key.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Names of the rounds that are only mentioned.</summary>
    public IReadOnlyList<string> Mentioned => [.. _rounds.Values.Where(round => !round.Summary.Current).Select(round => round.FullName).Order(StringComparer.Ordinal)];

    /// <summary>Number of rounds that are printed, those that found no more room included.</summary>
    public int Count => _rounds.Values.Count(round => round.IsPrinted) + LeftOut;

    /// <summary>Number of rounds that found no more room.</summary>
    public int LeftOut => _leftOut.Count + _leftOutOfOneDocument;

    /// <summary>Number of assignments, those that found no more room included.</summary>
    public int AssignmentsTotal { get; private set; }

    /// <summary>Number of assignments in the page.</summary>
    public int AssignmentsShown { get; private set; }

    /// <summary>Takes in what a document says of rounds.</summary>
    public void Add(Announcement announcement, DocumentPlace place)
    {
        foreach (var round in announcement.Rounds.Select(fact => fact.Value))
        {
            Add(announcement, place, round, isPrinted: true);
        }

        if (!announcement.Rounds.Any(round => round.Value.Current) && TellsOfInspection(announcement))
        {
            Add(announcement, place, Unstated, isPrinted: false);
        }
    }

    private static bool TellsOfInspection(Announcement announcement) => announcement.Teams.Count + announcement.Units.Count + announcement.Assignments.Count + announcement.Focus.Count > 0;

    private void Add(Announcement announcement, DocumentPlace place, Round round, bool isPrinted)
    {
        var key = RoundKey.Of(announcement, round);
        if (!_rounds.TryGetValue(key, out var known))
        {
            if (_rounds.Count >= MostRounds)
            {
                CountLeftOut(key);
                return;
            }

            _rounds.Add(key, known = new ReportRound(key));
        }

        known.IsPrinted |= isPrinted;
        known.Add(announcement, round, place, MostAssignments - AssignmentsShown);
        if (round.Current)
        {
            AssignmentsTotal += announcement.Assignments.Count;
            AssignmentsShown = Math.Min(MostAssignments, AssignmentsShown + announcement.Assignments.Count);
        }
    }

    // A round that belongs to one document is in no other; remembering it would let memory grow with the documents.
    private void CountLeftOut(RoundKey key)
    {
        if (key.Document is not null)
        {
            _leftOutOfOneDocument++;
        }
        else
        {
            _leftOut.Add(key);
        }
    }
}
