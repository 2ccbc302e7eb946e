using NlpPipeline.Text.Segmentation.Cutting;

namespace NlpPipeline.Text.Segmentation.UserWords;

/// <summary>Makes a lexicon that differs from another in some user words. The other stays as it is.</summary>
internal sealed class LexiconEditor(Lexicon origin)
{
    private readonly UserTrie _words = origin.Words.Clone();
    private readonly UserTrie _phrases = origin.Phrases.Clone();
    private long _total = origin.Total;

    /// <summary>The lexicon with all words added so far; the editor must not be used afterwards.</summary>
    public Lexicon ToLexicon() => new(origin.Model, _words, _phrases, _total);

    /// <summary>Adds a word, or replaces its frequency and tag.</summary>
    public void Add(UserWord word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word.Text);
        var frequency = word.Frequency ?? SuggestFrequency(word.Text);
        ArgumentOutOfRangeException.ThrowIfNegative(frequency);
        (Lexicon.IsPhrase(word.Text) ? _phrases : _words).Set(word.Text, frequency, word.Tag);
        _total += frequency;
    }

    // jieba's suggest_freq: one more than the product of the probabilities of the parts would make expect.
    private int SuggestFrequency(string word)
    {
        var lexicon = ToLexicon();
        var ends = new int[word.Length];
        var probability = 1.0;
        var start = 0;
        foreach (var end in ends.AsSpan(0, AccurateCutter.Cut(lexicon, word, ends, hmm: false)))
        {
            probability *= (lexicon.Frequency(word.AsSpan(start, end - start)) ?? 1) / (double)lexicon.Total;
            start = end;
        }

        return Math.Max((int)(probability * lexicon.Total) + 1, lexicon.Frequency(word) ?? 1);
    }
}
