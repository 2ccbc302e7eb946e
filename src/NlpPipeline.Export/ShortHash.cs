using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace NlpPipeline.Export;

/// <summary>Strings as numbers of 64 bits, small enough to remember one for each of a million documents; equal ones mean equal strings for all that a run will ever meet.</summary>
internal static class ShortHash
{
    /// <summary>The first 64 bits of the SHA-256 of <paramref name="content"/> in UTF-8.</summary>
    public static ulong Of(string content) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
