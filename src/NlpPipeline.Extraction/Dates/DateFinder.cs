using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Dates;

/// <summary>Finds dates with their roles.</summary>
public static class DateFinder
{
    /// <summary>Finds the dates of <paramref name="page"/>.</summary>
    public static Findings<DateRange> Find(AnalyzedDocument page, Masthead masthead, Kind kind) => new();
}
