namespace NlpPipeline.Text.Segmentation.Cutting;

/// <summary>
/// Finds every dictionary word of a text (<see cref="SegmentationMode.Full"/>). As jieba does, it yields an empty token beside white space that
/// has no other symbol next to it. It differs in one case that only user words can bring about: Latin pieces that do not touch are not glued together.
/// </summary>
internal ref struct FullCutter(Lexicon lexicon, ReadOnlySpan<char> text, List<TextSpan> output)
{
    private readonly Lexicon _lexicon = lexicon;
    private readonly ReadOnlySpan<char> _text = text;
    private readonly List<TextSpan> _output = output;
    private TextSpan _latin;

    /// <summary>Adds the spans of all tokens to the output.</summary>
    public void Cut()
    {
        var stretches = new PhraseFinder(_lexicon.Phrases, _text);
        while (stretches.MoveNext())
        {
            if (stretches.IsPhrase)
            {
                _output.Add(stretches.Current);
            }
            else
            {
                CutStretch(stretches.Current);
            }
        }
    }

    private void CutStretch(TextSpan stretch)
    {
        for (var start = stretch.Start; start < stretch.End;)
        {
            var isBlock = CharacterClass.IsWordCharacter(_text[start]);
            var end = start + 1;
            while (end < stretch.End && CharacterClass.IsWordCharacter(_text[end]) == isBlock)
            {
                end++;
            }

            if (isBlock)
            {
                CutBlock(start, end);
            }
            else
            {
                CutSymbols(start, end);
            }

            start = end;
        }
    }

    private void CutSymbols(int start, int end)
    {
        var pieceStart = start;
        for (var i = start; i < end; i++)
        {
            if (CharacterClass.IsWhiteSpace(_text[i]))
            {
                var length = CharacterClass.SymbolLength(_text[..end], i);
                _output.Add(new TextSpan(pieceStart, i));
                _output.Add(TextSpan.At(i, length));
                pieceStart = i + length;
                i = pieceStart - 1;
            }
        }

        _output.Add(new TextSpan(pieceStart, end));
    }

    private void CutBlock(int blockStart, int blockEnd)
    {
        Span<int> buffer = stackalloc int[16];
        var covered = blockStart;
        for (var start = blockStart; start < blockEnd; start++)
        {
            if (!char.IsAsciiLetterOrDigit(_text[start]))
            {
                FlushLatin();
            }

            var ends = new WordEnds(buffer);
            FindWords(start, blockEnd, ref ends);
            covered = ends.Count == 1 && start >= covered ? AddOnly(start, ends.Items[0]) : AddLonger(start, ends.Items, covered);
        }

        FlushLatin();
    }

    private readonly void FindWords(int start, int blockEnd, ref WordEnds ends)
    {
        var walk = new UnionWalk(_lexicon);
        var characters = _lexicon.Model.Characters;
        for (var i = start; i < blockEnd && walk.Step(_text[i], characters[_text[i]].Code); i++)
        {
            if (walk.Weight > double.NegativeInfinity)
            {
                ends.Add(i + 1);
            }
        }

        if (ends.Count == 0)
        {
            ends.Add(start + 1);
        }
    }

    // Where only one word begins and no earlier word reaches, it is a token even if it is a single character; Latin ones are collected.
    private int AddOnly(int start, int end)
    {
        if (!char.IsAsciiLetterOrDigit(_text[start]))
        {
            _output.Add(new TextSpan(start, end));
        }
        else
        {
            if (_latin.End != start)
            {
                FlushLatin();
            }

            _latin = new TextSpan(_latin.IsEmpty ? start : _latin.Start, end);
        }

        return end;
    }

    private readonly int AddLonger(int start, ReadOnlySpan<int> ends, int covered)
    {
        foreach (var end in ends)
        {
            if (end > start + 1)
            {
                _output.Add(new TextSpan(start, end));
                covered = end;
            }
        }

        return covered;
    }

    private void FlushLatin()
    {
        if (!_latin.IsEmpty)
        {
            _output.Add(_latin);
            _latin = default;
        }
    }

    /// <summary>A list on the stack that moves to the heap if it must.</summary>
    private ref struct WordEnds(Span<int> buffer)
    {
        private Span<int> _buffer = buffer;

        public int Count { get; private set; }

        public readonly ReadOnlySpan<int> Items => _buffer[..Count];

        public void Add(int end)
        {
            if (Count == _buffer.Length)
            {
                var larger = new int[Count * 2];
                _buffer.CopyTo(larger);
                _buffer = larger;
            }

            _buffer[Count++] = end;
        }
    }
}
