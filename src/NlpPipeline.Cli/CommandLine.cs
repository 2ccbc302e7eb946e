using System.CommandLine;
using Microsoft.Extensions.Logging;
using NlpPipeline.Cli.Commands;
using NlpPipeline.Cli.Configuration;
using NlpPipeline.Cli.Logging;

namespace NlpPipeline.Cli;

/// <summary>What was typed → one command → an exit code.</summary>
public static partial class CommandLine
{
    /// <summary>Runs the program.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        var root = Root(terminal);
        ParseResult parsed;
        try
        {
            parsed = root.Parse(ConfiguredArguments.Expand(arguments, root, Environment.GetEnvironmentVariable));
        }
        catch (CommandException failure)
        {
            return WriteFailure(failure, root.Parse(arguments), terminal);
        }

        if (parsed.Errors.Count > 0 && !parsed.Tokens.Any(token => token.Value is "--help" or "-h" or "-?"))
        {
            return WriteUsageErrors(parsed, terminal);
        }

        using var signals = new Signals();
        return await InvokeAsync(parsed, terminal, signals).ConfigureAwait(false);
    }

    private static RootCommand Root(Terminal terminal) =>
        new("Reads Chinese inspection announcements (巡视/巡察) and writes structured records.")
        {
            RunCommand.Create(terminal),
            MergeCommand.Create(terminal),
            ExtractCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
            TrainCommand.Create(terminal),
            PredictCommand.Create(terminal),
            CrossValidateCommand.Create(terminal),
            ThresholdCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            ConvertCommand.Create(terminal),
            ModelsCommand.Create(terminal),
            SegmentCommand.Create(terminal),
            DictionaryCommand.Create(terminal),
        };

    private static int WriteUsageErrors(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors)
        {
            WriteFailure(new CommandException(ExitCode.Usage, error.Message), parsed, terminal);
        }

        if (!LogOptions.IsJson(parsed))
        {
            terminal.Error.WriteLine($"See '{Path(parsed.CommandResult)} --help'.");
        }

        return ExitCode.Usage;
    }

    private static int WriteFailure(Exception exception, ParseResult parsed, Terminal terminal)
    {
        var failure = CommandFailure.Of(exception);
        if (LogOptions.IsJson(parsed))
        {
            using var provider = new TerminalLoggerProvider(terminal, json: true);
            LogFailure(provider.CreateLogger(nameof(CommandLine)), failure.Message, failure.ExitCode);
        }
        else
        {
            terminal.WriteError(failure.Message);
        }

        return failure.ExitCode;
    }

    [LoggerMessage(20, LogLevel.Error, "{Error} (exit code {ExitCode})", EventName = "Failed")]
    private static partial void LogFailure(ILogger log, string error, int exitCode);

    private static string Path(System.CommandLine.Parsing.CommandResult command) =>
        command.Parent is System.CommandLine.Parsing.CommandResult parent ? $"{Path(parent)} {command.Command.Name}" : "nlp-pipeline";

    private static async Task<int> InvokeAsync(ParseResult parsed, Terminal terminal, Signals signals)
    {
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            var code = await parsed.InvokeAsync(configuration, signals.Token).ConfigureAwait(false);
            await terminal.Output.FlushAsync().ConfigureAwait(false);
            return signals.ExitCode ?? code;
        }
        catch (OperationCanceledException) when (signals.ExitCode is { } code)
        {
            return code;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return WriteFailure(exception, parsed, terminal);
        }
    }
}
