using System.Diagnostics;
using System.Text;

namespace NlpPipeline.AcceptanceTests;

/// <summary>The built program as a process of its own.</summary>
internal sealed class ProgramProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Task<string> _error;

    private ProgramProcess(ProcessStartInfo start)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = start.StandardInputEncoding = new UTF8Encoding(false);
        _process = Process.Start(start)!;
        _error = _process.StandardError.ReadToEndAsync();
    }

    public StreamWriter Input => _process.StandardInput;

    public StreamReader Output => _process.StandardOutput;

    public bool HasEnded => _process.HasExited;

    public static ProgramProcess Start(params string[] arguments) => new(new ProcessStartInfo("dotnet", [Repository.Program, .. arguments]));

    /// <summary>Starts the program on a terminal of its own, with what <c>script</c> (util-linux) shows on it as output.</summary>
    public static ProgramProcess StartOnTerminal(string arguments, string? noColor)
    {
        var start = new ProcessStartInfo("script", ["-qefc", $"dotnet '{Repository.Program}' {arguments}", "/dev/null"]);
        start.Environment["NO_COLOR"] = noColor;
        return new ProgramProcess(start);
    }

    /// <summary>Sends a signal by the name that <c>kill</c> knows.</summary>
    public void Send(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the end; what was not read from <see cref="Output"/> yet comes back with the exit code.</summary>
    public async Task<(int ExitCode, string Output, string Error)> EndAsync(CancellationToken token)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(token);
        patience.CancelAfter(Patience);
        var output = await Output.ReadToEndAsync(patience.Token);
        await _process.WaitForExitAsync(patience.Token);
        return (_process.ExitCode, output, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
