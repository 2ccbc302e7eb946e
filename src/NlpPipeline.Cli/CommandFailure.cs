namespace NlpPipeline.Cli;

/// <summary>How a command that ended with an exception is told of.</summary>
/// <param name="ExitCode">One of <see cref="Cli.ExitCode"/>.</param>
/// <param name="Message">What happened.</param>
internal readonly record struct CommandFailure(int ExitCode, string Message)
{
    /// <summary>What we foresaw has a message of its own; the rest is a mistake of ours, which somebody must find.</summary>
    public static CommandFailure Of(Exception exception) => exception switch
    {
        CommandException failure => new CommandFailure(failure.ExitCode, failure.Message),
        IOException or UnauthorizedAccessException => new CommandFailure(Cli.ExitCode.Unexpected, exception.Message),
        _ => new CommandFailure(Cli.ExitCode.Unexpected, $"unexpected: {exception}"),
    };
}
