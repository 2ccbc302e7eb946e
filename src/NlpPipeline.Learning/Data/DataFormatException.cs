namespace NlpPipeline.Learning.Data;

/// <summary>Labelled data that cannot be used as it stands. The message begins with <c>path:line:</c>.</summary>
public sealed class DataFormatException(string path, int line, string problem) : Exception($"{path}:{line}: {problem}")
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>The 1-based line; 1 where the whole file is meant.</summary>
    public int Line { get; } = line;
}
