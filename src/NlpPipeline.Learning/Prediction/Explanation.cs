namespace NlpPipeline.Learning.Prediction;

/// <summary>How much one n-gram pulled a label.</summary>
/// <param name="Text">The n-gram as it stands in the text; empty for the mark of a beginning or end alone.</param>
/// <param name="Count">How often it stands there.</param>
/// <param name="Weight">Its part of the margin: above 0 it speaks for the label, below 0 against it.</param>
public sealed record NgramPull(string Text, int Count, float Weight);

/// <summary>Why a label got its margin: the margin is <paramref name="Bias"/> plus the weights of all n-grams.</summary>
/// <param name="Label">The label with its score and margin.</param>
/// <param name="Bias">What an empty text would get.</param>
/// <param name="Ngrams">The n-grams, strongest pull first.</param>
public sealed record Explanation(ScoredLabel Label, float Bias, IReadOnlyList<NgramPull> Ngrams)
{
    /// <summary>Explains the margin of <paramref name="label"/> for <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentException">The classifier has no such label.</exception>
    public static Explanation Create(TextClassifier classifier, string text, string label)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(text);
        var number = classifier.Labels.Index().Where(entry => entry.Item == label).Select(entry => entry.Index).DefaultIfEmpty(-1).First();
        if (number < 0)
        {
            throw new ArgumentException($"no label '{label}'; the labels are {string.Join(", ", classifier.Labels)}", nameof(label));
        }

        var scored = classifier.Predict(text, threshold: 0).First(candidate => candidate.Label == label);
        return new Explanation(scored, classifier.Weights.Bias(number), Pulls(classifier, text, number));
    }

    private static List<NgramPull> Pulls(TextClassifier classifier, string text, int label)
    {
        var (indices, values) = classifier.Features.Extract(text);
        return
        [
            .. from ngram in classifier.Features.Locate(text)
               group text[ngram.Start..ngram.End] by ngram.Feature into occurrences
               let value = values[Array.BinarySearch(indices, occurrences.Key)]
               let pull = new NgramPull(occurrences.First(), occurrences.Count(), value * classifier.Weights[occurrences.Key, label])
               orderby Math.Abs(pull.Weight) descending, pull.Text
               select pull,
        ];
    }
}
