using Microsoft.Data.Sqlite;

namespace NlpPipeline.Export.Batches;

/// <summary>
/// Puts the shards of one run together: all of them, each once, of the same program over the same input, or it says what is missing. The result is that of one
/// run over the whole input, byte for byte.
/// </summary>
public sealed class ShardMerge : IDisposable
{
    private readonly List<ShardState> _states = [];

    private ShardMerge()
    {
    }

    /// <summary>Number of documents of all shards.</summary>
    public int Documents => _states[0].Seen;

    /// <summary>Version of program and models that made the records.</summary>
    public string Version => _states[0].Version;

    /// <summary>Names of the shards' memories, in the order of the shards.</summary>
    public IReadOnlyList<string> Origins => [.. _states.OrderBy(state => state.Shard.Index).Select(state => state.Name)];

    /// <summary>Opens the output folders of all shards, to read them only.</summary>
    /// <exception cref="IOException">A shard is missing, twice there, unfinished, or of another run; the message says which.</exception>
    public static ShardMerge Open(IReadOnlyList<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var merge = new ShardMerge();
        try
        {
            merge._states.AddRange(folders.Select(ShardState.Open));
            merge.RefuseGaps();
            return merge;
        }
        catch
        {
            merge.Dispose();
            throw;
        }
    }

    /// <summary>All documents in the order of the input.</summary>
    /// <exception cref="IOException">A position of the input has no document, or two, or a shard is damaged.</exception>
    public IEnumerable<StateRow> Rows()
    {
        var queue = new PriorityQueue<IEnumerator<StateRow>, int>();
        foreach (var rows in _states.Select(state => state.Rows().GetEnumerator()))
        {
            Enqueue(queue, rows);
        }

        for (var position = 0; position < Documents; position++)
        {
            var row = queue.TryDequeue(out var rows, out _) ? rows.Current : null;
            if (row?.Position != position)
            {
                throw new IOException(FormattableString.Invariant($"document {position + 1} of {Documents} is {(row?.Position < position ? "in two shards" : "in no shard")}; the input changed between the shards, or names a document twice: run all shards again over the same input"));
            }

            yield return row;
            Enqueue(queue, rows!);
        }
    }

    /// <summary>Closes the states.</summary>
    public void Dispose() => _states.ForEach(state => state.Dispose());

    private static void Enqueue(PriorityQueue<IEnumerator<StateRow>, int> queue, IEnumerator<StateRow> rows)
    {
        if (rows.MoveNext())
        {
            queue.Enqueue(rows, rows.Current.Position);
        }
        else
        {
            rows.Dispose();
        }
    }

    private void RefuseGaps()
    {
        var count = _states[0].Shard.Count;
        var missing = Enumerable.Range(1, count).Except(_states.Select(state => state.Shard.Index)).ToList();
        var twice = _states.GroupBy(state => state.Shard.Index).FirstOrDefault(group => group.Count() > 1);
        var odd = _states.FirstOrDefault(state => state.Shard.Count != count || state.Seen != Documents || state.Version != Version);
        var problem = odd is not null ? $"'{odd.Folder}' is of another run than '{_states[0].Folder}' (other number of shards, other input or other version); run it again"
            : twice is not null ? $"shard {twice.Key} is there twice, in {string.Join(" and ", twice.Select(state => $"'{state.Folder}'"))}"
            : missing.Count > 0 ? FormattableString.Invariant($"of {count} shards, {string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} missing")
            : null;
        if (problem is not null)
        {
            throw new IOException($"the shards cannot be merged: {problem}");
        }
    }

    /// <summary>The state of one shard, opened for reading.</summary>
    private sealed class ShardState : IDisposable
    {
        private readonly SqliteConnection _connection;

        private ShardState(string folder, SqliteConnection connection) => (Folder, _connection) = (folder, connection);

        public string Folder { get; }

        public required Shard Shard { get; init; }

        public required int Seen { get; init; }

        public required string Version { get; init; }

        public required string Name { get; init; }

        public static ShardState Open(string folder)
        {
            var path = Path.Combine(folder, RunPlan.StateFile);
            if (!File.Exists(path))
            {
                throw new IOException($"'{folder}' is no output of a shard: there is no {RunPlan.StateFile}");
            }

            var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = ReadOnly(path), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            try
            {
                connection.Open();
                return Of(folder, path, connection);
            }
            catch (Exception exception)
            {
                connection.Dispose();
                throw exception is SqliteException or FormatException ? Unreadable(folder, exception) : exception;
            }
        }

        public IEnumerable<StateRow> Rows()
        {
            using var commands = new StateCommands(_connection, _connection);
            using var rows = commands.Rows().GetEnumerator();
            while (MoveNext(rows))
            {
                yield return rows.Current;
            }
        }

        public void Dispose() => _connection.Dispose();

        private static ShardState Of(string folder, string path, SqliteConnection connection)
        {
            StateCommands.RefuseOtherSchema(connection, path, isNewAllowed: false);
            using var commands = new StateCommands(connection, connection);
            return new ShardState(folder, connection)
            {
                Shard = Shard.Parse(commands.GetMeta("shard") ?? "1/1"),
                Version = commands.GetMeta("version") ?? "",
                Name = commands.GetMeta("name") ?? "",
                Seen = commands.GetMeta("seen") is { } seen
                    ? int.Parse(seen, System.Globalization.CultureInfo.InvariantCulture)
                    : throw new IOException($"the shard in '{folder}' is not finished; run it again, it goes on where it stopped"),
            };
        }

        // SQLite wants to write beside a database with a log, which whoever merges may not be allowed to. A state that was closed has no log.
        private static string ReadOnly(string path) =>
            File.Exists(path + "-wal") ? path : new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1";

        private static IOException Unreadable(string folder, Exception exception) =>
            new($"the shard in '{folder}' cannot be read ({exception.Message}); run it again into an empty folder", exception);

        private bool MoveNext(IEnumerator<StateRow> rows)
        {
            try
            {
                return rows.MoveNext();
            }
            catch (SqliteException exception)
            {
                throw Unreadable(Folder, exception);
            }
        }
    }
}
