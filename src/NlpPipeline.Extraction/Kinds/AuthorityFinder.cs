using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Rounds;
using NlpPipeline.Extraction.Teams;

namespace NlpPipeline.Extraction.Kinds;

/// <summary>The sending body.</summary>
/// <param name="Name">As the text names it most fully.</param>
/// <param name="Level">Its level.</param>
public sealed record Authority(Mention<string>? Name, Level Level);

/// <summary>Finds the sending body.</summary>
public static class AuthorityFinder
{
    /// <summary>Finds the sending body of <paramref name="page"/>.</summary>
    public static Authority Find(AnalyzedDocument page, Findings<Team> teams, Findings<Round> rounds, Kind kind) => new(null, Level.Unknown);
}
