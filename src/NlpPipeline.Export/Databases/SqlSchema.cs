using NlpPipeline.Export.Tables;

namespace NlpPipeline.Export.Databases;

/// <summary>
/// Tables, keys and views. A table a kind of fact, named for a row, whose rows hang on their announcement; a view a table, named and arranged as the CSV file.
/// <c>rounds</c> and <c>round_focus</c> gather the announcements of each round.
/// </summary>
internal sealed class SqlSchema(SqlDialect dialect)
{
    private const string DocumentTable = "announcement";

    private static readonly Column[] DocumentHead = [new("content_hash"), new("version"), new("origin"), .. RecordTables.DocumentColumns];

    /// <summary>Statements that create the tables that are missing.</summary>
    public IEnumerable<string> Tables =>
    [
        CreateTable(DocumentTable, ["\"key\" text PRIMARY KEY", .. DocumentHead.Concat(RecordTables.Announcements.Columns).Select(Definition)]),
        .. RecordTables.Facts.Select(table => CreateTable(table.RowName,
        [
            $"announcement_key text NOT NULL REFERENCES {DocumentTable} (\"key\") ON DELETE CASCADE",
            "\"position\" integer NOT NULL",
            .. table.Columns.Select(Definition),
            "PRIMARY KEY (announcement_key, \"position\")",
        ])),
    ];

    /// <summary>Each table with the columns that it must have.</summary>
    public static IEnumerable<(string Table, IEnumerable<string> Columns)> Columns =>
    [
        (DocumentTable, DocumentHead.Concat(RecordTables.Announcements.Columns).Select(column => column.Name).Prepend("key")),
        .. RecordTables.Facts.Select(table => (table.RowName, table.Columns.Select(column => column.Name).Prepend("announcement_key"))),
    ];

    /// <summary>Statements that create indices, and the views anew.</summary>
    public static IEnumerable<string> IndicesAndViews =>
    [
        $"CREATE INDEX IF NOT EXISTS announcement_origin ON {DocumentTable} (origin)",
        "CREATE INDEX IF NOT EXISTS document_round_round ON document_round (round)",
        View("announcements", $"SELECT \"key\", document, path, {Names(RecordTables.Announcements.Columns, "a")} FROM {DocumentTable} a"),
        .. RecordTables.Facts.Select(table => View(
            table.Name,
            $"SELECT a.document, a.path, {Names(table.Columns, "f")} FROM {Quoted(table.RowName)} f JOIN {DocumentTable} a ON a.\"key\" = f.announcement_key")),
        View("rounds", Rounds),
        View("round_focus", RoundFocus),
    ];

    /// <summary>What tells whether the rows of a document are up to date: what they were made from, and what other documents decide.</summary>
    public string SelectHead => $"SELECT content_hash, version, document, path, duplicate_of, origin FROM {DocumentTable} WHERE \"key\" = {dialect.Parameter(0)}";

    public string SelectKeysOfOrigin => $"SELECT \"key\" FROM {DocumentTable} WHERE origin = {dialect.Parameter(0)}";

    public string SetOrigin => $"UPDATE {DocumentTable} SET origin = {dialect.Parameter(1)} WHERE \"key\" = {dialect.Parameter(0)}";

    public static string SelectNothing(string table) => $"SELECT * FROM {Quoted(table)} WHERE 1 = 0";

    public string Delete => $"DELETE FROM {DocumentTable} WHERE \"key\" = {dialect.Parameter(0)}";

    public string InsertDocument { get; } =
        Insert(dialect, DocumentTable, [new("key"), .. DocumentHead, .. RecordTables.Announcements.Columns]);

    public string InsertFact(RecordTable table) => Insert(dialect, table.RowName, [new("announcement_key"), new("position"), .. table.Columns]);

    private const string Rounds = """
        SELECT r.round, MIN(r.owner) AS owner, MIN(r.term) AS term, MIN(r.ordinal) AS ordinal, MIN(r.year) AS year, MIN(r.batch) AS batch,
            COUNT(DISTINCT r.announcement_key) AS documents, COUNT(DISTINCT t.name) AS teams, COUNT(DISTINCT u.name) AS units
        FROM document_round r
        LEFT JOIN team t ON t.announcement_key = r.announcement_key AND r.current
        LEFT JOIN unit u ON u.announcement_key = r.announcement_key AND r.current
        GROUP BY r.round
        """;

    private const string RoundFocus = """
        SELECT r.round, MIN(r.owner) AS owner, MIN(r.term) AS term, MIN(r.ordinal) AS ordinal, f.label, MAX(f.score) AS score,
            COUNT(DISTINCT f.announcement_key) AS documents
        FROM document_round r
        JOIN focus_area f ON f.announcement_key = r.announcement_key
        WHERE r.current
        GROUP BY r.round, f.label
        """;

    private static string CreateTable(string name, IEnumerable<string> definitions) =>
        $"CREATE TABLE IF NOT EXISTS {Quoted(name)} ({string.Join(", ", definitions)})";

    private static string View(string name, string query) => $"DROP VIEW IF EXISTS {Quoted(name)}; CREATE VIEW {Quoted(name)} AS {query}";

    private static string Insert(SqlDialect dialect, string table, Column[] columns) =>
        $"INSERT INTO {Quoted(table)} ({string.Join(", ", columns.Select(column => Quoted(column.Name)))}) VALUES ({string.Join(", ", columns.Select((_, i) => dialect.Parameter(i)))})";

    private static string Names(IEnumerable<Column> columns, string table) => string.Join(", ", columns.Select(column => $"{table}.{Quoted(column.Name)}"));

    private static string Quoted(string name) => $"\"{name}\"";

    private string Definition(Column column) => $"{Quoted(column.Name)} {dialect.TypeOf(column.Type)}";
}
