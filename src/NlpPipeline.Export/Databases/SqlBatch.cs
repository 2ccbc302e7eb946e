using System.Data.Common;
using NlpPipeline.Export.Tables;

namespace NlpPipeline.Export.Databases;

/// <summary>Statements that go to the database together: one journey where the provider can do that, prepared commands one after the other where there is no journey.</summary>
internal sealed class SqlBatch(DbConnection connection, SqlDialect dialect) : IDisposable
{
    private readonly List<(string Statement, Cell[] Values)> _statements = [];
    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);

    public void Add(string statement, Cell[] values) => _statements.Add((statement, values));

    public void Execute(string statement, DbTransaction? transaction)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs what was added.</summary>
    public void Run(DbTransaction transaction)
    {
        if (connection.CanCreateBatch)
        {
            RunTogether(transaction);
        }
        else
        {
            _statements.ForEach(item => Prepared(item.Statement, item.Values, transaction).ExecuteNonQuery());
        }

        _statements.Clear();
    }

    /// <summary>Rows of texts that <paramref name="select"/> finds, one after the other; nothing else can be run before the last.</summary>
    public IEnumerable<string?[]> Select(string select, Cell[] values, DbTransaction transaction)
    {
        using var reader = Prepared(select, values, transaction).ExecuteReader();
        while (reader.Read())
        {
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))];
        }
    }

    /// <summary>Names of the columns that <paramref name="select"/> gives.</summary>
    public List<string> ColumnsOf(string select, DbTransaction transaction)
    {
        using var command = connection.CreateCommand();
        command.CommandText = select;
        command.Transaction = transaction;
        using var reader = command.ExecuteReader();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }
    }

    private void RunTogether(DbTransaction transaction)
    {
        using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        foreach (var (statement, values) in _statements)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = statement;
            foreach (var value in values)
            {
                var parameter = command.CreateParameter();
                parameter.Value = ValueOf(value);
                command.Parameters.Add(parameter);
            }

            batch.BatchCommands.Add(command);
        }

        batch.ExecuteNonQuery();
    }

    private DbCommand Prepared(string statement, Cell[] values, DbTransaction transaction)
    {
        if (!_prepared.TryGetValue(statement, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = statement;
            for (var i = 0; i < values.Length; i++)
            {
                AddParameter(command, i);
            }

            _prepared.Add(statement, command);
        }

        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = ValueOf(values[i]);
        }

        return command;
    }

    private void AddParameter(DbCommand command, int index)
    {
        var parameter = command.CreateParameter();

        // Positional parameters have no name.
        if (dialect.Parameter(index) is ['$', >= 'a', ..] name)
        {
            parameter.ParameterName = name;
        }

        command.Parameters.Add(parameter);
    }

    // PostgreSQL refuses NUL in text, and no announcement means one.
    private static object ValueOf(Cell cell) => !cell.HasValue ? DBNull.Value : cell.Type switch
    {
        CellType.Text => cell.ToText()!.Replace("\0", "", StringComparison.Ordinal),
        CellType.Boolean => cell.Number == 1,
        CellType.WholeNumber => (int)cell.Number,
        _ => cell.Number,
    };
}
