using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Layout;

/// <summary>Title, publisher and time of publication.</summary>
/// <param name="Title">Headline as printed.</param>
/// <param name="Publisher">Who published the page.</param>
/// <param name="PublishedAt">When.</param>
public sealed record Masthead(Mention<string>? Title, Mention<string>? Publisher, Mention<PublicationTime>? PublishedAt);

/// <summary>Finds the masthead.</summary>
public static class MastheadFinder
{
    /// <summary>Finds the masthead of <paramref name="page"/>; a page without a header takes the date of its signature.</summary>
    public static Masthead Find(AnalyzedDocument page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new Masthead(TitleOf(page), PublisherReader.Find(page), PublicationReader.Find(page));
    }

    private static Mention<string>? TitleOf(AnalyzedDocument page)
    {
        var lines = page.Lines.Where(line => line.Role == LineRole.Title).ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        var span = new TextSpan(lines[0].Span.Start, lines[^1].Span.End);
        var printed = lines.Select(line => page.Normalized.ToSource(line.Span).In(page.Document.Text));
        return new Mention<string>(string.Join(' ', printed), span, lines.Count == 1 ? "headline" : "two-line-headline");
    }
}
