using System.Diagnostics;
using NlpPipeline.Cli.Inputs;

namespace NlpPipeline.Cli;

/// <summary>One line on the terminal that counts documents and says how long it will take; nothing where stderr is not a terminal.</summary>
/// <param name="terminal">Where to show it.</param>
/// <param name="isWanted">Whether anybody wants to see it.</param>
/// <param name="inputs">The files that the documents come from.</param>
internal sealed class Progress(Terminal terminal, bool isWanted, InputFiles inputs)
{
    // A guess from the first files would jump about.
    private const int FilesBeforeEstimate = 20;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _lastShown;

    public void Report(int done, int failed)
    {
        if (!isWanted || !terminal.IsInteractive || (_lastShown != 0 && Stopwatch.GetElapsedTime(_lastShown) < Interval))
        {
            return;
        }

        _lastShown = Stopwatch.GetTimestamp();
        terminal.Error.Write($"\r\e[2K{done - failed} read, {failed} failed{Left()}");
    }

    public void Clear()
    {
        if (terminal.IsInteractive && _lastShown != 0)
        {
            terminal.Error.Write("\r\e[2K");
        }
    }

    private string Left()
    {
        if (inputs.Begun < FilesBeforeEstimate || inputs.Begun >= inputs.Found)
        {
            return "";
        }

        var left = Stopwatch.GetElapsedTime(_started) / inputs.Begun * (inputs.Found - inputs.Begun);
        return FormattableString.Invariant($", file {inputs.Begun} of {inputs.Found}, {(int)left.TotalMinutes}:{left.Seconds:00} left");
    }
}
