using NlpPipeline.Extraction.Teams;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Rounds;

/// <summary>A round as one place of the text prints it.</summary>
/// <param name="Term">届, or null.</param>
/// <param name="Ordinal">轮, or null.</param>
/// <param name="Year">Year printed with it, or null.</param>
/// <param name="Batch">批, or null.</param>
/// <param name="Owner">Sending body printed with it, or null.</param>
/// <param name="Activity">巡视 or 巡察, or null where the place prints neither.</param>
/// <param name="Span">Where it is printed.</param>
/// <param name="Rule">Name of the rule that read it.</param>
internal sealed record RoundMention(int? Term, int? Ordinal, int? Year, int? Batch, string? Owner, Activity? Activity, TextSpan Span, string Rule)
{
    /// <summary>Whether the ordinal counts the rounds of a year, be the year known or not: 2022年第二轮, 今年首轮.</summary>
    public bool CountsTheYear { get; init; } = Year is not null;

    /// <summary>Whether the place alone tells that a round of inspection is meant.</summary>
    public bool StandsAlone => Activity is not null || ((Term is not null || Year is not null) && Owner is not null);
}
