using NlpPipeline.Extraction;
using Xunit;

namespace NlpPipeline.Tests.Extraction;

public sealed class WordSetTests
{
    private static readonly WordSet Words = new(["巡察", "巡察组长", "组", "县委书记"]);

    [Theory]
    [InlineData("", -1)]
    [InlineData("巡", -1)]
    [InlineData("县委", -1)]
    [InlineData("对县委书记说", 1)]
    [InlineData("由县委第一组", 5)]
    [InlineData("组", 0)]
    [InlineData("视巡察组", 1)]
    public void The_first_place_at_which_a_word_begins(string text, int place) => Assert.Equal(place, Words.IndexIn(text));

    [Fact]
    public void A_longer_word_may_reach_over_a_word_of_one_character() => Assert.Equal([0, 2], PlacesIn(Words, "巡察组长", 4));

    [Fact]
    public void Words_that_begin_before_the_end_and_end_behind_it_are_not_in_the_range() => Assert.Empty(PlacesIn(Words, "听县委书记", 4));

    [Fact]
    public void Every_occurrence_of_every_longer_word_is_visited()
    {
        var visited = new List<int>();

        Words.Visit("巡察组长和巡察", visited.Add);

        Assert.Equal([0, 1, 0], visited);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(600)]
    public void Few_and_many_words_are_found_at_every_place_of_short_and_long_texts(int count)
    {
        var random = new Random(20261127);
        var words = Enumerable.Range(0, count).Select(_ => Characters(random, random.Next(1, 4))).Distinct().ToList();
        var set = new WordSet(words);
        foreach (var text in Enumerable.Range(0, 300).Select(length => Characters(random, length)))
        {
            var expected = Enumerable.Range(0, text.Length).Where(at => words.Exists(word => text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)));
            Assert.Equal(expected, PlacesIn(set, text, text.Length));
        }
    }

    private static List<int> PlacesIn(WordSet words, string text, int end)
    {
        var places = new List<int>();
        foreach (var place in words.PlacesIn(text, 0, end))
        {
            places.Add(place);
        }

        return places;
    }

    private static string Characters(Random random, int length) => string.Create(length, random, (span, source) =>
    {
        foreach (ref var character in span)
        {
            character = (char)source.Next('一', '一' + 300);
        }
    });
}
