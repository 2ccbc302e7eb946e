using System.Globalization;
using NlpPipeline.Learning.Models;
using NlpPipeline.Learning.Prediction;
using NlpPipeline.Text.Segmentation;

namespace NlpPipeline.Cli.Classification;

/// <summary>Which n-grams and words of a text speak for and against its labels (without labels: against the most probable ones).</summary>
internal static class LabelExplanation
{
    private const int ShownLabels = 3;

    /// <summary>Explains <paramref name="text"/> by the model in <paramref name="folder"/>.</summary>
    /// <param name="folder">Folder of the model.</param>
    /// <param name="text">The text.</param>
    /// <param name="label">The one label to explain, or null for those given.</param>
    /// <param name="top">Number of n-grams shown for each label.</param>
    /// <param name="output">Where to print.</param>
    /// <exception cref="CommandException">The model has no such label, or cannot be read.</exception>
    public static int Write(string folder, string text, string? label, int top, TextWriter output)
    {
        var classifier = LearningFailures.Translate(() => ModelFolder.Load(folder));
        var segmenter = Segmenter.CreateDefault();
        foreach (var name in Labels(classifier, text, label, output))
        {
            Write(Explanation.Create(classifier, text, name, segmenter), top, output);
        }

        return ExitCode.Done;
    }

    private static IEnumerable<string> Labels(TextClassifier classifier, string text, string? typed, TextWriter output)
    {
        if (typed is not null)
        {
            return classifier.Labels.Contains(typed)
                ? [typed]
                : throw new CommandException(ExitCode.Usage, $"no label '{typed}'; the labels are {string.Join(", ", classifier.Labels)}");
        }

        var given = classifier.Predict(text);
        if (given.Count == 0)
        {
            output.WriteLine("no label reaches its threshold; the most probable are:");
        }

        return (given.Count > 0 ? given : classifier.Predict(text, 0).Take(ShownLabels)).Select(label => label.Label);
    }

    private static void Write(Explanation explanation, int top, TextWriter output)
    {
        var label = explanation.Label;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{label.Label}: score {label.Score:0.0000}, margin {label.Margin:0.000} = bias {explanation.Bias:0.000} + n-grams"));
        foreach (var ngram in explanation.Ngrams.Take(top))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ngram.Weight,9:+0.000;-0.000} {ngram.Text}"));
        }

        output.WriteLine($"    words {string.Join(' ', explanation.Words.Select(word => string.Create(CultureInfo.InvariantCulture, $"{word.Text}{word.Weight:+0.00;-0.00}")))}");
    }
}
