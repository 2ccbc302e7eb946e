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

    /// <summary>Opens the output folders of all shards.</summary>
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
    /// <exception cref="IOException">A position of the input has no document, or two.</exception>
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
                throw new IOException(FormattableString.Invariant($"document {position + 1} of {Documents} is {(row?.Position < position ? "in two shards" : "in no shard")}; run the shards again over the same input"));
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

        public static ShardState Open(string folder)
        {
            var path = Path.Combine(folder, RunPlan.StateFile);
            if (!File.Exists(path))
            {
                throw new IOException($"'{folder}' is no output of a shard: there is no {RunPlan.StateFile}");
            }

            var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
            connection.Open();
            using var commands = new StateCommands(connection, connection);
            return new ShardState(folder, connection)
            {
                Shard = Shard.Parse(commands.GetMeta("shard") ?? "1/1"),
                Version = commands.GetMeta("version") ?? "",
                Seen = commands.GetMeta("seen") is { } seen
                    ? int.Parse(seen, System.Globalization.CultureInfo.InvariantCulture)
                    : throw new IOException($"the shard in '{folder}' is not finished; run it again, it goes on where it stopped"),
            };
        }

        public IEnumerable<StateRow> Rows()
        {
            using var commands = new StateCommands(_connection, _connection);
            foreach (var row in commands.Rows())
            {
                yield return row;
            }
        }

        public void Dispose() => _connection.Dispose();
    }
}
