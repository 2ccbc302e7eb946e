using NlpPipeline.Text;

namespace NlpPipeline.Extraction.People;

/// <summary>One place that names a person.</summary>
/// <param name="Name">Name without spaces.</param>
/// <param name="Span">The name as printed.</param>
/// <param name="Title">The title printed with it, or empty.</param>
/// <param name="TitleStart">Where the title begins, or the name where there is none.</param>
/// <param name="Rule">Name of the rule that found it.</param>
internal sealed record PersonCandidate(string Name, TextSpan Span, string Title, int TitleStart, string Rule)
{
    /// <summary>The team post in which the text puts the person here, whatever the title says; null where it does not.</summary>
    public PersonRole? Post { get; init; }
}
