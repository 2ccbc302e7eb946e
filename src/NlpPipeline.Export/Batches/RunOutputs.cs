using NlpPipeline.Export.Duplicates;
using NlpPipeline.Export.Json;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export.Batches;

/// <summary>
/// Everything that a run writes: all records and all failures as JSON Lines, and the sinks that keep one of each set of duplicates. Takes outcomes in the order
/// of the input and gives every record an identifier of its own; nothing is published before <see cref="Complete"/>.
/// </summary>
public sealed class RunOutputs : IDisposable
{
    /// <summary>Name of the file with the records.</summary>
    public const string RecordsFile = "announcements.jsonl";

    private readonly JsonLinesSink _records;
    private readonly JsonLinesSink _failures;
    private readonly IReadOnlyList<IAnnouncementSink> _tables;
    private readonly DuplicateFinder _duplicates = new();
    private readonly HashSet<ulong> _ids = [];
    private readonly bool _keepDuplicates;

    /// <summary>Creates the outputs in a folder that exists.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="tables">Sinks that leave duplicates out; disposed of with this.</param>
    /// <param name="keepDuplicates">Whether they take duplicates all the same.</param>
    /// <exception cref="IOException">An output cannot be made; none is left open.</exception>
    public RunOutputs(string folder, IReadOnlyList<IAnnouncementSink> tables, bool keepDuplicates)
    {
        (_tables, _keepDuplicates) = (tables, keepDuplicates);
        try
        {
            _records = new JsonLinesSink(Path.Combine(folder, RecordsFile));
            _failures = new JsonLinesSink(Path.Combine(folder, "errors.jsonl"));
        }
        catch
        {
            Discard.All([_records, .. tables]);
            throw;
        }
    }

    /// <summary>Counts of what was taken.</summary>
    public BatchTally Tally { get; } = new();

    /// <summary>Takes a document that could not be read.</summary>
    public void TakeFailure(ReadResult failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        Tally.CountFailure();
        _failures.WriteFailure(failure);
        Remove(failure.Id, failure.Source);
    }

    /// <summary>Takes a record.</summary>
    public void Take(Announcement announcement, IReadOnlyList<ulong> fingerprints)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        var document = WithOwnId(announcement.Document);
        var marked = announcement with { Document = document, DuplicateOf = _duplicates.Add(fingerprints, document.Id) };
        Tally.Count(marked);
        _records.Write(marked);
        if (marked.DuplicateOf is not null && !_keepDuplicates)
        {
            Remove(document.Id, document.Source);
            return;
        }

        foreach (var table in _tables)
        {
            table.Write(marked);
        }
    }

    /// <summary>Takes what became of a document.</summary>
    public void Take(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.Announcement is { } announcement)
        {
            Take(announcement, outcome.Fingerprints);
        }
        else
        {
            TakeFailure(outcome.Read);
        }
    }

    /// <summary>Publishes everything; of a run that read nothing only the reasons, so that the results of an earlier one stay.</summary>
    /// <param name="evenIfEmpty">Whether it is known that there is nothing to read any more.</param>
    public void Complete(bool evenIfEmpty = false)
    {
        _records.Flush();
        _failures.Complete();
        if (Tally.Read == 0 && !evenIfEmpty)
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
    public void Dispose() => Discard.All([_records, _failures, .. _tables]);

    private void Remove(string id, DocumentSource source)
    {
        foreach (var store in _tables.OfType<IDocumentStore>())
        {
            store.Remove(id, source);
        }
    }

    // Two folders may each hold a 1.txt, and two rows may bear one number: the first keeps the identifier, the others are called after their place.
    private Document WithOwnId(Document document)
    {
        var id = document.Id;
        for (var next = 1; !_ids.Add(ShortHash.Of(id)); next++)
        {
            id = next == 1 ? PlaceOf(document) : FormattableString.Invariant($"{PlaceOf(document)}#{next}");
        }

        return id == document.Id ? document : new Document(id, document.Text, document.Source);
    }

    private static string PlaceOf(Document document)
    {
        var (path, row, member) = document.Source;
        return string.Join(':', ((string?[])[path ?? document.Id, member, row is { } number ? FormattableString.Invariant($"{number}") : null]).Where(part => part is not null));
    }
}
