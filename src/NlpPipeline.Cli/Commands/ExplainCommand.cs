using System.CommandLine;
using System.Globalization;
using NlpPipeline.Cli.Classification;
using NlpPipeline.Learning.Models;
using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>explain</c>: which n-grams pulled each label of a text.</summary>
internal static class ExplainCommand
{
    private const int ShownLabels = 3;

    private const string Description = """
        Show which n-grams of a text speak for and against its labels (without labels: against the most probable ones).

        Examples:
          nlp-pipeline explain 重点检查粮食购销领域腐败问题 --model models/focus
          nlp-pipeline explain 重点检查粮食购销领域腐败问题 --model models/focus --label rural --top 20
        """;

    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string>("TEXT") { Description = "The text itself." };
        var model = ModelsCommand.ModelOption();
        var label = new Option<string?>("--label") { Description = "Explain this label." };
        var top = new Option<int>("--top") { Description = "Show so many n-grams of each label.", HelpName = "N", DefaultValueFactory = _ => 10 };
        var command = new Command("explain", Description) { text, model, label, top };
        command.SetAction(parsed =>
        {
            var classifier = LearningFailures.Translate(() => ModelFolder.Load(parsed.GetValue(model)!));
            foreach (var name in Labels(classifier, parsed.GetValue(text)!, parsed.GetValue(label)))
            {
                Write(Explanation.Create(classifier, parsed.GetValue(text)!, name), parsed.GetValue(top), terminal.Output);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<string> Labels(TextClassifier classifier, string text, string? typed)
    {
        if (typed is not null)
        {
            return classifier.Labels.Contains(typed)
                ? [typed]
                : throw new CommandException(ExitCode.Usage, $"no label '{typed}'; the labels are {string.Join(", ", classifier.Labels)}");
        }

        var given = classifier.Predict(text);
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
    }
}
