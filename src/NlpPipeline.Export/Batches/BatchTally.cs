using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Kinds;

namespace NlpPipeline.Export.Batches;

/// <summary>Counts of a batch.</summary>
public sealed class BatchTally
{
    private readonly Dictionary<Kind, int> _kinds = [];

    /// <summary>Documents with a record.</summary>
    public int Read { get; private set; }

    /// <summary>Documents that could not be read.</summary>
    public int Failed { get; private set; }

    /// <summary>Documents with a record that say what an earlier one says.</summary>
    public int Duplicates { get; private set; }

    /// <summary>Facts of all records.</summary>
    public int Facts { get; private set; }

    /// <summary>Checks of all records.</summary>
    public int Checks { get; private set; }

    /// <summary>Records of each kind.</summary>
    public IReadOnlyDictionary<Kind, int> Kinds => _kinds;

    /// <summary>Counts a document that could not be read.</summary>
    public void CountFailure() => Failed++;

    /// <summary>Counts a record.</summary>
    public void Count(Announcement announcement)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        Read++;
        Duplicates += announcement.DuplicateOf is null ? 0 : 1;
        Facts += FactsIn(announcement);
        Checks += announcement.Checks.Count;
        _kinds[announcement.Kind] = _kinds.GetValueOrDefault(announcement.Kind) + 1;
    }

    /// <summary>Counts what became of a document; one whose record was there already counts as neither.</summary>
    public void Count(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.Announcement is { } announcement)
        {
            Count(announcement);
        }
        else if (!outcome.Item.IsKnown)
        {
            CountFailure();
        }
    }

    private static int FactsIn(Announcement a) =>
        a.Rounds.Count + a.Teams.Count + a.Units.Count + a.Dates.Count + a.Durations.Count + a.Hours.Count + a.Contacts.Count
        + a.Disciplines.Count + a.People.Count + a.Assignments.Count + a.Focus.Count;
}
