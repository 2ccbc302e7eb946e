namespace NlpPipeline.Text.Documents;

/// <summary>What reading one document gave: the document, or the reason why there is none.</summary>
/// <param name="Id">Identifier of the document.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Document">The document, or null.</param>
/// <param name="Error">What happened and what to do, or null.</param>
public sealed record ReadResult(string Id, DocumentSource Source, Document? Document, string? Error)
{
    // Which files a folder or a pattern holds is not known.
    private bool IsInput { get; init; }

    /// <summary>
    /// Whether what could not be read may hold any number of documents: a folder, a pattern, an input that is not there; or an archive or a table that cannot be read
    /// as a whole, or not to its end.
    /// </summary>
    public bool HidesDocuments { get; internal init; }

    /// <summary>Whether this is why the document at <paramref name="place"/> could not be met: it lies in what could not be read.</summary>
    public bool Hides(DocumentSource place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return HidesDocuments && (IsInput || (place.Path == Source.Path && (Source.Member is null || place.Member == Source.Member)));
    }

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

    /// <summary>An input that could not be read and may hold documents.</summary>
    public static ReadResult FailedInput(string path, string error) => Failed(path, new DocumentSource(path), error) with { HidesDocuments = true, IsInput = true };
}
