using NlpPipeline.Export.Duplicates;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Text;
using NlpPipeline.Text.Documents;
using Xunit;

namespace NlpPipeline.Tests.Export.Duplicates;

public sealed class DuplicateTests
{
    private const string Sentence = "根据县委统一部署，县委第三巡察组对县水务局党组开展常规巡察，现将有关事项公告如下";

    [Fact]
    public void A_copy_with_other_surroundings_is_the_same() => Assert.Equal(
        Fingerprints.Of(Record($"县委第三巡察组公告\n来源：甲报\n{Sentence}。")),
        Fingerprints.Of(Record($"首页 > 公告\n巡察公告 2023-05-09\n{Sentence}。\n上一篇：无")));

    [Fact]
    public void Spaces_and_commas_make_no_difference() =>
        Assert.Equal(Fingerprints.Of(Record($"{Sentence}。")), Fingerprints.Of(Record($"\u3000\u3000{Sentence.Replace('，', ',')} 。")));

    [Fact]
    public void Another_number_is_another_document() => Assert.NotEqual(
        Fingerprints.Of(Record($"{Sentence}。")),
        Fingerprints.Of(Record($"{Sentence}。") with { Contacts = [new Fact<Contact>(new Contact(ContactType.Phone, "0793-5518303"), [new TextSpan(0, 1)], "0", "r")] }));

    [Fact]
    public void Documents_without_facts_must_be_equal_letter_by_letter()
    {
        const string Weather = "今日天气晴朗，适合出行，请大家注意防晒并且多多喝水。";

        Assert.NotEqual(Fingerprints.Of(Plain(Weather + "甲")), Fingerprints.Of(Plain(Weather + "乙")));
        Assert.Equal(Fingerprints.Of(Plain(Weather + "甲")), Fingerprints.Of(Plain(Weather + " 甲")));
    }

    [Fact]
    public void The_first_of_many_is_remembered_by_name()
    {
        var finder = new DuplicateFinder();
        for (var i = 0; i < 100_000; i++)
        {
            Assert.Null(finder.Add([(ulong)i * 0x9E3779B97F4A7C15], $"第{i}篇"));
        }

        Assert.All([0, 1, 77_777, 99_999], i => Assert.Equal($"第{i}篇", finder.Add([(ulong)i * 0x9E3779B97F4A7C15], "后来者")));
    }

    private static Announcement Record(string text) => SampleRecord.Create() with { Document = new Document("a", text) };

    private static Announcement Plain(string text) => new() { Document = new Document("a", text), Kind = Kind.Unrelated, Level = Level.Unknown };
}
