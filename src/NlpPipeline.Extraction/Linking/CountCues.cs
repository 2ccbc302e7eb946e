using System.Buffers;

namespace NlpPipeline.Extraction.Linking;

/// <summary>Tells cheaply whether a sentence can state a count: a numeral before 个, 家, 所 or 户.</summary>
internal static class CountCues
{
    private static readonly SearchValues<char> Measures = SearchValues.Create("个家所户");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二两三四五六七八九十百");

    /// <summary>Whether a measure word stands behind a numeral in <paramref name="text"/>.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Measures); at >= 0;)
        {
            if (at > 0 && Numerals.Contains(text[at - 1]))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOfAny(Measures);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
