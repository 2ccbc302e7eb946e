namespace NlpPipeline.Text.Segmentation.Cutting;

/// <summary>Cuts a run of characters that the best path leaves single: what jieba's finalseg does.</summary>
internal readonly ref struct UnknownRun(Lexicon lexicon, ReadOnlySpan<char> block, ReadOnlySpan<ushort> codes, Span<byte> marks)
{
    private readonly Lexicon _lexicon = lexicon;
    private readonly ReadOnlySpan<char> _block = block;
    private readonly ReadOnlySpan<ushort> _codes = codes;
    private readonly Span<byte> _marks = marks;

    /// <summary>Cuts the characters from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Cut(int start, int end, ref TokenEnds output)
    {
        if (end - start <= 1 || _lexicon.IsWord(_block[start..end], _codes[start..end]))
        {
            output.AddEach(start, end);
            return;
        }

        while (start < end)
        {
            start = CutPiece(start, end, ref output);
        }
    }

    private int CutPiece(int start, int end, ref TokenEnds output)
    {
        var first = _block[start];
        if (CharacterClass.IsHan(first))
        {
            return CutChinese(start, end, ref output);
        }

        var pieceEnd = char.IsAsciiLetterOrDigit(first) ? EndOfLatin(start, end) : EndOfSymbols(start, end);
        output.Add(pieceEnd);
        return pieceEnd;
    }

    private int CutChinese(int start, int limit, ref TokenEnds output)
    {
        var end = start + 1;
        while (end < limit && CharacterClass.IsHan(_block[end]))
        {
            end++;
        }

        _lexicon.Model.BoundaryModel.Decode(_codes[start..end], _marks[start..end]);
        var wordStart = start;
        for (var i = start; i < end; i++)
        {
            if (BoundaryModel.IsEnd(_marks[i]))
            {
                AddWord(wordStart, i + 1, ref output);
                wordStart = i + 1;
            }
        }

        return end;
    }

    private void AddWord(int start, int end, ref TokenEnds output)
    {
        if (!_lexicon.Words.IsEmpty && _lexicon.IsForbidden(_block[start..end]))
        {
            output.AddEach(start, end);
        }
        else
        {
            output.Add(end);
        }
    }

    // [a-zA-Z0-9]+(\.[0-9]+)?%?
    private int EndOfLatin(int start, int limit)
    {
        var end = SkipAlphanumerics(start, limit);
        if (end + 1 < limit && _block[end] == '.' && char.IsAsciiDigit(_block[end + 1]))
        {
            end += 2;
            while (end < limit && char.IsAsciiDigit(_block[end]))
            {
                end++;
            }
        }

        return end < limit && _block[end] == '%' ? end + 1 : end;
    }

    private int SkipAlphanumerics(int start, int limit)
    {
        while (start < limit && char.IsAsciiLetterOrDigit(_block[start]))
        {
            start++;
        }

        return start;
    }

    private int EndOfSymbols(int start, int limit)
    {
        while (start < limit && !CharacterClass.IsHan(_block[start]) && !char.IsAsciiLetterOrDigit(_block[start]))
        {
            start++;
        }

        return start;
    }
}
