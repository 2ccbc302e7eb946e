namespace NlpPipeline.Text.Segmentation;

/// <summary>A line of a dictionary is malformed.</summary>
public sealed class DictionaryFormatException(string source, int line, string problem)
    : Exception($"{source}, line {line}: {problem}; write 'word', 'word frequency', 'word tag' or 'word frequency tag', separated by single spaces")
{
    /// <summary>The file, or what the caller called the stream.</summary>
    public string SourceName { get; } = source;

    /// <summary>1-based number of the line.</summary>
    public int Line { get; } = line;
}
