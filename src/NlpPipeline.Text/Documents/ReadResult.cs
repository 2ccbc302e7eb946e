namespace NlpPipeline.Text.Documents;

/// <summary>What reading one document gave: the document, or the reason why there is none.</summary>
/// <param name="Id">Identifier of the document.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Document">The document, or null.</param>
/// <param name="Error">What happened and what to do, or null.</param>
public sealed record ReadResult(string Id, DocumentSource Source, Document? Document, string? Error)
{
    /// <summary>Whether what could not be read may hold any number of documents: a folder, a pattern, an input that is not there, or a <see cref="IsContainer"/>.</summary>
    public bool HidesDocuments { get; private init; }

    /// <summary>Whether it is the file at <see cref="Source"/>, an archive or a table, that could not be read as a whole or not to its end; it hides what lies in it.</summary>
    public bool IsContainer { get; private init; }

    /// <summary>A document that could be read.</summary>
    public static ReadResult Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new ReadResult(document.Id, document.Source, document, Error: null);
    }

    /// <summary>A document of <paramref name="text"/>, or a failure where it is empty.</summary>
    public static ReadResult OfText(string id, DocumentSource source, string text) => string.IsNullOrWhiteSpace(text)
        ? Failed(id, source, "the document is empty")
        : Of(new Document(id, text, source));

    /// <summary>A document that could not be read.</summary>
    public static ReadResult Failed(string id, DocumentSource source, string error) => new(id, source, Document: null, error);

    /// <summary>An archive or a table that could not be read as a whole, or a place in it from which on documents are lost.</summary>
    internal static ReadResult FailedContainer(string id, DocumentSource source, string error) =>
        Failed(id, source, error) with { HidesDocuments = true, IsContainer = true };

    /// <summary>An input that could not be read and may hold documents.</summary>
    public static ReadResult FailedInput(string path, string error) => Failed(path, new DocumentSource(path), error) with { HidesDocuments = true };
}
