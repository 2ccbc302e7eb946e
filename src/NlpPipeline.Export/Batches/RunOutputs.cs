using NlpPipeline.Export.Duplicates;
using NlpPipeline.Export.Json;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export.Batches;

/// <summary>
/// Everything that a run writes: all records and all failures as JSON Lines, and the sinks that keep one of each set of duplicates. Takes outcomes in the order
/// of the input; nothing is published before <see cref="Complete"/>.
/// </summary>
public sealed class RunOutputs : IDisposable
{
    private readonly JsonLinesSink _records;
    private readonly JsonLinesSink _failures;
    private readonly IReadOnlyList<IAnnouncementSink> _tables;
    private readonly DuplicateFinder _duplicates = new();
    private readonly bool _keepDuplicates;

    /// <summary>Creates the outputs in a folder that exists.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="tables">Sinks that leave duplicates out; disposed of with this.</param>
    /// <param name="keepDuplicates">Whether they take duplicates all the same.</param>
    public RunOutputs(string folder, IReadOnlyList<IAnnouncementSink> tables, bool keepDuplicates)
    {
        _records = new JsonLinesSink(Path.Combine(folder, "announcements.jsonl"));
        _failures = new JsonLinesSink(Path.Combine(folder, "errors.jsonl"));
        (_tables, _keepDuplicates) = (tables, keepDuplicates);
    }

    /// <summary>Counts of what was taken.</summary>
    public BatchTally Tally { get; } = new();

    /// <summary>Takes a document that could not be read.</summary>
    public void TakeFailure(ReadResult failure)
    {
        Tally.CountFailure();
        _failures.WriteFailure(failure);
    }

    /// <summary>Takes a record.</summary>
    public void Take(Announcement announcement, ulong fingerprint)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        var marked = announcement with { DuplicateOf = _duplicates.Add(fingerprint, announcement.Document.Id) };
        Tally.Count(marked);
        _records.Write(marked);
        foreach (var table in marked.DuplicateOf is null || _keepDuplicates ? _tables : [])
        {
            table.Write(marked);
        }
    }

    /// <summary>Takes what became of a document.</summary>
    public void Take(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome is { Announcement: { } announcement, Fingerprint: { } fingerprint })
        {
            Take(announcement, fingerprint);
        }
        else
        {
            TakeFailure(outcome.Read);
        }
    }

    /// <summary>Publishes everything; of a run that read nothing only the reasons, so that the results of an earlier one stay.</summary>
    public void Complete()
    {
        _failures.Complete();
        if (Tally.Read == 0)
        {
            return;
        }

        foreach (var table in _tables)
        {
            table.Complete();
        }

        _records.Complete();
    }

    /// <summary>Removes what was not published.</summary>
    public void Dispose()
    {
        _records.Dispose();
        _failures.Dispose();
        foreach (var table in _tables)
        {
            table.Dispose();
        }
    }
}
