using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace NlpPipeline.Export.Databases;

/// <summary>A database as people name it: the path of an SQLite file, or <c>postgres://user:password@host:port/database?option=value</c>.</summary>
/// <param name="name">What was typed.</param>
public sealed class DatabaseTarget(string name)
{
    /// <summary>Whether this names a server and not a file.</summary>
    public bool IsServer => name.StartsWith("postgres://", StringComparison.Ordinal) || name.StartsWith("postgresql://", StringComparison.Ordinal);

    /// <summary>The SQL that it speaks.</summary>
    internal SqlDialect Dialect => IsServer ? SqlDialect.Postgres : SqlDialect.Sqlite;

    /// <summary>The name without password and options, for messages.</summary>
    public override string ToString() =>
        Uri.TryCreate(name, UriKind.Absolute, out var uri) && !uri.IsFile
            ? name.Split('?')[0].Replace(uri.UserInfo.Length > 0 ? uri.UserInfo : "\0", uri.UserInfo.Split(':')[0], StringComparison.Ordinal)
            : name;

    /// <summary>A connection that is not yet open.</summary>
    /// <exception cref="ArgumentException">This is no name of a database that we can write to.</exception>
    internal DbConnection Connect() =>
        IsServer ? new NpgsqlConnection(ConnectionString())
        : name.Contains("://", StringComparison.Ordinal) ? throw new ArgumentException("only postgres:// and postgresql:// are known, and files by their path")
        : new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = name, Pooling = false }.ToString());

    private string ConnectionString()
    {
        var uri = new Uri(name);
        var user = uri.UserInfo.Split(':', 2);
        var connection = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.Port > 0 ? uri.Port : NpgsqlConnection.DefaultPort,
            Database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/')),
            Username = Uri.UnescapeDataString(user[0]),
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        };
        foreach (var option in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = option.Split('=', 2) is [var left, var right] ? (left, Uri.UnescapeDataString(right)) : (option, "");
            connection[KeyOf(key)] = value;
        }

        return connection.ToString();
    }

    // As the PostgreSQL manual spells them (sslmode, application_name), and as Npgsql does.
    private static string KeyOf(string option) => option switch
    {
        "connect_timeout" => "Timeout",
        "sslmode" => "SSL Mode",
        "sslcert" => "SSL Certificate",
        "sslkey" => "SSL Key",
        "sslrootcert" => "Root Certificate",
        _ => Uri.UnescapeDataString(option).Replace('_', ' '),
    };
}
