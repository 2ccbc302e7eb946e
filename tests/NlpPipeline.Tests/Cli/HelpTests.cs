using Xunit;

namespace NlpPipeline.Tests.Cli;

public sealed class HelpTests
{
    [Fact]
    public async Task Help_lists_the_commands_on_stdout()
    {
        var run = await CommandRun.OfAsync("--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(["run", "merge", "schema", "extract", "evaluate"], command => Assert.Contains($"\n  {command} ", run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("merge")]
    [InlineData("schema")]
    [InlineData("extract")]
    [InlineData("evaluate")]
    [InlineData("explain")]
    [InlineData("train")]
    [InlineData("predict")]
    [InlineData("crossvalidate")]
    [InlineData("threshold")]
    [InlineData("models build")]
    [InlineData("segment")]
    [InlineData("dictionary build")]
    public async Task Help_of_a_command_has_examples(string command)
    {
        var run = await CommandRun.OfAsync([.. command.Split(' '), "--help"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\n  Example", run.Output, StringComparison.Ordinal);
        Assert.Contains($"nlp-pipeline {command} ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_wins_over_missing_arguments() => Assert.Equal(0, (await CommandRun.OfAsync("run", "-h")).ExitCode);
}
