using System.Text;

namespace NlpPipeline.Export.Duplicates;

/// <summary>Finds documents that say what an earlier one says. Remembers a few numbers and an identifier of each, so that a million of them fit anywhere.</summary>
public sealed class DuplicateFinder
{
    private const int ChunkSize = 1 << 20;
    private const int MaxIdLength = 20_000;

    private readonly Dictionary<ulong, int> _first = [];
    private readonly List<byte[]> _chunks = [];
    private int _used = ChunkSize;

    /// <summary>Takes a document in.</summary>
    /// <param name="fingerprints">Its fingerprints.</param>
    /// <param name="id">Its identifier.</param>
    /// <returns>Identifier of the first document that shares one of them, or null if this is it.</returns>
    public string? Add(IReadOnlyList<ulong> fingerprints, string id)
    {
        ArgumentNullException.ThrowIfNull(fingerprints);
        var earlier = fingerprints.Select(fingerprint => _first.TryGetValue(fingerprint, out var place) ? place : int.MaxValue).Min();
        if (earlier != int.MaxValue)
        {
            return Read(earlier);
        }

        var own = Store(id);
        foreach (var fingerprint in fingerprints)
        {
            _first[fingerprint] = own;
        }

        return null;
    }

    // Identifiers lie one behind the other as length and UTF-8: a string object each would weigh as much again.
    private int Store(string id)
    {
        var bytes = Encoding.UTF8.GetBytes(id.Length <= MaxIdLength ? id : id[..MaxIdLength]);
        if (_used + bytes.Length + 2 > ChunkSize)
        {
            _chunks.Add(new byte[ChunkSize]);
            _used = 0;
        }

        var place = ((_chunks.Count - 1) * ChunkSize) + _used;
        var target = _chunks[^1].AsSpan(_used);
        BitConverter.TryWriteBytes(target, (ushort)bytes.Length);
        bytes.CopyTo(target[2..]);
        _used += bytes.Length + 2;
        return place;
    }

    private string Read(int place)
    {
        var source = _chunks[place / ChunkSize].AsSpan(place % ChunkSize);
        return Encoding.UTF8.GetString(source.Slice(2, BitConverter.ToUInt16(source)));
    }
}
