using NlpPipeline.Export.Batches;

namespace NlpPipeline.Cli.Outputs;

/// <summary>An output folder that this process alone writes to.</summary>
internal static class OutputFolder
{
    /// <summary>Makes the folder if it is missing and locks it.</summary>
    /// <exception cref="CommandException">It cannot be made or written, or another run is at work in it.</exception>
    public static OutputLock Take(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return OutputLock.TryTake(folder)
                ?? throw new CommandException(ExitCode.Busy, $"another run is writing to '{folder}'; wait for its end or choose another --out");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"the output folder '{folder}' cannot be made or written: {exception.Message}");
        }
    }
}
