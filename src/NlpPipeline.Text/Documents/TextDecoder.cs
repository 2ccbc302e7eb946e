using System.Text;

namespace NlpPipeline.Text.Documents;

/// <summary>
/// Decodes bytes of unknown encoding: byte order mark, then strict UTF-8, then GB18030 (which includes GBK and GB2312).
/// Stateless and safe to share between threads.
/// </summary>
public static class TextDecoder
{
    private const string ReplacementCharacter = "\uFFFD";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePage("GB18030");
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
            var text = Gb18030.GetString(bytes);
            return IsPlausible(text)
                ? text
                : throw new BinaryContentException("the bytes are neither UTF-8 nor GB18030; convert the file to UTF-8 first");
        }
    }

    // Binary content decodes into replacement characters and control characters; a text with a few damaged bytes does not.
    private static bool IsPlausible(string text)
    {
        var odd = text.Count(c => c == ReplacementCharacter[0] || (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f')));
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
