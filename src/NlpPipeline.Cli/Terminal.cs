using System.Text;

namespace NlpPipeline.Cli;

/// <summary>Where a command reads and writes: stdout is data, stderr is talk. Tests pass their own.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output, for data.</param>
/// <param name="Error">Standard error, for messages, summaries and progress.</param>
/// <param name="IsInteractive">Whether <paramref name="Error"/> is a terminal that a person watches.</param>
/// <param name="UseColor">Whether messages may be coloured (<c>NO_COLOR</c> unset and a terminal).</param>
public sealed record Terminal(Stream Input, TextWriter Output, TextWriter Error, bool IsInteractive, bool UseColor)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The terminal of this process. Output is UTF-8 on every platform and buffered; dispose of <see cref="Output"/> to flush.</summary>
    public static Terminal OfProcess()
    {
        var interactive = !Console.IsErrorRedirected;
        var color = interactive && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(
            Console.OpenStandardInput(),
            new StreamWriter(Console.OpenStandardOutput(), Utf8, bufferSize: 1 << 16) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true },
            interactive,
            color);
    }

    /// <summary>Writes <c>error: …</c> to stderr.</summary>
    public void WriteError(string message) => Error.WriteLine(UseColor ? $"\e[31merror:\e[0m {message}" : $"error: {message}");

    /// <summary>Writes <c>warning: …</c> to stderr.</summary>
    public void WriteWarning(string message) => Error.WriteLine(UseColor ? $"\e[33mwarning:\e[0m {message}" : $"warning: {message}");
}
