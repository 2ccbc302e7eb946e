using System.Text;
using System.Text.Unicode;

namespace NlpPipeline.Text.Documents.Formats;

/// <summary>
/// The encoding of names in an archive that does not say that they are in UTF-8: UTF-8 where the bytes of a name are, else GB18030, in which Windows in China
/// writes them.
/// </summary>
internal sealed class MemberNameEncoding : Encoding
{
    private static readonly Encoding Gb18030 = TextDecoder.CodePage("GB18030");

    /// <inheritdoc/>
    public override int GetCharCount(byte[] bytes, int index, int count) => EncodingOf(bytes.AsSpan(index, count)).GetCharCount(bytes, index, count);

    /// <inheritdoc/>
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        EncodingOf(bytes.AsSpan(byteIndex, byteCount)).GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    /// <inheritdoc/>
    public override int GetMaxCharCount(int byteCount) => UTF8.GetMaxCharCount(byteCount);

    /// <inheritdoc/>
    public override int GetByteCount(char[] chars, int index, int count) => UTF8.GetByteCount(chars, index, count);

    /// <inheritdoc/>
    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => UTF8.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    /// <inheritdoc/>
    public override int GetMaxByteCount(int charCount) => UTF8.GetMaxByteCount(charCount);

    private static Encoding EncodingOf(ReadOnlySpan<byte> name) => Utf8.IsValid(name) ? UTF8 : Gb18030;
}
