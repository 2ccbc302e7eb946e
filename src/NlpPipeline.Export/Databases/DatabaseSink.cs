using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using NlpPipeline.Export.Tables;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text.Documents;
using Npgsql;

namespace NlpPipeline.Export.Databases;

/// <summary>
/// Writes records into a database: SQLite as a file, or a PostgreSQL server. A document replaces what the database holds of it, and is passed over where neither
/// its text nor the program changed; documents of other runs stay. Documents are committed some hundred at a time.
/// </summary>
public sealed class DatabaseSink : IAnnouncementSink
{
    private const int DocumentsPerTransaction = 500;

    private readonly DbConnection _connection;
    private readonly SqlSchema _schema;
    private readonly SqlBatch _batch;
    private readonly string _version;
    private DbTransaction? _transaction;
    private int _pending;

    private DatabaseSink(DbConnection connection, SqlDialect dialect, string version)
    {
        (_connection, _schema, _version) = (connection, new SqlSchema(dialect), version);
        _batch = new SqlBatch(connection, dialect);
        connection.Open();
        foreach (var statement in (string[])[dialect.Opening, .. _schema.Creation])
        {
            _batch.Execute(statement, transaction: null);
        }
    }

    /// <summary>Opens a database, creating what is missing.</summary>
    /// <param name="target">Path of an SQLite file, or <c>postgres://user:password@host:port/database</c>.</param>
    /// <param name="version">Version of program and models, kept with every document.</param>
    /// <exception cref="IOException">The database cannot be opened.</exception>
    public static DatabaseSink Open(string target, string version)
    {
        ArgumentException.ThrowIfNullOrEmpty(target);
        try
        {
            return IsServer(target)
                ? new DatabaseSink(new NpgsqlConnection(ConnectionString(target)), SqlDialect.Postgres, version)
                : new DatabaseSink(new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = target, Pooling = false }.ToString()), SqlDialect.Sqlite, version);
        }
        catch (Exception exception) when (exception is DbException or UriFormatException or ArgumentException or System.Net.Sockets.SocketException)
        {
            throw new IOException($"the database '{WithoutPassword(target)}' cannot be opened: {exception.Message}", exception);
        }
    }

    /// <summary>Whether <paramref name="target"/> names a server and not a file.</summary>
    public static bool IsServer(string target) =>
        target.StartsWith("postgres://", StringComparison.Ordinal) || target.StartsWith("postgresql://", StringComparison.Ordinal);

    /// <inheritdoc/>
    public void Write(Announcement announcement)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        var key = KeyOf(announcement.Document.Id, announcement.Document.Source);
        Cell[] head = [Hex(announcement.Document.Text), _version];
        _transaction ??= _connection.BeginTransaction();
        if (!_batch.Holds(_schema.SelectHead, key, head, _transaction))
        {
            Replace(key, head, announcement);
        }

        if (++_pending == DocumentsPerTransaction)
        {
            Commit();
        }
    }

    /// <summary>Removes a document that is gone.</summary>
    public void Remove(string id, DocumentSource source)
    {
        _transaction ??= _connection.BeginTransaction();
        _batch.Add(_schema.Delete, [KeyOf(id, source)]);
        _batch.Run(_transaction);
    }

    /// <inheritdoc/>
    public void Complete() => Commit();

    /// <summary>Closes the connection; what was not committed is rolled back.</summary>
    public void Dispose()
    {
        _transaction?.Dispose();
        _batch.Dispose();
        _connection.Dispose();
    }

    private void Replace(string key, Cell[] head, Announcement announcement)
    {
        Cell[] document = [announcement.Document.Id, announcement.Document.Source.Path];
        _batch.Add(_schema.Delete, [key]);
        _batch.Add(_schema.InsertDocument, [key, .. head, .. document, .. RecordTables.Announcements.RowsOf(announcement).Single()]);
        foreach (var table in RecordTables.Facts)
        {
            var position = 0;
            foreach (var row in table.RowsOf(announcement))
            {
                _batch.Add(_schema.InsertFact(table), [key, position++, .. row]);
            }
        }

        _batch.Run(_transaction!);
    }

    private void Commit()
    {
        _transaction?.Commit();
        _transaction?.Dispose();
        _transaction = null;
        _pending = 0;
    }

    private static string KeyOf(string id, DocumentSource source) =>
        Hex(FormattableString.Invariant($"{source.Path}\0{source.Member}\0{source.Row}\0{id}"));

    private static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string ConnectionString(string target)
    {
        var uri = new Uri(target);
        var user = uri.UserInfo.Split(':', 2);
        return new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.Port > 0 ? uri.Port : NpgsqlConnection.DefaultPort,
            Database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/')),
            Username = Uri.UnescapeDataString(user[0]),
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        }.ToString();
    }

    private static string WithoutPassword(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.UserInfo.Length > 0 ? target.Replace(uri.UserInfo, uri.UserInfo.Split(':')[0], StringComparison.Ordinal) : target;
}
