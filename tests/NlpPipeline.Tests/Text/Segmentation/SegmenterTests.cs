using System.Text;
using NlpPipeline.Text.Segmentation;
using Xunit;

namespace NlpPipeline.Tests.Text.Segmentation;

public sealed class SegmenterTests
{
    private static readonly Segmenter Jieba = new(SegmenterModel.Shared);

    [Theory]
    [InlineData("", "")]
    [InlineData("我来到北京清华大学", "我|来到|北京|清华大学")]
    [InlineData("他来到了网易杭研大厦", "他|来到|了|网易|杭研|大厦")]
    [InlineData("做B超声波，增长3.14%", "做|B超|声波|，|增长|3.14%")]
    [InlineData("𠮷野家\r\n好", "𠮷|野家|\r\n|好")]
    public void Cuts_accurately(string text, string expected) => Assert.Equal(expected, string.Join('|', Jieba.Cut(text)));

    [Fact]
    public void Full_mode_finds_overlapping_words() =>
        Assert.Equal(["我", "来到", "北京", "清华", "清华大学", "华大", "大学"], Jieba.Cut("我来到北京清华大学", SegmentationMode.Full));

    [Fact]
    public void Full_mode_yields_the_empty_tokens_that_jieba_yields() =>
        Assert.Equal(["a", "", " ", "", "b"], Jieba.Cut("a b", SegmentationMode.Full));

    [Theory]
    [InlineData(SegmentationMode.Accurate)]
    [InlineData(SegmentationMode.Full)]
    [InlineData(SegmentationMode.Search)]
    public void Span_of_each_token_is_its_text(SegmentationMode mode)
    {
        const string Text = "😀市委第三巡察组　进驻\r\n市住建局 a-b_c 3.5% 小明硕士毕业于中国科学院计算所";
        Assert.All(Jieba.Tokenize(Text, mode), token => Assert.Equal(token.Text, token.Span.In(Text)));
    }

    [Theory]
    [InlineData("我爱北京天安门")]
    [InlineData("naïve 😀𠮷野家、Ωmega\r\n2023年")]
    public void Utf8_ends_name_the_same_tokens(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var ends = new int[bytes.Length];
        var count = Jieba.CutUtf8(bytes, ends);
        var words = ends[..count].Zip(ends.Prepend(0), (end, start) => Encoding.UTF8.GetString(bytes, start, end - start));
        Assert.Equal(Jieba.Cut(text), words);
    }

    [Fact]
    public void Malformed_utf8_is_an_argument_error_that_names_the_byte()
    {
        var error = Assert.Throws<ArgumentException>(() => Jieba.CutUtf8([0xE6, 0x88, 0x91, 0xFF], new int[4]));
        Assert.Contains("byte 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_short_a_buffer_is_an_argument_error() => Assert.Throws<ArgumentException>(() => Jieba.Cut("三个字", new int[2]));

    [Theory]
    [InlineData("我\ud83d爱")]
    [InlineData("\udc00")]
    [InlineData("\ud83d")]
    public void Lone_surrogates_are_tokens_of_their_own(string text) => Assert.Equal(text.Length, Jieba.Cut(text).Count);

    [Fact]
    public void A_long_text_is_cut_as_its_lines_are()
    {
        const string Line = "市委巡察组进驻后，主要受理反映被巡察党组织领导班子及其成员问题的来信来电来访\n";
        var words = Enumerable.Repeat(Jieba.Cut(Line), 3000).SelectMany(words => words);
        Assert.Equal(words, Jieba.Cut(string.Concat(Enumerable.Repeat(Line, 3000))));
    }

    [Fact]
    public void A_block_longer_than_the_kept_scratch_is_cut()
    {
        var text = string.Concat(Enumerable.Repeat("我来到北京清华大学", 150_000));
        Assert.Equal(4 * 150_000, Jieba.Cut(text, new int[text.Length]));
    }

    [Fact]
    public void Cutting_into_a_buffer_allocates_nothing()
    {
        const string Text = "小明硕士毕业于中国科学院计算所，后在日本京都大学深造；市委第三巡察组进驻市住建局。";
        var (utf8, ends) = (Encoding.UTF8.GetBytes(Text), new int[200]);
        Assert.Equal(Jieba.CutUtf8(utf8, ends), Jieba.Cut(Text, ends));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Jieba.CutUtf8(utf8, ends);
        Jieba.Cut(Text, ends, hmm: false);
        Jieba.Cut(Text, ends);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Tags_words_with_their_spans()
    {
        var tokens = Jieba.Tag("我爱北京天安门");
        Assert.Equal(["我/r", "爱/v", "北京/ns", "天安门/ns"], tokens.Select(token => $"{token.Text}/{token.Tag}"));
        Assert.Equal(new NlpPipeline.Text.TextSpan(4, 7), tokens[^1].Span);
    }
}
