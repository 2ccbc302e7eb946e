using System.Buffers;
using System.Text;

namespace NlpPipeline.Text.Documents;

/// <summary>
/// Decodes bytes of unknown encoding: byte order mark, then strict UTF-8, then GB18030 (which includes GBK and GB2312) or Big5, whichever
/// gives more of the characters that every Chinese text is full of.
/// Stateless and safe to share between threads.
/// </summary>
public static class TextDecoder
{
    private const char ReplacementCharacter = '\uFFFD';

    private static readonly SearchValues<char> Frequent = SearchValues.Create("，。、：的一是在和了有不人年月日中市县区党委组作工部会第巡察視视縣區黨組會這为為");

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePage("GB18030");
    private static readonly Encoding Big5 = CodePage("big5");
    private static readonly (byte[] Mark, Encoding Encoding)[] ByteOrderMarks =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false)),
        ([0xFF, 0xFE, 0x00, 0x00], new UTF32Encoding(bigEndian: false, byteOrderMark: true)),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    /// <summary>Decodes <paramref name="bytes"/>.</summary>
    /// <exception cref="BinaryContentException">The bytes hold NUL characters or are not text in any encoding tried.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in ByteOrderMarks)
        {
            if (bytes.StartsWith(mark))
            {
                return encoding.GetString(bytes[mark.Length..]);
            }
        }

        if (bytes.Contains((byte)0))
        {
            throw new BinaryContentException("the file holds NUL bytes, so it is not a text; convert it to a text file first");
        }

        return DecodeUnmarked(bytes);
    }

    private static string DecodeUnmarked(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var (mainland, taiwan) = (Gb18030.GetString(bytes), Big5.GetString(bytes));
            var text = CountFrequent(taiwan) > CountFrequent(mainland) ? taiwan : mainland;
            return IsPlausible(text)
                ? text
                : throw new BinaryContentException("the bytes are neither UTF-8 nor GB18030 nor Big5; convert the file to UTF-8 first");
        }
    }

    private static int CountFrequent(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += Frequent.Contains(c) ? 1 : 0;
        }

        return count;
    }

    // Binary content decodes into replacement characters and control characters; a text with a few damaged bytes does not.
    private static bool IsPlausible(string text)
    {
        var odd = text.Count(c => c == ReplacementCharacter || (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f')));
        return odd * 20 <= text.Length;
    }

    private static Encoding CodePage(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(name);
    }
}

/// <summary>The bytes of a document are not text.</summary>
public sealed class BinaryContentException(string message) : Exception(message);
