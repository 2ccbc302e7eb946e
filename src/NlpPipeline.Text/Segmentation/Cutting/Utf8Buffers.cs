using System.Buffers;
using System.Text;

namespace NlpPipeline.Text.Segmentation.Cutting;

/// <summary>
/// Memory for cutting UTF-8: the text in UTF-16, and where each of its units ends in bytes. A thread keeps it from call to call; for texts beyond
/// a million bytes it comes from the shared pool, which gives it back to the system when memory is short.
/// </summary>
internal readonly ref struct Utf8Buffers
{
    private const int MaxKeptLength = 1 << 20;

    [ThreadStatic]
    private static (char[] Units, int[] ByteEnds)? _ofThread;

    private readonly bool _isRented;
    private readonly char[] _units;
    private readonly int[] _byteEnds;

    /// <param name="length">Bytes of the text.</param>
    public Utf8Buffers(int length)
    {
        _isRented = length > MaxKeptLength;
        (_units, _byteEnds) = _isRented ? Rent(length) : OfThread(length);
    }

    /// <summary>The first <paramref name="length"/> units decoded.</summary>
    public ReadOnlySpan<char> Units(int length) => _units.AsSpan(0, length);

    /// <summary>Decodes <paramref name="utf8"/> into UTF-16, to be had from <see cref="Units"/>.</summary>
    /// <returns>The number of units.</returns>
    /// <exception cref="ArgumentException"><paramref name="utf8"/> is not valid UTF-8.</exception>
    public int Decode(ReadOnlySpan<byte> utf8)
    {
        var units = _units.AsSpan();
        var byteEnds = _byteEnds.AsSpan();
        var count = 0;
        for (var i = 0; i < utf8.Length; byteEnds[count] = i)
        {
            int first = utf8[i];
            if (IsLeadOfThree(first) && i < utf8.Length - 2 && TryDecodeThree(first, utf8[i + 1], utf8[i + 2], out var unit))
            {
                units[count++] = unit;
                i += 3;
            }
            else if (first < 0x80)
            {
                units[count++] = (char)first;
                i++;
            }
            else
            {
                i += DecodeRune(utf8, i, units, ref count);
            }
        }

        return count;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        if (_isRented)
        {
            ArrayPool<char>.Shared.Return(_units);
            ArrayPool<int>.Shared.Return(_byteEnds);
        }
    }

    /// <summary>Rewrites offsets into <see cref="Units"/> as offsets into the UTF-8 that was decoded.</summary>
    public void ToByteOffsets(Span<int> offsets)
    {
        var byteEnds = _byteEnds;
        foreach (ref var offset in offsets)
        {
            offset = byteEnds[offset];
        }
    }

    private static (char[] Units, int[] ByteEnds) Rent(int length) => (ArrayPool<char>.Shared.Rent(length), ArrayPool<int>.Shared.Rent(length + 1));

    private static (char[] Units, int[] ByteEnds) OfThread(int length)
    {
        if (_ofThread is not { } kept || kept.Units.Length < length)
        {
            var room = Math.Min(length * 2, MaxKeptLength);
            _ofThread = kept = (new char[room], new int[room + 1]);
        }

        return kept;
    }

    private static bool IsLeadOfThree(int first) => (first & 0xF0) == 0xE0;

    private static bool TryDecodeThree(int first, int second, int third, out char unit)
    {
        (second, third) = (second ^ 0x80, third ^ 0x80);
        unit = (char)((first << 12) | (second << 6) | third);
        return (second | third) < 0x40 && unit >= 0x800 && !char.IsSurrogate(unit);
    }

    private static int DecodeRune(ReadOnlySpan<byte> utf8, int start, Span<char> units, ref int count)
    {
        if (Rune.DecodeFromUtf8(utf8[start..], out var rune, out var length) != OperationStatus.Done)
        {
            throw new ArgumentException($"not valid UTF-8 from byte {start} on", nameof(utf8));
        }

        // Offsets are asked for at the ends of tokens, and those are never between the halves of a pair.
        count += rune.EncodeToUtf16(units[count..]);
        return length;
    }
}
