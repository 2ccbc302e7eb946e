namespace NlpPipeline.Text.Normalization;

/// <summary>
/// A text in the one spelling that the rules are written for, with the way back to the text as read.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class NormalizedText
{
    private readonly int[]? _sourceIndex;

    // sourceIndex[i] is the place in the source of normalised unit i; null where the two texts are aligned unit by unit.
    internal NormalizedText(string source, string value, int[]? sourceIndex)
    {
        Source = source;
        Value = value;
        _sourceIndex = sourceIndex;
    }

    /// <summary>The text as read.</summary>
    public string Source { get; }

    /// <summary>The normalised text.</summary>
    public string Value { get; }

    /// <summary>
    /// The span of <see cref="Source"/> from which <paramref name="span"/> of <see cref="Value"/> came. Removed characters (zero-width
    /// marks) inside the span are covered, those at its borders are not, but for the pinyin of its last character.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <see cref="Value"/>.</exception>
    public TextSpan ToSource(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Value.Length);
        if (_sourceIndex is null)
        {
            return span;
        }

        var start = span.Start < Value.Length ? _sourceIndex[span.Start] : Source.Length;
        return new TextSpan(start, span.IsEmpty ? start : EndWithPinyin(_sourceIndex[span.End - 1] + 1, span.End));
    }

    // 反饋意見(jiàn): what is removed behind the last character and begins with a bracket.
    private int EndWithPinyin(int end, int next)
    {
        var limit = next < Value.Length ? _sourceIndex![next] : Source.Length;
        var close = end < limit && Source[end] is '(' or '（' ? Source.AsSpan(end, limit - end).IndexOfAny(')', '）') : -1;
        return close < 0 ? end : end + close + 1;
    }

    /// <summary>The span of <see cref="Value"/> that came from <paramref name="span"/> of <see cref="Source"/>: the inverse of <see cref="ToSource"/>.</summary>
    public TextSpan FromSource(TextSpan span) =>
        _sourceIndex is null ? span : new TextSpan(FirstFrom(_sourceIndex, span.Start), FirstFrom(_sourceIndex, span.End));

    /// <summary>The same text with other characters in the same places.</summary>
    /// <param name="value">As long as <see cref="Value"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another length.</exception>
    public NormalizedText WithValue(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Length == Value.Length
            ? new NormalizedText(Source, value, _sourceIndex)
            : throw new ArgumentException($"{value.Length} characters in the place of {Value.Length}", nameof(value));
    }

    private static int FirstFrom(int[] sourceIndex, int position)
    {
        var found = Array.BinarySearch(sourceIndex, position);
        return found < 0 ? ~found : found;
    }
}
