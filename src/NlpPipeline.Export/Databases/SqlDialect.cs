using NlpPipeline.Export.Tables;

namespace NlpPipeline.Export.Databases;

/// <summary>What differs between the databases.</summary>
/// <param name="TypeOf">Column type of a cell type.</param>
/// <param name="Parameter">How the n-th parameter (from 0) is written.</param>
/// <param name="Opening">Statements for every new connection.</param>
internal sealed record SqlDialect(Func<CellType, string> TypeOf, Func<int, string> Parameter, string Opening)
{
    public static SqlDialect Sqlite { get; } = new(
        type => type switch { CellType.Text => "TEXT", CellType.Fraction => "REAL", _ => "INTEGER" },
        index => FormattableString.Invariant($"$p{index}"),
        "PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");

    public static SqlDialect Postgres { get; } = new(
        type => type switch { CellType.Text => "text", CellType.Fraction => "double precision", CellType.Boolean => "boolean", _ => "integer" },
        index => FormattableString.Invariant($"${index + 1}"),
        "SELECT 1");
}
