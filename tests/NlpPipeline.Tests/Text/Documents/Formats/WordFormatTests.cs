using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
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

    [Fact]
    public void Entities_are_named_in_plain_words() =>
        Assert.Contains("declares entities", Reading.Of("a.docx", WithMainPart("<!DOCTYPE b [<!ENTITY a \"0\">]><b>&a;</b>")).Single().Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("<w:p><w:r><w:pict><v:textbox><w:txbxContent>", "</w:txbxContent></v:textbox></w:pict></w:r></w:p>")]
    public void Endless_nesting_is_refused(string open, string close) =>
        Assert.Contains("nests", Reading.Of("a.docx", WithBody(Repeated(open, 20_000) + "<w:p/>" + Repeated(close, 20_000))).Single().Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("公告\n甲\n值班电话\t123\n邮编\t456\n乙\n", "<w:tbl><w:tr><w:tc>P(甲)<w:tbl>R(值班电话|123)R(邮编|456)</w:tbl><w:p/></w:tc></w:tr>R(乙)</w:tbl>")]
    [InlineData("公告\n一组\t甲局\n二组\t乙局\n", "<w:tbl>R(一组|甲局)<w:sdt><w:sdtContent>R(二组|乙局)</w:sdtContent></w:sdt></w:tbl>")]
    [InlineData("公告\n一组\t甲局\n", "<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc>P(一组)</w:tc></w:sdtContent></w:sdt><w:tc>P(甲局)</w:tc></w:tr></w:tbl>")]
    [InlineData("公告\n一组\t甲局\n", "<w:tbl><w:tr><w:tc><w:sdt><w:sdtContent>P(一组)</w:sdtContent></w:sdt></w:tc><w:tc>P(甲局)</w:tc></w:tr></w:tbl>")]
    [InlineData("公告\n甲\n电话1\n", "<w:p><w:r><w:t>甲</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>P(电话1)</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>P(电话1)</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")]
    [InlineData("公告\n甲乙\n电话2\n", "<w:p><w:r><w:t>甲</w:t><w:pict><v:textbox><w:txbxContent>P(电话2)</w:txbxContent></v:textbox></w:pict></w:r><w:r><w:t>乙</w:t></w:r></w:p>")]
    [InlineData("公告\n新的\n", "<w:p><w:moveFrom><w:r><w:t>旧的</w:t></w:r></w:moveFrom><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:ins><w:r><w:t>新的</w:t></w:r></w:ins></w:p>")]
    public void Nothing_that_a_reader_sees_is_dropped(string expected, string body) =>
        Assert.Equal(expected, Reading.Of("a.docx", WithBody("P(公告)" + body)).Single().Document!.Text);

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

    // P(…) is a paragraph, R(…|…) a row of cells.
    private static byte[] WithBody(string body) => WithMainPart($"""
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>{Expanded(body)}</w:body></w:document>
        """);

    private static string Expanded(string body)
    {
        var rows = Regex.Replace(body, @"R\(([^()]*)\)", row => $"<w:tr><w:tc>P({row.Groups[1].Value.Replace("|", ")</w:tc><w:tc>P(", StringComparison.Ordinal)})</w:tc></w:tr>");
        return Regex.Replace(rows, @"P\(([^()]*)\)", "<w:p><w:r><w:t>$1</w:t></w:r></w:p>");
    }

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    internal static Paragraph Line(params string[] runs) => new(runs.Select(run => new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(run))));

    private static TableRow Row(params TableCell[] cells) => new(cells.AsEnumerable());

    private static TableCell Cell(string text, MergedCellValues? merge = null) => merge is { } value
        ? new TableCell(new TableCellProperties(new VerticalMerge { Val = value }), Line(text))
        : new TableCell(Line(text));
}
