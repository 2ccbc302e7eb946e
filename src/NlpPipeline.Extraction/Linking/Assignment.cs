using NlpPipeline.Extraction.Dates;

namespace NlpPipeline.Extraction.Linking;

/// <summary>What belongs to one team, where the text says so.</summary>
/// <param name="Team">Canonical name of the team.</param>
/// <param name="Leader">Name of its leader, or null.</param>
/// <param name="Units">Names of its units, in order.</param>
/// <param name="Contacts">Values of its contacts, in order.</param>
/// <param name="Period">Its time on site, or null.</param>
public sealed record Assignment(
    string Team,
    string? Leader,
    IReadOnlyList<string> Units,
    IReadOnlyList<string> Contacts,
    (PartialDate? Start, PartialDate? End)? Period);
