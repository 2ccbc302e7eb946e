using System.CommandLine;
using System.Globalization;
using NlpPipeline.Cli.Classification;
using NlpPipeline.Learning.Evaluation.Classification;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>threshold</c>: what other thresholds would give.</summary>
internal static class ThresholdCommand
{
    private const int BarLength = 40;

    private const string Description = """
        Show precision, recall and F1 (micro) of a model on labelled texts over one threshold for all labels, and the best threshold.

        Examples:
          nlp-pipeline threshold dev.tsv --model models/focus
          nlp-pipeline threshold dev.tsv --model models/focus --html thresholds.html
        """;

    public static Command Create(Terminal terminal)
    {
        var data = new Argument<string>("DATA") { Description = "Labelled data." };
        var model = ModelsCommand.ModelOption();
        var html = new Option<string?>("--html") { Description = "Write a report with plots.", HelpName = "FILE" };
        var command = new Command("threshold", Description) { data, model, html };
        command.SetAction(parsed =>
        {
            var evaluation = ClassifierReport.Evaluate(parsed.GetValue(model)!, parsed.GetValue(data)!, terminal);
            Write(evaluation, terminal.Output);
            ClassifierReport.WriteHtml(parsed.GetValue(html), $"{parsed.GetValue(model)} on {parsed.GetValue(data)}", evaluation);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(ClassifierEvaluation evaluation, TextWriter output)
    {
        output.WriteLine("threshold precision    recall        F1");
        foreach (var point in evaluation.Thresholds)
        {
            output.WriteLine($"{Row(point.Threshold.ToString("0.00", CultureInfo.InvariantCulture), point.Score)} {Bar(point.Score.F1)}");
        }

        var best = ThresholdCurve.Best(evaluation.Thresholds);
        output.WriteLine(Row("own", evaluation.Report.Micro) + " (the model's own decision)");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"best: --threshold {best.Threshold:0.00}"));
    }

    private static string Row(string name, LabelScore score) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,9} {score.Precision,9:0.0000} {score.Recall,9:0.0000} {score.F1,9:0.0000}");

    private static string Bar(double share) => new('█', (int)Math.Round(share * BarLength));
}
