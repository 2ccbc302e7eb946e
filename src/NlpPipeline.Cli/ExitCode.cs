using NlpPipeline.Export.Batches;

namespace NlpPipeline.Cli;

/// <summary>Exit codes of every command.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>An error that we did not foresee.</summary>
    public const int Unexpected = 1;

    /// <summary>The command line was wrong, or an output that it names cannot be made or opened.</summary>
    public const int Usage = 2;

    /// <summary>Some documents failed; the rest was written.</summary>
    public const int Partial = 3;

    /// <summary>No input could be read, or the shards to be merged are not those of one whole run.</summary>
    public const int NoInput = 4;

    /// <summary>A model or a configuration file is missing or invalid.</summary>
    public const int BadModel = 5;

    /// <summary>A quality gate (<c>--fail-under</c>) was not met.</summary>
    public const int GateNotMet = 6;

    /// <summary>Another run is writing to the same output.</summary>
    public const int Busy = 7;

    /// <summary>Stopped by SIGINT (Ctrl-C).</summary>
    public const int Interrupted = 130;

    /// <summary>Stopped by SIGTERM.</summary>
    public const int Terminated = 143;

    /// <summary>The code that the counts of a batch amount to.</summary>
    public static int Of(BatchTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return tally.Read == 0 ? NoInput : tally.Failed > 0 ? Partial : Done;
    }
}
