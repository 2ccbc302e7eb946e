using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NlpPipeline.Text.Documents;

/// <summary>
/// Decodes bytes of unknown encoding: byte order mark, then strict UTF-8, then GB18030 (which includes GBK and GB2312), Big5 or UTF-8 with damaged bytes,
/// whichever gives more of the characters that every Chinese text is full of; an encoding that the content declares is weighed with these.
/// Stateless and safe to share between threads.
/// </summary>
public static class TextDecoder
{
    private const char ReplacementCharacter = '\uFFFD';

    private static readonly SearchValues<char> Frequent = SearchValues.Create("，。、：的一是在和了有不人年月日中市县区党委组作工部会第巡察視视縣區黨組會這为為");

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding DamagedUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
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
    /// <param name="bytes">The content of a file.</param>
    /// <param name="forced">Encoding that the user knows it to have, or null.</param>
    /// <param name="declared">Encoding that the content claims to have, or null: believed where nothing speaks against it.</param>
    /// <exception cref="BinaryContentException">The bytes hold NUL characters or are not text in any encoding tried.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding? forced = null, Encoding? declared = null)
    {
        var (mark, marked) = MarkOf(bytes);
        if ((forced ?? marked) is { } known)
        {
            return known.GetString(bytes[(marked is null ? 0 : mark.Length)..]);
        }

        if (bytes.Contains((byte)0))
        {
            throw new BinaryContentException("the file holds NUL bytes, so it is not a text; convert it to a text file first");
        }

        return DecodeUnmarked(bytes, declared);
    }

    /// <summary>The encoding of a text whose first bytes are <paramref name="sample"/>.</summary>
    /// <param name="sample">Bytes from the beginning.</param>
    /// <param name="isCut">Whether more follow, so that the last character may be incomplete.</param>
    public static Encoding EncodingOf(ReadOnlySpan<byte> sample, bool isCut)
    {
        // A character has at most four bytes.
        for (var cut = 0; cut <= (isCut ? Math.Min(3, sample.Length) : 0); cut++)
        {
            if (Utf8.IsValid(sample[..^cut]))
            {
                return StrictUtf8;
            }
        }

        return MarkOf(sample).Encoding ?? Likelier(sample).Encoding;
    }

    /// <summary>The encoding of this name, those of Windows included.</summary>
    /// <exception cref="ArgumentException">There is none of this name.</exception>
    public static Encoding CodePage(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(name);
    }

    private static (byte[] Mark, Encoding? Encoding) MarkOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in ByteOrderMarks)
        {
            if (bytes.StartsWith(mark))
            {
                return (mark, encoding);
            }
        }

        return ([], null);
    }

    private static string DecodeUnmarked(ReadOnlySpan<byte> bytes, Encoding? declared)
    {
        if (Utf8.IsValid(bytes))
        {
            return StrictUtf8.GetString(bytes);
        }

        var text = Likelier(bytes).Text;
        if (declared?.GetString(bytes) is { } claimed && CountFrequent(claimed) >= CountFrequent(text))
        {
            text = claimed;
        }

        return IsPlausible(text)
            ? text
            : throw new BinaryContentException("the bytes are neither UTF-8 nor GB18030 nor Big5; convert the file to UTF-8, or name its encoding with --encoding");
    }

    private static (string Text, Encoding Encoding) Likelier(ReadOnlySpan<byte> bytes)
    {
        (string Text, Encoding Encoding)[] readings = [(Gb18030.GetString(bytes), Gb18030), (Big5.GetString(bytes), Big5), (DamagedUtf8.GetString(bytes), DamagedUtf8)];
        return readings.MaxBy(reading => CountFrequent(reading.Text));
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
}
