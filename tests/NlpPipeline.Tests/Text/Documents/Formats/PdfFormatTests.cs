using System.IO.Compression;
using System.Text;
using NlpPipeline.Text.Documents.Formats;
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

    [Theory]
    [InlineData("/FlateDecode")]
    [InlineData("[/FlateDecode /FlateDecode]")]
    [InlineData("/LZWDecode")]
    [InlineData("/RunLengthDecode")]
    public void A_stream_that_swells_is_refused_without_the_memory_for_it(string filter)
    {
        var pdf = WithContent(filter, filter switch
        {
            "/LZWDecode" => Lzw(200_000),
            "/RunLengthDecode" => [.. Enumerable.Repeat<byte[]>([129, (byte)' '], 1_000_000).SelectMany(pair => pair)],
            "/FlateDecode" => Deflated(new byte[100_000_000].AsSpan()),
            _ => Deflated(Deflated(new byte[100_000_000].AsSpan())),
        });
        var before = GC.GetAllocatedBytesForCurrentThread();

        var result = Reading.Of("a.pdf", pdf).Single();

        Assert.Contains("swells", result.Error, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 300_000_000);
    }

    [Theory]
    [InlineData("\0\0\0\0\0\0第一")]
    [InlineData("\uFFFD\uFFFD \uE001\uF8FF\n\uE123 1")]
    public void Letters_without_meaning_are_no_text(string text) => Assert.True(PdfText.IsMeaningless(text));

    [Theory]
    [InlineData("县委第一巡察组\uE001\uE002")]
    [InlineData("\n")]
    public void A_few_letters_without_meaning_are_kept(string text) => Assert.False(PdfText.IsMeaningless(text));

    [Fact]
    public void What_the_parser_says_stands_behind_a_plain_reason() =>
        Assert.StartsWith("the .pdf file is damaged or only a part of one", Reading.Of("a.pdf", "%PDF-1.4\nnothing").Single().Error, StringComparison.Ordinal);

    // A page whose content is one stream.
    private static byte[] WithContent(string filter, byte[] content)
    {
        using var pdf = new MemoryStream();
        var offsets = new List<long>();
        void Write(string text) => pdf.Write(Encoding.Latin1.GetBytes(text));
        void Begin(string text)
        {
            offsets.Add(pdf.Position);
            Write($"{offsets.Count} 0 obj\n{text}");
        }

        Write("%PDF-1.4\n");
        Begin("<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        Begin("<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
        Begin("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n");
        Begin($"<< /Length {content.Length} /Filter {filter} >>\nstream\n");
        pdf.Write(content);
        Write("\nendstream\nendobj\n");
        var start = pdf.Position;
        Write("xref\n0 5\n0000000000 65535 f \n" + string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n")));
        Write($"trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF");
        return pdf.ToArray();
    }

    private static byte[] Deflated(ReadOnlySpan<byte> content)
    {
        using var stream = new MemoryStream();
        using (var deflate = new ZLibStream(stream, CompressionLevel.SmallestSize))
        {
            deflate.Write(content);
        }

        return stream.ToArray();
    }

    // One byte over and over, as the longest strings that the code knows: 256, 0, 258, 259, … and the table cleared where it is full.
    private static byte[] Lzw(int codes)
    {
        using var stream = new MemoryStream();
        var (bits, pending, width, next) = (0, 0L, 9, 258);
        void Write(int code)
        {
            pending = (pending << width) | (long)code;
            for (bits += width; bits >= 8; bits -= 8)
            {
                stream.WriteByte((byte)(pending >> (bits - 8)));
            }

            pending &= (1L << bits) - 1;
        }

        for (var i = 0; i < codes; i++)
        {
            if (next == 258)
            {
                Write(256);
                width = 9;
                Write(' ');
                next++;
                continue;
            }

            Write(next - 1);
            next++;
            width = next > 2047 ? 12 : next > 1023 ? 11 : next > 511 ? 10 : 9;
            if (next == 4095)
            {
                next = 258;
            }
        }

        Write(257);
        stream.WriteByte((byte)(pending << (8 - bits)));
        return stream.ToArray();
    }

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
