using Microsoft.Data.Sqlite;
using Xunit;

namespace NlpPipeline.Tests.Cli;

/// <summary>Whatever happens to documents and runs: after a run with <c>--db</c> the views of the database hold what the CSV files hold.</summary>
public sealed class DatabaseStoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DatabaseStoryTests()
    {
        for (var i = 1; i <= 5; i++)
        {
            Write($"in/b{i}.txt", i);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Any_story_of_nights_leaves_tables_and_database_equal(int seed)
    {
        var random = new Random(seed);
        await RunAsync("--db", Database);
        for (var night = 0; night < 12; night++)
        {
            ChangeSomething(random);
            await NightAsync(random.Next(4));
            Assert.Equal(0, (await RunAsync("--db", Database)).ExitCode);
            AssertSame("out");
        }
    }

    [Fact]
    public async Task A_document_that_vanished_before_a_run_that_failed_is_gone_after_the_next()
    {
        await RunAsync("--db", Database);
        File.Delete(_folder.PathOf("in/b3.txt"));

        var failed = await WithBrokenDatabaseAsync(() => RunAsync("--db", Database));
        var next = await RunAsync("--db", Database);

        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("d.sqlite' failed: ", failed.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("unexpected", failed.Error, StringComparison.Ordinal);
        Assert.Equal(0, next.ExitCode);
        Assert.Contains("document b3", next.Error, StringComparison.Ordinal);
        AssertSame("out");
    }

    [Fact]
    public async Task A_document_that_vanished_in_a_night_without_the_database_leaves_it_later()
    {
        await RunAsync("--db", Database);
        File.Delete(_folder.PathOf("in/b3.txt"));
        await RunAsync();

        await RunAsync("--db", Database);

        AssertSame("out");
    }

    [Theory]
    [InlineData("--incremental")]
    [InlineData("--jobs=1")]
    public async Task A_document_that_became_a_duplicate_leaves_the_database(string option)
    {
        await RunPlainAsync(option, "--db", Database);
        File.Copy(_folder.PathOf("in/b1.txt"), _folder.PathOf("in/a1.txt"));

        await RunPlainAsync(option, "--db", Database);

        Assert.DoesNotContain("b1", RowsOfView("announcements"), StringComparer.Ordinal);
        AssertSame("out");
    }

    [Fact]
    public async Task A_kept_duplicate_forgets_its_original_when_that_is_gone()
    {
        File.Copy(_folder.PathOf("in/b1.txt"), _folder.PathOf("in/c1.txt"));
        await RunAsync("--keep-duplicates", "--db", Database);
        File.Delete(_folder.PathOf("in/b1.txt"));

        await RunAsync("--keep-duplicates", "--db", Database);

        AssertSame("out");
    }

    [Fact]
    public async Task Merged_shards_take_out_what_vanished()
    {
        await ShardsAndMergeAsync();
        File.Delete(_folder.PathOf("in/b3.txt"));
        File.Copy(_folder.PathOf("in/b1.txt"), _folder.PathOf("in/a1.txt"));

        await ShardsAndMergeAsync();

        Assert.Equal(4, RowsOfView("announcements").Count);
        AssertSame("merged");
    }

    [Fact]
    public async Task Documents_of_other_runs_stay()
    {
        Write("other/x.txt", 7);
        await CommandRun.OfAsync("run", _folder.PathOf("other"), "--out", _folder.PathOf("out2"), "--incremental", "--db", Database);
        await RunAsync("--db", Database);
        File.Delete(_folder.PathOf("in/b3.txt"));

        await RunAsync("--db", Database);

        Assert.Equal(5, RowsOfView("announcements").Count);
    }

    [Fact]
    public async Task An_input_is_the_same_however_its_path_is_spelled()
    {
        await RunPlainAsync("--db", Database);
        var there = Path.Combine(_folder.Path, ".", "out", "..", "in");
        var run = await CommandRun.OfAsync("run", there, "--out", _folder.PathOf("out"), "--db", Database);

        Assert.Equal(0, run.ExitCode);
        AssertSame("out");
    }

    [Fact]
    public async Task An_incremental_run_knows_an_input_by_another_spelling()
    {
        await RunAsync();
        var there = Path.Combine(_folder.Path, ".", "in");
        await CommandRun.OfAsync("run", there, "--out", _folder.PathOf("out"), "--incremental");
        await CommandRun.OfAsync("run", there, "--out", _folder.PathOf("plain"));

        Assert.Contains("\"gone\": 0", File.ReadAllText(_folder.PathOf("out/summary.json")), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(_folder.PathOf("plain/announcements.jsonl")), File.ReadAllText(_folder.PathOf("out/announcements.jsonl")));
    }

    [Theory]
    [InlineData("--incremental")]
    [InlineData("--jobs=1")]
    public async Task Documents_of_one_name_in_two_inputs_are_told_apart(string option)
    {
        _folder.Write("甲/1.txt", "根据县委部署，十四届县委第六轮巡察第一巡察组进驻县水利局。");
        _folder.Write("乙/1.txt", "根据县委部署，十四届县委第六轮巡察第五巡察组进驻县教育局。");
        string[] inputs = [_folder.PathOf("甲"), _folder.PathOf("乙")];

        await CommandRun.OfAsync(["run", .. inputs, "--out", _folder.PathOf("out"), option, "--db", Database]);

        var ids = JsonLines.ReadFile(_folder.PathOf("out/announcements.jsonl")).Select(record => record.StringOf("id")).ToList();
        Assert.Equal(["1", Path.Combine(inputs[1], "1.txt")], ids);
        Assert.Equal(2, RowsOfView("rounds").Count);
        Assert.Equal(2, File.ReadAllLines(_folder.PathOf("out/rounds.csv")).Skip(1).Select(row => row.Split(',')[0]).Distinct().Count());
        AssertSame("out");
    }

    private string Database => _folder.PathOf("d.sqlite");

    private void Write(string path, int number) => _folder.Write(path, FormattableString.Invariant($"县委第{"一二三四五六七八"[number % 8]}巡察组进驻县水务局开展常规巡察。\n值班电话：0730-81234{number:00}。"));

    private void ChangeSomething(Random random)
    {
        var files = Directory.GetFiles(_folder.PathOf("in")).Order(StringComparer.Ordinal).ToList();
        var file = files[random.Next(files.Count)];
        var name = FormattableString.Invariant($"in/{(char)('a' + random.Next(3))}{random.Next(6)}.txt");
        switch (random.Next(files.Count > 2 ? 5 : 3))
        {
            case 0:
                Write(name, random.Next(100));
                break;
            case 1:
                Write(Path.GetRelativePath(_folder.Path, file), random.Next(100));
                break;
            case 2:
                _folder.Write(name, File.ReadAllText(file));
                break;
            default:
                File.Delete(file);
                break;
        }
    }

    private Task NightAsync(int kind) => kind switch
    {
        0 => RunAsync(),
        1 => WithBrokenDatabaseAsync(() => RunAsync("--db", Database)),
        2 => RunAsync("--keep-duplicates", "--db", Database),
        _ => Task.CompletedTask,
    };

    // It opens, and fails as soon as something is to be changed: as a disk that is full or a server that goes away.
    private async Task<CommandRun> WithBrokenDatabaseAsync(Func<Task<CommandRun>> run)
    {
        string[] changes = ["INSERT", "UPDATE", "DELETE"];
        Execute(string.Concat(changes.Select(change => $"CREATE TRIGGER refuse_{change} BEFORE {change} ON announcement BEGIN SELECT RAISE(FAIL, 'out of order'); END;")));
        var result = await run();
        Execute(string.Concat(changes.Select(change => $"DROP TRIGGER refuse_{change};")));
        return result;
    }

    private void Execute(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private Task<CommandRun> RunAsync(params string[] options) => RunPlainAsync(["--incremental", .. options]);

    private Task<CommandRun> RunPlainAsync(params string[] options) =>
        CommandRun.OfAsync(["run", _folder.PathOf("in"), "--out", _folder.PathOf("out"), "--no-report", .. options]);

    private async Task ShardsAndMergeAsync()
    {
        for (var i = 1; i <= 2; i++)
        {
            Assert.Equal(0, (await CommandRun.OfAsync("run", _folder.PathOf("in"), "--out", _folder.PathOf($"s{i}"), "--shard", $"{i}/2")).ExitCode);
        }

        var merge = await CommandRun.OfAsync("merge", _folder.PathOf("s1"), _folder.PathOf("s2"), "--out", _folder.PathOf("merged"), "--db", Database);
        Assert.Equal((0, ""), (merge.ExitCode, merge.ExitCode == 0 ? "" : merge.Error));
    }

    private void AssertSame(string output)
    {
        foreach (var file in Directory.GetFiles(_folder.PathOf(output), "*.csv").Where(file => Path.GetFileName(file) != "rounds.csv"))
        {
            var lines = File.ReadAllLines(file);
            var columns = string.Join(", ", lines[0].TrimStart('\uFEFF').Split(',').Select(column => $"\"{column}\""));
            var rows = lines.Skip(1).Select(line => line.Replace("\"", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal));
            Assert.Equal(rows.Order(StringComparer.Ordinal), RowsOfView(Path.GetFileNameWithoutExtension(file), columns).Order(StringComparer.Ordinal));
        }
    }

    private List<string> RowsOfView(string view, string columns = "*")
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {columns} FROM \"{view}\"";
        using var reader = command.ExecuteReader();
        var booleans = Enumerable.Range(0, reader.FieldCount).Where(i => reader.GetName(i) is "current" or "inferred" or "approximate" or "sms").ToHashSet();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(',', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? ""
                : booleans.Contains(i) ? reader.GetInt32(i) == 1 ? "true" : "false"
                : FormattableString.Invariant($"{reader.GetValue(i)}"))));
        }

        return rows;
    }
}
