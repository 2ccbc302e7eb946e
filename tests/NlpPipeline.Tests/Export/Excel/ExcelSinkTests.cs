using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using NlpPipeline.Export.Excel;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text;
using Xunit;

namespace NlpPipeline.Tests.Export.Excel;

public sealed class ExcelSinkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _path;

    public ExcelSinkTests()
    {
        _path = _folder.PathOf("tables.xlsx");
        using var sink = new ExcelSink(_path);
        sink.Write(SampleRecord.Create());
        sink.Complete();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_workbook_has_a_sheet_for_each_table_and_nothing_else_is_left()
    {
        using var workbook = SpreadsheetDocument.Open(_path, isEditable: false);

        Assert.Equal(
            [
                "rounds", "announcements", "document_rounds", "teams", "units", "assignments", "dates", "durations", "hours", "contacts", "channels", "disciplines",
                "people", "focus", "checks",
            ],
            workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.Equal([_path], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void The_file_is_what_the_format_prescribes()
    {
        using var workbook = SpreadsheetDocument.Open(_path, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(workbook, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("公告\uFFFF甲\uFFFE乙", "公告甲乙")]
    [InlineData("公告½甲", "公告\uFFFD甲")]
    [InlineData("公告😀\u0001", "公告😀")]
    public void What_xml_forbids_is_left_out(string title, string expected)
    {
        // An attribute cannot hold the half of a character.
        title = title.Replace('½', '\uD83D');
        using (var sink = new ExcelSink(_path))
        {
            sink.Write(SampleRecord.Create() with { Title = new Fact<string>(title, [TextSpan.At(0, 1)], "县", "r") });
            sink.Complete();
        }

        using var workbook = SpreadsheetDocument.Open(_path, isEditable: false);
        Assert.Contains(expected, CellsOf(SheetOf(workbook, "announcements"), row: 1).Select(cell => cell.InnerText));
    }

    [Fact]
    public void A_long_text_is_not_cut_within_a_character()
    {
        using (var sink = new ExcelSink(_path))
        {
            sink.Write(SampleRecord.Create() with { Title = new Fact<string>(new string('甲', 32_766) + "😀", [TextSpan.At(0, 1)], "县", "r") });
            sink.Complete();
        }

        using var workbook = SpreadsheetDocument.Open(_path, isEditable: false);
        Assert.Equal("甲甲", CellsOf(SheetOf(workbook, "announcements"), row: 1).Single(cell => cell.InnerText.Length > 30_000).InnerText[^2..]);
    }

    [Fact]
    public void The_header_is_frozen_and_filtered()
    {
        using var workbook = SpreadsheetDocument.Open(_path, isEditable: false);
        var sheet = SheetOf(workbook, "contacts");

        Assert.Equal(1, sheet.Descendants<Pane>().Single().VerticalSplit!.Value);
        Assert.StartsWith("A1:", sheet.Descendants<AutoFilter>().Single().Reference!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Phones_are_text_and_numbers_are_numbers()
    {
        using var workbook = SpreadsheetDocument.Open(_path, isEditable: false);
        var phone = CellsOf(SheetOf(workbook, "contacts"), row: 1)[3];
        var number = CellsOf(SheetOf(workbook, "teams"), row: 1)[3];

        Assert.Equal((CellValues.InlineString, "0793-5518302"), (phone.DataType!.Value, phone.InnerText));
        Assert.Equal("3", number.CellValue!.Text);
        Assert.True(number.DataType is null || number.DataType.Value == CellValues.Number);
    }

    private static Worksheet SheetOf(SpreadsheetDocument workbook, string name)
    {
        var id = workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!;
        return ((WorksheetPart)workbook.WorkbookPart.GetPartById(id)).Worksheet!;
    }

    private static List<Cell> CellsOf(Worksheet sheet, int row) => [.. sheet.Descendants<Row>().ElementAt(row).Elements<Cell>()];
}
