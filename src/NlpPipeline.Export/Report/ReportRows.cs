namespace NlpPipeline.Export.Report;

/// <summary>Rows of a table of the page as JSON, the first ones, and how many there are.</summary>
internal sealed class ReportRows
{
    // Twenty for each document of the page: a bound on memory and on the size of the page, not on what a person may want to see.
    private const int Most = 20 * ReportSink.MaxDocuments;

    private readonly List<string> _rows = [];

    public IReadOnlyList<string> Rows => _rows;

    /// <summary>Number of rows, those included that found no more room.</summary>
    public int Total { get; private set; }

    public void Add(Func<string> row)
    {
        if (Total++ < Most)
        {
            _rows.Add(row());
        }
    }
}
