using System.Diagnostics;
using System.Runtime.Versioning;
using NlpPipeline.AcceptanceTests.Servers;
using Xunit;

namespace NlpPipeline.AcceptanceTests;

/// <summary>A job array on a real Slurm: eight shards, one of them killed and requeued, and a merge that waits for all.</summary>
[SupportedOSPlatform("linux")]
public sealed class SlurmTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Shards_on_a_cluster_give_what_one_run_gives()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && SlurmCluster.IsInstalled, "slurm-wlm and munge are not installed");
        var samples = Repository.PathOf("corpus", "samples");
        using (var program = ProgramProcess.Start("run", samples, "--out", _folder.PathOf("whole"), "--quiet"))
        {
            Assert.Equal(0, (await program.EndAsync(TestContext.Current.CancellationToken)).ExitCode);
        }

        using var cluster = new SlurmCluster();
        var submit = Repository.PathOf("src", "NlpPipeline.Cli", "Scheduling", "submit-shards.sh");
        var jobs = cluster.Run("sh", [submit, samples, _folder.PathOf("out"), "8"], new() { ["NLP_PIPELINE"] = WriteWrapper() }).Split();

        KillTheWaitingTask();
        WaitForEnd(cluster);

        Assert.Contains("Restarts=1", cluster.Run("scontrol", "show", "job", $"{jobs[0]}_3"), StringComparison.Ordinal);
        Assert.All(
            Directory.GetFiles(_folder.PathOf("whole")).Select(file => Path.GetFileName(file)!).Where(name => name is not ("summary.json" or ".nlp-pipeline.lock")),
            name => Assert.Equal(File.ReadAllText(_folder.PathOf($"whole/{name}")), File.ReadAllText(_folder.PathOf($"out/all/{name}"))));
    }

    // The program, but the third task waits on its first try so that there is time to kill it.
    private string WriteWrapper()
    {
        var path = _folder.PathOf("wrapper.sh");
        File.WriteAllText(path, $"""
            #!/bin/sh
            if [ "$SLURM_ARRAY_TASK_ID" = 3 ] && [ "$SLURM_RESTART_COUNT" = "" ]; then
                echo $$ > '{_folder.PathOf("waiting.pid.part")}'
                mv '{_folder.PathOf("waiting.pid.part")}' '{_folder.PathOf("waiting.pid")}'
                sleep 120
            fi
            exec dotnet '{Repository.Program}' "$@"

            """);
        File.SetUnixFileMode(path, (UnixFileMode)0b111_101_101);
        return path;
    }

    private void KillTheWaitingTask()
    {
        WaitUntil(() => File.Exists(_folder.PathOf("waiting.pid")), "the third task did not begin");
        Tool.Run("kill", ["-KILL", File.ReadAllText(_folder.PathOf("waiting.pid")).Trim()]);
    }

    private void WaitForEnd(SlurmCluster cluster) => WaitUntil(
        () => File.Exists(_folder.PathOf("out/all/summary.json")),
        () => $"the merge did not come: {cluster.Run("squeue", "--all")}{cluster.Log()}");

    private static void WaitUntil(Func<bool> condition, string failure) => WaitUntil(condition, () => failure);

    private static void WaitUntil(Func<bool> condition, Func<string> failure)
    {
        for (var clock = Stopwatch.StartNew(); !condition(); Thread.Sleep(200))
        {
            Assert.True(clock.Elapsed < Patience, clock.Elapsed < Patience ? "" : failure());
        }
    }
}
