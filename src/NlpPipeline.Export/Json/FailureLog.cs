using System.Text;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export.Json;

/// <summary>Writes <c>errors.jsonl</c>: which documents gave no record, and why.</summary>
public sealed class FailureLog : IDisposable
{
    private readonly OutputFile _file;
    private readonly StreamWriter _output;
    private readonly JsonLinesWriter _lines;

    /// <summary>Creates the log at <paramref name="path"/>; it appears when disposed of, also when it is empty.</summary>
    public FailureLog(string path)
    {
        _file = new OutputFile(path);
        _output = new StreamWriter(_file.TemporaryPath, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _lines = new JsonLinesWriter(_output);
    }

    /// <summary>Notes one document.</summary>
    public void Write(ReadResult failure) => _lines.WriteFailure(failure);

    /// <inheritdoc/>
    public void Dispose()
    {
        _output.Dispose();
        _file.Publish();
    }
}
