using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Layout;

/// <summary>One printed line.</summary>
/// <param name="Span">The line without its line break and outer spaces, in <see cref="AnalyzedDocument.Text"/>.</param>
/// <param name="Role">What the line is on the page.</param>
public sealed record Line(TextSpan Span, LineRole Role);

/// <summary>What a line is on the page.</summary>
public enum LineRole
{
    /// <summary>Nothing printed.</summary>
    Blank,

    /// <summary>Headline of the announcement.</summary>
    Title,

    /// <summary>Source, time of publication, click counts.</summary>
    Header,

    /// <summary>Text of the announcement.</summary>
    Body,

    /// <summary>Who signs, at the end.</summary>
    Signature,

    /// <summary>Date beneath the signature.</summary>
    SignatureDate,

    /// <summary>Reporter, editor, photographer.</summary>
    Byline,

    /// <summary>Navigation, copyright, registration numbers: not part of the announcement.</summary>
    Furniture,
}
