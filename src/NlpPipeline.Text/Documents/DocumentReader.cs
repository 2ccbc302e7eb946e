using NlpPipeline.Text.Documents.Formats;

namespace NlpPipeline.Text.Documents;

/// <summary>
/// Reads documents from files of many formats. One that cannot be read gives a failed result and never stops the others; results come
/// one at a time, so that a file of any length needs little memory. Immutable.
/// </summary>
public sealed class DocumentReader
{
    private static readonly IDocumentFormat[] Formats =
    [
        new TextFormat(), new MarkdownFormat(), new HtmlFormat(), new WordFormat(), new PdfFormat(),
        new DelimitedFormat(), new JsonLinesFormat(), new JsonFormat(), new ZipFormat(),
    ];

    private readonly ReaderOptions _options;

    /// <summary>Creates a reader.</summary>
    public DocumentReader(ReaderOptions? options = null) => _options = options ?? new ReaderOptions();

    /// <summary>Extensions that are read from folders and archives, in lower case with the dot.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. Formats.SelectMany(format => format.Extensions)];

    /// <summary>Whether a file of this name is read from folders and archives.</summary>
    public static bool Reads(string name) => FormatOf(name) is not null;

    /// <summary>Reads the documents of <paramref name="file"/>; a name of unknown extension is read as text.</summary>
    public IEnumerable<ReadResult> Read(InputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var format = FormatOf(file.Name) ?? Formats[0];
        using var results = format.Read(file, _options, this).GetEnumerator();
        while (Next(results, file, format.HoldsMany) is { } result)
        {
            yield return result;
            if (result.Document is null && ReferenceEquals(result.Source, file.Source))
            {
                yield break;
            }
        }
    }

    /// <summary>Reads the documents of the file at <paramref name="path"/>.</summary>
    public IEnumerable<ReadResult> ReadFile(string path) => Read(InputFile.OnDisk(path));

    /// <summary>Reads JSON Lines with <c>text</c> and, optionally, <c>id</c> from a stream that stays open.</summary>
    public IEnumerable<ReadResult> ReadJsonLines(Stream stream) =>
        Read(new InputFile("stdin.jsonl", "stdin", new DocumentSource(Path: null), () => new BufferedStream(stream)));

    private static IDocumentFormat? FormatOf(string name)
    {
        var extension = Path.GetExtension(name);
        return Array.Find(Formats, format => format.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }

    // The parsers of other formats throw what they like; whatever it is, it concerns this file alone.
    private static ReadResult? Next(IEnumerator<ReadResult> results, InputFile file, bool holdsMany)
    {
        try
        {
            return results.MoveNext() ? results.Current : null;
        }
        catch (Exception exception) when (exception is UnreadableDocumentException or IOException or UnauthorizedAccessException)
        {
            return Failed(file, holdsMany, exception.Message);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Failed(file, holdsMany, $"the {Path.GetExtension(file.Name)} file is damaged or only a part of one; get it anew (its reader says: {exception.Message})");
        }
    }

    private static ReadResult Failed(InputFile file, bool holdsMany, string error) =>
        holdsMany ? ReadResult.FailedContainer(file.Id, file.Source, error) : ReadResult.Failed(file.Id, file.Source, error);
}
