using System.CommandLine;
using Microsoft.Extensions.Logging;

namespace NlpPipeline.Cli.Logging;

/// <summary>The options that say how much a command tells on standard error, and in which form.</summary>
internal sealed class LogOptions
{
    private const string FormatFlag = "--log-format";
    private const string Json = "json";

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Tell of errors only." };
    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Tell of every document." };
    private readonly Option<string> _format = new Option<string>(FormatFlag) { Description = "Form of what is told on standard error.", DefaultValueFactory = _ => "text" }
        .AcceptOnlyFromAmong("text", Json);

    public IEnumerable<Option> All => [_quiet, _verbose, _format];

    /// <summary>Whether a summary and progress are wanted.</summary>
    public bool IsTalkative(ParseResult parsed) => !parsed.GetValue(_quiet) && !IsJson(parsed);

    /// <summary>Whether what a command tells is to be JSON, as far as what was typed says so; it may be wrong otherwise.</summary>
    public static bool IsJson(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.FirstOrDefault(option => option.Name == FormatFlag) is { } format && parsed.GetResult(format) is { Tokens: [{ Value: Json }] };

    public ILoggerFactory Create(ParseResult parsed, Terminal terminal)
    {
        var least = parsed.GetValue(_quiet) ? LogLevel.Error : parsed.GetValue(_verbose) ? LogLevel.Debug : LogLevel.Information;
        return LoggerFactory.Create(builder => builder.SetMinimumLevel(least).AddProvider(new TerminalLoggerProvider(terminal, IsJson(parsed))));
    }
}
