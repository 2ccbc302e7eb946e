namespace NlpPipeline.Text.Documents;

/// <summary>A document cannot be read; the message says why and what to do.</summary>
public class UnreadableDocumentException : Exception
{
    /// <summary>Creates the exception.</summary>
    public UnreadableDocumentException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its cause.</summary>
    public UnreadableDocumentException(string message, Exception? cause)
        : base(message, cause)
    {
    }

    /// <summary>The document is larger than allowed.</summary>
    /// <param name="size">Its size in bytes, or null where only the limit is known to be passed.</param>
    /// <param name="maxBytes">The limit.</param>
    internal static UnreadableDocumentException TooLarge(long? size, long maxBytes) => new(FormattableString.Invariant(
        $"the document has {(size is { } known ? $"{known} bytes, " : "")}more than the {maxBytes} bytes that are read; split it or raise --max-bytes"));
}

/// <summary>The bytes of a document are not text.</summary>
public sealed class BinaryContentException(string message) : UnreadableDocumentException(message);
