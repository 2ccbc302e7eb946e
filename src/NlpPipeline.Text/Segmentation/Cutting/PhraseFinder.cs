using NlpPipeline.Text.Segmentation.UserWords;

namespace NlpPipeline.Text.Segmentation.Cutting;

/// <summary>
/// Divides a text at user words that hold other than word characters (<c>Open Source</c>, <c>列夫·托尔斯泰</c>). jieba's blocks cannot contain
/// them, so they are matched first: leftmost, then longest, and never within a longer run of Latin letters and digits.
/// </summary>
internal ref struct PhraseFinder(UserTrie phrases, ReadOnlySpan<char> text)
{
    private readonly UserTrie _phrases = phrases;
    private readonly ReadOnlySpan<char> _text = text;
    private TextSpan _pending;

    /// <summary>The stretch found last.</summary>
    public TextSpan Current { get; private set; }

    /// <summary>Whether <see cref="Current"/> is a phrase, and not the text between two.</summary>
    public bool IsPhrase { get; private set; }

    /// <summary>Moves to the next stretch, a phrase or the text up to the next phrase or the end.</summary>
    public bool MoveNext()
    {
        var start = Current.End;
        if (!_pending.IsEmpty && _pending.Start == start)
        {
            (Current, IsPhrase) = (_pending, true);
            return true;
        }

        _pending = _phrases.IsEmpty ? default : FindFrom(start);
        var end = _pending.IsEmpty ? _text.Length : _pending.Start;
        (Current, IsPhrase) = end > start ? (new TextSpan(start, end), false) : (_pending, true);
        return !Current.IsEmpty;
    }

    private readonly TextSpan FindFrom(int start)
    {
        for (; start < _text.Length; start++)
        {
            if (_phrases.CanStart(_text[start]) && !IsInsideLatin(start) && LongestFrom(start) is var end and > 0)
            {
                return new TextSpan(start, end);
            }
        }

        return default;
    }

    private readonly int LongestFrom(int start)
    {
        var longest = 0;
        var node = UserTrie.Root;
        for (var i = start; i < _text.Length && _phrases.TryStep(ref node, _text[i]); i++)
        {
            if (_phrases.Entry(node) is { Frequency: > 0 } && !IsInsideLatin(i + 1))
            {
                longest = i + 1;
            }
        }

        return longest;
    }

    private readonly bool IsInsideLatin(int position) =>
        position > 0 && position < _text.Length
        && char.IsAsciiLetterOrDigit(_text[position - 1]) && char.IsAsciiLetterOrDigit(_text[position]);
}
