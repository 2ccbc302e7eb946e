using System.Buffers;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Focus;

/// <summary>Splits a passage into the clauses that are labelled one by one.</summary>
internal static class FocusClauses
{
    private const int ShortestClause = 4;
    private const int LongestClause = 80;

    private static readonly SearchValues<char> Boundaries = SearchValues.Create(",;:。、!?\n");

    /// <summary>The clauses of <paramref name="passage"/> in order: pieces between punctuation, without quotation marks at their ends.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan passage)
    {
        for (var start = passage.Start; start < passage.End;)
        {
            var length = text.AsSpan(start, passage.End - start).IndexOfAny(Boundaries);
            var end = length < 0 ? passage.End : start + length;
            if (end - start is >= ShortestClause and <= LongestClause)
            {
                yield return new TextSpan(start, end);
            }

            start = end + 1;
        }
    }
}
