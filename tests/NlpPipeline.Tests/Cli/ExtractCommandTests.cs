using System.Text;
using Xunit;

namespace NlpPipeline.Tests.Cli;

public sealed class ExtractCommandTests : IDisposable
{
    private const string Notice = "县委第一巡察组进驻县水务局。";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public async Task Records_come_out_in_the_order_of_the_input(string jobs)
    {
        // Long and short texts in turn, so that later documents are done before earlier ones.
        var ids = Enumerable.Range(0, 200).Select(row => $"d{row}").ToArray();
        var lines = ids.Select((id, row) => Line(id, string.Concat(Enumerable.Repeat(Notice, row % 5 == 0 ? 200 : 1))));

        var run = await CommandRun.OfAsync(["extract", "-", "--jobs", jobs], string.Join('\n', lines));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(ids, run.Records.Select(record => record.StringOf("id")));
    }

    [Fact]
    public async Task Without_input_it_reads_json_lines_from_stdin()
    {
        var run = await CommandRun.OfAsync(["extract"], Line("甲", Notice) + "\r\n\n" + Line("乙", Notice) + "\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["甲", "乙"], run.Records.Select(record => record.StringOf("id")));
        Assert.Equal([1, 3], run.Records.Select(record => record.GetProperty("source").GetProperty("row").GetInt32()));
    }

    [Theory]
    [InlineData("not json", "not JSON")]
    [InlineData("[1, 2]", "'text'")]
    [InlineData("""{"id": "a"}""", "'text'")]
    [InlineData("""{"id": "a", "text": 7}""", "'text'")]
    [InlineData("""{"id": "a", "text": " "}""", "empty")]
    [InlineData("""{"id": "a", "text": "x" """, "not JSON")]
    public async Task A_malformed_line_fails_alone_and_in_its_place(string line, string reason)
    {
        var run = await CommandRun.OfAsync(["extract", "-"], $"{Line("a", Notice)}\n{line}\n{Line("c", Notice)}\n");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(3, run.Records.Count);
        Assert.Contains(reason, run.Records[1].StringOf("error"), StringComparison.Ordinal);
        Assert.Equal(2, run.Records[1].GetProperty("source").GetProperty("row").GetInt32());
        Assert.Equal("c", run.Records[2].StringOf("id"));
    }

    [Fact]
    public async Task A_line_without_id_is_named_by_its_row()
    {
        var file = _folder.Write("list.jsonl", """{"text": "县委第一巡察组进驻县水务局。"}""");

        Assert.Equal("list:1", Assert.Single((await CommandRun.OfAsync("extract", file)).Records).StringOf("id"));
        Assert.Equal("stdin:1", Assert.Single((await CommandRun.OfAsync(["extract"], File.ReadAllText(file))).Records).StringOf("id"));
    }

    [Fact]
    public async Task Files_of_a_folder_come_in_ordinal_order_with_their_path_as_given()
    {
        string[] names = ["B.txt", "a.txt", "sub/c.TXT", "甲.txt"];
        foreach (var name in names.Reverse())
        {
            _folder.Write(name, Notice);
        }

        var run = await CommandRun.OfAsync("extract", _folder.Path);

        Assert.Equal(names.Select(_folder.PathOf), run.Records.Select(record => record.GetProperty("source").StringOf("path")));
    }

    [Fact]
    public async Task Gb18030_and_byte_order_marks_are_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _folder.Write("a.txt", Encoding.GetEncoding("GB18030").GetBytes("天气" + Notice));
        _folder.Write("b.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Notice)]);
        _folder.Write("c.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Notice)]);

        Assert.Equal(0, (await CommandRun.OfAsync("extract", _folder.Path)).ExitCode);
    }

    [Fact]
    public async Task Chinese_is_written_as_characters()
    {
        var run = await CommandRun.OfAsync(["extract"], Line("咸宁市委", Notice));

        Assert.StartsWith("""{"id":"咸宁市委",""", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotes_line_breaks_and_rare_characters_survive()
    {
        var run = await CommandRun.OfAsync(["extract"], Line("""𠮷 \"甲\" \n \u0000""", Notice));

        Assert.Equal("𠮷 \"甲\" \n \0", Assert.Single(run.Records).StringOf("id"));
    }

    private static string Line(string id, string text) => $$"""{"id": "{{id}}", "text": "{{text}}"}""";
}
