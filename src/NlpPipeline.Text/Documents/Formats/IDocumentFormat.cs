namespace NlpPipeline.Text.Documents.Formats;

/// <summary>A file format that holds documents.</summary>
internal interface IDocumentFormat
{
    /// <summary>Extensions in lower case with the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Whether a file may hold several documents.</summary>
    bool HoldsMany => false;

    /// <summary>Reads the documents of <paramref name="file"/>. May throw: the caller turns that into a failed result and ends the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">How to read.</param>
    /// <param name="members">Reads the files inside an archive.</param>
    IEnumerable<ReadResult> Read(InputFile file, ReaderOptions options, DocumentReader members);
}
