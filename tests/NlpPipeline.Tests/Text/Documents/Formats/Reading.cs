using NlpPipeline.Text.Documents;

namespace NlpPipeline.Tests.Text.Documents.Formats;

/// <summary>Reads content that lies in memory as a file of a given name.</summary>
internal static class Reading
{
    public static IReadOnlyList<ReadResult> Of(string name, byte[] content, ReaderOptions? options = null) =>
        [.. new DocumentReader(options).Read(new InputFile(name, InputFile.IdOf(name), new DocumentSource(name), () => new MemoryStream(content)))];

    public static IReadOnlyList<ReadResult> Of(string name, string content, ReaderOptions? options = null) =>
        Of(name, System.Text.Encoding.UTF8.GetBytes(content), options);

    public static string TextOf(string name, string content) => Of(name, content).Single().Document!.Text;
}
