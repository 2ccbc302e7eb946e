using System.Diagnostics;

namespace NlpPipeline.Cli;

/// <summary>One line on the terminal that counts documents; nothing where stderr is not a terminal.</summary>
/// <param name="terminal">Where to show it.</param>
internal sealed class Progress(Terminal terminal)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    private long _lastShown;

    public void Report(Tally tally)
    {
        if (!terminal.IsInteractive || (_lastShown != 0 && Stopwatch.GetElapsedTime(_lastShown) < Interval))
        {
            return;
        }

        _lastShown = Stopwatch.GetTimestamp();
        terminal.Error.Write($"\r{tally.Read} read, {tally.Failed} failed");
    }

    public void Clear()
    {
        if (terminal.IsInteractive && _lastShown != 0)
        {
            terminal.Error.Write("\r\e[2K");
        }
    }
}
