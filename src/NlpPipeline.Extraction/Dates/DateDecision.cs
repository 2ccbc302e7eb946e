namespace NlpPipeline.Extraction.Dates;

/// <summary>The role of a date and which of its ends count.</summary>
/// <param name="Role">What happens then.</param>
/// <param name="Bounds">Which ends the text sets.</param>
internal sealed record DateDecision(DateRole Role, Bounds Bounds = Bounds.Both);

/// <summary>Which ends of a range the text sets.</summary>
internal enum Bounds
{
    /// <summary>Start and end.</summary>
    Both,

    /// <summary>自…起.</summary>
    StartOnly,

    /// <summary>截至….</summary>
    EndOnly,
}
