using System.Buffers;

namespace NlpPipeline.Extraction.Linking;

/// <summary>Tells cheaply where a sentence can state a count: a numeral before 个, 家, 所 or 户.</summary>
internal static class CountCues
{
    private static readonly SearchValues<char> Measures = SearchValues.Create("个家所户");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二两三四五六七八九十百廿卅");

    /// <summary>The first place of <paramref name="text"/> at which a measure word stands behind a numeral, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Measures); at >= 0;)
        {
            if (at > 0 && Numerals.Contains(text[at - 1]))
            {
                return at;
            }

            var next = text[(at + 1)..].IndexOfAny(Measures);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }
}
