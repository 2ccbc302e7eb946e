using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace NlpPipeline.Tests.Text.Documents.Formats;

public sealed class WordFormatTests
{
    [Fact]
    public void Paragraphs_are_lines_and_table_rows_have_tabs() => Assert.Equal(
        "巡察公告\n一组\t甲局\n一组\t乙局\n完\n",
        Reading.Of("a.docx", Word(
            Line("巡察", "公告"),
            new Table(Row(Cell("一组", MergedCellValues.Restart), Cell("甲局")), Row(Cell("", MergedCellValues.Continue), Cell("乙局"))),
            Line("完"))).Single().Document!.Text);

    [Fact]
    public void A_cell_over_two_columns_keeps_the_columns_apart()
    {
        var wide = new TableCell(new TableCellProperties(new GridSpan { Val = 2 }), Line("安排"));

        Assert.Equal("安排\t\t备注\n一组\t甲局\t无\n", Reading.Of("a.docx", Word(new Table(Row(wide, Cell("备注")), Row(Cell("一组"), Cell("甲局"), Cell("无"))))).Single().Document!.Text);
    }

    [Fact]
    public void A_protected_document_is_named() =>
        Assert.Contains("password", Reading.Of("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).Single().Error, StringComparison.Ordinal);

    [Fact]
    public void Half_a_document_is_refused()
    {
        var content = Word(Line("巡察公告"));

        Assert.Contains("no Word document", Reading.Of("a.docx", content[..(content.Length / 2)]).Single().Error, StringComparison.Ordinal);
        Assert.Contains("no Word document", Reading.Of("a.docx", "text"u8.ToArray()).Single().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entity_bomb_does_not_go_off()
    {
        const string Bomb = """
            <?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "0123456789"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>
            """;

        Assert.NotNull(Reading.Of("a.docx", WithMainPart(Bomb)).Single().Error);
    }

    [Fact]
    public void A_part_that_swells_is_refused()
    {
        var padded = $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{new string('0', 30_000_000)}</w:t></w:r></w:p></w:body></w:document>""";

        Assert.Contains("more than the", Reading.Of("a.docx", WithMainPart(padded)).Single().Error, StringComparison.Ordinal);
    }

    internal static byte[] Word(params OpenXmlElement[] blocks)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(blocks));
        }

        return stream.ToArray();
    }

    private static byte[] WithMainPart(string xml)
    {
        using var stream = new MemoryStream();
        stream.Write(Word(Line("x")));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var part = archive.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes(xml));
        }

        return stream.ToArray();
    }

    internal static Paragraph Line(params string[] runs) => new(runs.Select(run => new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(run))));

    private static TableRow Row(params TableCell[] cells) => new(cells.AsEnumerable());

    private static TableCell Cell(string text, MergedCellValues? merge = null) => merge is { } value
        ? new TableCell(new TableCellProperties(new VerticalMerge { Val = value }), Line(text))
        : new TableCell(Line(text));
}
