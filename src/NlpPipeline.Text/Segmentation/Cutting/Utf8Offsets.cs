namespace NlpPipeline.Text.Segmentation.Cutting;

/// <summary>Turns offsets in UTF-16 units into offsets in UTF-8 bytes.</summary>
internal static class Utf8Offsets
{
    /// <summary>Rewrites ascending <paramref name="offsets"/> into <paramref name="text"/> as offsets into its UTF-8 form.</summary>
    /// <param name="text">Well-formed UTF-16.</param>
    /// <param name="offsets">Offsets in units before, in bytes after.</param>
    public static void FromUtf16(ReadOnlySpan<char> text, Span<int> offsets)
    {
        var unit = 0;
        var bytes = 0;
        foreach (ref var offset in offsets)
        {
            for (; unit < offset; unit++)
            {
                bytes += LengthOf(text[unit]);
            }

            offset = bytes;
        }
    }

    // Each half of a surrogate pair counts for half of its four bytes. Sums instead of branches: scripts alternate too often to be predicted.
    private static int LengthOf(char c) => 1 + (c > 0x7F ? 1 : 0) + (c > 0x7FF ? 1 : 0) - (char.IsSurrogate(c) ? 1 : 0);
}
