using System.Globalization;

namespace NlpPipeline.Text.Numerals;

/// <summary>Reads and writes Chinese numerals of the size that announcements use (0 to 9999).</summary>
public static class ChineseNumeral
{
    /// <summary>The characters that a Chinese or Arabic numeral may consist of, for use inside a regular-expression class.</summary>
    public const string Characters = "零〇○一二三四五六七八九十百千两0-9";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>
    /// Reads a numeral: Arabic (<c>12</c>), positional (<c>二〇一八</c>, also with ○, Latin O or 零), or with place values (<c>二十一</c>, <c>一百零三</c>, <c>廿一</c>).
    /// </summary>
    /// <returns>Whether <paramref name="text"/> is a numeral up to 999,999,999.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        return !text.IsEmpty
            && (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value)
                || (text.IndexOfAny('十', '百', '千') < 0 && text.IndexOfAny('廿', '卅') < 0
                    ? TryParsePositional(text, out value)
                    : TryParsePlaceValues(text, out value)));
    }

    /// <summary>Writes 1 to 99 as a Chinese ordinal is written: <c>21</c> → <c>二十一</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not in 1…99.</exception>
    public static string Format(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 99);
        var (tens, units) = (value / 10, value % 10);
        var head = tens switch { 0 => "", 1 => "十", _ => $"{Digits[tens]}十" };
        return units == 0 ? head : head + Digits[units];
    }

    private static bool TryParsePositional(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            var digit = DigitOf(c);
            if (digit < 0 || value > 99_999_999)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        return true;
    }

    private static bool TryParsePlaceValues(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var pending = -1;
        foreach (var c in text)
        {
            var place = c switch { '十' => 10, '百' => 100, '千' => 1000, '廿' => 20, '卅' => 30, _ => 0 };
            if (place is 20 or 30)
            {
                value += place;
            }
            else if (place > 0)
            {
                value += (pending < 0 ? 1 : pending) * place;
                pending = -1;
            }
            else
            {
                pending = DigitOf(c);
                if (pending < 0)
                {
                    return false;
                }
            }
        }

        value += Math.Max(pending, 0);
        return true;
    }

    private static int DigitOf(char c) => c switch
    {
        '〇' or '○' or 'O' or 'o' => 0,
        '两' => 2,
        >= '0' and <= '9' => c - '0',
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };
}
