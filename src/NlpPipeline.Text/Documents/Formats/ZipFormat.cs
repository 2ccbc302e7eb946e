using System.IO.Compression;

namespace NlpPipeline.Text.Documents.Formats;

/// <summary>
/// A zip archive: every member of a known format, in the archive's order. Members are read where they lie and never unpacked to disk, so
/// that their names can point nowhere; each is cut off at the size limit, so that it cannot swell without end; archives in archives are refused.
/// </summary>
internal sealed class ZipFormat : IDocumentFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".zip"];

    public IEnumerable<ReadResult> Read(InputFile file, ReaderOptions options, DocumentReader members)
    {
        if (file.Source.Member is not null)
        {
            throw new UnreadableDocumentException("archives inside archives are not read; unpack it first");
        }

        using var stream = file.Open();
        using var archive = Open(stream);
        if (archive.Entries.Count > options.MaxMembers)
        {
            throw new UnreadableDocumentException(FormattableString.Invariant($"the archive has {archive.Entries.Count} members, more than the {options.MaxMembers} that are read; split it"));
        }

        var documents = archive.Entries.Where(entry => DocumentReader.Reads(entry.Name)).ToList();
        if (documents.Count == 0)
        {
            throw new UnreadableDocumentException($"the archive holds no documents ({string.Join(", ", DocumentReader.Extensions)})");
        }

        foreach (var result in documents.SelectMany(entry => members.Read(MemberOf(file, entry, options))))
        {
            yield return result;
        }
    }

    private static ZipArchive Open(Stream stream)
    {
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read);
        }
        catch (InvalidDataException exception)
        {
            throw new UnreadableDocumentException("the file is no zip archive, or only a part of one", exception);
        }
    }

    private static InputFile MemberOf(InputFile archive, ZipArchiveEntry entry, ReaderOptions options) => new(
        entry.Name,
        $"{archive.Id}/{InputFile.IdOf(entry.FullName)}",
        archive.Source with { Member = entry.FullName },
        () => OpenMember(entry, options));

    private static Stream OpenMember(ZipArchiveEntry entry, ReaderOptions options)
    {
        if (entry.IsEncrypted)
        {
            throw new UnreadableDocumentException("the member is protected by a password; unpack the archive first");
        }

        // A table may be longer than a document, but no honest text shrinks a thousandfold.
        var isBomb = entry.Length > options.MaxBytes && entry.Length / Math.Max(1, entry.CompressedLength) > 500;
        return isBomb
            ? throw new UnreadableDocumentException(FormattableString.Invariant($"the member swells from {entry.CompressedLength} to {entry.Length} bytes, which no text does; it is not unpacked"))
            : entry.Open();
    }
}
