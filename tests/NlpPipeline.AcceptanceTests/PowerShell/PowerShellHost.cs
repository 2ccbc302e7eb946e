using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Microsoft.PowerShell;

namespace NlpPipeline.AcceptanceTests.PowerShell;

/// <summary>
/// The PowerShell engine inside this process. Only the Core module is there (no Utility, no Management), which is what holds
/// <c>run.ps1</c> to language features and .NET calls.
/// </summary>
internal sealed class PowerShellHost : IDisposable
{
    private readonly Runspace _runspace;

    public PowerShellHost(string folder)
    {
        var state = InitialSessionState.CreateDefault2();
        if (OperatingSystem.IsWindows())
        {
            state.ExecutionPolicy = ExecutionPolicy.Bypass;
        }

        _runspace = RunspaceFactory.CreateRunspace(state);
        _runspace.Open();
        _runspace.SessionStateProxy.Path.SetLocation(folder);
    }

    /// <summary>Runs <paramref name="script"/> and returns what it wrote, and the exit code of the last program or script.</summary>
    public PowerShellResult Run(string script)
    {
        using var shell = System.Management.Automation.PowerShell.Create(_runspace);
        var output = shell.AddScript(script).Invoke();
        var exitCode = _runspace.SessionStateProxy.GetVariable("LASTEXITCODE") as int?;
        return new PowerShellResult([.. output], [.. shell.Streams.Error.Select(error => error.ToString())], exitCode);
    }

    public void Dispose() => _runspace.Dispose();
}

/// <summary>What a script did.</summary>
internal sealed record PowerShellResult(IReadOnlyList<PSObject> Output, IReadOnlyList<string> Errors, int? ExitCode)
{
    public IEnumerable<string> Lines => Output.Select(line => line.ToString());
}
