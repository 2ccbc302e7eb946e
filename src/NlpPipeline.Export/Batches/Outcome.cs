using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export.Batches;

/// <summary>A document on its way through a batch.</summary>
/// <param name="Position">0-based place in the input.</param>
/// <param name="Read">What reading it gave.</param>
/// <param name="IsKnown">Whether an earlier run has its record already, so that nothing is to be done.</param>
public sealed record BatchItem(int Position, ReadResult Read, bool IsKnown = false)
{
    /// <summary>Numbers <paramref name="documents"/> from 0.</summary>
    public static IEnumerable<BatchItem> Number(IEnumerable<ReadResult> documents) => documents.Select((read, position) => new BatchItem(position, read));
}

/// <summary>What became of one document.</summary>
/// <param name="Item">The document.</param>
/// <param name="Announcement">Its record, or null where reading failed or the record is known.</param>
/// <param name="Fingerprints">What tells it from documents that say something else; empty without a record.</param>
public sealed record Outcome(BatchItem Item, Announcement? Announcement, IReadOnlyList<ulong> Fingerprints)
{
    /// <summary>What reading it gave.</summary>
    public ReadResult Read => Item.Read;
}
