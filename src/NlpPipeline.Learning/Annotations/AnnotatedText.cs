using NlpPipeline.Text;

namespace NlpPipeline.Learning.Annotations;

/// <summary>A labelled part of a text.</summary>
/// <param name="Span">The part, in UTF-16 units.</param>
/// <param name="Label">Its label.</param>
public readonly record struct SpanAnnotation(TextSpan Span, string Label);

/// <summary>A text as an annotator left it.</summary>
/// <param name="Id">Identifier, unique within one file.</param>
/// <param name="Text">The text.</param>
/// <param name="Spans">Labelled parts, in the order of the file; they may overlap where the format allows it.</param>
/// <param name="Labels">Labels of the whole text.</param>
public sealed record AnnotatedText(string Id, string Text, IReadOnlyList<SpanAnnotation> Spans, IReadOnlyList<string> Labels)
{
    /// <summary>Whether the identifier is a JSON number (doccano's <c>"id": 1</c>); it is written as one again.</summary>
    public bool HasNumericId { get; init; }

    /// <summary>What the source says of the text that has no place here, a word for each: <c>relation</c>, <c>comment</c>, <c>field 'source'</c>.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Where it was read, file and line or task, or null; no part of the annotation.</summary>
    internal string? Origin { get; init; }

    /// <summary>What messages call it.</summary>
    internal string Name => Origin is null ? Id : $"{Origin}: {Id}";
}
