using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Teams;

/// <summary>A team as one place of the text prints it, before its owner is settled.</summary>
/// <param name="Number">Ordinal, or null.</param>
/// <param name="Kind">Kind inside the name (提级交叉), or empty.</param>
/// <param name="Activity">巡视 or 巡察.</param>
/// <param name="Owner">Sending body printed directly with the team or with its list, or null.</param>
/// <param name="RoundOwner">Sending body printed with the round in front of the team, or null.</param>
/// <param name="PrintedName">The name of a team that has no number, or null.</param>
/// <param name="Span">Where it is printed.</param>
/// <param name="Rule">Name of the rule that read it.</param>
internal sealed record TeamCandidate(
    int? Number,
    string Kind,
    Activity Activity,
    string? Owner,
    string? RoundOwner,
    string? PrintedName,
    TextSpan Span,
    string Rule);
