using NlpPipeline.Learning.Data;

namespace NlpPipeline.Learning.Annotations;

/// <summary>
/// A file format of annotation tools. What is written and read again is the same; what a format cannot hold is refused, never dropped.
/// Implementations are stateless.
/// </summary>
public interface IAnnotationFormat
{
    /// <summary>Name on the command line.</summary>
    string Name { get; }

    /// <summary>Reads a file (brat: a folder).</summary>
    /// <exception cref="DataFormatException">Something in it cannot be used; names the line.</exception>
    IEnumerable<AnnotatedText> Read(string path);

    /// <summary>Writes a file (brat: a folder).</summary>
    /// <exception cref="NotSupportedException">The format cannot hold an annotation.</exception>
    /// <exception cref="IOException">The file cannot be written, or the folder holds other texts.</exception>
    void Write(string path, IEnumerable<AnnotatedText> texts);
}
