using NlpPipeline.Text.Segmentation;

namespace NlpPipeline.Cli.Segmentation;

/// <summary>
/// CoNLL-U (universaldependencies.org/format): a word a line in ten columns, XPOS is jieba's tag, MISC has the span in UTF-16 units of the line; an
/// empty line ends each line in. White space is no word there; the spans show it.
/// </summary>
internal sealed class ConllSegmentWriter(TextWriter output) : ISegmentWriter
{
    /// <inheritdoc/>
    public void Write(LinePlace line, IReadOnlyList<Token> tokens)
    {
        var number = 0;
        foreach (var token in tokens.Where(token => !string.IsNullOrWhiteSpace(token.Text)))
        {
            number++;
            output.Write(FormattableString.Invariant(
                $"{number}\t{token.Text}\t_\t_\t{token.Tag ?? "_"}\t_\t_\t_\t_\tStart={token.Span.Start}|End={token.Span.End}\n"));
        }

        output.Write('\n');
    }
}
