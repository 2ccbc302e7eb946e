using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using NlpPipeline.Text.Documents;
using NlpPipeline.Text.Documents.Html;
using Xunit;

namespace NlpPipeline.Tests.Text.Documents.Formats;

public sealed class HtmlFormatTests
{
    private const string Body = "<p>根据县委统一部署，县委第二巡察组于3月8日进驻县水利局，开展常规巡察。</p><p>值班电话：0730-8123456。</p>";
    private const string BodyText = "根据县委统一部署，县委第二巡察组于3月8日进驻县水利局，开展常规巡察。\n值班电话：0730-8123456。\n";

    [Fact]
    public void Only_the_article_is_read() => Assert.Equal(
        "关于开展巡察的公告\n来源：云溪县纪委 发布时间：2024-03-11\n" + BodyText,
        Text($"""
            <html><head><title>关于开展巡察的公告-云溪县纪委监委</title><script>var a = "，。，。";</script></head><body>
            <div class="menu"><a href="/">首页</a><a href="/a">要闻</a></div>
            <div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/b">通知公告</a></div>
            <h1>关于开展巡察的公告</h1>
            <div class="info"><span>来源：云溪县纪委</span> <span>发布时间：2024-03-11</span></div>
            <div class="content">{Body}</div>
            <div class="pages"><a href="/1">上一篇：关于某某的通报，请各单位学习</a><a href="/2">下一篇：没有了</a></div>
            <footer>版权所有，地址：云溪县人民路1号，电话：0730-0000000</footer></body></html>
            """));

    [Theory]
    [InlineData("<div class=share>分享到： 微信 微博 【字体：大 中 小】</div>")]
    [InlineData("<div class='bdsharebuttonbox x'>微信</div>")]
    [InlineData("<div class=page><p>上一篇：县委第九巡察组进驻县统计局</p><p>下一篇：没有了</p></div>")]
    [InlineData("<p>上一篇：县委第九巡察组进驻县统计局，开展巡察。</p><p>下一条：没有了</p>")]
    [InlineData("<div class=rel><h3>相关新闻</h3><ul><li>县委第二巡察组反馈情况，2024-02-01</li></ul></div>")]
    [InlineData("<h3>【相关新闻】</h3><ul><li>县委第二巡察组反馈情况，2024-02-01</li><li>县委第三巡察组反馈情况</li></ul>")]
    [InlineData("<div id=footer><p>主办：中共云溪县纪委，地址：云溪县政府大院，电话：0730-8419999</p></div>")]
    public void What_surrounds_the_article_is_left_out(string furniture) => Assert.Equal(BodyText, Text($"<body><div>{Body}{furniture}</div></body>"));

    [Theory]
    [InlineData("<div class=page>{0}</div>")]
    [InlineData("<div class=pages_content>{0}</div>")]
    [InlineData("<div id=share>{0}</div>")]
    [InlineData("<div class=page></div><div class=page>{0}</div><div class=page></div>")]
    public void An_article_is_kept_whatever_its_name(string html) => Assert.Equal(BodyText, Text($"<body>{string.Format(CultureInfo.InvariantCulture, html, Body)}</body>"));

    [Fact]
    public void What_stands_behind_related_links_and_is_no_list_of_headlines_is_kept()
    {
        const string Links = "<p>相关链接</p><p>值班电话：0730-8123457。</p>";

        Assert.Equal(BodyText + "相关链接\n值班电话：0730-8123457。\n", Text($"<body><div>{Body}{Links}</div></body>"));
    }

    [Fact]
    public void What_the_page_prescribes_for_government_sites_is_printed_where_the_page_does_not() => Assert.Equal(
        "关于巡察的公告\n来源：云溪县委 发布时间：2024-03-11 09:20\n" + BodyText,
        Text($"""<head><meta name="ArticleTitle" content="关于巡察的公告"><meta name="PubDate" content="2024-03-11 09:20"><meta name="ContentSource" content="云溪县委"></head><body><div>{Body}</div>"""));

    [Theory]
    [InlineData("一行", "<p>一\n  行</p>")]
    [InlineData("a b", "<p>a\n b</p>")]
    [InlineData("组长：任重 副组长：王海 李江", "<p>组长：任重 副组长：王海  李江</p>")]
    [InlineData("一\n二", "<p>一<br/>二</p>")]
    [InlineData("一\n二", "一<div>二</div>")]
    [InlineData("一\u3000二", "<p>一&#12288;二</p>")]
    [InlineData("<b> & \"", "<p>&lt;b&gt; &amp; &quot;</p>")]
    [InlineData("见", "<p>见<!-- 不见 --><span style=\"display: none\">不见</span></p>")]
    public void Text_is_as_a_browser_lays_it_out(string expected, string html) => Assert.Equal(expected + "\n", Text($"<body>{html}</body>"));

    [Theory]
    [InlineData("<tr><td>一组</td><td>甲局</td></tr><tr><td>二组</td><td>乙局</td></tr>", "一组\t甲局\n二组\t乙局\n")]
    [InlineData("<tr><td rowspan=2>一组</td><td>甲局</td></tr><tr><td>乙局</td></tr>", "一组\t甲局\n一组\t乙局\n")]
    [InlineData("<tr><td colspan=2>安排表</td><td>备注</td></tr><tr><td>一组</td><td>甲局</td><td>无</td></tr>", "安排表\t\t备注\n一组\t甲局\t无\n")]
    [InlineData("<tr><th>组</th><td><p>甲局</p><p>乙局</p></td></tr>", "组\t甲局 乙局\n")]
    [InlineData("<tr><td rowspan=99999999>组</td><td>甲</td></tr><tr><td>乙</td></tr>", "组\t甲\n组\t乙\n")]
    public void A_table_row_is_a_line_and_merged_cells_hold_for_every_row(string rows, string expected) =>
        Assert.Equal(expected, Text($"<body><table>{rows}</table></body>"));

    [Fact]
    public void A_table_that_only_arranges_the_page_is_no_table() =>
        Assert.Equal(BodyText, Text($"<body><table><tr><td>{Body}</td></tr></table></body>"));

    [Theory]
    [InlineData("gb2312", "GB18030")]
    [InlineData("utf-8", "GB18030")]
    [InlineData("big5", "big5")]
    public void A_declared_encoding_is_believed_unless_the_bytes_speak_against_it(string declared, string real)
    {
        var html = $"<meta charset=\"{declared}\"><body><p>中共青石縣委第一巡察組進駐公告，值班電話另行公布。</p></body>";

        Assert.Equal("中共青石縣委第一巡察組進駐公告，值班電話另行公布。\n", Reading.Of("a.html", TextDecoder.CodePage(real).GetBytes(html)).Single().Document!.Text);
    }

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("table")]
    public void Endless_nesting_is_refused(string tag)
    {
        var result = Reading.Of("a.html", new StringBuilder().Insert(0, $"<{tag}>", 100_000).ToString()).Single();

        Assert.Contains("nests", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div/>")]
    [InlineData("<div></zz>")]
    [InlineData("<div title='</div>'>")]
    [InlineData("<div><!-- </div> -->")]
    [InlineData("<div><script></div></script>")]
    [InlineData("<b><div></b>")]
    [InlineData("<div><span></div><table></div>")]
    [InlineData("<svg><div><zz/>")]
    public void Nesting_that_looks_closed_is_refused(string html)
    {
        var result = Reading.Of("a.html", new StringBuilder().Insert(0, html, 100_000).ToString()).Single();

        Assert.Contains("nests", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>甲<br/><img src='a>b'/></p>")]
    [InlineData("<div title=\"<div><div>\">甲</div>")]
    [InlineData("<!-- <div> --><script>var a = '<div>';</script><style>div > p {}</style><i>甲</i>")]
    [InlineData("<svg><path d='1'/><path/><title>图</title></svg><h2>甲</h3>")]
    [InlineData("<ul><li>甲<li>乙</ul><table><tr><td>丙</table><b><i>丁</b></i>")]
    public void Long_pages_that_nest_little_are_read(string html) =>
        Assert.Null(Reading.Of("a.html", new StringBuilder().Insert(0, html, 3000).ToString()).Single().Error);

    [Fact]
    public void What_is_counted_comes_near_what_the_parser_builds() =>
        Tags.Array[0, 400].Select(string.Concat).Sample(html => BuiltDepth(html) <= (4 * HtmlNesting.DepthOf(html)) + 8);

    [Fact]
    public void A_page_without_text_is_empty() => Assert.Contains("empty", Reading.Of("a.html", "<html><body><script>1</script></body></html>").Single().Error, StringComparison.Ordinal);

    private static string Text(string html) => Reading.TextOf("a.html", html);

    private static readonly string[] Names = ["div", "div", "div", "b", "span", "table", "td", "p", "li", "svg", "desc", "title", "script", "h1", "h2", "zz", "template"];

    private static readonly string[] Pieces =
    [
        .. Names.Select(name => $"<{name}>"), .. Names.Select(name => $"</{name}>"), .. Names.Select(name => $"<{name}/>"),
        "<a title='</div>'>", "<!-- </div> -->", "<div =\">", "文",
    ];

    private static Gen<string> Tags => Gen.Int[0, Pieces.Length - 1].Select(number => Pieces[number]);

    private static int BuiltDepth(string html)
    {
        var depth = 0;
        var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        foreach (var element in page.All)
        {
            depth = Math.Max(depth, element.Ancestors().Count());
        }

        return depth;
    }
}
