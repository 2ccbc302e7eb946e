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
    /// <summary>Where the post ends that stands behind the name in a roster; the name behind it has another one.</summary>
    public int PostEnd { get; init; } = -1;

    /// <summary>The team post in which the text puts the person here, whatever the title says; null where it does not.</summary>
    public PersonRole? Post { get; init; }

    /// <summary>The place <paramref name="name"/> with a title that is printed elsewhere.</summary>
    public static PersonCandidate Of(string text, TextSpan name, string title, string rule) =>
        new(name.In(text).Replace(" ", "", StringComparison.Ordinal), name, title, name.Start, rule);
}
