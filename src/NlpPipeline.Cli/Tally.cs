using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Kinds;

namespace NlpPipeline.Cli;

/// <summary>Counts outcomes and says which exit code they amount to.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Kind, int> _kinds = [];

    public int Read { get; private set; }

    public int Failed { get; private set; }

    public int Facts { get; private set; }

    public int Checks { get; private set; }

    public IReadOnlyDictionary<Kind, int> Kinds => _kinds;

    public int ExitCode => Failed == 0 && Read > 0 ? Cli.ExitCode.Done : Read > 0 ? Cli.ExitCode.Partial : Cli.ExitCode.NoInput;

    public void Count(Outcome outcome)
    {
        if (outcome.Announcement is not { } announcement)
        {
            Failed++;
            return;
        }

        Read++;
        Facts += FactsIn(announcement);
        Checks += announcement.Checks.Count;
        _kinds[announcement.Kind] = _kinds.GetValueOrDefault(announcement.Kind) + 1;
    }

    private static int FactsIn(Announcement a) =>
        a.Rounds.Count + a.Teams.Count + a.Units.Count + a.Dates.Count + a.Durations.Count + a.Hours.Count + a.Contacts.Count
        + a.Disciplines.Count + a.People.Count + a.Assignments.Count + a.Focus.Count;
}
