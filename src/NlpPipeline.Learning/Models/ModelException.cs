namespace NlpPipeline.Learning.Models;

/// <summary>A model that is missing or broken; the message names the file and the remedy.</summary>
public sealed class ModelException(string path, Exception cause) : Exception(Describe(path, cause), cause)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    private static string Describe(string path, Exception cause)
    {
        var problem = cause is FileNotFoundException or DirectoryNotFoundException ? "no such file" : cause.Message;
        return $"{path}: {problem}; train the model again with 'nlp-pipeline train DATA --out {System.IO.Path.GetDirectoryName(path)}'";
    }
}
