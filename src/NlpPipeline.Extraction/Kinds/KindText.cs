using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Kinds;

/// <summary>The part of a document that a kind model reads: what it is trained on is what it will meet.</summary>
public static class KindText
{
    /// <summary>Stands between headline and lead, also where one of them is empty.</summary>
    public const char Separator = '¶';

    // A lead twice as long makes the model no better and half of its time longer.
    private const int LeadLength = 100;

    /// <summary>Headline and beginning of the text of <paramref name="page"/>.</summary>
    public static string Of(AnalyzedDocument page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Of(new PageCues(page));
    }

    /// <summary>Headline and beginning of the text of the page with <paramref name="cues"/>.</summary>
    internal static string Of(PageCues cues) =>
        string.Concat(cues.TitleText, [Separator], cues.LeadText.AsSpan(0, Math.Min(cues.LeadText.Length, LeadLength)));
}
