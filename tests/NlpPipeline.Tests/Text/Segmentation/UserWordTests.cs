using System.Text;
using NlpPipeline.Text.Segmentation;
using Xunit;

namespace NlpPipeline.Tests.Text.Segmentation;

/// <summary>User words. Expected cuts without comment are those of jieba 0.42.1 after the same calls.</summary>
public sealed class UserWordTests
{
    [Theory]
    [InlineData("石墨烯 凱特琳", "石墨烯与凱特琳说台中", "石墨烯|与|凱特琳|说台|中")]
    [InlineData("台中", "「台中」正確應該不會被切開", "「|台中|」|正確|應該|不會|被|切開")]
    [InlineData("乡村振兴局", "乡村振兴局局长", "乡村振兴局|局长")]
    [InlineData("COVID-19", "新COVID-19疫情", "新|COVID-19|疫情")]
    public void Words_without_frequency_are_cut_out(string words, string text, string expected)
    {
        var segmenter = NewSegmenter();
        Array.ForEach(words.Split(' '), word => segmenter.AddWord(word));
        Assert.Equal(expected, Cut(segmenter, text));
    }

    [Theory]
    [InlineData("杭研大厦", 3, "他来到了网易杭研大厦", "他|来到|了|网易|杭研大厦")]
    [InlineData("大厦", 1, "网易杭研大厦和大厦", "网易|杭研|大厦|和|大厦")]
    [InlineData("K8s集群", 100, "K8s集群与COVID-19疫情", "K8s集群|与|COVID|-|19|疫情")]
    [InlineData("中将", 0, "如果放到post中将出错", "如果|放到|post|中|将|出错")]
    public void Words_with_frequency_compete_at_it(string word, int frequency, string text, string expected)
    {
        var segmenter = NewSegmenter();
        segmenter.AddWord(word, frequency);
        Assert.Equal(expected, Cut(segmenter, text));
    }

    [Theory]
    [InlineData("杭研", "他说杭研不错", "他|说|杭|研|不错")]
    [InlineData("今天天气", "今天天气不错", "今天|天气|不错")]
    public void Deleted_words_are_not_cut_out(string word, string text, string expected)
    {
        var segmenter = NewSegmenter();
        segmenter.DeleteWord(word);
        Assert.Equal(expected, Cut(segmenter, text));
    }

    [Fact]
    public void Search_and_full_mode_see_user_words()
    {
        var segmenter = NewSegmenter();
        segmenter.AddWords([new UserWord("巡察"), new UserWord("巡察工作领导小组")]);
        Assert.Equal("县委|巡察|工作|领导|小组|巡察工作领导小组", Cut(segmenter, "县委巡察工作领导小组", SegmentationMode.Search));
        Assert.Equal("县委|巡察|巡察工作领导小组|工作|领导|领导小组|小组", Cut(segmenter, "县委巡察工作领导小组", SegmentationMode.Full));
    }

    [Fact]
    public void Tags_of_user_words_come_first_and_untagged_ones_are_x()
    {
        var segmenter = NewSegmenter();
        segmenter.AddWords([new UserWord("巡察组", 20, "nt"), new UserWord("巡察办"), new UserWord("北京", Tag: "nx")]);
        var tagged = segmenter.Tag("县委巡察组与巡察办到北京").Select(token => $"{token.Text}/{token.Tag}");
        Assert.Equal(["县委/n", "巡察组/nt", "与/p", "巡察办/x", "到/v", "北京/nx"], tagged);
    }

    // Beyond jieba, which cannot find words that hold other than word characters.
    [Theory]
    [InlineData("Open Source", "用Open Source软件", "用|Open Source|软件")]
    [InlineData("Open Source", "ReOpen Sources", "ReOpen| |Sources")]
    [InlineData("列夫·托尔斯泰", "读列夫·托尔斯泰", "读|列夫·托尔斯泰")]
    [InlineData("C/C++", "学C/C++语言", "学|C/C++|语言")]
    [InlineData("😀表情", "笑😀表情包", "笑|😀表情|包")]
    public void Phrases_are_matched_as_a_whole(string phrase, string text, string expected)
    {
        var segmenter = NewSegmenter();
        segmenter.AddWord(phrase, 5, "nz");
        Assert.Equal(expected, Cut(segmenter, text));
        Assert.Equal(text, string.Concat(segmenter.Cut(text, SegmentationMode.Accurate, hmm: false)));
        Assert.Equal(expected.Contains(phrase, StringComparison.Ordinal), segmenter.Tag(text).Any(token => token is { Tag: "nz" } && token.Text == phrase));
        Assert.Equal(expected.Contains(phrase, StringComparison.Ordinal), segmenter.Cut(text, SegmentationMode.Full).Contains(phrase));
    }

    [Fact]
    public void Of_two_phrases_the_longer_one_is_matched()
    {
        var segmenter = NewSegmenter();
        segmenter.AddWords([new UserWord("Open Source", 5), new UserWord("Open Source Software", 5)]);
        Assert.Equal("Open Source Software|，|Open Source| |Code", Cut(segmenter, "Open Source Software，Open Source Code"));
    }

    [Fact]
    public void A_deleted_phrase_is_cut_again()
    {
        var segmenter = NewSegmenter();
        segmenter.AddWord("Open Source", 5);
        segmenter.DeleteWord("Open Source");
        Assert.Equal("Open| |Source", Cut(segmenter, "Open Source"));
    }

    [Fact]
    public void Words_belong_to_one_instance()
    {
        var (with, without) = (NewSegmenter(), NewSegmenter());
        with.AddWord("乡村振兴局");
        Assert.Equal("乡村振兴局|局长", Cut(with, "乡村振兴局局长"));
        Assert.Equal("乡村|振兴|局局长", Cut(without, "乡村振兴局局长"));
    }

    [Fact]
    public void Dictionary_is_read_from_a_stream()
    {
        var segmenter = NewSegmenter();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("\uFEFF巡察组 20 nt\r\n\r\n乡村振兴局\n"));
        segmenter.LoadUserDictionary(stream, "memory");
        Assert.Equal("巡察组|与|乡村振兴局", Cut(segmenter, "巡察组与乡村振兴局"));
    }

    [Fact]
    public async Task Threads_see_all_or_none_of_the_words_that_another_adds()
    {
        const string Text = "乡村振兴局局长与巡察组组长";
        UserWord[] add = [new UserWord("乡村振兴局", 20), new UserWord("巡察组", 20)];
        UserWord[] delete = [new UserWord("乡村振兴局", 0), new UserWord("巡察组", 0)];
        var (alone, shared) = (NewSegmenter(), NewSegmenter());
        var possible = new List<string> { Cut(alone, Text) };
        foreach (var words in (UserWord[][])[add, delete])
        {
            alone.AddWords(words);
            possible.Add(Cut(alone, Text));
        }

        var cuts = Task.Run(() => Enumerable.Range(0, 2000).Select(_ => Cut(shared, Text)).Distinct().ToList(), TestContext.Current.CancellationToken);
        for (var i = 0; i < 50; i++)
        {
            shared.AddWords(i % 2 == 0 ? add : delete);
        }

        Assert.All(await cuts, cut => Assert.Contains(cut, possible));
    }

    [Fact]
    public void An_empty_word_is_an_argument_error() => Assert.Throws<ArgumentException>(() => NewSegmenter().AddWord(""));

    [Fact]
    public void A_negative_frequency_is_an_argument_error() => Assert.Throws<ArgumentOutOfRangeException>(() => NewSegmenter().AddWord("词", -1));

    private static Segmenter NewSegmenter() => new(SegmenterModel.Shared);

    private static string Cut(Segmenter segmenter, string text, SegmentationMode mode = SegmentationMode.Accurate) => string.Join('|', segmenter.Cut(text, mode));
}
