using System.Text;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export.Json;

/// <summary>Writes a JSON Lines file: records, or what gave none and why.</summary>
public sealed class JsonLinesSink : IAnnouncementSink
{
    private readonly OutputFile _file;
    private readonly StreamWriter _output;
    private readonly JsonLinesWriter _lines;

    /// <summary>Creates the file at <paramref name="path"/>.</summary>
    public JsonLinesSink(string path)
    {
        _file = new OutputFile(path);
        _output = new StreamWriter(_file.TemporaryPath, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _lines = new JsonLinesWriter(_output);
    }

    /// <inheritdoc/>
    public void Write(Announcement announcement) => _lines.Write(announcement);

    /// <summary>Notes a document that gave no record.</summary>
    public void WriteFailure(ReadResult failure) => _lines.WriteFailure(failure);

    /// <inheritdoc/>
    public void Complete()
    {
        _output.Dispose();
        _file.Publish();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // What is left in the buffer may fail again on a full disk.
        try
        {
            _output.Dispose();
        }
        finally
        {
            _file.Dispose();
        }
    }
}
