using System.Text.RegularExpressions;
using NlpPipeline.Cli;
using Xunit;

namespace NlpPipeline.AcceptanceTests;

/// <summary>
/// Holds the examples and tables of the README to what the program does. After a deliberate change run the tests with
/// <c>NLP_PIPELINE_UPDATE=1</c> and read the difference before you commit it.
/// </summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = Repository.PathOf("README.md");

    [Fact]
    public async Task The_worked_example_is_what_explain_prints()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "example.txt");
        await File.WriteAllTextAsync(file, Fenced(Block(await ReadAsync(), "example:text")), TestContext.Current.CancellationToken);

        await HoldAsync("example:explain", $"\n```text\n{(await RunAsync("explain", file)).TrimEnd('\n')}\n```\n");
    }

    [Fact]
    public async Task The_table_of_extraction_is_what_evaluate_prints() =>
        await HoldAsync("table:extraction", $"\n{await RunAsync("evaluate", Repository.PathOf("corpus", "announcements", "test"), "--format", "markdown")}");

    [Theory]
    [InlineData("dotnet run --project src/NlpPipeline.Cli -c Release -- run corpus/samples --out out/samples")]
    [InlineData("dotnet test")]
    public void Set_up_commands_are_those_that_CI_runs(string command)
    {
        Assert.Contains(command, File.ReadAllText(Readme), StringComparison.Ordinal);
        Assert.Contains(command, File.ReadAllText(Repository.PathOf(".ci", "run")), StringComparison.Ordinal);
    }

    private static async Task HoldAsync(string name, string expected)
    {
        var readme = await ReadAsync();
        if (Environment.GetEnvironmentVariable("NLP_PIPELINE_UPDATE") == "1")
        {
            readme = readme.Replace(Marked(name, Block(readme, name)), Marked(name, expected), StringComparison.Ordinal);
            await File.WriteAllTextAsync(Readme, readme, TestContext.Current.CancellationToken);
        }

        Assert.Equal(expected, Block(readme, name));
    }

    private static async Task<string> ReadAsync() =>
        (await File.ReadAllTextAsync(Readme, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");

    private static string Marked(string name, string content) => $"<!-- {name} -->{content}<!-- end -->";

    private static string Block(string readme, string name)
    {
        var match = Regex.Match(readme, $"<!-- {name} -->(.*?)<!-- end -->", RegexOptions.Singleline);
        Assert.True(match.Success, $"no block '{name}' in the README");
        return match.Groups[1].Value;
    }

    private static string Fenced(string block) => block.Trim('\n')["```text\n".Length..^"```".Length];

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(Stream.Null, output, TextWriter.Null, IsInteractive: false, UseColor: false);

        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(arguments, terminal));
        return output.ToString();
    }
}
