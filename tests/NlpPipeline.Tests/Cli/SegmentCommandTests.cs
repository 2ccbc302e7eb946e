using System.Text;
using NlpPipeline.Cli;
using Xunit;

namespace NlpPipeline.Tests.Cli;

public sealed class SegmentCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("segment-command-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("", "市委第三巡察组\r\n\n进驻\n", "市委 第三 巡察组\n\n进驻\n")]
    [InlineData("--separator /", "北京大学学生", "北京大学/学生\n")]
    [InlineData("--mode full --separator /", "北京大学", "北京/北京大学/大学\n")]
    [InlineData("--mode search --separator /", "清华大学", "清华/华大/大学/清华大学\n")]
    [InlineData("--no-hmm --separator /", "网易杭研大厦", "网易/杭/研/大厦\n")]
    [InlineData("--no-domain-dict", "提级巡察", "提级 巡察\n")]
    [InlineData("--pos", "提级巡察", "提级巡察/v\n")]
    [InlineData("--format jsonl", "北京", "{\"path\":null,\"line\":1,\"tokens\":[{\"text\":\"北京\",\"start\":0,\"end\":2}]}\n")]
    [InlineData("--format conll --pos", "北京 a", "1\t北京\t_\t_\tns\t_\t_\t_\t_\tStart=0|End=2\n2\ta\t_\t_\tx\t_\t_\t_\t_\tStart=3|End=4\n\n")]
    public async Task Writes_the_words_of_standard_input(string options, string input, string expected)
    {
        var (code, output, error) = await RunAsync($"segment {options}", input);
        Assert.Equal((ExitCode.Done, expected, ""), (code, output, error));
    }

    [Theory]
    [InlineData("segment missing.txt", ExitCode.NoInput, "missing.txt")]
    [InlineData("segment --mode full --pos", ExitCode.Usage, "--mode accurate")]
    [InlineData("segment --user-dict missing.txt", ExitCode.BadModel, "missing.txt")]
    [InlineData("dictionary build --jieba missing --output out.bin", ExitCode.NoInput, "missing")]
    public async Task Failures_have_one_message_and_a_code(string command, int expected, string part)
    {
        var (code, _, error) = await RunAsync(command, "");
        Assert.Equal(expected, code);
        Assert.Contains(part, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_malformed_user_dictionary_is_named_with_its_line()
    {
        var path = Path.Combine(_folder, "words.txt");
        await File.WriteAllTextAsync(path, "一 1\n二\t2\n", TestContext.Current.CancellationToken);
        var (code, _, error) = await RunAsync($"segment --user-dict {path}", "");
        Assert.Equal(ExitCode.BadModel, code);
        Assert.Contains($"{path}, line 2", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string command, string input)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, IsInteractive: false, UseColor: false);
        var code = await CommandLine.RunAsync(command.Split(' ', StringSplitOptions.RemoveEmptyEntries), terminal);
        return (code, output.ToString(), error.ToString());
    }
}
