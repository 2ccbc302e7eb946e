namespace NlpPipeline.Text.Segmentation.Cutting;

/// <summary>
/// The most probable path through the graph of dictionary words of a block (a unigram model, as in jieba): a dynamic programme from the last
/// character to the first that walks the trie as it goes, so the graph is never built. Of equally probable words the longer one wins.
/// </summary>
internal static class BestPath
{
    /// <summary>Finds, for each place of <paramref name="block"/>, the end of the first word on the best path from there.</summary>
    /// <param name="lexicon">The dictionary.</param>
    /// <param name="block">Word characters.</param>
    /// <param name="codes">Their codes in the model's alphabet.</param>
    /// <param name="scores">Scratch, one longer than the block.</param>
    /// <param name="wordEnds">The result.</param>
    public static void Find(Lexicon lexicon, ReadOnlySpan<char> block, ReadOnlySpan<ushort> codes, Span<double> scores, Span<int> wordEnds)
    {
        var trie = lexicon.Model.Trie;
        var weights = lexicon.Weights;
        var userWords = lexicon.Words.IsEmpty ? null : lexicon.Words;
        var rootBase = trie[0].Base;
        scores[codes.Length] = 0;
        for (var start = codes.Length - 1; start >= 0; start--)
        {
            if (userWords is not null && userWords.CanStart(block[start]))
            {
                FindWithUserWords(lexicon, block, codes, scores, wordEnds, start);
                continue;
            }

            var code = codes[start];
            var node = trie[rootBase + code];
            var isKnown = node.Label == code;
            var best = (isKnown ? weights[node.Value] : double.NegativeInfinity) + scores[start + 1];
            var bestEnd = start + 1;
            var nodeBase = isKnown ? node.Base : 0;
            for (var i = start + 1; nodeBase != 0 && i < codes.Length; i++)
            {
                code = codes[i];
                node = trie[nodeBase + code];
                if (node.Label != code)
                {
                    break;
                }

                var score = weights[node.Value] + scores[i + 1];
                if (score >= best)
                {
                    (best, bestEnd) = (score, i + 1);
                }

                nodeBase = node.Base;
            }

            Store(lexicon, scores, wordEnds, start, best, bestEnd);
        }
    }

    // The same step where a user word may begin: both tries are walked, and what the user said of a word counts.
    private static void FindWithUserWords(
        Lexicon lexicon, ReadOnlySpan<char> block, ReadOnlySpan<ushort> codes, Span<double> scores, Span<int> wordEnds, int start)
    {
        var walk = new UnionWalk(lexicon);
        var best = double.NegativeInfinity;
        var bestEnd = 0;
        for (var i = start; i < codes.Length && walk.Step(block[i], codes[i]); i++)
        {
            var score = walk.Weight + scores[i + 1];
            if (score >= best)
            {
                (best, bestEnd) = (score, i + 1);
            }
        }

        Store(lexicon, scores, wordEnds, start, best, bestEnd);
    }

    // A character with which no word begins stands for itself, as if it had been seen once.
    private static void Store(Lexicon lexicon, Span<double> scores, Span<int> wordEnds, int start, double best, int bestEnd)
    {
        var isKnown = best > double.NegativeInfinity;
        scores[start] = isKnown ? best : scores[start + 1] - lexicon.LogTotal;
        wordEnds[start] = isKnown ? bestEnd : start + 1;
    }
}
