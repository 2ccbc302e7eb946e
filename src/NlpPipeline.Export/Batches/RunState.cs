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
    private const string NameKey = "name";
    private const int DocumentsPerTransaction = 256;

    private readonly SqliteConnection _writing;
    private readonly SqliteConnection _reading;
    private readonly StateCommands _commands;
    private readonly string _path;
    private SqliteTransaction? _transaction;
    private int _pending;

    private RunState(string path, string version, Shard shard, string newName)
    {
        (_path, Version) = (path, version);
        _writing = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _reading = new SqliteConnection(_writing.ConnectionString);
        _commands = new StateCommands(_writing, _reading);
        try
        {
            _writing.Open();
            StateCommands.CreateTables(_writing, path);
            _reading.Open();
            Generation = _commands.NextGeneration();
            RefuseOtherShard(shard);
            Name = _commands.GetMeta(NameKey) ?? newName;
            _commands.SetMeta(NameKey, Name);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Version of program and models; records of another are made anew.</summary>
    public string Version { get; }

    /// <summary>Number of this run.</summary>
    public long Generation { get; }

    /// <summary>Name of this memory, by which a database tells the documents of its runs from those of others.</summary>
    public string Name { get; } = "";

    /// <summary>Opens the state at <paramref name="path"/>, creating it if there is none, and begins a run.</summary>
    /// <param name="path">The file.</param>
    /// <param name="version">Version of program and models.</param>
    /// <param name="shard">The part of the input that it remembers.</param>
    /// <param name="newName">Name of the state if it is a new one; no other has it.</param>
    /// <exception cref="IOException">The file is no state of a run, or of another version of the program.</exception>
    public static RunState Begin(string path, string version, Shard shard, string newName)
    {
        ArgumentNullException.ThrowIfNull(shard);
        try
        {
            return new RunState(path, version, shard, newName);
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
        return read.Document is { } document && Attempt(() => _commands.IsKnown(KeyOf(read), HashOf(document.Text), Version, read.Source.Path));
    }

    /// <summary>Notes what became of a document.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Note(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        Attempt(() =>
        {
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
        });
        if (++_pending == DocumentsPerTransaction)
        {
            Commit();
        }
    }

    /// <summary>Makes what was noted last.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Commit() => Attempt(() =>
    {
        // A transaction that could not be committed is none that could be committed again.
        using var transaction = _transaction;
        (_transaction, _pending) = (null, 0);
        transaction?.Commit();
    });

    /// <summary>Documents with a record of earlier runs that this one did not meet.</summary>
    public IReadOnlyList<(string Id, DocumentSource Source)> Vanished()
    {
        Commit();
        return Attempt(() => _commands.Vanished(Generation));
    }

    /// <summary>Notes that this run came to the end of its input, and that its outputs hold it. What vanished is not forgotten earlier, so that a run that fails on the way tells of it again.</summary>
    /// <param name="seen">Documents that the input held, of all shards.</param>
    /// <param name="forget">Whether to forget the documents that it did not meet.</param>
    public void Finish(int seen, bool forget)
    {
        Commit();
        Attempt(() =>
        {
            using var transaction = _commands.BeginTransaction();
            if (forget)
            {
                _commands.Forget(Generation);
            }

            _commands.SetMeta("seen", FormattableString.Invariant($"{seen}"));
            _commands.SetMeta("version", Version);
            transaction.Commit();
        });
    }

    /// <summary>Documents in the order of the input.</summary>
    /// <param name="withVanished">Whether those that this run did not meet are among them.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public IEnumerable<StateRow> Rows(bool withVanished)
    {
        Commit();
        using var rows = _commands.Rows(withVanished ? 0 : Generation).GetEnumerator();
        while (Attempt(rows.MoveNext))
        {
            yield return rows.Current;
        }
    }

    /// <summary>Closes the file; what was noted since the last commit is kept if that can be.</summary>
    public void Dispose()
    {
        try
        {
            Commit();
        }
        catch (IOException)
        {
            // The next run makes these documents anew; why this one ended is told already.
        }

        _commands.Dispose();
        _reading.Dispose();
        _writing.Dispose();
    }

    private static byte[] KeyOf(ReadResult read) => DocumentKey.Of(read.Id, read.Source);

    // A state belongs to one part of the input: another part would take its documents for vanished ones.
    private void RefuseOtherShard(Shard shard)
    {
        var found = _commands.GetMeta("shard");
        if (found is not null && found != shard.ToString())
        {
            throw new IOException($"'{_path}' is the state of shard {found}, not {shard}; give every shard an output folder of its own");
        }

        _commands.SetMeta("shard", shard.ToString());
        _commands.RemoveMeta("seen");
    }

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private void Attempt(Action work) => Attempt(() =>
    {
        work();
        return true;
    });

    private T Attempt<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception)
        {
            throw new IOException($"the state '{_path}' cannot be read or written: {exception.Message}", exception);
        }
    }

    private static StateRow RowOf(Outcome outcome)
    {
        var read = outcome.Read;
        return new StateRow(outcome.Item.Position, read.Id, read.Source, outcome.Announcement is { } a ? AnnouncementJson.ToBytes(a) : null, read.Document?.Text ?? "", outcome.Fingerprints, read.Error)
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
/// <param name="Fingerprints">What tells it from others; empty without a record.</param>
/// <param name="Error">Why it could not be read, or null.</param>
public sealed record StateRow(int Position, string Id, DocumentSource Source, byte[]? Record, string Text, IReadOnlyList<ulong> Fingerprints, string? Error)
{
    internal byte[] Key { get; init; } = [];

    internal byte[] ContentHash { get; init; } = [];

    /// <summary>Hands the document on to <paramref name="outputs"/>.</summary>
    public void WriteTo(RunOutputs outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        if (Record is null || Fingerprints.Count == 0)
        {
            outputs.TakeFailure(ReadResult.Failed(Id, Source, Error ?? "unknown"));
        }
        else
        {
            outputs.Take(AnnouncementReader.Read(Record, Text), Fingerprints);
        }
    }
}
