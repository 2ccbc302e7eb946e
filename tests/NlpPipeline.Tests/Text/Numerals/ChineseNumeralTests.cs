using NlpPipeline.Text.Numerals;
using Xunit;

namespace NlpPipeline.Tests.Text.Numerals;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("十", 10)]
    [InlineData("十九", 19)]
    [InlineData("二十", 20)]
    [InlineData("二十一", 21)]
    [InlineData("廿一", 21)]
    [InlineData("卅二", 32)]
    [InlineData("一百零三", 103)]
    [InlineData("两", 2)]
    [InlineData("二〇一八", 2018)]
    [InlineData("二○二三", 2023)]
    [InlineData("二O二三", 2023)]
    public void Reads_every_notation(string text, int expected)
    {
        Assert.True(ChineseNumeral.TryParse(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("第")]
    [InlineData("十个")]
    [InlineData("99999999999")]
    public void Rejects_what_is_no_numeral(string text) => Assert.False(ChineseNumeral.TryParse(text, out _));

    [Fact]
    public void Writes_what_it_reads()
    {
        for (var value = 1; value <= 99; value++)
        {
            Assert.True(ChineseNumeral.TryParse(ChineseNumeral.Format(value), out var read));
            Assert.Equal(value, read);
        }
    }
}
