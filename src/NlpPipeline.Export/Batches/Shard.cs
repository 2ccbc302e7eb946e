using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NlpPipeline.Export.Batches;

/// <summary>One of several parts of an input that machines work on side by side.</summary>
/// <param name="Index">1…<paramref name="Count"/>.</param>
/// <param name="Count">Number of parts.</param>
public sealed record Shard(int Index, int Count)
{
    /// <summary>All of the input.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Reads <c>2/8</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is of no such form or out of range.</exception>
    public static Shard Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('/') is [var index, var count]
            && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            && i >= 1 && i <= n
                ? new Shard(i, n)
                : throw new FormatException($"'{text}' is no shard; expected I/N with I from 1 to N, such as 2/8");
    }

    /// <summary>Whether a document belongs to this part: the first 64 bits of the SHA-256 of its identifier, modulo the number of parts.</summary>
    public bool Owns(string id) =>
        Count == 1 || BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id))) % (ulong)Count == (ulong)(Index - 1);

    /// <summary><c>2/8</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Index}/{Count}");
}
