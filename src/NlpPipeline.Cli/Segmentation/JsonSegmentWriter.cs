using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NlpPipeline.Text.Segmentation;

namespace NlpPipeline.Cli.Segmentation;

/// <summary>JSON Lines: an object a line with <c>path</c>, <c>line</c> and <c>tokens</c>, each <c>text</c>, <c>start</c>, <c>end</c> in UTF-16 units of the line, and <c>tag</c> if tagged.</summary>
internal sealed class JsonSegmentWriter(TextWriter output) : ISegmentWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <inheritdoc/>
    public void Write(LinePlace line, IReadOnlyList<Token> tokens)
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("path", line.Path);
            json.WriteNumber("line", line.Number);
            json.WriteStartArray("tokens");
            foreach (var token in tokens)
            {
                WriteToken(json, token);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        output.Write('\n');
    }

    private static void WriteToken(Utf8JsonWriter json, Token token)
    {
        json.WriteStartObject();
        json.WriteString("text", token.Text);
        json.WriteNumber("start", token.Span.Start);
        json.WriteNumber("end", token.Span.End);
        if (token.Tag is { } tag)
        {
            json.WriteString("tag", tag);
        }

        json.WriteEndObject();
    }
}
