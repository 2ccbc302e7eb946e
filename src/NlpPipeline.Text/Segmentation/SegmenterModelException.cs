namespace NlpPipeline.Text.Segmentation;

/// <summary>A segmenter model cannot be loaded.</summary>
public sealed class SegmenterModelException(string path, Exception cause)
    : Exception($"cannot load the segmenter model {path}: {cause.Message}; make it with 'nlp-pipeline dictionary build' or install the program again", cause)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;
}
