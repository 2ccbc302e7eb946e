namespace NlpPipeline.Text.Segmentation.Cutting;

/// <summary>The character classes of jieba's regular expressions.</summary>
internal static class CharacterClass
{
    private const char FirstHan = '一';
    private const char LastHan = '鿕';

    /// <summary>U+4E00 to U+9FD5, the range that jieba calls Chinese.</summary>
    public static bool IsHan(char c) => (uint)(c - FirstHan) <= LastHan - FirstHan;

    /// <summary>Characters of which words of the dictionary consist, <c>[一-鿕a-zA-Z0-9+#&amp;._%-]</c>; a maximal run of them is a block.</summary>
    public static bool IsWordCharacter(char c) => IsHan(c) || char.IsAsciiLetterOrDigit(c) || c is '+' or '#' or '&' or '.' or '_' or '%' or '-';

    /// <summary>As <see cref="IsWordCharacter"/>, but without <c>%</c> and <c>-</c>: the blocks of jieba's tagger.</summary>
    public static bool IsTagWordCharacter(char c) => IsHan(c) || char.IsAsciiLetterOrDigit(c) || c is '+' or '#' or '&' or '.' or '_';

    /// <summary>White space as Python's <c>\s</c> has it: .NET's, and the four separators U+001C to U+001F.</summary>
    public static bool IsWhiteSpace(char c) => char.IsWhiteSpace(c) || c is >= '\x1c' and <= '\x1f';

    /// <summary>Length of the symbol at <paramref name="start"/>: a code point or a line break (<c>\r\n</c>).</summary>
    public static int SymbolLength(ReadOnlySpan<char> text, int start)
    {
        if (start + 1 == text.Length)
        {
            return 1;
        }

        var (first, second) = (text[start], text[start + 1]);
        return (first == '\r' && second == '\n') || (char.IsHighSurrogate(first) && char.IsLowSurrogate(second)) ? 2 : 1;
    }
}
