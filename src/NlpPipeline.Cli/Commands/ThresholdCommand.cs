using System.CommandLine;
using System.Globalization;
using NlpPipeline.Cli.Classification;
using NlpPipeline.Cli.Outputs;
using NlpPipeline.Learning.Evaluation.Classification;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>threshold</c>: what other thresholds would give.</summary>
internal static class ThresholdCommand
{
    private const int BarLength = 40;

    private const string Description = """
        Show precision, recall and F1 (micro) of a model on labelled texts over one threshold for all labels, and the best threshold, or that the
        model's own decision is not beaten.

        Examples:
          nlp-pipeline threshold dev.tsv --model focus
          nlp-pipeline threshold dev.tsv --model focus --html thresholds.html
        """;

    public static Command Create(Terminal terminal)
    {
        var data = new Argument<string>("DATA") { Description = "Labelled data." };
        var (model, models) = (ModelsCommand.ModelOption(), CommonOptions.Models());
        var html = new Option<string?>("--html") { Description = "Write a report with plots.", HelpName = "FILE" };
        var command = new Command("threshold", Description) { data, model, models, html };
        command.SetAction(parsed =>
        {
            OutputFile.Require(parsed.GetValue(html), html.Name);
            var evaluation = ClassifierReport.Evaluate(ModelDirectory.ResolveModel(parsed.GetValue(model)!, parsed.GetValue(models)), parsed.GetValue(data)!, terminal);
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
        output.WriteLine(best.Score.F1 > evaluation.Report.Micro.F1
            ? string.Create(CultureInfo.InvariantCulture, $"best: --threshold {best.Threshold:0.00}")
            : string.Create(CultureInfo.InvariantCulture, $"best: the model's own decision, without --threshold (one threshold gives at most F1 {best.Score.F1:0.0000}, at {best.Threshold:0.00})"));
    }

    private static string Row(string name, LabelScore score) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,9} {score.Precision,9:0.0000} {score.Recall,9:0.0000} {score.F1,9:0.0000}");

    private static string Bar(double share) => new('█', (int)Math.Round(share * BarLength));
}
