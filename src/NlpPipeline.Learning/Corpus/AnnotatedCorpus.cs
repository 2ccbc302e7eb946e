using NlpPipeline.Text.Documents;

namespace NlpPipeline.Learning.Corpus;

/// <summary>Reads annotated announcements: a header of document-level facts, a line <c>---</c>, and the text with inline marks.</summary>
public static class AnnotatedCorpus
{
    private const string Separator = "\n---\n";

    /// <summary>Reads the <c>.txt</c> files below <paramref name="path"/> in ordinal order, or the one file that it names.</summary>
    /// <exception cref="CorpusFormatException">A file does not follow the mark-up.</exception>
    /// <exception cref="IOException">The path does not exist or cannot be read.</exception>
    public static IReadOnlyList<AnnotatedAnnouncement> Read(string path)
    {
        var files = File.Exists(path)
            ? [path]
            : Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        return [.. files.Select(file => Parse(TextDecoder.Decode(File.ReadAllBytes(file)), file))];
    }

    /// <summary>Reads one annotated text.</summary>
    /// <exception cref="CorpusFormatException">The text does not follow the mark-up.</exception>
    public static AnnotatedAnnouncement Parse(string annotated, string path)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        var split = annotated.IndexOf(Separator, StringComparison.Ordinal);
        if (split < 0)
        {
            throw new CorpusFormatException(path, 1, "no line '---' between header and text");
        }

        var header = GoldHeader.Parse(annotated[..split], path);
        var firstLine = annotated.AsSpan(0, split + Separator.Length).Count('\n') + 1;
        var (text, marks) = InlineMarkup.Read(annotated[(split + Separator.Length)..], path, firstLine);
        var document = new Document(Path.GetFileNameWithoutExtension(path), text, new DocumentSource(path));
        return new AnnotatedAnnouncement(path, new GoldBuilder(document, header, path).Build(marks));
    }
}
