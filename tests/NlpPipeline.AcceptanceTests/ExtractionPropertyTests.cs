using CsCheck;
using NlpPipeline.Export.Json;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Learning.Corpus;
using NlpPipeline.Learning.Focus;
using NlpPipeline.Learning.Kinds;
using NlpPipeline.Text.Documents;
using Xunit;

namespace NlpPipeline.AcceptanceTests;

/// <summary>What holds for every text: places are right, results repeat, and nothing throws.</summary>
public sealed class ExtractionPropertyTests
{
    private static readonly string Models = Path.Combine(AppContext.BaseDirectory, "models");

    private static readonly AnnouncementExtractor Extractor = new(KindModel.Load(Models), EvidenceModel.Load(Models), FocusModel.Load(Models));

    private static readonly IReadOnlyList<Document> Corpus =
        [.. AnnotatedCorpus.Read(Repository.PathOf("corpus", "announcements")).Select(text => text.Gold.Document)];

    // Pieces from which hostile announcements are put together.
    private static readonly string[] Pieces =
    [
        "县委第一巡察组", "第三、四巡察组", "十四届区委第六轮", "进驻", "对", "、", ",", "。", "\n", "\t", "|", "组长", "王小明", "电话:0731-8111", "(", ")",
        "3月1日至", "2024年", "至5月31日", "意见箱", "邮政信箱", "@163.com", "“", "”", "重点检查", "政治纪律", "\u200B", "\u3000", "𠮷", "\uD800", "巡察公告",
    ];

    [Fact]
    public void Every_fact_of_the_corpus_is_the_text_at_its_span() =>
        Assert.All(Corpus, document => AssertPlaces(Extractor.Extract(document)));

    [Fact]
    public void Any_text_gives_a_record_with_right_places() =>
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].List[0, 60].Select(numbers => string.Concat(numbers.Select(number => Pieces[number]))), Gen.String)
            .Sample(text => AssertPlaces(Extractor.Extract(new Document("generated", text))), iter: 2000);

    [Fact]
    public void Any_bytes_give_a_record_or_a_reason() =>
        Gen.Byte.Array[0, 400].Sample(
            bytes =>
            {
                try
                {
                    AssertPlaces(Extractor.Extract(new Document("bytes", TextDecoder.Decode(bytes))));
                }
                catch (BinaryContentException reason)
                {
                    Assert.NotEmpty(reason.Message);
                }
            },
            iter: 1000);

    [Fact]
    public void The_same_text_gives_the_same_record_from_several_threads()
    {
        var expected = Corpus.Select(Render).ToList();

        var actual = Corpus.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Render).ToList();

        Assert.Equal(expected, actual);
    }

    private static void AssertPlaces(Announcement announcement)
    {
        var text = announcement.Document.Text;
        foreach (var fact in Export.FactTable.Of(announcement))
        {
            Assert.All(fact.Spans, span => Assert.True(span.Start >= 0 && span.End <= text.Length && span.Start <= span.End, $"{fact.Field} {span}"));
        }

        AssertText(announcement.Teams, text);
        AssertText(announcement.Units, text);
        AssertText(announcement.Dates, text);
        AssertText(announcement.Contacts, text);
        AssertText(announcement.People, text);
        AssertText(announcement.Rounds, text);
        AssertText(announcement.Focus, text);
    }

    private static void AssertText<T>(IEnumerable<Fact<T>> facts, string text) =>
        Assert.All(facts, fact => Assert.Equal(fact.Span.In(text), fact.Text));

    private static string Render(Document document)
    {
        var output = new StringWriter();
        new JsonLinesWriter(output).Write(Extractor.Extract(document));
        return output.ToString();
    }
}
