using System.Text;

namespace NlpPipeline.Export.Duplicates;

/// <summary>Finds documents that say what an earlier one says. Some forty bytes a document, so that a million of them fit anywhere.</summary>
public sealed class DuplicateFinder
{
    private const int ChunkSize = 1 << 20;
    private const int MaxIdLength = 20_000;

    private readonly Dictionary<ulong, int> _first = [];
    private readonly List<byte[]> _chunks = [];
    private int _used = ChunkSize;

    /// <summary>Takes a document in.</summary>
    /// <param name="fingerprint">Its fingerprint.</param>
    /// <param name="id">Its identifier.</param>
    /// <returns>Identifier of the first document with this fingerprint, or null if this is it.</returns>
    public string? Add(ulong fingerprint, string id)
    {
        if (_first.TryGetValue(fingerprint, out var place))
        {
            return Read(place);
        }

        _first.Add(fingerprint, Store(id));
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
