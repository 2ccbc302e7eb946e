using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export.Batches;

/// <summary>The SQL of <see cref="RunState"/>.</summary>
internal sealed class StateCommands : IDisposable
{
    private const int Schema = 2;

    private const string Tables = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS document (
            key BLOB PRIMARY KEY,
            position INTEGER NOT NULL,
            generation INTEGER NOT NULL,
            version TEXT NOT NULL,
            content_hash BLOB NOT NULL,
            id TEXT NOT NULL,
            path TEXT,
            member TEXT,
            row INTEGER,
            record BLOB,
            text TEXT NOT NULL,
            fingerprints BLOB,
            error TEXT
        );
        """;

    private const string UpsertText = """
        INSERT INTO document (key, position, generation, version, content_hash, id, path, member, row, record, text, fingerprints, error)
        VALUES ($key, $position, $generation, $version, $hash, $id, $path, $member, $row, $record, $text, $fingerprints, $error)
        ON CONFLICT (key) DO UPDATE SET position = excluded.position, generation = excluded.generation, version = excluded.version,
            content_hash = excluded.content_hash, path = excluded.path, record = excluded.record, text = excluded.text, fingerprints = excluded.fingerprints,
            error = excluded.error
        """;

    // A record carries the path as it was given, which may be spelled otherwise today.
    private const string IsKnownText = """
        SELECT 1 FROM document WHERE key = $key AND content_hash = $hash AND version = $version AND path IS $path AND record IS NOT NULL
        """;

    private readonly SqliteConnection _writing;
    private readonly SqliteCommand _isKnown;
    private readonly SqliteCommand _touch;
    private readonly SqliteCommand _touchBelow;
    private readonly SqliteCommand _upsert;

    public StateCommands(SqliteConnection writing, SqliteConnection reading)
    {
        _writing = writing;
        _isKnown = Prepare(reading, IsKnownText, "$key", "$hash", "$version", "$path");
        _touch = Prepare(writing, "UPDATE document SET position = $position, generation = $generation WHERE key = $key", "$key", "$position", "$generation");
        _touchBelow = Prepare(writing, "UPDATE document SET generation = $generation WHERE path = $path AND ($member IS NULL OR member = $member) AND record IS NOT NULL", "$path", "$member", "$generation");
        _upsert = Prepare(
            writing,
            UpsertText,
            "$key",
            "$position",
            "$generation",
            "$version",
            "$hash",
            "$id",
            "$path",
            "$member",
            "$row",
            "$record",
            "$text",
            "$fingerprints",
            "$error");
    }

    /// <exception cref="IOException">The tables are of another schema.</exception>
    public static void CreateTables(SqliteConnection connection, string path)
    {
        RefuseOtherSchema(connection, path, isNewAllowed: true);
        using var create = connection.CreateCommand();
        create.CommandText = Tables + FormattableString.Invariant($"PRAGMA user_version = {Schema};");
        create.ExecuteNonQuery();
    }

    /// <exception cref="IOException">The tables are of another schema.</exception>
    public static void RefuseOtherSchema(SqliteConnection connection, string path, bool isNewAllowed)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        var found = Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        if (found != Schema && !(found == 0 && isNewAllowed))
        {
            throw new IOException($"'{path}' was written by another version of the program (schema {found}, expected {Schema}); remove it to begin anew");
        }
    }

    public SqliteTransaction BeginTransaction()
    {
        var transaction = _writing.BeginTransaction();
        (_touch.Transaction, _touchBelow.Transaction, _upsert.Transaction) = (transaction, transaction, transaction);
        return transaction;
    }

    public long NextGeneration()
    {
        using var command = _writing.CreateCommand();
        command.CommandText = "SELECT COALESCE(MAX(generation), 0) + 1 FROM document";
        return (long)command.ExecuteScalar()!;
    }

    public bool IsKnown(byte[] key, byte[] contentHash, string version, string? path)
    {
        Set(_isKnown, key, contentHash, version, path);
        return _isKnown.ExecuteScalar() is not null;
    }

    public string? GetMeta(string name)
    {
        using var command = Prepare(_writing, "SELECT value FROM meta WHERE name = $name", "$name");
        Set(command, name);
        return (string?)command.ExecuteScalar();
    }

    public void SetMeta(string name, string value)
    {
        using var command = Prepare(_writing, "INSERT INTO meta VALUES ($name, $value) ON CONFLICT (name) DO UPDATE SET value = excluded.value", "$name", "$value");
        Set(command, name, value);
        command.ExecuteNonQuery();
    }

    public void RemoveMeta(string name)
    {
        using var command = Prepare(_writing, "DELETE FROM meta WHERE name = $name", "$name");
        Set(command, name);
        command.ExecuteNonQuery();
    }

    public void Touch(byte[] key, int position, long generation)
    {
        Set(_touch, key, position, generation);
        _touch.ExecuteNonQuery();
    }

    // What failed before is no loss.
    public void TouchBelow(DocumentSource container, long generation)
    {
        Set(_touchBelow, container.Path, container.Member, generation);
        _touchBelow.ExecuteNonQuery();
    }

    public void Upsert(StateRow row, long generation, string version)
    {
        Set(
            _upsert,
            row.Key,
            row.Position,
            generation,
            version,
            row.ContentHash,
            row.Id,
            row.Source.Path,
            row.Source.Member,
            row.Source.Row,
            row.Record,
            row.Text,
            MemoryMarshal.AsBytes<ulong>([.. row.Fingerprints]).ToArray(),
            row.Error);
        _upsert.ExecuteNonQuery();
    }

    // What failed before and comes no more was never in the tables, so nobody misses it.
    public List<(string Id, DocumentSource Source)> Vanished(long generation)
    {
        using var command = _writing.CreateCommand();
        command.CommandText = "SELECT id, path, member, row FROM document WHERE generation < $generation AND record IS NOT NULL";
        command.Parameters.AddWithValue("$generation", generation);
        using var reader = command.ExecuteReader();
        var vanished = new List<(string Id, DocumentSource Source)>();
        while (reader.Read())
        {
            vanished.Add((reader.GetString(0), SourceAt(reader, 1)));
        }

        return [.. vanished.OrderBy(document => document.Id, StringComparer.Ordinal)];
    }

    public void Forget(long generation)
    {
        using var command = _writing.CreateCommand();
        command.CommandText = "DELETE FROM document WHERE generation < $generation";
        command.Parameters.AddWithValue("$generation", generation);
        command.ExecuteNonQuery();
    }

    public IEnumerable<StateRow> Rows(long leastGeneration = 0)
    {
        using var command = _writing.CreateCommand();
        command.CommandText = "SELECT position, id, path, member, row, record, text, fingerprints, error FROM document WHERE generation >= $generation ORDER BY position, key";
        command.Parameters.AddWithValue("$generation", leastGeneration);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return new StateRow(
                reader.GetInt32(0),
                reader.GetString(1),
                SourceAt(reader, 2),
                reader.IsDBNull(5) ? null : reader.GetFieldValue<byte[]>(5),
                reader.GetString(6),
                reader.IsDBNull(7) ? [] : MemoryMarshal.Cast<byte, ulong>(reader.GetFieldValue<byte[]>(7)).ToArray(),
                Text(reader, 8));
        }
    }

    public void Dispose()
    {
        _isKnown.Dispose();
        _touch.Dispose();
        _touchBelow.Dispose();
        _upsert.Dispose();
    }

    private static DocumentSource SourceAt(SqliteDataReader reader, int column) =>
        new(Text(reader, column), reader.IsDBNull(column + 2) ? null : reader.GetInt32(column + 2), Text(reader, column + 1));

    private static string? Text(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static SqliteCommand Prepare(SqliteConnection connection, string text, params string[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }

    private static void Set(SqliteCommand command, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}
