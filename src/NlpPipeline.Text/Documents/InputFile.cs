namespace NlpPipeline.Text.Documents;

/// <summary>A file to read: on disk, inside an archive, or a stream such as standard input.</summary>
/// <param name="Name">Name with the extension that tells the format.</param>
/// <param name="Id">Identifier of its document; rows append their number.</param>
/// <param name="Source">Where it lies.</param>
/// <param name="Open">Opens its content; every caller disposes of its own stream.</param>
public sealed record InputFile(string Name, string Id, DocumentSource Source, Func<Stream> Open)
{
    /// <summary>The file at <paramref name="path"/>.</summary>
    /// <param name="path">Path as it was given.</param>
    /// <param name="id">Identifier, or null for the file name without extension.</param>
    public static InputFile OnDisk(string path, string? id = null) =>
        new(Path.GetFileName(path), id ?? IdOf(Path.GetFileName(path)), new DocumentSource(path), () => OpenRegular(path));

    /// <summary>A name without its extension; a name that is nothing but an extension stays whole.</summary>
    public static string IdOf(string name) => Path.GetFileNameWithoutExtension(name) is { Length: > 0 }
        ? name[..^Path.GetExtension(name).Length]
        : name;

    /// <summary>The whole content.</summary>
    /// <exception cref="UnreadableDocumentException">There is more than <paramref name="maxBytes"/>.</exception>
    public byte[] ReadAll(long maxBytes)
    {
        using var stream = Open();
        if (stream.CanSeek && stream.Length > maxBytes)
        {
            throw UnreadableDocumentException.TooLarge(stream.Length, maxBytes);
        }

        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, count);
            if (content.Length > maxBytes)
            {
                throw UnreadableDocumentException.TooLarge(size: null, maxBytes);
            }
        }

        return content.ToArray();
    }

    private static FileStream OpenRegular(string path)
    {
        if (SpecialFile.Is(path))
        {
            throw new UnreadableDocumentException("this is no regular file; pass its content on standard input");
        }

        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
    }
}
