using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace NlpPipeline.Text.Segmentation.Modelling;

/// <summary>
/// Layout of a model file: an 8-byte signature that ends in the version, then offset and length (<c>int</c> each) of every
/// <see cref="ModelSection"/>, then the sections, each at a multiple of 64 bytes.
/// </summary>
internal sealed class ModelFile
{
    private const int Alignment = 64;

    private const int SectionCount = (int)ModelSection.TagEmissionValues + 1;

    private readonly ModelMemory _memory;
    private readonly (int Offset, int Length)[] _places;

    private ModelFile(ModelMemory memory, (int Offset, int Length)[] places)
    {
        _memory = memory;
        _places = places;
    }

    private static ReadOnlySpan<byte> Signature => "NLPSEG02"u8;

    private static int HeaderLength => Signature.Length + (SectionCount * 2 * sizeof(int));

    /// <summary>The items of a section.</summary>
    public ReadOnlySpan<T> Section<T>(ModelSection section)
        where T : struct
    {
        var (offset, length) = _places[(int)section];
        return MemoryMarshal.Cast<byte, T>(_memory.Bytes.Slice(offset, length));
    }

    /// <summary>Checks signature and section table.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a model of this version, or end too early.</exception>
    public static ModelFile Open(ModelMemory memory)
    {
        var bytes = memory.Bytes;
        if (!BitConverter.IsLittleEndian)
        {
            throw new InvalidDataException("model files can be read on little-endian machines only");
        }

        if (!bytes.StartsWith(Signature) || bytes.Length < HeaderLength)
        {
            throw new InvalidDataException($"it does not begin with {Encoding.ASCII.GetString(Signature)}, so it is no segmenter model of this version");
        }

        var places = new (int Offset, int Length)[SectionCount];
        for (var section = ModelSection.Total; (int)section < SectionCount; section++)
        {
            var (offset, length) = places[(int)section] = Place(bytes, section);
            if (offset < HeaderLength || length < 0 || offset % Alignment != 0 || (long)offset + length > bytes.Length)
            {
                throw new InvalidDataException($"its section {section} lies outside the file, so the file is cut off or damaged");
            }
        }

        return new ModelFile(memory, places);
    }

    /// <summary>Writes the sections, one for each <see cref="ModelSection"/> in order.</summary>
    public static void Write(Stream output, IReadOnlyList<byte[]> sections)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(sections.Count, SectionCount);
        var header = new byte[Align(HeaderLength)];
        Signature.CopyTo(header);
        var offset = header.Length;
        for (var i = 0; i < sections.Count; i++)
        {
            var entry = header.AsSpan(Signature.Length + (i * 2 * sizeof(int)));
            BinaryPrimitives.WriteInt32LittleEndian(entry, offset);
            BinaryPrimitives.WriteInt32LittleEndian(entry[sizeof(int)..], sections[i].Length);
            offset += Align(sections[i].Length);
        }

        output.Write(header);
        foreach (var section in sections)
        {
            output.Write(section);
            output.Write(new byte[Align(section.Length) - section.Length]);
        }
    }

    private static (int Offset, int Length) Place(ReadOnlySpan<byte> bytes, ModelSection section)
    {
        var entry = bytes[(Signature.Length + ((int)section * 2 * sizeof(int)))..];
        return (BinaryPrimitives.ReadInt32LittleEndian(entry), BinaryPrimitives.ReadInt32LittleEndian(entry[sizeof(int)..]));
    }

    private static int Align(int length) => (length + Alignment - 1) & -Alignment;
}
