using System.IO.Compression;

namespace NlpPipeline.Text.Documents.Formats;

/// <summary>
/// A zip archive: every member of a known format, in the archive's order. Members are read where they lie and never unpacked to disk, so
/// that their names can point nowhere; each is cut off at the size limit, so that it cannot swell without end; archives in archives are refused.
/// </summary>
internal sealed class ZipFormat : IDocumentFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".zip"];

    public bool HoldsMany => true;

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
            // It was read, so that whatever it held before is gone.
            yield return ReadResult.Failed(file.Id, file.Source, $"the archive holds no documents ({string.Join(", ", DocumentReader.Extensions)})");
        }

        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var result in documents.SelectMany(entry => members.Read(MemberOf(file, entry, names, options))))
        {
            yield return result;
        }
    }

    private static ZipArchive Open(Stream stream)
    {
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, new MemberNameEncoding());
        }
        catch (InvalidDataException exception)
        {
            throw new UnreadableDocumentException("the file is no zip archive, or only a part of one", exception);
        }
    }

    // An archive may hold several members of one name; the second is named name#2.
    private static InputFile MemberOf(InputFile archive, ZipArchiveEntry entry, Dictionary<string, int> names, ReaderOptions options)
    {
        var name = string.Join('/', entry.FullName.Split('/').Where(part => part is not ("" or "." or "..")));
        var count = names[name] = names.GetValueOrDefault(name) + 1;
        var ordinal = count > 1 ? FormattableString.Invariant($"#{count}") : "";
        return new InputFile(
            entry.Name,
            $"{archive.Id}/{InputFile.IdOf(name)}{ordinal}",
            archive.Source with { Member = entry.FullName + ordinal },
            () => OpenMember(entry, options));
    }

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
