using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace NlpPipeline.Tests.Text.Documents.Formats;

public sealed class PdfFormatTests
{
    [Fact]
    public void Full_lines_go_on_and_short_lines_end()
    {
        var pdf = Pdf(("The first line runs to the margin of", 700), ("the page and stops", 684), ("Phone 0730-8123456", 668));

        Assert.Equal("The first line runs to the margin ofthe page and stops\nPhone 0730-8123456\n", Reading.Of("a.pdf", pdf).Single().Document!.Text);
    }

    [Fact]
    public void A_page_of_pictures_says_so() => Assert.Contains("no text", Reading.Of("a.pdf", Pdf()).Single().Error, StringComparison.Ordinal);

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.7)]
    public void A_truncated_file_is_refused_or_read_but_never_breaks_the_run(double part)
    {
        var pdf = Pdf(("Phone 0730-8123456", 700));

        var result = Reading.Of("a.pdf", pdf[..(int)(pdf.Length * part)]).Single();

        Assert.True(result.Error is not null || result.Document!.Text.Contains("8123456", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_no_pdf_is_refused() => Assert.NotNull(Reading.Of("a.pdf", "县委第一巡察组").Single().Error);

    internal static byte[] Pdf(params (string Text, double Y)[] lines)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Courier);
        var page = builder.AddPage(595, 842);
        foreach (var (text, y) in lines)
        {
            page.AddText(text, 12, new PdfPoint(60, y), font);
        }

        return builder.Build();
    }
}
