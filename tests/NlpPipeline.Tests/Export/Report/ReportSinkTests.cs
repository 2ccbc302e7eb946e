using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NlpPipeline.Export.Json;
using NlpPipeline.Export.Report;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Rounds;
using NlpPipeline.Text;
using NlpPipeline.Text.Documents;
using Xunit;

namespace NlpPipeline.Tests.Export.Report;

public sealed class ReportSinkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_page_tells_who_inspects_whom_how_to_reach_them_and_what_to_look_at()
    {
        var page = Parse(SampleRecord.Create());

        var round = Data(page, "rounds-data")[0];
        Assert.Equal("县委（a） 15届第2轮", round.GetProperty("n").GetString());
        Assert.Contains("起止 2023-05-08 起", round.GetProperty("s").GetString(), StringComparison.Ordinal);
        Assert.Equal(["0", "县委第三巡察组", "王安", "县水务局党组", "0793-5518302", "2023-05-08 起"], Cells(round.GetProperty("r")[0]));
        Assert.Equal(["0", "县委", "县委第三巡察组", "电话", "0793-5518302", "可"], Cells(Data(page, "contacts-data")[0]));
        Assert.Equal(["0", "年份系推断", "year 2023 from the page header", "5月8日"], Cells(Data(page, "checks-data")[0]));
        var focus = round.GetProperty("f")[0];
        Assert.Equal("班子与选人用人", Data(page, "words-data").GetProperty("label")[focus[0].GetInt32()].GetString());
        Assert.Equal(0.99, focus[1].GetDouble());
    }

    [Fact]
    public void What_an_inspected_unit_reports_gives_numbers_of_its_own()
    {
        var page = Parse(SampleRecord.Create() with { Kind = Kind.Rectification, Assignments = [] });

        Assert.Equal(["0", "县委", "", "电话", "0793-5518302", "可"], Cells(Data(page, "contacts-data")[0]));
    }

    [Fact]
    public void Documents_that_print_no_round_stand_in_a_group_of_their_sending_body()
    {
        var unnumbered = SampleRecord.Create() with { Rounds = [], Authority = Of("云溪县委") };
        var page = Parse(unnumbered, unnumbered with { Document = new Document("b", unnumbered.Document.Text, new DocumentSource("b")) });

        var group = Assert.Single(Data(page, "rounds-data").EnumerateArray());
        Assert.Equal("云溪县委 轮次未载明", group.GetProperty("n").GetString());
        Assert.Equal(2, group.GetProperty("r").GetArrayLength());
        Assert.NotEmpty(group.GetProperty("f").EnumerateArray());
        Assert.Contains("起止 2023-05-08 起", group.GetProperty("s").GetString(), StringComparison.Ordinal);
        Assert.Equal("0", Tile(page, "轮次"));
    }

    [Fact]
    public void A_document_of_which_only_an_earlier_round_has_a_number_is_in_the_group_without()
    {
        var page = Parse(SampleRecord.Create() with { Rounds = [Of(new Round(15, 1, null, null, "县委", RoundForms.None, Current: false))] });

        Assert.Equal(["县委（a） 轮次未载明"], Data(page, "rounds-data").EnumerateArray().Select(round => round.GetProperty("n").GetString()!));
        Assert.Contains("县委（a） 15届第1轮", page.QuerySelector("#rounds")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_tells_of_no_inspection_makes_no_group() =>
        Assert.Empty(Data(Parse(SampleRecord.Create() with { Rounds = [], Teams = [], Units = [], Assignments = [], Focus = [] }), "rounds-data").EnumerateArray());

    [Fact]
    public void A_round_without_a_number_counts_as_a_round() =>
        Assert.Equal("1", Tile(Parse(SampleRecord.Create() with { Rounds = [Of(new Round(null, null, null, null, "县委", RoundForms.Regular, Current: true))] }), "轮次"));

    [Fact]
    public void All_that_the_documents_of_a_full_page_give_is_in_it()
    {
        var many = SampleRecord.Create() with { Contacts = [.. Enumerable.Range(0, 20).Select(i => Of(new Contact(ContactType.Phone, $"0793-55183{i:00}")))] };
        var page = Parse([.. Enumerable.Range(0, ReportSink.MaxDocuments).Select(i => many with { Document = new Document($"{i}", many.Document.Text, new DocumentSource("a")) })]);

        Assert.Equal(20 * ReportSink.MaxDocuments, Data(page, "contacts-data").GetArrayLength());
        Assert.Equal(ReportSink.MaxDocuments, Data(page, "checks-data").GetArrayLength());
        Assert.Equal(ReportSink.MaxDocuments, Data(page, "rounds-data").GetArrayLength());
        Assert.DoesNotContain(page.QuerySelectorAll(".note"), note => note.TextContent.StartsWith("只收前", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_rows_are_left_out_the_page_says_how_many_and_where_all_are()
    {
        const int Most = 20 * ReportSink.MaxDocuments;
        var contact = Of(new Contact(ContactType.Phone, "0793-5518302"));
        var page = Parse(SampleRecord.Create() with { Contacts = [.. Enumerable.Repeat(contact, Most + 1)], Assignments = [] });

        Assert.Equal(Most, Data(page, "contacts-data").GetArrayLength());
        Assert.Equal("只收前 100,000 条，共 100,001；全部见 contacts.csv。", page.QuerySelector("#contacts .note")!.TextContent);
        Assert.Null(page.QuerySelector("#checks .note"));
    }

    [Fact]
    public void Assignments_and_dates_are_not_cut_in_silence()
    {
        const int Most = 10 * ReportSink.MaxDocuments;
        var record = SampleRecord.Create();
        var days = Enumerable.Range(1, 6).Select(day => Of(new DateRange(DateRole.Entry, new PartialDate(2023, 5, day), new PartialDate(2023, 5, day), Inferred: false)));
        var page = Parse(record with { Assignments = [.. Enumerable.Repeat(record.Assignments[0], Most + 1)], Dates = [.. days] });

        var round = Data(page, "rounds-data")[0];
        Assert.Equal(Most, round.GetProperty("r").GetArrayLength());
        Assert.Equal("只收前 50,000 条分工，共 50,001；全部见 assignments.csv。", page.QuerySelector("#rounds .note")!.TextContent);
        Assert.EndsWith("进驻 2023-05-04 等 6 个时段", round.GetProperty("s").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("进驻 2023-05-06", round.GetProperty("d").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_read_is_listed()
    {
        using (var errors = new JsonLinesSink(_folder.PathOf("errors.jsonl")))
        {
            errors.WriteFailure(ReadResult.Failed("m", new DocumentSource("in/z.zip", 3, "m.pdf"), "the file is damaged"));
            errors.Complete();
        }

        var page = Parse(_folder.PathOf("errors.jsonl"), [SampleRecord.Create()]);

        Assert.Equal(["m", "in/z.zip › m.pdf › 第 3 行", "the file is damaged"], Cells(Assert.Single(Data(page, "failures-data").EnumerateArray())));
        Assert.Equal("1", Tile(page, "未能读取"));
        Assert.NotNull(page.QuerySelector("#failures table"));
    }

    [Fact]
    public void The_timeline_tells_when_rounds_ran()
    {
        var page = Parse(SampleRecord.Create() with
        {
            Dates = [Of(new DateRange(DateRole.Period, new PartialDate(2023, 5, 8), new PartialDate(2023, 7, 8), Inferred: false))],
        });

        Assert.Equal(["2023-05 1", "2023-06 0", "2023-07 0"], Columns(page, "按月发布的文档数"));
        Assert.Equal(["2023-05 1", "2023-06 1", "2023-07 1"], Columns(page, "按月在巡的轮次数"));
    }

    [Fact]
    public void A_misprinted_year_does_not_stretch_the_timeline()
    {
        var page = Parse(SampleRecord.Create() with
        {
            Dates = [Of(new DateRange(DateRole.Period, new PartialDate(1203, 5, 8), new PartialDate(2023, 5, 9), Inferred: false))],
        });

        Assert.Equal(13, Columns(page, "按月在巡的轮次数").Count());
    }

    [Fact]
    public void Nothing_in_a_document_becomes_mark_up()
    {
        const string Attack = "</script><script>document.title='x'</script><img src=x onerror=alert(1)>\"'&<!--";
        var record = SampleRecord.Create() with
        {
            Document = new Document(Attack, Attack, new DocumentSource(Attack)),
            Title = new Fact<string>(Attack, [new TextSpan(0, 9)], Attack, "r"),
            Authority = new Fact<string>(Attack, [new TextSpan(0, 9)], Attack, "r"),
        };

        var page = Parse(record);

        var script = Assert.Single(page.QuerySelectorAll("script"), script => script.GetAttribute("type") is null);
        Assert.DoesNotContain("onerror", script.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Equal(Attack, Data(page, "contacts-data")[0][1].GetString());
        Assert.Equal(Attack, Data(page, "index")[0].GetProperty("t").GetString());
    }

    [Fact]
    public void The_page_asks_for_nothing_from_elsewhere()
    {
        var page = Parse(SampleRecord.Create());

        Assert.Empty(page.QuerySelectorAll("[src], link, [href]:not([href^='#'])"));
        Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_nothing_is_a_page() => Assert.Equal("0", Parse().QuerySelector(".tile b")!.TextContent);

    [Fact]
    public void Texts_above_the_limit_are_left_out_and_the_page_says_so()
    {
        var page = Parse([.. Enumerable.Range(0, ReportSink.MaxDocuments + 1).Select(i => SampleRecord.Create($"{i}"))]);

        Assert.Equal(ReportSink.MaxDocuments, page.QuerySelectorAll("script[id^=d]").Length);
        Assert.Contains("只收前 5,000 篇的全文，共 5,001；全部见 announcements.jsonl。", page.QuerySelector("#documents")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("5,001", page.QuerySelector(".tile b")!.TextContent);
    }

    [Fact]
    public void Nothing_but_the_page_is_left()
    {
        Parse(SampleRecord.Create());

        Assert.Equal([_folder.PathOf("report.html")], Directory.GetFiles(_folder.Path));
    }

    private IHtmlDocument Parse(params Announcement[] announcements) => Parse(failures: null, announcements);

    private IHtmlDocument Parse(string? failures, Announcement[] announcements)
    {
        using (var sink = new ReportSink(_folder.PathOf("report.html"), "1", failures))
        {
            Array.ForEach(announcements, sink.Write);
            sink.Complete();
        }

        return new HtmlParser().ParseDocument(File.ReadAllText(_folder.PathOf("report.html")));
    }

    private static Fact<T> Of<T>(T value) => new(value, [new TextSpan(0, 2)], "县委", "rule");

    private static JsonElement Data(IHtmlDocument page, string id) => JsonDocument.Parse(page.GetElementById(id)!.TextContent).RootElement;

    private static IEnumerable<string> Cells(JsonElement row) => row.EnumerateArray().Select(cell => $"{cell}");

    private static string Tile(IHtmlDocument page, string name) => page.QuerySelectorAll(".tile").Single(tile => tile.QuerySelector("span")!.TextContent == name).QuerySelector("b")!.TextContent;

    private static IEnumerable<string> Columns(IHtmlDocument page, string chart) => page.QuerySelectorAll($"svg[aria-label='{chart}'] rect").Select(column => column.TextContent);
}
