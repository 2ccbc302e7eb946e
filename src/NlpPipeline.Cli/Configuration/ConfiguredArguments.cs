using System.CommandLine;
using Microsoft.Extensions.Configuration;

namespace NlpPipeline.Cli.Configuration;

/// <summary>
/// Fills in what was not typed: flags over the environment (<c>NLP_PIPELINE_LOG_FORMAT</c>) over a JSON file (<c>--config</c>, <c>"log-format"</c>). The file also
/// knows <c>"input"</c>, a path or a list of paths. One file may serve <c>run</c> and <c>merge</c>: each takes from it what it knows.
/// </summary>
internal static class ConfiguredArguments
{
    private const string ConfigFlag = "--config";
    private const string InputKey = "input";

    /// <summary>The option that names the file.</summary>
    public static Option<string?> ConfigFile() => new(ConfigFlag)
    {
        Description = "Take options that are not typed from this JSON file; NLP_PIPELINE_<OPTION> in the environment goes before it.",
        HelpName = "FILE",
    };

    /// <summary>The arguments with those that environment and file add.</summary>
    /// <exception cref="CommandException">The file cannot be read or holds an unknown option.</exception>
    public static IReadOnlyList<string> Expand(IReadOnlyList<string> arguments, RootCommand root, Func<string, string?> environment)
    {
        var parsed = root.Parse(arguments);
        var command = parsed.CommandResult.Command;
        if (!TakesFile(command))
        {
            return arguments;
        }

        var file = Read(Typed(parsed, command, ConfigFlag) ?? Set(environment(VariableOf(ConfigFlag))), root);
        var added = command.Options
            .Where(option => option.Name != ConfigFlag && parsed.GetResult(option) is null or { Implicit: true })
            .SelectMany(option => ArgumentsOf(option, Set(environment(VariableOf(option.Name))) ?? file?[KeyOf(option)]));
        return [.. arguments, .. added, .. Inputs(parsed, command, file)];
    }

    private static string? Typed(ParseResult parsed, Command command, string name) =>
        parsed.GetResult(command.Options.First(option => option.Name == name)) is { Implicit: false, Tokens: [{ } token, ..] } ? token.Value : null;

    // A variable that is empty is how some schedulers and files of variables leave one out.
    private static string? Set(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static IEnumerable<string> ArgumentsOf(Option option, string? value) => value switch
    {
        null => [],
        _ when option.ValueType != typeof(bool) => [option.Name, value],
        _ when bool.TryParse(value, out var flag) => flag ? [option.Name] : [],
        "1" => [option.Name],
        "0" or "" => [],
        _ => throw new CommandException(ExitCode.BadModel, $"{option.Name} is configured as '{value}'; expected true or false"),
    };

    private static IEnumerable<string> Inputs(ParseResult parsed, Command command, IConfiguration? file) =>
        file is null || command.Arguments.FirstOrDefault() is not { } argument || parsed.GetResult(argument) is { Tokens.Count: > 0 }
            ? []
            : file[InputKey] is { } one ? [one] : file.GetSection(InputKey).GetChildren().Select(child => child.Value ?? "");

    private static IConfiguration? Read(string? path, RootCommand root)
    {
        if (path is null)
        {
            return null;
        }

        try
        {
            var file = new ConfigurationBuilder().AddJsonFile(Path.GetFullPath(path), optional: false).Build();
            var known = root.Subcommands.Where(TakesFile).SelectMany(command => command.Options).Select(KeyOf).Append(InputKey).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return file.GetChildren().FirstOrDefault(child => !known.Contains(child.Key)) is { } unknown
                ? throw new CommandException(ExitCode.BadModel, $"'{path}' has an option '{unknown.Key}' that no command knows; known are {string.Join(", ", known.Order(StringComparer.Ordinal))}")
                : file;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or FormatException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.BadModel, $"the configuration '{path}' cannot be read: {exception.InnerException?.Message ?? exception.Message}");
        }
    }

    private static bool TakesFile(Command command) => command.Options.Any(option => option.Name == ConfigFlag);

    private static string KeyOf(Option option) => option.Name.TrimStart('-');

    private static string VariableOf(string option) => "NLP_PIPELINE_" + option.TrimStart('-').Replace('-', '_').ToUpperInvariant();
}
