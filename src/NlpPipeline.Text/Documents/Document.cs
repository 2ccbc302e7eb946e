namespace NlpPipeline.Text.Documents;

/// <summary>One announcement as it was read: decoded, otherwise unchanged. All spans of the record point into <see cref="Text"/>.</summary>
public sealed class Document
{
    /// <summary>Creates a document.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public Document(string id, string text, DocumentSource? source = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
        Source = source ?? new DocumentSource(Path: null);
    }

    /// <summary>Identifier: the file's path below its input folder without extension, or the identifier of a row.</summary>
    public string Id { get; }

    /// <summary>The decoded text.</summary>
    public string Text { get; }

    /// <summary>Where the document came from.</summary>
    public DocumentSource Source { get; }
}

/// <summary>Where a document came from.</summary>
/// <param name="Path">Path as it was given, or null for a text that came from no file.</param>
/// <param name="Row">1-based line of a JSON Lines file, record of a table or element of an array; null where a file is one document.</param>
/// <param name="Member">Path inside an archive, or null.</param>
public sealed record DocumentSource(string? Path, int? Row = null, string? Member = null);
