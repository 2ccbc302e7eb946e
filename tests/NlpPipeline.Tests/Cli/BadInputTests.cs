using NlpPipeline.Cli;
using NlpPipeline.Text.Documents;
using Xunit;

namespace NlpPipeline.Tests.Cli;

/// <summary>What becomes of input that is no announcement: one failed line with its reason, and never the end of the others.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Notice = "县委第一巡察组进驻县水务局。";

    // Permissions do not bind the superuser, as whom tests often run; nothing is mapped at the start of a process's memory.
    private const string Unreadable = "/proc/self/mem";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_empty_file_is_refused() => await AssertRefused(_folder.Write("empty.txt", ""), "empty");

    [Fact]
    public async Task A_file_of_white_space_is_refused() => await AssertRefused(_folder.Write("blank.txt", " \u3000\r\n\t"), "empty");

    [Fact]
    public async Task A_binary_file_is_refused() =>
        await AssertRefused(_folder.Write("picture.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0, 0, 13]), "NUL");

    [Fact]
    public async Task Bytes_in_no_known_encoding_are_refused() =>
        await AssertRefused(_folder.Write("noise.txt", [0xFF, 0x81, 0x01, 0x02, 0xFF, 0x03, 0xFF, 0x04]), "UTF-8");

    [Fact]
    public async Task A_missing_path_is_refused() => await AssertRefused(_folder.PathOf("nowhere.txt"), "no such file");

    [Fact]
    public async Task A_folder_without_texts_is_refused()
    {
        _folder.Write("pictures/a.png", Notice);

        await AssertRefused(_folder.PathOf("pictures"), ".txt");
    }

    [Fact]
    public async Task A_text_above_the_limit_is_refused_with_the_remedy()
    {
        var path = _folder.PathOf("huge.txt");
        using (var file = File.Create(path))
        {
            file.SetLength(1_000_000_000);
        }

        await AssertRefused(path, "1000000000 bytes", "16777216", "--max-bytes");
    }

    [Fact]
    public async Task The_limit_can_be_raised_and_lowered()
    {
        var path = _folder.Write("a.txt", new string('文', (int)new ReaderOptions().MaxBytes / 3 + 1));

        Assert.Equal(4, (await CommandRun.OfAsync("extract", path)).ExitCode);
        Assert.Equal(0, (await CommandRun.OfAsync("extract", path, "--max-bytes", "17000000")).ExitCode);
    }

    [Fact]
    public async Task A_file_that_nobody_can_read_is_refused()
    {
        Assert.SkipUnless(File.Exists(Unreadable), "the file that nobody can read from its start is one of Linux");
        File.CreateSymbolicLink(_folder.PathOf("memory.txt"), Unreadable);

        await AssertRefused(_folder.PathOf("memory.txt"), "Input/output error");
    }

    [Fact]
    public async Task A_line_of_a_hundred_megabytes_does_not_stop_the_others()
    {
        var path = _folder.PathOf("lines.jsonl");
        using (var file = File.CreateText(path))
        {
            file.WriteLine($$"""{"id": "long", "text": "{{new string('a', 100_000_000)}}"}""");
            file.WriteLine($$"""{"id": "short", "text": "{{Notice}}"}""");
        }

        var run = await CommandRun.OfAsync("run", path, "--out", _folder.PathOf("out"), "--no-report");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal("short", Assert.Single(JsonLines.ReadFile(_folder.PathOf("out/announcements.jsonl"))).StringOf("id"));
        var error = Assert.Single(JsonLines.ReadFile(_folder.PathOf("out/errors.jsonl")));
        Assert.Equal(1, error.GetProperty("source").GetProperty("row").GetInt32());
        Assert.Contains("--max-bytes", error.StringOf("error"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("今日天气晴朗，适合出行。")]
    [InlineData("lorem ipsum dolor sit amet")]
    [InlineData("{\"a\": 1}")]
    public async Task A_text_that_is_no_announcement_gives_a_record_without_facts(string text)
    {
        var run = await CommandRun.OfAsync("extract", _folder.Write("other.txt", text));

        Assert.Equal(0, run.ExitCode);
        var record = Assert.Single(run.Records);
        string[] lists = ["rounds", "teams", "units", "dates", "contacts", "channels", "disciplines", "people", "assignments", "focus"];
        Assert.All(lists, list => Assert.Empty(record.GetProperty(list).EnumerateArray()));
    }

    [Theory]
    [InlineData("utf-8", "iso-8859-1")]
    [InlineData("utf-8", "windows-1252")]
    [InlineData("utf-8", "GB18030")]
    [InlineData("GB18030", "utf-8")]
    public async Task A_text_that_was_decoded_wrongly_as_a_whole_says_so(string real, string taken)
    {
        var text = TextDecoder.CodePage(taken).GetString(TextDecoder.CodePage(real).GetBytes("中共云溪县委第一巡察组进驻公告\n根据县委统一部署，第一巡察组进驻县水利局。"));

        var record = Assert.Single((await CommandRun.OfAsync("extract", _folder.Write("a.txt", text))).Records);

        Assert.Equal("unrelated", record.StringOf("kind"));
        Assert.Contains("mojibake", record.GetProperty("checks").EnumerateArray().Select(check => check.StringOf("code")));
    }

    [Fact]
    public async Task An_unrelated_text_is_checked_for_nothing_else() => Assert.Empty(
        Assert.Single((await CommandRun.OfAsync("extract", _folder.Write("a.txt", "今日天气晴朗，邮编：41000，6月31日。"))).Records).GetProperty("checks").EnumerateArray());

    [Fact]
    public async Task Json_lines_of_windows_are_read_from_standard_input()
    {
        using var input = new MemoryStream(TextDecoder.CodePage("GB18030").GetBytes($$"""{"id": "a", "text": "{{Notice}}"}"""));
        using var output = new StringWriter();

        var exitCode = await CommandLine.RunAsync(["extract", "-"], new Terminal(input, output, TextWriter.Null, IsInteractive: false, UseColor: false));

        Assert.Equal(0, exitCode);
        Assert.Contains("县水务局", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_bad_document_never_stops_the_others()
    {
        _folder.Write("in/a.txt", Notice);
        var bad = _folder.Write("in/b.txt", "");
        _folder.Write("in/c.txt", Notice);

        var run = await CommandRun.OfAsync("run", _folder.PathOf("in"), "--out", _folder.PathOf("out"));

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["a", "c"], JsonLines.ReadFile(_folder.PathOf("out/announcements.jsonl")).Select(record => record.StringOf("id")));
        var error = Assert.Single(JsonLines.ReadFile(_folder.PathOf("out/errors.jsonl")));
        Assert.Equal(bad, error.GetProperty("source").StringOf("path"));
        Assert.Contains("empty", error.StringOf("error"), StringComparison.Ordinal);
        Assert.Contains("errors.jsonl", run.Error, StringComparison.Ordinal);
    }

    private static async Task AssertRefused(string path, params string[] reasons)
    {
        var run = await CommandRun.OfAsync("extract", path);

        Assert.Equal(4, run.ExitCode);
        var failure = Assert.Single(run.Records);
        Assert.Equal(path, failure.GetProperty("source").StringOf("path"));
        Assert.All(reasons, reason => Assert.Contains(reason, failure.StringOf("error"), StringComparison.Ordinal));
        Assert.Contains(path, run.Error, StringComparison.Ordinal);
    }
}
