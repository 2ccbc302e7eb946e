using NlpPipeline.Text.Segmentation;

namespace NlpPipeline.Cli.Segmentation;

/// <summary>Writes the words of one line of text.</summary>
internal interface ISegmentWriter
{
    /// <summary>Writes a line.</summary>
    /// <param name="line">Where the line stands.</param>
    /// <param name="tokens">Its words, with spans counted from the start of the line.</param>
    void Write(LinePlace line, IReadOnlyList<Token> tokens);
}

/// <summary>Where a line stands.</summary>
/// <param name="Path">The file, or null for standard input.</param>
/// <param name="Number">1-based number of the line.</param>
internal readonly record struct LinePlace(string? Path, int Number);
