namespace NlpPipeline.Text.Normalization;

/// <summary>
/// Brings a text into the one spelling that the rules are written for: full-width forms become ASCII (<c>，</c> → <c>,</c>,
/// <c>８</c> → <c>8</c>, <c>（</c> → <c>(</c>), dashes become <c>-</c>, waves <c>~</c>, interpuncts <c>·</c>, corner brackets become quotation
/// marks, exotic spaces become U+0020, a text in traditional script becomes simplified; carriage returns, zero-width marks, emoji and the pinyin that
/// converters leave behind characters are removed. Ideographic full stops, enumeration commas and book title marks stay.
/// </summary>
public static class TextNormalizer
{
    private const char Removed = '\0';

    private static readonly char[] Folded = BuildFolding();

    /// <summary>Normalises <paramref name="text"/>. Cost is linear in its length.</summary>
    public static NormalizedText Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ruby = PinyinRuby.Find(text);
        var buffer = new char[text.Length];
        var sourceIndex = new int[text.Length];
        var (length, nextRuby) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (nextRuby < ruby.Count && i == ruby[nextRuby].Start)
            {
                i = ruby[nextRuby++].End - 1;
            }
            else if (EmojiLength(text, i) is > 0 and var emoji)
            {
                i += emoji - 1;
            }
            else if (Folded[text[i]] is not Removed and var folded)
            {
                sourceIndex[length] = i;
                buffer[length++] = folded;
            }
        }

        TraditionalScript.Simplify(buffer.AsSpan(0, length));
        return new NormalizedText(text, new string(buffer, 0, length), length == text.Length ? null : sourceIndex[..length]);
    }

    // Mirrors of news pages strew emoji into the sentences: pictographs beyond the BMP, and symbols that a variation selector or a skin tone marks as such.
    private static int EmojiLength(string text, int at) => text[at] switch
    {
        >= '\uD83C' and <= '\uD83E' => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 0,
        '\u2139' or (>= '\u2600' and <= '\u27BF') => at + 1 < text.Length && text[at + 1] is '\uFE0F' or '\uD83C' ? 1 : 0,
        _ => 0,
    };

    private static char[] BuildFolding()
    {
        var folded = new char[char.MaxValue + 1];
        for (var c = 0; c < folded.Length; c++)
        {
            folded[c] = (char)c;
        }

        for (var c = '！'; c <= '～'; c++)
        {
            folded[c] = (char)(c - '！' + '!');
        }

        FoldAll(folded, " \u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\v\f", ' ');
        FoldAll(folded, "‐‑‒–—―−─━﹣", '-');
        FoldAll(folded, "〜∼", '~');
        FoldAll(folded, "·•・‧∙⋅", '·');
        FoldAll(folded, "∶︰﹕", ':');
        FoldAll(folded, "「『＂", '“');
        FoldAll(folded, "」』", '”');
        FoldAll(folded, "〔［", '[');
        FoldAll(folded, "〕］", ']');
        folded['〖'] = '【';
        folded['〗'] = '】';
        FoldAll(folded, "\u2028\u2029\u0085", '\n');
        FoldAll(folded, "\0\r\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u202A\u202B\u202C\u202D\u202E\uFE0E\uFE0F\u2640\u2642", Removed);
        return folded;
    }

    private static void FoldAll(char[] folded, string characters, char target)
    {
        foreach (var c in characters)
        {
            folded[c] = target;
        }
    }
}
