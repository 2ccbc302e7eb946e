using System.Diagnostics;
using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace NlpPipeline.AcceptanceTests.Servers;

/// <summary>A Slurm cluster of this one machine, with keys, sockets and ports of its own.</summary>
[SupportedOSPlatform("linux")]
internal sealed class SlurmCluster : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<Process> _daemons = [];

    public SlurmCluster()
    {
        File.WriteAllBytes(_folder.PathOf("munge.key"), RandomNumberGenerator.GetBytes(1024));
        File.SetUnixFileMode(_folder.PathOf("munge.key"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        // The others refuse a folder that only its owner may enter.
        File.SetUnixFileMode(_folder.Path, (UnixFileMode)0b111_101_101);
        Directory.CreateDirectory(_folder.PathOf("state"));
        Directory.CreateDirectory(_folder.PathOf("spool"));
        File.WriteAllText(Configuration, ConfigurationText());
        Start(
            "munged", "--foreground", "--force", $"--key-file={_folder.PathOf("munge.key")}", $"--socket={_folder.PathOf("munge.sock")}",
            $"--pid-file={_folder.PathOf("munged.pid")}", $"--log-file={_folder.PathOf("munged.log")}", $"--seed-file={_folder.PathOf("munged.seed")}");
        WaitFor(() => File.Exists(_folder.PathOf("munge.sock")), "munged");
        Start("slurmctld", "-D", "-c", "-f", Configuration);
        Start("slurmd", "-D", "-N", Host, "-f", Configuration);
        WaitFor(() => Run("sinfo", "--noheader", "--format=%t").Contains("idle", StringComparison.Ordinal), "slurmd");
    }

    /// <summary>Whether the machine has all that a cluster needs.</summary>
    public static bool IsInstalled => new[] { "munged", "slurmctld", "slurmd", "sbatch" }.All(name => Tool.Find(name) is not null);

    private static string Host => Environment.MachineName.Split('.')[0];

    private string Configuration => _folder.PathOf("slurm.conf");

    /// <summary>Runs one of Slurm's commands, or a script that does.</summary>
    public string Run(string program, params string[] arguments) => Run(program, arguments, new Dictionary<string, string>());

    /// <inheritdoc cref="Run(string, string[])"/>
    public string Run(string program, string[] arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("env", [$"SLURM_CONF={Configuration}", .. environment.Select(variable => $"{variable.Key}={variable.Value}"), program, .. arguments]);
        return Tool.Run(start.FileName, start.ArgumentList, _folder.Path);
    }

    /// <summary>What the daemons said, for a test that failed.</summary>
    public string Log() => string.Join('\n', Directory.GetFiles(_folder.Path, "*.log").Select(File.ReadAllText));

    public void Dispose()
    {
        foreach (var daemon in Enumerable.Reverse(_daemons))
        {
            Tool.Run("kill", ["-TERM", $"{daemon.Id}"]);
            if (!daemon.WaitForExit(TimeSpan.FromSeconds(20)))
            {
                daemon.Kill(entireProcessTree: true);
            }

            daemon.Dispose();
        }

        _folder.Dispose();
    }

    private void Start(string name, params string[] arguments) =>
        _daemons.Add(Process.Start(new ProcessStartInfo(Tool.Find(name)!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!);

    private static void WaitFor(Func<bool> isReady, string what)
    {
        for (var clock = Stopwatch.StartNew(); ; Thread.Sleep(200))
        {
            try
            {
                if (isReady())
                {
                    return;
                }
            }
            catch (InvalidOperationException) when (clock.Elapsed < TimeSpan.FromSeconds(30))
            {
                // The controller does not answer yet.
            }

            if (clock.Elapsed > TimeSpan.FromSeconds(60))
            {
                throw new TimeoutException($"{what} did not come up");
            }
        }
    }

    // RequeueExit: 128 + SIGKILL. cred_expire: how long a requeued task waits before it may begin again.
    private string ConfigurationText() => $"""
        ClusterName=test
        SlurmctldHost={Host}(127.0.0.1)
        SlurmctldPort={Tool.FreePort()}
        SlurmdPort={Tool.FreePort()}
        AuthType=auth/munge
        AuthInfo=socket={_folder.PathOf("munge.sock")},cred_expire=5
        CredType=cred/munge
        CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
        ProctrackType=proctrack/pgid
        TaskPlugin=task/none
        SelectType=select/cons_tres
        SelectTypeParameters=CR_Core
        AccountingStorageType=accounting_storage/none
        JobAcctGatherType=jobacct_gather/none
        MpiDefault=none
        SwitchType=switch/none
        SlurmUser={Environment.UserName}
        SlurmdUser={Environment.UserName}
        StateSaveLocation={_folder.PathOf("state")}
        SlurmdSpoolDir={_folder.PathOf("spool")}
        SlurmctldPidFile={_folder.PathOf("slurmctld.pid")}
        SlurmdPidFile={_folder.PathOf("slurmd.pid")}
        SlurmctldLogFile={_folder.PathOf("slurmctld.log")}
        SlurmdLogFile={_folder.PathOf("slurmd.log")}
        ReturnToService=2
        RequeueExit=137
        NodeName={Host} NodeAddr=127.0.0.1 CPUs={Environment.ProcessorCount} State=UNKNOWN
        PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP

        """;
}
