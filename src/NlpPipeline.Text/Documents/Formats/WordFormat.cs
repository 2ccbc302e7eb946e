using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace NlpPipeline.Text.Documents.Formats;

/// <summary>Word documents (<c>.docx</c>): a line a paragraph, a line a table row with tabs between its cells.</summary>
internal sealed class WordFormat : WholeFileFormat
{
    // A table in a table in a text box has some fifty.
    private const int MaxDepth = 256;

    // First bytes of an OLE compound file: a password-protected document, or one of Word 97.
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    public override IReadOnlyList<string> Extensions { get; } = [".docx"];

    protected override string ToText(byte[] content, ReaderOptions options)
    {
        if (content.AsSpan().StartsWith(CompoundFile))
        {
            throw new UnreadableDocumentException("the document is protected by a password or of an old format; save it as .docx without a password");
        }

        RefuseSwelling(content, options.MaxBytes);
        using var stream = new MemoryStream(content, writable: false);
        using var document = Open(stream);
        return document.MainDocumentPart is { } part ? WordText.Of(Load(part, options.MaxBytes)) : "";
    }

    private static WordprocessingDocument Open(MemoryStream stream)
    {
        try
        {
            return WordprocessingDocument.Open(stream, isEditable: false);
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or InvalidDataException)
        {
            throw new UnreadableDocumentException("the file is no Word document, or only a part of one", exception);
        }
    }

    private static void RefuseSwelling(byte[] content, long maxBytes)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            var size = package.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Sum(entry => entry.Length);
            if (size > maxBytes)
            {
                throw UnreadableDocumentException.TooLarge(size, maxBytes);
            }
        }
        catch (InvalidDataException exception)
        {
            throw new UnreadableDocumentException("the file is no Word document, or only a part of one", exception);
        }
    }

    // The library's own tree of a part is built by recursion, which deep nesting brings down together with the process.
    private static XElement? Load(MainDocumentPart part, long maxBytes)
    {
        try
        {
            RefuseNesting(part, maxBytes);
            using var reader = Read(part, maxBytes);
            return XDocument.Load(reader).Root;
        }
        catch (XmlException exception)
        {
            throw new UnreadableDocumentException($"the Word document is damaged; open and save it anew ({exception.Message})", exception);
        }
    }

    private static void RefuseNesting(MainDocumentPart part, long maxBytes)
    {
        using var reader = Read(part, maxBytes);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.DocumentType)
            {
                throw new UnreadableDocumentException("the document declares entities, which Word never does; open and save it anew");
            }

            if (reader.Depth > MaxDepth)
            {
                throw new UnreadableDocumentException(FormattableString.Invariant($"the document nests more than {MaxDepth} elements; no announcement does"));
            }
        }
    }

    private static XmlReader Read(MainDocumentPart part, long maxBytes) => XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), new XmlReaderSettings
    {
        CloseInput = true,
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersInDocument = maxBytes,
        MaxCharactersFromEntities = 1,
    });
}
