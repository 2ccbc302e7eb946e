namespace NlpPipeline.Text.Segmentation;

/// <summary>
/// Cuts Chinese text into words, in the vocabulary of jieba, so that another implementation of jieba can take the place of <see cref="Segmenter"/>.
/// Implementations are safe to use from many threads.
/// </summary>
public interface ISegmenter
{
    /// <summary>The words of <paramref name="text"/> in order.</summary>
    /// <param name="text">Any text; line breaks and spaces come back as tokens.</param>
    /// <param name="mode">How finely to cut.</param>
    /// <param name="hmm">Whether runs of characters that form no dictionary word are joined into words by the hidden Markov model. Without meaning in <see cref="SegmentationMode.Full"/>.</param>
    IReadOnlyList<string> Cut(string text, SegmentationMode mode = SegmentationMode.Accurate, bool hmm = true);

    /// <summary>The words of <paramref name="text"/> with their spans.</summary>
    /// <inheritdoc cref="Cut"/>
    IReadOnlyList<Token> Tokenize(string text, SegmentationMode mode = SegmentationMode.Accurate, bool hmm = true);

    /// <summary>The words of <paramref name="text"/> with their spans and parts of speech. jieba's tagger treats <c>-</c> and <c>%</c> as symbols and tags unknown words by a model of its own, so its words may differ from <see cref="Tokenize"/>.</summary>
    /// <inheritdoc cref="Cut"/>
    IReadOnlyList<Token> Tag(string text, bool hmm = true);
}
