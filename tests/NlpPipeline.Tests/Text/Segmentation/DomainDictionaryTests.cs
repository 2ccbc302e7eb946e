using NlpPipeline.Text.Segmentation;
using Xunit;

namespace NlpPipeline.Tests.Text.Segmentation;

public sealed class DomainDictionaryTests
{
    private static readonly Segmenter Default = Segmenter.CreateDefault();
    private static readonly Segmenter Jieba = Segmenter.CreateDefault(domainDictionary: false);

    [Theory]
    [InlineData("市委第三巡察组进驻市住建局", "市委|第三|巡察组|进驻|市|住建局")]
    [InlineData("区纪委监委驻医保局", "区纪委监委|驻|医保局")]
    [InlineData("开展提级巡察", "开展|提级巡察")]
    [InlineData("巡察办值班电话", "巡察办|值班电话")]
    public void Default_segmenter_knows_the_words_of_the_field(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Default.Cut(text)));
        Assert.NotEqual(expected, string.Join('|', Jieba.Cut(text)));
    }

    [Fact]
    public void Every_entry_is_a_new_word_with_frequency_and_tag_that_is_cut_out_whole()
    {
        var lines = File.ReadAllLines(Segmenter.DomainDictionaryPath);
        Assert.True(lines.Length >= 600);
        Assert.Equal(lines.Length, lines.Select(line => line.Split(' ')[0]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(lines, line =>
        {
            var fields = line.Split(' ');
            Assert.Equal(3, fields.Length);
            Assert.Equal([fields[0]], Default.Cut(fields[0]));
        });
    }
}
