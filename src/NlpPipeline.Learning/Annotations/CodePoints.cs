using NlpPipeline.Text;

namespace NlpPipeline.Learning.Annotations;

/// <summary>
/// Converts offsets between UTF-16 units (.NET, JavaScript) and code points (Python). They differ behind characters beyond the Basic
/// Multilingual Plane, such as 𠮷 or emoji.
/// </summary>
internal sealed class CodePoints
{
    private readonly string _name;

    // _unitOf[p] is the UTF-16 offset of code point p; the last entry is the end of the text.
    private readonly int[] _unitOf;

    /// <summary>Counts the code points of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What messages call it.</param>
    public CodePoints(string text, string name = "")
    {
        _name = name;
        var units = new List<int>(text.Length + 1);
        for (var unit = 0; unit < text.Length; unit += IsPair(text, unit) ? 2 : 1)
        {
            units.Add(unit);
        }

        units.Add(text.Length);
        _unitOf = [.. units];
    }

    /// <summary>Number of code points.</summary>
    public int Count => _unitOf.Length - 1;

    /// <summary>The UTF-16 span of code point <paramref name="index"/>.</summary>
    public TextSpan this[int index] => new(_unitOf[index], _unitOf[index + 1]);

    /// <summary>Code points → UTF-16 units.</summary>
    /// <exception cref="FormatException">The offsets do not lie inside the text.</exception>
    public TextSpan ToUtf16(int start, int end) => 0 <= start && start <= end && end <= Count
        ? new TextSpan(_unitOf[start], _unitOf[end])
        : throw new FormatException($"span {start}–{end} does not lie inside the text of {Count} code points");

    /// <summary>Whether a border of <paramref name="span"/> stands inside a surrogate pair.</summary>
    public bool Splits(TextSpan span) => Array.BinarySearch(_unitOf, span.Start) < 0 || Array.BinarySearch(_unitOf, span.End) < 0;

    /// <summary>UTF-16 units → code points.</summary>
    /// <exception cref="NotSupportedException">A border stands inside a surrogate pair.</exception>
    public (int Start, int End) FromUtf16(TextSpan span) => (Find(span.Start), Find(span.End));

    private static bool IsPair(string text, int unit) => unit + 1 < text.Length && char.IsSurrogatePair(text[unit], text[unit + 1]);

    private int Find(int unit)
    {
        var found = Array.BinarySearch(_unitOf, unit);
        return found >= 0 ? found : throw new NotSupportedException($"{_name}: offset {unit} stands inside a character");
    }
}
