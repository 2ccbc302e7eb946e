using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Durations;

/// <summary>Finds lengths of the work on site.</summary>
public static class DurationFinder
{
    /// <summary>Finds the durations of <paramref name="page"/>.</summary>
    public static Findings<Duration> Find(AnalyzedDocument page, Kind kind) => new();
}
