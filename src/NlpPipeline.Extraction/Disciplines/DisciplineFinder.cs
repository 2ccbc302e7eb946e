using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Disciplines;

/// <summary>Finds grounds on which reports are taken.</summary>
public static class DisciplineFinder
{
    /// <summary>Finds the disciplines of <paramref name="page"/>.</summary>
    public static Findings<Discipline> Find(AnalyzedDocument page, Kind kind) => new();
}
