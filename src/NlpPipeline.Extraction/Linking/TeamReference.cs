using NlpPipeline.Extraction.Teams;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Linking;

/// <summary>One place that names teams: one team, or several in a list or range (第一至第四巡察组).</summary>
/// <param name="Span">From the first to the last team named.</param>
/// <param name="Teams">The teams in the order printed.</param>
internal sealed record TeamReference(TextSpan Span, IReadOnlyList<Team> Teams);
