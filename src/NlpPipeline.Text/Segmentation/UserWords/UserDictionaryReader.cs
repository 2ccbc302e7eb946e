using System.Globalization;
using System.Text;

namespace NlpPipeline.Text.Segmentation.UserWords;

/// <summary>
/// Reads a user dictionary in jieba's format: a line a word, <c>word [frequency] [tag]</c>, UTF-8. The last fields count first, so a word may
/// hold spaces where frequency or tag follow: <c>Open Source 5 n</c>.
/// </summary>
internal static class UserDictionaryReader
{
    private const char ByteOrderMark = '\uFEFF';

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads all words. Empty lines are skipped.</summary>
    /// <param name="stream">The dictionary; left open.</param>
    /// <param name="source">What messages call the stream.</param>
    /// <exception cref="DictionaryFormatException">A line is malformed.</exception>
    public static IReadOnlyList<UserWord> Read(Stream stream, string source)
    {
        using var reader = new StreamReader(stream, StrictUtf8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var words = new List<UserWord>();
        for (var number = 1; ReadLine(reader, source, number) is { } line; number++)
        {
            var content = line.AsSpan().Trim().TrimStart(ByteOrderMark);
            if (!content.IsEmpty)
            {
                words.Add(Parse(content, source, number));
            }
        }

        return words;
    }

    private static string? ReadLine(StreamReader reader, string source, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException)
        {
            throw new DictionaryFormatException(source, number, "the bytes from here on are not UTF-8");
        }
    }

    private static UserWord Parse(ReadOnlySpan<char> line, string source, int number)
    {
        if (line.IndexOfAnyInRange('\0', '\x1f') >= 0)
        {
            throw new DictionaryFormatException(source, number, "it holds a tab or another control character");
        }

        var tag = TakeLastField(ref line, IsTag);
        var frequency = TakeLastField(ref line, IsNumber);
        if (frequency is null)
        {
            return new UserWord(line.ToString(), Frequency: null, tag);
        }

        return int.TryParse(frequency, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? new UserWord(line.ToString(), value, tag)
            : throw new DictionaryFormatException(source, number, $"the frequency {frequency} is greater than {int.MaxValue}");
    }

    private static string? TakeLastField(ref ReadOnlySpan<char> line, Func<char, bool> isFieldCharacter)
    {
        var start = line.Length;
        while (start > 0 && isFieldCharacter(line[start - 1]))
        {
            start--;
        }

        if (start == line.Length || start < 2 || line[start - 1] != ' ')
        {
            return null;
        }

        var field = line[start..].ToString();
        line = line[..(start - 1)];
        return field;
    }

    private static bool IsTag(char c) => char.IsAsciiLetterLower(c);

    private static bool IsNumber(char c) => char.IsAsciiDigit(c);
}
