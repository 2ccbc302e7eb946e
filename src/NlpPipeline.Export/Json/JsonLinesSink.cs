using System.Text;
using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Export.Json;

/// <summary>Writes records to a JSON Lines file.</summary>
public sealed class JsonLinesSink : IAnnouncementSink
{
    private readonly OutputFile _file;
    private readonly StreamWriter _output;
    private readonly JsonLinesWriter _lines;

    /// <summary>Creates the file at <paramref name="path"/>; it appears when the sink is disposed of.</summary>
    public JsonLinesSink(string path)
    {
        _file = new OutputFile(path);
        _output = new StreamWriter(_file.TemporaryPath, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _lines = new JsonLinesWriter(_output);
    }

    /// <inheritdoc/>
    public void Write(Announcement announcement) => _lines.Write(announcement);

    /// <inheritdoc/>
    public void Dispose()
    {
        _output.Dispose();
        _file.Publish();
    }
}
