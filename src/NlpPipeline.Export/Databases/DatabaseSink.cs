using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NlpPipeline.Export.Tables;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export.Databases;

/// <summary>
/// Writes records into a database: SQLite as a file, or a PostgreSQL server. A document replaces what the database holds of it, and is passed over where nothing
/// of it changed. Everything between opening and <see cref="Complete"/> is one transaction, so readers see the state before or after, and what fails changes nothing.
/// A row remembers its origin, the memory of the runs that wrote it: what this origin wrote before and does not write now is gone, whatever happened
/// in between. Documents of other origins, and of runs without a memory, stay.
/// </summary>
public sealed class DatabaseSink : IDocumentStore
{
    private readonly DatabaseTarget _target;
    private readonly DbConnection _connection;
    private readonly SqlSchema _schema;
    private readonly SqlBatch _batch;
    private readonly string _version;
    private readonly IReadOnlyList<string> _origins;
    private readonly HashSet<ulong> _written = [];
    private DbTransaction? _transaction;

    private DatabaseSink(DatabaseTarget target, DbConnection connection, string version, IReadOnlyList<string> origins)
    {
        (_target, _connection, _version, _origins) = (target, connection, version, origins);
        _schema = new SqlSchema(target.Dialect);
        _batch = new SqlBatch(connection, target.Dialect);
        connection.Open();
        _batch.Execute(target.Dialect.Opening, transaction: null);
        CreateSchema();
    }

    /// <summary>Opens a database, creating what is missing.</summary>
    /// <param name="target">Path of an SQLite file, or <c>postgres://user:password@host:port/database</c>.</param>
    /// <param name="version">Version of program and models, kept with every document.</param>
    /// <param name="origins">Names of the memories that the documents come from, the first of which takes them; none for a run without memory.</param>
    /// <exception cref="IOException">The database cannot be opened, or holds tables of another program or version.</exception>
    public static DatabaseSink Open(string target, string version, IReadOnlyList<string>? origins = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(target);
        var database = new DatabaseTarget(target);
        DbConnection? connection = null;
        try
        {
            connection = database.Connect();
            return new DatabaseSink(database, connection, version, origins ?? []);
        }
        catch (Exception exception)
        {
            connection?.Dispose();
            if (exception is DbException or UriFormatException or ArgumentException or System.Net.Sockets.SocketException)
            {
                throw new IOException($"the database '{database}' cannot be opened: {exception.Message}", exception);
            }

            throw;
        }
    }

    /// <inheritdoc/>
    public void Write(Announcement announcement)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        var key = Key(announcement.Document.Id, announcement.Document.Source);
        Attempt(() => WriteDocument(key, announcement));
        if (_origins.Count > 0)
        {
            _written.Add(Short(key));
        }
    }

    /// <inheritdoc/>
    public void Remove(string id, DocumentSource source)
    {
        var key = Key(id, source);
        Attempt(() => Delete([key]));
    }

    /// <inheritdoc/>
    public void Complete() => Attempt(() =>
    {
        Delete([.. _origins.SelectMany(origin => _batch.Select(_schema.SelectKeysOfOrigin, [origin], Transaction)).Select(row => row[0]!).Where(key => !_written.Contains(Short(key)))]);
        _transaction?.Commit();
        _transaction?.Dispose();
        _transaction = null;
    });

    /// <summary>Closes the connection; what was not completed is rolled back.</summary>
    public void Dispose()
    {
        try
        {
            _transaction?.Dispose();
        }
        catch (DbException)
        {
            // The server is gone, and the transaction with it.
        }

        _batch.Dispose();
        _connection.Dispose();
    }

    private DbTransaction Transaction => _transaction ??= _connection.BeginTransaction();

    private void CreateSchema()
    {
        using var transaction = _connection.BeginTransaction();
        foreach (var statement in _schema.Tables)
        {
            _batch.Execute(statement, transaction);
        }

        foreach (var (table, columns) in SqlSchema.Columns)
        {
            if (columns.Except(_batch.ColumnsOf(SqlSchema.SelectNothing(table), transaction)).FirstOrDefault() is { } missing)
            {
                throw new IOException($"the database '{_target}' has a table '{table}' of another program or version (it lacks '{missing}'); name another database, or drop its tables to have them written anew");
            }
        }

        foreach (var statement in SqlSchema.IndicesAndViews)
        {
            _batch.Execute(statement, transaction);
        }

        transaction.Commit();
    }

    private void WriteDocument(string key, Announcement announcement)
    {
        var document = announcement.Document;
        Cell[] head = [Hex(Encoding.UTF8.GetBytes(document.Text)), _version];
        string?[] expected = [.. head.Select(cell => cell.ToText()), document.Id, document.Source.Path, announcement.DuplicateOf];
        var found = _batch.Select(_schema.SelectHead, [key], Transaction).SingleOrDefault();
        var origin = _origins.Count > 0 ? _origins[0] : found?[^1];
        if (found is null || !found.AsSpan(..^1).SequenceEqual(expected))
        {
            Replace(key, [.. head, origin], announcement);
        }
        else if (found[^1] != origin)
        {
            _batch.Add(_schema.SetOrigin, [key, origin]);
            _batch.Run(Transaction);
        }
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

        _batch.Run(Transaction);
    }

    private void Delete(IReadOnlyList<string> keys)
    {
        foreach (var key in keys)
        {
            _batch.Add(_schema.Delete, [key]);
            _batch.Run(Transaction);
        }
    }

    private void Attempt(Action work)
    {
        try
        {
            work();
        }
        catch (DbException exception)
        {
            throw new IOException($"the database '{_target}' failed: {exception.Message}; it holds what it held before", exception);
        }
    }

    private static string Key(string id, DocumentSource source) => Convert.ToHexStringLower(DocumentKey.Of(id, source));

    private static ulong Short(string key) => ulong.Parse(key.AsSpan(0, 2 * sizeof(ulong)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static string Hex(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
