namespace NlpPipeline.Text.Segmentation.Cutting;

/// <summary>Cuts a text into its most probable words (<see cref="SegmentationMode.Accurate"/>).</summary>
internal static class AccurateCutter
{
    /// <summary>Writes the ends of the tokens of <paramref name="text"/>.</summary>
    /// <param name="lexicon">The dictionary.</param>
    /// <param name="text">The text.</param>
    /// <param name="ends">Room for as many ends as the text has units.</param>
    /// <param name="hmm">Whether unknown runs are cut by the boundary model.</param>
    /// <returns>The number of tokens.</returns>
    public static int Cut(Lexicon lexicon, ReadOnlySpan<char> text, Span<int> ends, bool hmm)
    {
        var output = new TokenEnds(ends);
        var stretches = new PhraseFinder(lexicon.Phrases, text);
        while (stretches.MoveNext())
        {
            var (start, end) = stretches.Current;
            if (stretches.IsPhrase)
            {
                output.Origin = 0;
                output.Add(end);
            }
            else
            {
                CutStretch(lexicon, text[..end], start, hmm, ref output);
            }
        }

        return output.Count;
    }

    private static void CutStretch(Lexicon lexicon, ReadOnlySpan<char> text, int start, bool hmm, ref TokenEnds output)
    {
        var workspace = Workspace.OfThread;
        while (start < text.Length)
        {
            var length = workspace.EncodeBlock(lexicon.Model, text[start..]);
            output.Origin = start;
            if (length == 0)
            {
                length = CharacterClass.SymbolLength(text, start);
                output.Add(length);
            }
            else
            {
                CutBlock(lexicon, text.Slice(start, length), workspace, hmm, ref output);
            }

            start += length;
        }

        workspace.Trim();
    }

    private static void CutBlock(Lexicon lexicon, ReadOnlySpan<char> block, Workspace workspace, bool hmm, ref TokenEnds output)
    {
        if (block.Length == 1)
        {
            output.Add(1);
            return;
        }

        var wordEnds = workspace.FindBestPathOfEncoded(lexicon, block);
        if (hmm)
        {
            CutUnknownRuns(new UnknownRun(lexicon, block, workspace.Codes, workspace.BackPointers), wordEnds, ref output);
        }
        else
        {
            JoinLatinRuns(block, wordEnds, ref output);
        }
    }

    private static void CutUnknownRuns(UnknownRun unknown, ReadOnlySpan<int> wordEnds, ref TokenEnds output)
    {
        var runStart = 0;
        for (var start = 0; start < wordEnds.Length; start = wordEnds[start])
        {
            var end = wordEnds[start];
            if (end - start > 1)
            {
                if (start > runStart)
                {
                    CutRun(unknown, runStart, start, ref output);
                }

                output.Add(end);
                runStart = end;
            }
        }

        CutRun(unknown, runStart, wordEnds.Length, ref output);
    }

    // Most runs between two words are empty or a single character.
    private static void CutRun(in UnknownRun unknown, int start, int end, ref TokenEnds output)
    {
        if (end - start > 1)
        {
            unknown.Cut(start, end, ref output);
        }
        else if (end > start)
        {
            output.Add(end);
        }
    }

    // Without the model single characters stay single, except that Latin letters and digits stay together.
    private static void JoinLatinRuns(ReadOnlySpan<char> block, ReadOnlySpan<int> wordEnds, ref TokenEnds output)
    {
        for (var start = 0; start < wordEnds.Length;)
        {
            var end = wordEnds[start];
            if (IsSingleLatin(block, wordEnds, start))
            {
                while (end < wordEnds.Length && IsSingleLatin(block, wordEnds, end))
                {
                    end++;
                }
            }

            output.Add(end);
            start = end;
        }
    }

    private static bool IsSingleLatin(ReadOnlySpan<char> block, ReadOnlySpan<int> wordEnds, int start) =>
        wordEnds[start] == start + 1 && char.IsAsciiLetterOrDigit(block[start]);
}
