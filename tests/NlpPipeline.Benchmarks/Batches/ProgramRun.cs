using System.Diagnostics;

namespace NlpPipeline.Benchmarks.Batches;

/// <summary>One run of the program in a process of its own.</summary>
/// <param name="Seconds">Time on the clock.</param>
/// <param name="ProcessorSeconds">Time of all its threads.</param>
/// <param name="PeakBytes">Most memory that it held at a time.</param>
internal sealed record ProgramRun(double Seconds, double ProcessorSeconds, long PeakBytes)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs <paramref name="program"/>, a <c>.dll</c>, to its end.</summary>
    /// <exception cref="InvalidOperationException">It did not end with 0.</exception>
    public static ProgramRun Of(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(BetweenLooks))
        {
            (peak, processor) = Look(process, peak, processor);
        }

        output.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? new ProgramRun(clock.Elapsed.TotalSeconds, processor.TotalSeconds, peak)
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    // The system forgets the figures of a process that has ended.
    private static (long Peak, TimeSpan Processor) Look(Process process, long peak, TimeSpan processor)
    {
        try
        {
            process.Refresh();
            return (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
        }
        catch (InvalidOperationException)
        {
            return (peak, processor);
        }
    }
}
