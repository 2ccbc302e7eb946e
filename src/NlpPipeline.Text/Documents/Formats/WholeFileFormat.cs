namespace NlpPipeline.Text.Documents.Formats;

/// <summary>A format whose file is one document.</summary>
internal abstract class WholeFileFormat : IDocumentFormat
{
    public abstract IReadOnlyList<string> Extensions { get; }

    public IEnumerable<ReadResult> Read(InputFile file, ReaderOptions options, DocumentReader members)
    {
        yield return ReadResult.OfText(file.Id, file.Source, ToText(file.ReadAll(options.MaxBytes), options));
    }

    /// <summary>The text that the content of a file stands for.</summary>
    protected abstract string ToText(byte[] content, ReaderOptions options);
}

/// <summary>Plain text, taken as it is.</summary>
internal sealed class TextFormat : WholeFileFormat
{
    public override IReadOnlyList<string> Extensions { get; } = [".txt"];

    protected override string ToText(byte[] content, ReaderOptions options) => TextDecoder.Decode(content, options.Encoding);
}
