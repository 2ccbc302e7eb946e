using NlpPipeline.Text.Segmentation.Cutting;
using NlpPipeline.Text.Segmentation.Modelling;

namespace NlpPipeline.Text.Segmentation.Tagging;

/// <summary>Cuts a text into words with parts of speech, as jieba's posseg does.</summary>
internal readonly ref struct PosTagger(Lexicon lexicon, ReadOnlySpan<char> text, bool hmm, List<TaggedSpan> output)
{
    private const string Latin = "eng";
    private const string Number = "m";
    private const string Other = "x";

    private readonly Lexicon _lexicon = lexicon;
    private readonly ReadOnlySpan<char> _text = text;
    private readonly bool _hmm = hmm;
    private readonly List<TaggedSpan> _output = output;

    /// <summary>Adds all tokens to the output.</summary>
    public void Tag()
    {
        var stretches = new PhraseFinder(_lexicon.Phrases, _text);
        while (stretches.MoveNext())
        {
            if (stretches.IsPhrase)
            {
                AddWord(stretches.Current.Start, stretches.Current.End);
            }
            else
            {
                TagStretch(stretches.Current);
            }
        }

        Workspace.OfThread.Trim();
    }

    private void TagStretch(TextSpan stretch)
    {
        for (var start = stretch.Start; start < stretch.End;)
        {
            var end = start;
            while (end < stretch.End && CharacterClass.IsTagWordCharacter(_text[end]))
            {
                end++;
            }

            if (end == start)
            {
                end += CharacterClass.SymbolLength(_text[..stretch.End], start);
                Add(start, end, Other);
            }
            else
            {
                TagBlock(start, end);
            }

            start = end;
        }
    }

    private void TagBlock(int start, int end)
    {
        var workspace = Workspace.OfThread;
        var wordEnds = workspace.FindBestPath(_lexicon, _text[start..end]);
        if (_hmm)
        {
            TagUnknownRuns(start, wordEnds, workspace.Codes.AsSpan(0, end - start));
        }
        else
        {
            JoinLatinRuns(start, wordEnds);
        }
    }

    private void TagUnknownRuns(int origin, ReadOnlySpan<int> wordEnds, ReadOnlySpan<ushort> codes)
    {
        var runStart = 0;
        for (var start = 0; start < wordEnds.Length; start = wordEnds[start])
        {
            var end = wordEnds[start];
            if (end - start > 1)
            {
                TagRun(origin, runStart, start, codes);
                AddWord(origin + start, origin + end);
                runStart = end;
            }
        }

        TagRun(origin, runStart, wordEnds.Length, codes);
    }

    private void TagRun(int origin, int start, int end, ReadOnlySpan<ushort> codes)
    {
        if (end - start <= 1 || _lexicon.IsWord(_text[(origin + start)..(origin + end)]))
        {
            for (var i = start; i < end; i++)
            {
                AddWord(origin + i, origin + i + 1);
            }

            return;
        }

        while (start < end)
        {
            var pieceEnd = EndOfPiece(origin + start, origin + end) - origin;
            TagPiece(origin, start, pieceEnd, codes);
            start = pieceEnd;
        }
    }

    private void TagPiece(int origin, int start, int end, ReadOnlySpan<ushort> codes)
    {
        var first = _text[origin + start];
        if (CharacterClass.IsHan(first))
        {
            TagChinese(origin + start, _lexicon.Model.TagModel.Decode(codes[start..end]));
        }
        else
        {
            Add(origin + start, origin + end, IsNumeric(first) ? Number : char.IsAsciiLetter(first) ? Latin : Other);
        }
    }

    // The tag of a word is that of its last character, but that of its first where the run breaks off within the word.
    private void TagChinese(int origin, TagState[] states)
    {
        var wordStart = 0;
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i].Boundary is BoundaryState.End or BoundaryState.Single)
            {
                Add(origin + wordStart, origin + i + 1, _lexicon.Model.TagNames[states[i].Tag]);
                wordStart = i + 1;
            }
        }

        if (wordStart < states.Length)
        {
            Add(origin + wordStart, origin + states.Length, _lexicon.Model.TagNames[states[wordStart].Tag]);
        }
    }

    private void JoinLatinRuns(int origin, ReadOnlySpan<int> wordEnds)
    {
        for (var start = 0; start < wordEnds.Length;)
        {
            var end = start;
            while (end < wordEnds.Length && wordEnds[end] == end + 1 && char.IsAsciiLetterOrDigit(_text[origin + end]))
            {
                end++;
            }

            if (end > start)
            {
                Add(origin + start, origin + end, Latin);
            }
            else
            {
                end = wordEnds[start];
                AddWord(origin + start, origin + end);
            }

            start = end;
        }
    }

    // A maximal run of Chinese, of [.0-9], of [a-zA-Z0-9] from a letter on, or of other characters.
    private int EndOfPiece(int start, int limit)
    {
        var kind = KindOf(_text[start]);
        var end = start + 1;
        while (end < limit && (KindOf(_text[end]) == kind || (kind == PieceKind.Latin && char.IsAsciiDigit(_text[end]))))
        {
            end++;
        }

        return end;
    }

    private static PieceKind KindOf(char c) =>
        CharacterClass.IsHan(c) ? PieceKind.Chinese
        : IsNumeric(c) ? PieceKind.Numeric
        : char.IsAsciiLetter(c) ? PieceKind.Latin
        : PieceKind.Other;

    private static bool IsNumeric(char c) => c == '.' || char.IsAsciiDigit(c);

    private void AddWord(int start, int end) => Add(start, end, _lexicon.Tag(_text[start..end]));

    private void Add(int start, int end, string tag) => _output.Add(new TaggedSpan(new TextSpan(start, end), tag));

    private enum PieceKind
    {
        Chinese,
        Numeric,
        Latin,
        Other,
    }
}
