namespace NlpPipeline.Extraction.Checks;

/// <summary>Something in the document that does not fit and that a reader should look at.</summary>
/// <param name="Code">Kind of misfit.</param>
/// <param name="Message">What does not fit, with the values concerned.</param>
public sealed record Check(CheckCode Code, string Message);

/// <summary>Kinds of misfit.</summary>
public enum CheckCode
{
    /// <summary>The stated number of units differs from the units named.</summary>
    UnitCountMismatch,

    /// <summary>The stated number of teams differs from the teams named.</summary>
    TeamCountMismatch,

    /// <summary>The period differs from the stated duration.</summary>
    DurationMismatch,

    /// <summary>The area code belongs to another place.</summary>
    AreaCodeMismatch,

    /// <summary>The postcode belongs to another province.</summary>
    PostcodeMismatch,

    /// <summary>A number has too few or too many digits.</summary>
    MissingDigit,

    /// <summary>A year was taken from elsewhere in the document.</summary>
    InferredYear,

    /// <summary>Two values of one fact contradict each other.</summary>
    ConflictingValues,

    /// <summary>A team is printed without its ordinal.</summary>
    LostOrdinal,

    /// <summary>A printed date does not exist in the calendar.</summary>
    InvalidDate,

    /// <summary>The text was decoded wrongly before it reached us.</summary>
    Mojibake,
}
