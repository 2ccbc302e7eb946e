using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Announcements;

/// <summary>A fact of the record with all the places that print it.</summary>
/// <typeparam name="T">The typed, normalised value.</typeparam>
public sealed class Fact<T>
{
    /// <summary>Creates a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="spans"/> is empty.</exception>
    public Fact(T value, IReadOnlyList<TextSpan> spans, string text, string rule)
    {
        ArgumentNullException.ThrowIfNull(spans);
        if (spans.Count == 0)
        {
            throw new ArgumentException("A fact needs at least one span.", nameof(spans));
        }

        (Value, Spans, Text, Rule) = (value, spans, text, rule);
    }

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>Where it is printed, in the document's text as read, in order; at least one.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>The first span of <see cref="Spans"/>.</summary>
    public TextSpan Span => Spans[0];

    /// <summary>The document's text at <see cref="Span"/>.</summary>
    public string Text { get; }

    /// <summary>Name of the rule that found it first.</summary>
    public string Rule { get; }
}
