using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NlpPipeline.Text.Documents.Formats;

/// <summary>Word documents (<c>.docx</c>): a line a paragraph, a line a table row with tabs between its cells.</summary>
internal sealed class WordFormat : WholeFileFormat
{
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
        var settings = new OpenSettings { MaxCharactersInPart = options.MaxBytes };
        using var stream = new MemoryStream(content, writable: false);
        using var document = Open(stream, settings);
        var text = new StringBuilder();
        AppendBlocks(text, document.MainDocumentPart?.Document?.Body);
        return text.ToString();
    }

    private static WordprocessingDocument Open(MemoryStream stream, OpenSettings settings)
    {
        try
        {
            return WordprocessingDocument.Open(stream, isEditable: false, settings);
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

    private static void AppendBlocks(StringBuilder text, OpenXmlElement? parent)
    {
        foreach (var block in parent?.ChildElements ?? Enumerable.Empty<OpenXmlElement>())
        {
            if (block is Paragraph paragraph)
            {
                AppendRuns(text, paragraph);
                text.Append('\n');
            }
            else if (block is Table table)
            {
                AppendRows(text, table);
            }
            else if (block is SdtBlock control)
            {
                AppendBlocks(text, control.SdtContentBlock);
            }
        }
    }

    private static void AppendRows(StringBuilder text, Table table)
    {
        var rows = table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(CellOf)).ToList();
        TableText.Append(text, new TableGrid(rows));
    }

    private static TableCellText CellOf(TableCell cell)
    {
        var properties = cell.TableCellProperties;
        var merge = properties?.VerticalMerge;
        var continues = merge is not null && merge.Val?.Value != MergedCellValues.Restart;
        return new TableCellText(
            string.Join(' ', cell.Elements<Paragraph>().Select(TextOf).Where(line => line.Length > 0)),
            properties?.GridSpan?.Val?.Value ?? 1,
            RowSpan: 1,
            ContinuesAbove: continues);
    }

    private static string TextOf(Paragraph paragraph)
    {
        var text = new StringBuilder();
        AppendRuns(text, paragraph);
        return text.ToString().Trim();
    }

    private static void AppendRuns(StringBuilder text, Paragraph paragraph)
    {
        foreach (var element in paragraph.Descendants())
        {
            switch (element)
            {
                case DocumentFormat.OpenXml.Wordprocessing.Text run:
                    text.Append(run.Text);
                    break;
                case TabChar:
                    text.Append('\t');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
            }
        }
    }
}
