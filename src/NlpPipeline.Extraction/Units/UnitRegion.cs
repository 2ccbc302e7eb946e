using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>A stretch of text that lists inspected units.</summary>
/// <param name="Span">The list without the words around it.</param>
/// <param name="Rule">Name of the rule that found it.</param>
/// <param name="Rank">How surely the text there names the unit as it is inspected; of two namings of one unit the higher rank stays.</param>
internal sealed record UnitRegion(TextSpan Span, string Rule, int Rank)
{
    /// <summary>The names listed, where the rule had to read them to know that it is a list; else null.</summary>
    public IReadOnlyList<UnitItem>? Items { get; init; }
}
