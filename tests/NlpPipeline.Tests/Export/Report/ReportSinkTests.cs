using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NlpPipeline.Export.Report;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Kinds;
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

        Assert.Contains("县委（a） 15届第2轮", page.QuerySelector("#rounds")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["县委第三巡察组", "王安", "县水务局党组", "0793-5518302", "2023-05-08 → ", "a"], Cells(page, "#rounds tbody tr"));
        Assert.Equal(["县委", "县委第三巡察组", "电话", "0793-5518302", "可", "a"], Cells(page, "#contacts tbody tr"));
        Assert.Equal(["年份系推断", "year 2023 from the page header", "5月8日", "a"], Cells(page, "#checks tbody tr"));
        Assert.Contains("班子与选人用人 0.99", page.QuerySelector("#focus .heat title")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_inspected_unit_reports_gives_numbers_of_its_own()
    {
        var page = Parse(SampleRecord.Create() with { Kind = Kind.Rectification, Assignments = [] });

        Assert.Equal(["县委", "", "电话", "0793-5518302", "可", "a"], Cells(page, "#contacts tbody tr"));
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

        Assert.Equal(3, page.QuerySelectorAll("script").Length);
        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Contains(Attack, page.QuerySelector("#contacts")!.TextContent, StringComparison.Ordinal);
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
        Assert.Contains($"只收前 {ReportSink.MaxDocuments} 篇", page.QuerySelector("#documents")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("5,001", page.QuerySelector(".tile b")!.TextContent);
    }

    [Fact]
    public void Nothing_but_the_page_is_left()
    {
        Parse(SampleRecord.Create());

        Assert.Equal([_folder.PathOf("report.html")], Directory.GetFiles(_folder.Path));
    }

    private IHtmlDocument Parse(params Announcement[] announcements)
    {
        using (var sink = new ReportSink(_folder.PathOf("report.html"), "1"))
        {
            Array.ForEach(announcements, sink.Write);
            sink.Complete();
        }

        return new HtmlParser().ParseDocument(File.ReadAllText(_folder.PathOf("report.html")));
    }

    private static IEnumerable<string> Cells(IHtmlDocument page, string row) => page.QuerySelector(row)!.Children.Select(cell => cell.TextContent);
}
