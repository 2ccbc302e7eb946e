using System.Globalization;
using System.Text.Json;
using NlpPipeline.Text.Segmentation;
using Xunit;

namespace NlpPipeline.Tests.Text.Segmentation;

/// <summary>Every way of cutting gives the tokens that jieba 0.42.1 gave (Fixtures/make_oracle.py).</summary>
public sealed class JiebaOracleTests
{
    private static readonly Segmenter Jieba = new(SegmenterModel.Shared);
    private static readonly List<JsonElement> Records = ReadRecords();

    [Fact]
    public void Oracle_covers_enough_texts() => Assert.True(Records.Count > 200);

    [Theory]
    [InlineData("accurate", true)]
    [InlineData("accurateWithoutHmm", false)]
    public void Accurate_mode_cuts_as_jieba_does(string field, bool hmm) => AssertAll(field, text => Lengths(Jieba.Cut(text, hmm: hmm)));

    [Fact]
    public void Full_mode_cuts_as_jieba_does() => AssertAll("full", text => Lengths(Jieba.Cut(text, SegmentationMode.Full)));

    [Theory]
    [InlineData("search", true)]
    [InlineData("searchWithoutHmm", false)]
    public void Search_mode_cuts_as_jieba_does(string field, bool hmm) =>
        AssertAll(field, text => Join(Jieba.Tokenize(text, SegmentationMode.Search, hmm).Select(token => $"{token.Span.Start}+{token.Span.Length}")));

    [Theory]
    [InlineData("tagged", "tags", true)]
    [InlineData("taggedWithoutHmm", "tagsWithoutHmm", false)]
    public void Tagger_cuts_and_tags_as_jieba_does(string words, string tags, bool hmm)
    {
        AssertAll(words, text => Lengths(Jieba.Tag(text, hmm).Select(token => token.Text)));
        AssertAll(tags, text => Join(Jieba.Tag(text, hmm).Select(token => token.Tag!)));
    }

    [Theory]
    [InlineData("accurate", true)]
    [InlineData("accurateWithoutHmm", false)]
    public void Ends_agree_with_the_words(string field, bool hmm) => AssertAll(field, text =>
    {
        var ends = new int[text.Length];
        var found = ends[..Jieba.Cut(text, ends, hmm)];
        return Join(found.Zip(found.Prepend(0), (end, start) => Format(end - start)));
    });

    private static void AssertAll(string field, Func<string, string> cut) => Assert.All(Records, record =>
        Assert.Equal(record.GetProperty(field).GetString(), cut(record.GetProperty("text").GetString()!)));

    private static string Lengths(IEnumerable<string> words) => Join(words.Select(word => Format(word.Length)));

    private static string Format(int figure) => figure.ToString(CultureInfo.InvariantCulture);

    private static string Join(IEnumerable<string> figures) => string.Join(' ', figures);

    private static List<JsonElement> ReadRecords()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Text", "Segmentation", "Fixtures", "oracle.jsonl");
        return File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement).ToList();
    }
}
