using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Hours;

/// <summary>Finds hours.</summary>
public static class HoursFinder
{
    /// <summary>Finds the hours of <paramref name="page"/>.</summary>
    public static Findings<OfficeHours> Find(AnalyzedDocument page) => new();
}
