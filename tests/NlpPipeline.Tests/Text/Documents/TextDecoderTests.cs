using System.Text;
using NlpPipeline.Text.Documents;
using Xunit;

namespace NlpPipeline.Tests.Text.Documents;

public sealed class TextDecoderTests
{
    private const string Simplified = "中共青石县委第一巡察组进驻公告，值班电话另行公布。";
    private const string Traditional = "中共青石縣委第一巡察組進駐公告，值班電話另行公布。";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", Simplified)]
    [InlineData("GB18030", Simplified)]
    [InlineData("GB18030", Traditional)]
    [InlineData("gb2312", Simplified)]
    [InlineData("big5", Traditional)]
    public void Recognises_encodings_without_a_mark(string encoding, string text) =>
        Assert.Equal(text, TextDecoder.Decode(Encoding.GetEncoding(encoding).GetBytes(text)));

    [Fact]
    public void A_damaged_byte_makes_UTF_8_no_other_encoding()
    {
        var bytes = Encoding.UTF8.GetBytes(Simplified);
        byte[] damaged = [.. bytes[..7], .. bytes[8..]];

        Assert.Equal("中共\uFFFD石县", TextDecoder.Decode(damaged)[..5]);
        Assert.Equal("utf-8", TextDecoder.EncodingOf(damaged, isCut: false).WebName);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Obeys_byte_order_marks(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal(Simplified, TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Simplified)]));
    }

    [Fact]
    public void Refuses_bytes_that_are_no_text()
    {
        var zip = new byte[] { 0x50, 0x4B, 3, 4, 0, 0, 8, 0, 0xFF, 0xFE };
        var noise = Enumerable.Range(0, 4000).Select(i => (byte)((i * 7919 % 255) + 1)).ToArray();

        Assert.Throws<BinaryContentException>(() => TextDecoder.Decode(zip));
        Assert.Throws<BinaryContentException>(() => TextDecoder.Decode(noise));
    }
}
