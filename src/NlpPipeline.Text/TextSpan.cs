namespace NlpPipeline.Text;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 units in a text.</summary>
/// <param name="Start">Index of the first unit, at least 0.</param>
/// <param name="End">Index behind the last unit, at least <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of UTF-16 units in the span.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span covers no text.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The span of <paramref name="length"/> units that begins at <paramref name="start"/>.</summary>
    public static TextSpan At(int start, int length) => new(start, start + length);

    /// <summary>Whether <paramref name="position"/> lies inside.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The part of <paramref name="text"/> that the span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <summary>The span without the characters of <paramref name="padding"/> at its ends.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public TextSpan TrimIn(string text, ReadOnlySpan<char> padding)
    {
        ArgumentNullException.ThrowIfNull(text);
        var content = text.AsSpan(Start, Length);
        var start = content.IndexOfAnyExcept(padding);
        return start < 0 ? new TextSpan(End, End) : new TextSpan(Start + start, Start + content.LastIndexOfAnyExcept(padding) + 1);
    }

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> stands behind <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> stands behind <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
