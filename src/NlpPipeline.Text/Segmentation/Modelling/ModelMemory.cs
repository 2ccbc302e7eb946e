using System.IO.MemoryMappedFiles;

namespace NlpPipeline.Text.Segmentation.Modelling;

/// <summary>
/// The bytes of a model, mapped into memory so that processes share them and only the pages that are used are read. The only unsafe code
/// of the segmenter: it turns the mapping's address into a span. A mapping lasts until the process ends, so no span can outlive it.
/// </summary>
internal sealed unsafe class ModelMemory
{
    private readonly byte[]? _copy;
    private readonly byte* _mapping;
    private readonly int _length;

    private ModelMemory(byte[] copy) => _copy = copy;

    private ModelMemory(byte* mapping, int length)
    {
        _mapping = mapping;
        _length = length;
    }

    public ReadOnlySpan<byte> Bytes => _copy ?? new ReadOnlySpan<byte>(_mapping, _length);

    /// <summary>Maps a file.</summary>
    /// <exception cref="IOException">The file cannot be opened, is empty or is larger than 2 GiB.</exception>
    public static ModelMemory Map(string path)
    {
        var length = new FileInfo(path).Length;
        if (length is 0 or > int.MaxValue)
        {
            throw new IOException($"its size is {length} bytes");
        }

        using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, capacity: 0, MemoryMappedFileAccess.Read);
        var handle = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read).SafeMemoryMappedViewHandle;
        byte* mapping = null;
        handle.AcquirePointer(ref mapping);
        return new ModelMemory(mapping, (int)length);
    }

    /// <summary>Copies <paramref name="bytes"/>.</summary>
    public static ModelMemory Copy(ReadOnlySpan<byte> bytes) => new(bytes.ToArray());
}
