using System.Text;
using NlpPipeline.Text.Documents;
using Xunit;

namespace NlpPipeline.Tests.Text.Documents.Formats;

/// <summary>Files whose rows are documents: CSV, TSV, JSON Lines, JSON.</summary>
public sealed class TableFormatTests
{
    [Theory]
    [InlineData("a.csv", "id,text\n7,甲\n8,乙\n")]
    [InlineData("a.csv", "text,id\r\n甲,7\r\n\"乙\",8")]
    [InlineData("a.csv", "id;text\n7;甲\n8;乙\n")]
    [InlineData("a.tsv", "id\ttext\n7\t甲\n8\t乙\n")]
    [InlineData("a.jsonl", "{\"id\":\"7\",\"text\":\"甲\"}\n\n{\"id\":8,\"text\":\"乙\"}")]
    [InlineData("a.json", "[{\"id\":\"7\",\"text\":\"甲\"},{\"id\":8,\"text\":\"乙\"}]")]
    public void Rows_are_documents(string name, string content) =>
        Assert.Equal([("7", "甲"), ("8", "乙")], Reading.Of(name, content).Select(result => (result.Id, result.Document!.Text)));

    [Fact]
    public void A_cell_may_hold_lines_commas_and_quotes() =>
        Assert.Equal("第一行,\n\"第二行\"", Reading.TextOf("a.csv", "id,text\n1,\"第一行,\n\"\"第二行\"\"\"\n"));

    [Fact]
    public void Rows_without_an_identifier_are_named_after_file_and_row() =>
        Assert.Equal([("a:1", 1), ("a:2", 2)], Reading.Of("a.csv", "text\n甲\n乙\n").Select(result => (result.Id, result.Source.Row!.Value)));

    [Fact]
    public void Columns_can_be_named()
    {
        var options = new ReaderOptions { TextColumn = "正文", IdColumn = "编号" };

        Assert.Equal("x", Reading.Of("a.csv", "编号,正文\nx,甲", options).Single().Id);
        Assert.Equal("x", Reading.Of("a.jsonl", """{"编号":"x","正文":"甲"}""", options).Single().Id);
    }

    [Theory]
    [InlineData("GB18030")]
    [InlineData("utf-16")]
    public void Tables_of_other_encodings_are_read(string encoding)
    {
        var code = TextDecoder.CodePage(encoding);

        Assert.Equal("县委第一巡察组", Reading.Of("a.csv", [.. code.GetPreamble(), .. code.GetBytes("id,text\n1,县委第一巡察组\n")]).Single().Document!.Text);
    }

    [Theory]
    [InlineData("GB18030")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void Json_lines_of_other_encodings_are_read(string encoding)
    {
        var code = TextDecoder.CodePage(encoding);
        var lines = code.GetBytes("{\"text\":\"中共云溪县委第一巡察组进驻公告\"}\r\n{\"id\":\"ascii\",\"text\":\"x\"}\n{\"text\":\"组长：林书远\"}\n");

        var texts = Reading.Of("a.jsonl", [.. code.GetPreamble(), .. lines]).Select(result => result.Document!.Text);

        Assert.Equal(["中共云溪县委第一巡察组进驻公告", "x", "组长：林书远"], texts);
    }

    [Fact]
    public void Json_lines_of_other_encodings_are_read_from_a_stream()
    {
        using var stream = new MemoryStream(TextDecoder.CodePage("big5").GetBytes("{\"text\":\"中共青石縣委第一巡察組進駐公告，值班電話另行公布。\"}"));

        Assert.Equal("中共青石縣委第一巡察組進駐公告，值班電話另行公布。", new DocumentReader().ReadJsonLines(stream).Single().Document!.Text);
    }

    [Fact]
    public void An_encoding_that_is_given_holds_for_json_lines() =>
        Assert.Equal("县委", Reading.Of("a.jsonl", Encoding.Unicode.GetBytes("{\"text\":\"县委\"}"), new ReaderOptions { Encoding = Encoding.Unicode }).Single().Document!.Text);

    [Fact]
    public void A_quote_that_never_ends_fails_where_it_begins()
    {
        var results = Reading.Of("a.csv", "id,text\n1,甲\n2,\"乙\n3,丙\n4,丁\n");

        Assert.Equal(["甲", null], results.Select(result => result.Document?.Text));
        Assert.StartsWith("row 2 is too long or has a quote that does not end", results[1].Error, StringComparison.Ordinal);
        Assert.True(results[1].IsContainer);
    }

    [Fact]
    public void A_quote_that_ends_in_a_row_further_down_fails_with_the_rows_between()
    {
        var results = Reading.Of("a.csv", "id,text\n1,\"甲\n2,\"乙\"\n3,丙\n");

        Assert.Equal([null, "丙"], results.Select(result => result.Document?.Text));
        Assert.Contains("a quote in it ends in the wrong place", results[0].Error, StringComparison.Ordinal);
        Assert.True(results[0].IsContainer);
    }

    [Theory]
    [InlineData("他说\"好\"。")]
    [InlineData("\"好\"他说")]
    public void Odd_quotes_within_a_line_are_kept(string cell) => Assert.Equal(2, Reading.Of("a.csv", $"id,text\n1,{cell}\n2,乙\n").Count(result => result.Document is not null));

    [Theory]
    [InlineData("a.csv", "id,body\n1,甲\n", true)]
    [InlineData("a.json", "[{\"text\": \"甲\"}", true)]
    [InlineData("a.zip", "PK", true)]
    [InlineData("a.jsonl", "{", false)]
    [InlineData("a.csv", "id,text\n1\n", false)]
    [InlineData("a.txt", "", false)]
    public void A_file_of_many_documents_that_cannot_be_read_as_a_whole_hides_them(string name, string content, bool hides) =>
        Assert.Equal((hides, hides), Reading.Of(name, content).Select(result => (result.HidesDocuments, result.IsContainer)).Single());

    [Theory]
    [InlineData("a.csv", "id,body\n1,甲\n", "no column 'text' among id, body")]
    [InlineData("a.csv", "", "empty")]
    [InlineData("a.csv", "id,text\n1\n", "too few")]
    [InlineData("a.jsonl", "{\"text\": 1}", "no string property 'text'")]
    [InlineData("a.jsonl", "{", "not JSON")]
    [InlineData("a.jsonl", "{\"text\": \"\\ud800\"}", "cannot be decoded")]
    [InlineData("a.json", "{", "not JSON")]
    [InlineData("a.json", "[1]", "no string property 'text'")]
    public void What_is_wrong_is_said(string name, string content, string reason) =>
        Assert.Contains(reason, Reading.Of(name, content).Single().Error, StringComparison.Ordinal);

    [Fact]
    public void A_row_that_is_too_long_fails_alone()
    {
        var options = new ReaderOptions { MaxBytes = 100 };

        var results = Reading.Of("a.jsonl", $"{{\"text\":\"甲\"}}\n{{\"text\":\"{new string('长', 200_000)}\"}}\n{{\"text\":\"乙\"}}", options);

        Assert.Equal(["甲", null, "乙"], results.Select(result => result.Document?.Text));
        Assert.Contains("more than the 100 bytes", results[1].Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_a_table_before_one_that_is_too_long_are_read()
    {
        var results = Reading.Of("a.csv", $"id,text\n1,甲\n2,\"{new string('长', 200_000)}\"\n3,乙\n", new ReaderOptions { MaxBytes = 100 });

        Assert.Equal(["甲", null], results.Select(result => result.Document?.Text));
        Assert.StartsWith("row 2 is too long", results[1].Error, StringComparison.Ordinal);
    }
}
