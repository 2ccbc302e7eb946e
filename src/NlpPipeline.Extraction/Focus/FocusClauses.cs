using System.Buffers;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Focus;

/// <summary>Splits a sentence into the clauses that are judged and labelled one by one.</summary>
internal static class FocusClauses
{
    private const int ShortestClause = 4;

    // What is longer is a list or a table without punctuation.
    private const int LongestClause = 80;

    private static readonly SearchValues<char> Boundaries = SearchValues.Create(",;:。、!?\n");

    /// <summary>The clauses of <paramref name="sentence"/> in order: pieces between punctuation, without quotation marks at their ends.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan sentence)
    {
        for (var start = sentence.Start; start < sentence.End;)
        {
            var length = text.AsSpan(start, sentence.End - start).IndexOfAny(Boundaries);
            var end = length < 0 ? sentence.End : start + length;
            if (end - start is >= ShortestClause and <= LongestClause)
            {
                yield return new TextSpan(start, end);
            }

            start = end + 1;
        }
    }
}
