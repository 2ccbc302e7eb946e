using NlpPipeline.Text;

namespace NlpPipeline.Learning.Annotations;

/// <summary>Formats print the text of a span beside its offsets; where the two differ, the offsets are in another unit than this program takes them for.</summary>
internal static class CoveredText
{
    /// <summary>The span, if it covers what the file prints of it, or the file prints nothing.</summary>
    /// <param name="points">The code points of the text.</param>
    /// <param name="start">First code point of the span.</param>
    /// <param name="end">The one behind its last.</param>
    /// <param name="text">The text.</param>
    /// <param name="printed">What the file prints as the text of the span, or null.</param>
    /// <exception cref="FormatException">It lies outside the text, or covers something else.</exception>
    public static TextSpan Check(CodePoints points, int start, int end, string text, string? printed)
    {
        var span = points.ToUtf16(start, end);
        return printed is null || IsSame(span.In(text), printed)
            ? span
            : throw new FormatException($"span {start}–{end} covers '{span.In(text)}', but the file prints '{printed}'; are its offsets code points?");
    }

    // brat prints a line end as a space, others trim.
    private static bool IsSame(string covered, string printed) =>
        covered.Where(letter => !char.IsWhiteSpace(letter)).SequenceEqual(printed.Where(letter => !char.IsWhiteSpace(letter)));
}
