using System.Text.RegularExpressions;
using NlpPipeline.Cli;
using Xunit;

namespace NlpPipeline.AcceptanceTests;

/// <summary>
/// Holds the examples of the README to what the program does. After a deliberate change run the tests with <c>NLP_PIPELINE_UPDATE=1</c> and
/// read the difference before you commit it.
/// </summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = Repository.PathOf("README.md");

    [Fact]
    public async Task The_worked_example_is_what_explain_prints()
    {
        var readme = await File.ReadAllTextAsync(Readme, TestContext.Current.CancellationToken);
        var expected = $"\n```text\n{await ExplainAsync(Block(readme, "text").Trim('\n')["```text\n".Length..^"```".Length])}```\n";
        if (Environment.GetEnvironmentVariable("NLP_PIPELINE_UPDATE") == "1")
        {
            readme = readme.Replace(Block(readme, "explain"), expected, StringComparison.Ordinal);
            await File.WriteAllTextAsync(Readme, readme, TestContext.Current.CancellationToken);
        }

        Assert.Equal(expected, Block(readme, "explain"));
    }

    [Theory]
    [InlineData("dotnet run --project src/NlpPipeline.Cli -c Release -- run corpus/samples --out out/samples")]
    [InlineData("dotnet test")]
    public void Set_up_commands_are_those_that_CI_runs(string command)
    {
        Assert.Contains(command, File.ReadAllText(Readme), StringComparison.Ordinal);
        Assert.Contains(command, File.ReadAllText(Repository.PathOf(".ci", "run")), StringComparison.Ordinal);
    }

    private static string Block(string readme, string name)
    {
        var match = Regex.Match(readme, $"<!-- example:{name} -->(.*?)<!-- example:end -->", RegexOptions.Singleline);
        Assert.True(match.Success, $"no example '{name}' in the README");
        return match.Groups[1].Value;
    }

    private static async Task<string> ExplainAsync(string text)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "example.txt");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        var output = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(Stream.Null, output, TextWriter.Null, IsInteractive: false, UseColor: false);

        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["explain", file], terminal));
        return output.ToString().TrimEnd('\n') + "\n";
    }
}
