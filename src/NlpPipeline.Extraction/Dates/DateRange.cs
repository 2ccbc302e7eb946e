namespace NlpPipeline.Extraction.Dates;

/// <summary>A date or period with what happens then.</summary>
/// <param name="Role">What happens.</param>
/// <param name="Start">First day, or null where only an end is set.</param>
/// <param name="End">Last day (equal to <paramref name="Start"/> for a single day), or null where the text sets none.</param>
/// <param name="Inferred">Whether the year was taken from elsewhere in the document.</param>
public sealed record DateRange(DateRole Role, PartialDate? Start, PartialDate? End, bool Inferred);

/// <summary>What happens on a date.</summary>
public enum DateRole
{
    /// <summary>The document was published.</summary>
    Published,

    /// <summary>A meeting that opens the work was held.</summary>
    Meeting,

    /// <summary>Teams entered.</summary>
    Entry,

    /// <summary>The time on site.</summary>
    Period,

    /// <summary>When reports are taken.</summary>
    Acceptance,

    /// <summary>Findings were reported back.</summary>
    Feedback,

    /// <summary>Anything else.</summary>
    Other,
}
