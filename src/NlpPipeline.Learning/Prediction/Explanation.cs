using NlpPipeline.Text;
using NlpPipeline.Text.Segmentation;

namespace NlpPipeline.Learning.Prediction;

/// <summary>How much one n-gram pulled a label.</summary>
/// <param name="Text">The n-gram as it stands in the text, with ⟨ for the mark of the beginning and ⟩ for that of the end.</param>
/// <param name="Count">How often it stands there.</param>
/// <param name="Weight">Its part of the margin: above 0 it speaks for the label, below 0 against it.</param>
public sealed record NgramPull(string Text, int Count, float Weight);

/// <summary>How much one word pulled a label: the shares of all n-grams that touch it.</summary>
/// <param name="Text">The word.</param>
/// <param name="Weight">Above 0 it speaks for the label, below 0 against it.</param>
public sealed record WordPull(string Text, float Weight);

/// <summary>Why a label got its margin: the margin is <paramref name="Bias"/> plus the weights of all n-grams.</summary>
/// <param name="Label">The label with its score and margin.</param>
/// <param name="Bias">What an empty text would get.</param>
/// <param name="Ngrams">The n-grams, strongest pull first.</param>
/// <param name="Words">
/// The words of the text in order. An n-gram's weight is shared out evenly over its characters, so their sum is that of all n-grams that hold characters.
/// </param>
public sealed record Explanation(ScoredLabel Label, float Bias, IReadOnlyList<NgramPull> Ngrams, IReadOnlyList<WordPull> Words)
{
    /// <summary>Explains the margin of <paramref name="label"/> for <paramref name="text"/>.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="text">The text.</param>
    /// <param name="label">One of its labels.</param>
    /// <param name="segmenter">Says what the words of the text are.</param>
    /// <exception cref="ArgumentException">The classifier has no such label.</exception>
    public static Explanation Create(TextClassifier classifier, string text, string label, ISegmenter segmenter)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(segmenter);
        var number = classifier.Labels.Index().Where(entry => entry.Item == label).Select(entry => entry.Index).DefaultIfEmpty(-1).First();
        if (number < 0)
        {
            throw new ArgumentException($"no label '{label}'; the labels are {string.Join(", ", classifier.Labels)}", nameof(label));
        }

        var scored = classifier.Predict(text, threshold: 0).First(candidate => candidate.Label == label);
        var pulls = Pulls(classifier, text, number);
        return new Explanation(
            scored,
            classifier.Weights.Bias(number),
            [.. pulls.Select(pull => pull.Ngram).OrderByDescending(ngram => Math.Abs(ngram.Weight)).ThenBy(ngram => ngram.Text, StringComparer.Ordinal)],
            OfWords(text, pulls, segmenter));
    }

    private static List<(NgramPull Ngram, IReadOnlyList<TextSpan> Spans)> Pulls(TextClassifier classifier, string text, int label)
    {
        var (indices, values) = classifier.Features.Extract(text);
        return
        [
            .. from ngram in classifier.Features.Locate(text)
               group (ngram.Start, ngram.End) by ngram.Feature into places
               let value = values[Array.BinarySearch(indices, places.Key)]
               let first = places.First()
               let pull = new NgramPull(WithMarks(text, first.Start, first.End), places.Count(), value * classifier.Weights[places.Key, label])
               select (pull, (IReadOnlyList<TextSpan>)[.. places.Select(place => WithoutMarks(text, place.Start, place.End))]),
        ];
    }

    private static string WithMarks(string text, int start, int end) =>
        (start < 0 ? "⟨" : "") + WithoutMarks(text, start, end).In(text) + (end > text.Length ? "⟩" : "");

    private static TextSpan WithoutMarks(string text, int start, int end) =>
        new(Math.Clamp(start, 0, text.Length), Math.Clamp(end, 0, text.Length));

    private static List<WordPull> OfWords(string text, List<(NgramPull Ngram, IReadOnlyList<TextSpan> Spans)> pulls, ISegmenter segmenter)
    {
        var shares = new float[text.Length];
        foreach (var (ngram, spans) in pulls)
        {
            foreach (var span in spans)
            {
                for (var i = span.Start; i < span.End; i++)
                {
                    shares[i] += ngram.Weight / (spans.Count * span.Length);
                }
            }
        }

        return [.. segmenter.Tokenize(text).Select(token => new WordPull(token.Text, shares.AsSpan(token.Span.Start, token.Span.Length).ToArray().Sum()))];
    }
}
