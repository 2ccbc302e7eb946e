using System.Globalization;
using Npgsql;
using Xunit;

namespace NlpPipeline.AcceptanceTests;

/// <summary><c>--db postgres://…</c> against the server that <c>NLP_PIPELINE_TEST_POSTGRES</c> names.</summary>
public sealed class PostgresTests : IAsyncLifetime
{
    private const string Variable = "NLP_PIPELINE_TEST_POSTGRES";

    private readonly TemporaryFolder _folder = new();
    private readonly string? _server = Environment.GetEnvironmentVariable(Variable);
    private readonly string _name = FormattableString.Invariant($"nlp_test_{Environment.ProcessId}");

    public async ValueTask InitializeAsync()
    {
        if (_server is not null)
        {
            await ExecuteAsync(_server, $"CREATE DATABASE {_name}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        if (_server is not null)
        {
            await ExecuteAsync(_server, $"DROP DATABASE {_name} WITH (FORCE)");
        }
    }

    [Fact]
    public async Task The_server_holds_what_the_file_holds()
    {
        Assert.SkipWhen(_server is null, $"{Variable} names no server");
        var database = new Uri(new Uri(_server), _name).ToString();
        await RunAsync(database);
        await RunAsync(database);
        await RunAsync(_folder.PathOf("a.sqlite"));

        foreach (var view in new[] { "announcements", "teams", "units", "assignments", "contacts", "dates", "people", "focus", "rounds", "round_focus", "checks" })
        {
            Assert.Equal(await SqliteRowsAsync(view), await PostgresRowsAsync(database, view));
        }
    }

    [Fact]
    public async Task The_server_forgets_what_vanished_and_what_became_a_copy()
    {
        Assert.SkipWhen(_server is null, $"{Variable} names no server");
        var database = new Uri(new Uri(_server), _name) + "?application_name=nlp&sslmode=disable";
        var input = Directory.CreateDirectory(_folder.PathOf("in")).FullName;
        var samples = Directory.GetFiles(Repository.PathOf("corpus", "samples"), "*.txt").Order(StringComparer.Ordinal).Take(4).ToList();
        samples.ForEach(file => File.Copy(file, Path.Combine(input, Path.GetFileName(file))));
        await RunAsync(database, input, "--incremental");
        File.Delete(Path.Combine(input, Path.GetFileName(samples[0])));
        File.Copy(samples[1], Path.Combine(input, "00.txt"));

        await RunAsync(database, input, "--incremental");

        Assert.Equal(["00", .. samples.Skip(2).Select(file => Path.GetFileNameWithoutExtension(file)!)], await PostgresRowsAsync(database.Split('?')[0], "(SELECT document FROM announcements) d"));
    }

    private Task RunAsync(string database) => RunAsync(database, Repository.PathOf("corpus", "samples"));

    private async Task RunAsync(string database, string input, params string[] options)
    {
        using var program = ProgramProcess.Start(["run", input, "--out", _folder.PathOf("out"), "--no-report", "--quiet", "--db", database, .. options]);
        var (exitCode, output, error) = await program.EndAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, "", ""), (exitCode, output, error));
    }

    private async Task<List<string>> SqliteRowsAsync(string view)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.PathOf("a.sqlite")};Pooling=False");
        return await RowsAsync(connection, view);
    }

    private static async Task<List<string>> PostgresRowsAsync(string database, string view)
    {
        await using var connection = new NpgsqlConnection(ConnectionString(database));
        return await RowsAsync(connection, view);
    }

    private static async Task<List<string>> RowsAsync(System.Data.Common.DbConnection connection, string view)
    {
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {view}";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Plain(reader.GetValue(i)))));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    // SQLite has no truth values.
    private static string Plain(object value) => value is bool flag ? (flag ? "1" : "0") : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static async Task ExecuteAsync(string server, string statement)
    {
        await using var connection = new NpgsqlConnection(ConnectionString(server));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string ConnectionString(string target)
    {
        var uri = new Uri(target);
        var user = uri.UserInfo.Split(':', 2);
        return $"Host={uri.Host};Port={uri.Port};Username={user[0]};Password={user.ElementAtOrDefault(1)};Database={uri.AbsolutePath.Trim('/')};Pooling=false";
    }
}
