namespace NlpPipeline.Text.Segmentation.Cutting;

/// <summary>The ends of the tokens found so far, in a buffer that the caller owns.</summary>
/// <param name="buffer">Room for as many ends as the text has units, since every token has at least one.</param>
internal ref struct TokenEnds(Span<int> buffer)
{
    private readonly Span<int> _buffer = buffer;

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Where the part of the text begins that ends are now counted from.</summary>
    public int Origin { get; set; }

    /// <summary>Adds a token that ends at <paramref name="end"/>, counted from <see cref="Origin"/>.</summary>
    public void Add(int end) => _buffer[Count++] = Origin + end;

    /// <summary>Adds a token for each unit of a range.</summary>
    public void AddEach(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Add(i + 1);
        }
    }
}
