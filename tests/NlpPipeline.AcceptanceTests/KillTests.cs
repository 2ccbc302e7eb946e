using System.Diagnostics;
using Xunit;

namespace NlpPipeline.AcceptanceTests;

/// <summary>A run that is killed, and killed again, and then finishes.</summary>
public sealed class KillTests : IDisposable
{
    private const int Documents = 400;

    private readonly TemporaryFolder _folder = new();

    public KillTests()
    {
        Directory.CreateDirectory(_folder.PathOf("in"));
        var samples = Directory.GetFiles(Repository.PathOf("corpus", "samples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        for (var i = 0; i < Documents; i++)
        {
            File.WriteAllText(_folder.PathOf($"in/{i:0000}.txt"), $"{samples[i % samples.Count]}\n档案编号{i}");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_run_that_is_killed_many_times_ends_as_if_nothing_had_happened()
    {
        await RunAsync("whole", "--incremental");

        await KillUntilDoneAsync(pause: 70, "--incremental", "--jobs", "1");

        AssertSame("whole", "broken");
    }

    [Fact]
    public async Task A_database_of_killed_runs_holds_what_the_tables_hold()
    {
        string[] options = ["--incremental", "--no-report", "--db", _folder.PathOf("d.sqlite")];
        await RunAsync("broken", options);
        Assert.All(Enumerable.Range(0, Documents / 10), i => File.Delete(_folder.PathOf($"in/{i * 10:0000}.txt")));
        File.Copy(_folder.PathOf("in/0001.txt"), _folder.PathOf("in/0000.txt"));

        // Nothing is to be extracted, so that most of the time goes into writing the results.
        await KillUntilDoneAsync(pause: 50, options);

        var documents = File.ReadAllLines(_folder.PathOf("broken/announcements.csv")).Skip(1).Select(line => line.Split(',')[0].Trim('\t', '"')).Order(StringComparer.Ordinal);
        Assert.Equal(documents, DocumentsInDatabase());
    }

    [Fact]
    public async Task A_terminated_run_goes_on_where_it_was()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are sent with kill");
        await RunAsync("whole", "--incremental");
        using (var program = ProgramProcess.Start("run", _folder.PathOf("in"), "--out", _folder.PathOf("broken"), "--incremental", "--jobs", "1"))
        {
            await WaitForAsync(_folder.PathOf("broken/state.sqlite-wal"), program);
            program.Send("TERM");
            var (exitCode, _, error) = await program.EndAsync(TestContext.Current.CancellationToken);
            Assert.Equal(143, exitCode);
            Assert.Contains("run again", error, StringComparison.Ordinal);
        }

        await RunAsync("broken", "--incremental");

        AssertSame("whole", "broken");
    }

    // Each run gets a little longer (in milliseconds) than the one before, until one comes to its end.
    private async Task KillUntilDoneAsync(int pause, params string[] options)
    {
        var killed = 0;
        for (var patience = 150; ; patience += pause)
        {
            using var program = ProgramProcess.Start(["run", _folder.PathOf("in"), "--out", _folder.PathOf("broken"), "--quiet", .. options]);
            await Task.Delay(patience, TestContext.Current.CancellationToken);
            if (program.HasEnded)
            {
                break;
            }

            program.Send("KILL");
            await program.EndAsync(TestContext.Current.CancellationToken);
            killed++;
        }

        Assert.True(killed >= 3, $"the program was killed {killed} times only");
    }

    private async Task RunAsync(string output, params string[] options)
    {
        using var program = ProgramProcess.Start(["run", _folder.PathOf("in"), "--out", _folder.PathOf(output), "--quiet", .. options]);
        Assert.Equal(0, (await program.EndAsync(TestContext.Current.CancellationToken)).ExitCode);
    }

    private List<string> DocumentsInDatabase()
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.PathOf("d.sqlite")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT document FROM announcements ORDER BY document";
        using var reader = command.ExecuteReader();
        var documents = new List<string>();
        while (reader.Read())
        {
            documents.Add(reader.GetString(0));
        }

        return documents;
    }

    private static async Task WaitForAsync(string path, ProgramProcess program)
    {
        var clock = Stopwatch.StartNew();
        while (!File.Exists(path) || new FileInfo(path).Length < 100_000)
        {
            Assert.False(program.HasEnded || clock.Elapsed > TimeSpan.FromMinutes(1), "the program did not get so far as to write its state");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    private void AssertSame(string expected, string actual)
    {
        string[] passing = ["summary.json", ".nlp-pipeline.lock"];
        var files = Directory.GetFiles(_folder.PathOf(expected)).Select(file => Path.GetFileName(file)!).Where(name => !passing.Contains(name) && !name.StartsWith("state.", StringComparison.Ordinal)).ToList();
        Assert.Contains("announcements.jsonl", files);
        Assert.All(files, name => Assert.Equal(File.ReadAllText(_folder.PathOf($"{expected}/{name}")), File.ReadAllText(_folder.PathOf($"{actual}/{name}"))));
        Assert.DoesNotContain(Directory.GetFiles(_folder.PathOf(actual)), file => file.EndsWith(".part", StringComparison.Ordinal));
    }
}
