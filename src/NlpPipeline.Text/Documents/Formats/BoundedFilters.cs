using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace NlpPipeline.Text.Documents.Formats;

/// <summary>
/// The filters of a PDF, with a bound on what its streams decode to: the parser needs a dozen times the size of a page's content in memory. Streams are measured
/// before they are decoded. Not safe for several threads; each document has its own.
/// </summary>
/// <param name="maxBytes">Size of a document above which it is refused.</param>
internal sealed class BoundedFilters(long maxBytes) : IFilterProvider
{
    // A whole Chinese font has some twenty million bytes.
    private const int LargestStream = 2;
    private const int AllStreams = 16;

    private readonly long _largest = LargestStream * maxBytes;
    private UnreadableDocumentException? _refusal;
    private long _decoded;

    /// <summary>Refuses the document if one of its streams was refused.</summary>
    public void ThrowIfRefused()
    {
        if (_refusal is not null)
        {
            throw _refusal;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => MeasureOf(filter) is { } measure ? new BoundedFilter(this, filter, measure) : filter)];

    // The others make at most four bytes of one, or decode pictures, which nobody asks for.
    private static Func<ReadOnlyMemory<byte>, long, long>? MeasureOf(IFilter filter) => filter switch
    {
        FlateFilter => InflatedSize,
        LzwFilter => LzwSize,
        RunLengthFilter => RunLengthSize,
        _ => null,
    };

    private void Count(long size)
    {
        _decoded += size;
        if (size > _largest || _decoded > AllStreams * maxBytes)
        {
            _refusal ??= new UnreadableDocumentException("a stream of the PDF swells as no page does; print it to a new PDF, or raise --max-bytes");
            throw _refusal;
        }
    }

    private static long InflatedSize(ReadOnlyMemory<byte> content, long enough)
    {
        // Two bytes of header; what is damaged further on ends the measure as it ends the decoding.
        using var stream = new MemoryStream(content.Length > 2 ? content[2..].ToArray() : []);
        using var inflated = new DeflateStream(stream, CompressionMode.Decompress);
        var buffer = new byte[1 << 16];
        var size = 0L;
        try
        {
            for (int count; size <= enough && (count = inflated.Read(buffer)) > 0;)
            {
                size += count;
            }
        }
        catch (InvalidDataException)
        {
        }

        return size;
    }

    // A code of at least nine bits stands for one byte more than the longest before it, of which there are fewer than 4096.
    private static long LzwSize(ReadOnlyMemory<byte> content, long enough)
    {
        var lengths = new int[4097];
        var (size, next, width, previous, buffer, bits) = (0L, 258, 9, 0, 0, 0);
        foreach (var value in content.Span)
        {
            (buffer, bits) = ((buffer << 8) | value, bits + 8);
            if (bits < width)
            {
                continue;
            }

            bits -= width;
            var code = (buffer >> bits) & ((1 << width) - 1);
            buffer &= (1 << bits) - 1;
            if (code == 257 || size > enough)
            {
                break;
            }

            if (code == 256)
            {
                (next, width, previous) = (258, 9, 0);
                continue;
            }

            var length = code < 256 ? 1 : code < next ? lengths[code] : previous + 1;
            if (previous > 0 && next < 4096)
            {
                lengths[next++] = previous + 1;
            }

            (size, previous, width) = (size + length, length, next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9);
        }

        return size;
    }

    private static long RunLengthSize(ReadOnlyMemory<byte> content, long enough)
    {
        var size = 0L;
        for (var at = 0; at < content.Length && content.Span[at] != 128 && size <= enough;)
        {
            var length = content.Span[at];
            (size, at) = length < 128 ? (size + length + 1, at + length + 2) : (size + 257 - length, at + 2);
        }

        return size;
    }

    /// <summary>A filter that asks first whether what it would give is too much.</summary>
    private sealed class BoundedFilter(BoundedFilters bounds, IFilter filter, Func<ReadOnlyMemory<byte>, long, long> measure) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            bounds.Count(measure(input, bounds._largest));
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }
}
