using System.Text;
using System.Text.Json;
using NlpPipeline.Cli;

namespace NlpPipeline.Tests.Cli;

/// <summary>What a command did: exit code, standard output, standard error.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<JsonElement> Records => JsonLines.Parse(Output);

    /// <summary>Runs a command line inside this process with streams of its own.</summary>
    public static Task<CommandRun> OfAsync(params string[] arguments) => OfAsync(arguments, input: "");

    /// <inheritdoc cref="OfAsync(string[])"/>
    public static async Task<CommandRun> OfAsync(string[] arguments, string input, bool interactive = false, bool color = false)
    {
        using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(arguments, new Terminal(standardInput, output, error, interactive, color));
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }
}

/// <summary>Reads JSON Lines.</summary>
internal static class JsonLines
{
    public static IReadOnlyList<JsonElement> Parse(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];

    public static IReadOnlyList<JsonElement> ReadFile(string path) => Parse(File.ReadAllText(path));

    public static string? StringOf(this JsonElement record, string property) => record.GetProperty(property).GetString();
}
