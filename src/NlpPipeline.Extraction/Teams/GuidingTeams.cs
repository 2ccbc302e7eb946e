using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Teams;

/// <summary>Tells teams of another body that only guide those of the document: 在省委第四巡视组指导下.</summary>
internal static partial class GuidingTeams
{
    /// <summary>Whether the team printed at <paramref name="span"/> guides.</summary>
    public static bool IsGuide(string text, TextSpan span) => Guidance().IsMatch(text.AsSpan(span.End, Math.Min(10, text.Length - span.End)));

    /// <summary>The mentions in text order, those of guiding teams behind all others.</summary>
    public static IEnumerable<Mention<Team>> Last(string text, Findings<Team> teams) => teams.Mentions.OrderBy(team => IsGuide(text, team.Span));

    [GeneratedRegex(@"\A(?:的)?(?:统一)?指导")]
    private static partial Regex Guidance();
}
