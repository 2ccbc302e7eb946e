using Xunit;

namespace NlpPipeline.Tests.Text.Documents.Formats;

public sealed class MarkdownFormatTests
{
    [Theory]
    [InlineData("# 进驻公告\n正文", "进驻公告\n正文")]
    [InlineData("### 进驻公告 ###\r\n正文\r\n", "进驻公告\n正文\n")]
    [InlineData("进驻公告\n====\n\n---\n正文", "进驻公告\n\n正文")]
    [InlineData("**第一巡察组**进驻*县水利局*、__县教育局__", "第一巡察组进驻县水利局、县教育局")]
    [InlineData("组长：_林书远_ ~~旧~~ `0730-8123456`", "组长：林书远 旧 0730-8123456")]
    [InlineData("- 一组\n* 二组\n+ 三组\n1. 四组", "一组\n二组\n三组\n1. 四组")]
    [InlineData("> 引文\n> - 一组", "引文\n一组")]
    [InlineData("见[云溪县纪委](https://example.org/a_b)和![图](a.png)", "见云溪县纪委和图")]
    [InlineData("| 组别 | **单位** |\n|---|:--:|\n| 一组 | 县水利局 |", "组别\t单位\n一组\t县水利局")]
    [InlineData("第一行  \n第二行\\\n第三行", "第一行\n第二行\n第三行")]
    [InlineData("```\n电话 1\n```", "电话 1")]
    [InlineData("\\*号键 \\# 号键", "*号键 # 号键")]
    public void Marks_are_taken_away(string markdown, string text) => Assert.Equal(text, Reading.TextOf("a.md", markdown));

    [Theory]
    [InlineData("邮箱：yun_xi_xcz@example.org，电话：0730-8123456")]
    [InlineData("#1号信箱")]
    [InlineData("3*4=12")]
    [InlineData("-5度")]
    [InlineData("一、总体情况\n（一）组织领导")]
    public void What_is_no_mark_stays(string text) => Assert.Equal(text, Reading.TextOf("a.md", text));

    [Fact]
    public void Plain_text_is_taken_as_it_is() => Assert.Equal("# *一*", Reading.TextOf("a.txt", "# *一*"));
}
