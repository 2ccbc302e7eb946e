namespace NlpPipeline.Cli;

/// <summary>A foreseen failure of a command: one message that tells what happened, where and what to do, and an exit code.</summary>
/// <param name="exitCode">One of <see cref="ExitCode"/>.</param>
/// <param name="message">The message for the user.</param>
public sealed class CommandException(int exitCode, string message) : Exception(message)
{
    /// <summary>Code with which the process ends.</summary>
    public int ExitCode { get; } = exitCode;
}
