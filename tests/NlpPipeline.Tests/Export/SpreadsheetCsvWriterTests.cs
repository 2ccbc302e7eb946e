using System.Text;
using NlpPipeline.Export.Csv;
using Xunit;

namespace NlpPipeline.Tests.Export;

public sealed class SpreadsheetCsvWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_utf8_with_byte_order_mark_and_crlf()
    {
        var path = _folder.PathOf("a.csv");
        using (var writer = new SpreadsheetCsvWriter(path))
        {
            writer.WriteRow(["name", "number"]);
            writer.WriteRow(["市委第三巡察组", "3"]);
        }

        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("name,number\r\n市委第三巡察组,3\r\n")], File.ReadAllBytes(path));
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("+8610", "\"'+8610\"")]
    [InlineData("-2+3", "\"'-2+3\"")]
    [InlineData("\t=1+1", "\"'=1+1\"")]
    [InlineData("1=1", "1=1")]
    [InlineData("--05-29", "\"'--05-29\"")]
    public void What_a_spreadsheet_would_run_as_a_formula_is_defused(string cell, string expected) => Assert.Equal(expected, Written(cell));

    [Theory]
    [InlineData("13900001111", "\t13900001111")]
    [InlineData("010010", "\t010010")]
    [InlineData("0731-81116789", "0731-81116789")]
    [InlineData("2018", "2018")]
    [InlineData("0", "0")]
    [InlineData("437100", "437100")]
    public void Digits_that_are_no_number_stay_text(string cell, string expected) => Assert.Equal(expected, Written(cell));

    [Theory]
    [InlineData("甲,乙", "\"甲,乙\"")]
    [InlineData("他说\"好\"", "\"他说\"\"好\"\"\"")]
    [InlineData("两\n行", "\"两\n行\"")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Separators_quotes_and_line_breaks_are_quoted(string? cell, string expected) => Assert.Equal(expected, Written(cell));

    // Between two other cells, so that an empty cell is seen as well.
    private string Written(string? cell)
    {
        var path = _folder.PathOf("cell.csv");
        using (var writer = new SpreadsheetCsvWriter(path))
        {
            writer.WriteRow(["<", cell, ">"]);
        }

        return File.ReadAllText(path)["<,".Length..^",>\r\n".Length];
    }
}
