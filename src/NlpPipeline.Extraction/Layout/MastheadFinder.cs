using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Extraction.Layout;

/// <summary>Title, publisher and time of publication.</summary>
/// <param name="Title">Headline as printed.</param>
/// <param name="Publisher">Who published the page.</param>
/// <param name="PublishedAt">When.</param>
public sealed record Masthead(Mention<string>? Title, Mention<string>? Publisher, Mention<PublicationTime>? PublishedAt);

/// <summary>Finds the masthead.</summary>
public static class MastheadFinder
{
    /// <summary>Finds the masthead of <paramref name="page"/>.</summary>
    public static Masthead Find(AnalyzedDocument page) => new(null, null, null);
}
