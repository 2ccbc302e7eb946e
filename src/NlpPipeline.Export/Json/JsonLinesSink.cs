using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export.Json;

/// <summary>Writes a JSON Lines file: records, or what gave none and why.</summary>
public sealed class JsonLinesSink : IAnnouncementSink
{
    private const int BufferSize = 1 << 16;

    private readonly OutputFile _file;
    private readonly FileStream _output;
    private readonly JsonLinesWriter _lines;

    /// <summary>Creates the file at <paramref name="path"/>.</summary>
    public JsonLinesSink(string path)
    {
        _file = new OutputFile(path);
        _output = new FileStream(_file.TemporaryPath, FileMode.Create, FileAccess.Write, FileShare.Read, BufferSize);
        _lines = new JsonLinesWriter(_output);
    }

    /// <inheritdoc/>
    public void Write(Announcement announcement) => _lines.Write(announcement);

    /// <summary>Notes a document that gave no record.</summary>
    public void WriteFailure(ReadResult failure) => _lines.WriteFailure(failure);

    /// <summary>Writes out what is left in the buffer, without publishing it.</summary>
    public void Flush() => _output.Flush();

    /// <inheritdoc/>
    public void Complete()
    {
        _output.Dispose();
        _file.Publish();
    }

    /// <inheritdoc/>
    public void Dispose() => Discard.All(_output, _file);
}
