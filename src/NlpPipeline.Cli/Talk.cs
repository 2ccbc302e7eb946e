using Microsoft.Extensions.Logging;

namespace NlpPipeline.Cli;

/// <summary>How a command tells a person or a log what it did.</summary>
/// <param name="terminal">Where.</param>
/// <param name="isTalkative">Whether a person wants a summary and progress.</param>
/// <param name="log">The log.</param>
internal sealed partial class Talk(Terminal terminal, bool isTalkative, ILogger log)
{
    public Terminal Terminal => terminal;

    public bool IsTalkative => isTalkative;

    public ILogger Log => log;

    public void Tell(RunSummary summary, string folder)
    {
        if (isTalkative)
        {
            summary.WriteTo(terminal, folder);
        }
        else
        {
            LogDone(log, summary.Report.Tally.Read, summary.Report.Tally.Failed, Math.Round(summary.Elapsed.TotalSeconds, 3), folder);
        }
    }

    [LoggerMessage(10, LogLevel.Information, "{Read} announcements, {Failed} failed, in {Seconds:0.0} s to {Folder}", EventName = "Done")]
    private static partial void LogDone(ILogger log, int read, int failed, double seconds, string folder);
}
