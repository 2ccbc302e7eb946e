using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NlpPipeline.Extraction;

/// <summary>
/// Tells of sixteen places of a text at once where one of a few words may begin: the low bytes of a character and of the next one are looked up by their
/// halves in tables of eight groups of words (the Teddy algorithm of Hyperscan; Wang et al., NSDI 2019). Lets about one place in a hundred of Chinese
/// text through, never misses one. Immutable.
/// </summary>
internal sealed class PairFilter
{
    /// <summary>Places looked at by one call.</summary>
    public const int Lanes = 16;

    /// <summary>With more beginnings most places would pass.</summary>
    public const int MostBeginnings = 48;

    private const int Groups = 8;
    private const int Halves = 16;

    private readonly Vector128<byte> _firstLow;
    private readonly Vector128<byte> _firstHigh;
    private readonly Vector128<byte> _secondLow;
    private readonly Vector128<byte> _secondHigh;

    /// <summary>Creates the filter.</summary>
    /// <param name="beginnings">The first two characters of each word, or its only one.</param>
    public PairFilter(IEnumerable<string> beginnings)
    {
        var tables = new byte[4 * Halves];
        var groups = beginnings.Distinct(StringComparer.Ordinal).OrderBy(word => (byte)word[0]).ToList();
        for (var i = 0; i < groups.Count; i++)
        {
            var group = (byte)(1 << (i * Groups / groups.Count));
            tables[groups[i][0] & 15] |= group;
            tables[Halves + ((groups[i][0] >> 4) & 15)] |= group;
            for (var half = 0; half < Halves; half++)
            {
                tables[(2 * Halves) + half] |= groups[i].Length == 1 || half == (groups[i][1] & 15) ? group : (byte)0;
                tables[(3 * Halves) + half] |= groups[i].Length == 1 || half == ((groups[i][1] >> 4) & 15) ? group : (byte)0;
            }
        }

        (_firstLow, _firstHigh) = (Vector128.Create(tables, 0), Vector128.Create(tables, Halves));
        (_secondLow, _secondHigh) = (Vector128.Create(tables, 2 * Halves), Vector128.Create(tables, 3 * Halves));
    }

    /// <summary>A bit for each of the first sixteen places of <paramref name="text"/>, lowest first; set where a word may begin.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint MayBegin(ReadOnlySpan<char> text)
    {
        if (text.Length > Lanes)
        {
            return Look(text);
        }

        Span<char> padded = stackalloc char[Lanes + 1];
        padded.Clear();
        text.CopyTo(padded);
        return Look(padded) & ((1u << text.Length) - 1);
    }

    private uint Look(ReadOnlySpan<char> text)
    {
        ref var start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var (first, second) = (LowBytes(ref start), LowBytes(ref Unsafe.Add(ref start, 1)));
        var low = Vector128.Create((byte)0x0F);
        var found = Vector128.ShuffleNative(_firstLow, first & low) & Vector128.ShuffleNative(_firstHigh, first >>> 4)
            & Vector128.ShuffleNative(_secondLow, second & low) & Vector128.ShuffleNative(_secondHigh, second >>> 4);
        return ~Vector128.Equals(found, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
    }

    private static Vector128<byte> LowBytes(ref ushort start)
    {
        var low = Vector128.Create((ushort)0x00FF);
        return Vector128.Narrow(Vector128.LoadUnsafe(ref start) & low, Vector128.LoadUnsafe(ref start, (nuint)Vector128<ushort>.Count) & low);
    }
}
