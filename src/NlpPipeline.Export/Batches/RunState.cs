using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using NlpPipeline.Export.Json;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export.Batches;

/// <summary>
/// What a run remembers for the next: each document with the hash of its content, its record and its place in the input, in one SQLite file. Every output
/// is a function of this file, so a run that is killed at any moment leaves nothing that the next one would not put right. Not safe for several threads
/// but for <see cref="IsKnown"/>, which may run beside the others.
/// </summary>
public sealed class RunState : IDisposable
{
    private const int Schema = 1;
    private const int DocumentsPerTransaction = 256;

    private readonly SqliteConnection _writing;
    private readonly SqliteConnection _reading;
    private readonly StateCommands _commands;
    private SqliteTransaction? _transaction;
    private int _pending;

    private RunState(string path, string version, Shard shard)
    {
        _writing = Open(path);
        _reading = Open(path);
        Version = version;
        StateCommands.CreateTables(_writing, Schema, path);
        _commands = new StateCommands(_writing, _reading);
        Generation = _commands.NextGeneration();
        RefuseOtherShard(shard, path);
    }

    /// <summary>Version of program and models; records of another are made anew.</summary>
    public string Version { get; }

    /// <summary>Number of this run.</summary>
    public long Generation { get; }

    /// <summary>Opens the state at <paramref name="path"/>, creating it if there is none, and begins a run.</summary>
    /// <exception cref="IOException">The file is no state of a run, or of a newer program.</exception>
    public static RunState Begin(string path, string version, Shard shard)
    {
        ArgumentNullException.ThrowIfNull(shard);
        try
        {
            return new RunState(path, version, shard);
        }
        catch (SqliteException exception)
        {
            throw new IOException($"'{path}' cannot be opened as the state of a run ({exception.Message}); remove it to begin anew", exception);
        }
    }

    /// <summary>Whether the record of a document is there already, made by this version from the same content.</summary>
    public bool IsKnown(ReadResult read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return read.Document is { } document && _commands.IsKnown(KeyOf(read), HashOf(document.Text), Version);
    }

    /// <summary>Notes what became of a document.</summary>
    public void Note(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        _transaction ??= _commands.BeginTransaction();
        if (outcome.Item.IsKnown)
        {
            _commands.Touch(KeyOf(outcome.Read), outcome.Item.Position, Generation);
        }
        else
        {
            _commands.Upsert(RowOf(outcome), Generation, Version);
        }

        if (outcome.Read.IsContainer)
        {
            // What lies in an archive or a table that cannot be read for once is not gone.
            _commands.TouchBelow(outcome.Read.Source, Generation);
        }

        if (++_pending == DocumentsPerTransaction)
        {
            Commit();
        }
    }

    /// <summary>Makes what was noted last.</summary>
    public void Commit()
    {
        _transaction?.Commit();
        _transaction?.Dispose();
        _transaction = null;
        _pending = 0;
    }

    /// <summary>Forgets the documents of earlier runs that this one did not meet.</summary>
    /// <returns>Their identifiers and sources.</returns>
    public IReadOnlyList<(string Id, DocumentSource Source)> ForgetVanished()
    {
        Commit();
        return _commands.ForgetVanished(Generation);
    }

    /// <summary>Notes that this run came to the end of its input.</summary>
    /// <param name="seen">Documents that the input held, of all shards.</param>
    public void Finish(int seen)
    {
        Commit();
        _commands.SetMeta("seen", FormattableString.Invariant($"{seen}"));
        _commands.SetMeta("version", Version);
    }

    /// <summary>All documents in the order of the input.</summary>
    public IEnumerable<StateRow> Rows()
    {
        Commit();
        return _commands.Rows();
    }

    /// <summary>Closes the file; what was noted since the last commit is kept too.</summary>
    public void Dispose()
    {
        Commit();
        _commands.Dispose();
        _reading.Dispose();
        _writing.Dispose();
    }

    /// <summary>Names a document from run to run: where it came from, not what it says.</summary>
    internal static byte[] KeyOf(ReadResult read) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{read.Source.Path}\0{read.Source.Member}\0{read.Source.Row}\0{read.Id}")));

    // A state belongs to one part of the input: another part would take its documents for vanished ones.
    private void RefuseOtherShard(Shard shard, string path)
    {
        var found = _commands.GetMeta("shard");
        if (found is not null && found != shard.ToString())
        {
            throw new IOException($"'{path}' is the state of shard {found}, not {shard}; give every shard an output folder of its own");
        }

        _commands.SetMeta("shard", shard.ToString());
        _commands.RemoveMeta("seen");
    }

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static StateRow RowOf(Outcome outcome)
    {
        var read = outcome.Read;
        return new StateRow(outcome.Item.Position, read.Id, read.Source, outcome.Announcement is { } a ? AnnouncementJson.ToBytes(a) : null, read.Document?.Text ?? "", outcome.Fingerprint, read.Error)
        {
            Key = KeyOf(read),
            ContentHash = HashOf(read.Document?.Text ?? ""),
        };
    }
}

/// <summary>A document as the state keeps it.</summary>
/// <param name="Position">0-based place in the input.</param>
/// <param name="Id">Identifier.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="Record">UTF-8 of its record, or null where it could not be read.</param>
/// <param name="Text">Its text.</param>
/// <param name="Fingerprint">What tells it from others, or null.</param>
/// <param name="Error">Why it could not be read, or null.</param>
public sealed record StateRow(int Position, string Id, DocumentSource Source, byte[]? Record, string Text, ulong? Fingerprint, string? Error)
{
    internal byte[] Key { get; init; } = [];

    internal byte[] ContentHash { get; init; } = [];

    /// <summary>Hands the document on to <paramref name="outputs"/>.</summary>
    public void WriteTo(RunOutputs outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        if (Record is null || Fingerprint is not { } fingerprint)
        {
            outputs.TakeFailure(ReadResult.Failed(Id, Source, Error ?? "unknown"));
        }
        else
        {
            outputs.Take(AnnouncementReader.Read(Record, Text), fingerprint);
        }
    }
}
