using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NlpPipeline.Export.Report;

/// <summary>Writes HTML and the SVG inside it; whatever comes from a document goes through <see cref="Text"/> or an attribute and is escaped there.</summary>
/// <param name="output">Where to write.</param>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes an element with what <paramref name="content"/> writes inside.</summary>
    public HtmlWriter Element(string name, Action content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        content();
        output.Write($"</{name}>");
        return this;
    }

    /// <summary>Writes an element with a text inside.</summary>
    public HtmlWriter Element(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Text(text);
        output.Write($"</{name}>");
        return this;
    }

    /// <summary>Writes a start tag; an attribute without value is left out.</summary>
    public HtmlWriter Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write($"<{name}");
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                output.Write($" {attribute}=\"{Encoder.Encode(value)}\"");
            }
        }

        output.Write('>');
        return this;
    }

    /// <summary>Writes an end tag.</summary>
    public HtmlWriter Close(string name)
    {
        output.Write($"</{name}>\n");
        return this;
    }

    /// <summary>Writes a text.</summary>
    public HtmlWriter Text(string? text)
    {
        Encoder.Encode(output, text ?? "");
        return this;
    }

    /// <summary>Writes mark-up of ours as it is.</summary>
    public HtmlWriter Raw(string markup)
    {
        output.Write(markup);
        return this;
    }
}
