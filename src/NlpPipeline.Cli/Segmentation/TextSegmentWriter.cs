using NlpPipeline.Text.Segmentation;

namespace NlpPipeline.Cli.Segmentation;

/// <summary>A line out for a line in, words parted by a separator; tags follow their word after a slash.</summary>
internal sealed class TextSegmentWriter(TextWriter output, string separator) : ISegmentWriter
{
    /// <inheritdoc/>
    public void Write(LinePlace line, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            output.Write(i == 0 ? "" : separator);
            output.Write(tokens[i].Text);
            if (tokens[i].Tag is { } tag)
            {
                output.Write('/');
                output.Write(tag);
            }
        }

        output.Write('\n');
    }
}
