namespace NlpPipeline.Extraction;

/// <summary>The places of a stretch of text at which a word of a set begins, found one by one without allocation.</summary>
/// <param name="words">The words.</param>
/// <param name="text">Text searched.</param>
/// <param name="start">Where the stretch begins.</param>
/// <param name="end">Where it ends; words that end behind it are not in it.</param>
internal struct WordPlaces(WordSet words, string text, int start, int end)
{
    private int _next = start;

    /// <summary>The place found last.</summary>
    public int Current { get; private set; }

    /// <summary>Lets <c>foreach</c> walk over the places.</summary>
    public readonly WordPlaces GetEnumerator() => this;

    /// <summary>Finds the next place.</summary>
    public bool MoveNext()
    {
        var length = _next < end ? words.IndexIn(text.AsSpan(_next, end - _next)) : -1;
        if (length < 0)
        {
            return false;
        }

        Current = _next + length;
        _next = Current + 1;
        return true;
    }
}
