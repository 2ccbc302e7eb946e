using System.CommandLine;
using System.Globalization;
using NlpPipeline.Cli.Classification;
using NlpPipeline.Cli.Outputs;
using NlpPipeline.Learning.Corpus;
using NlpPipeline.Learning.Evaluation.Classification;
using NlpPipeline.Learning.Evaluation.Extraction;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>evaluate</c>: scores of the extraction against annotated announcements.</summary>
internal static class EvaluateCommand
{
    private const string Description = """
        Score the extraction against annotated announcements: precision, recall, F1 of each field by exact normalised value, F1 by exact span, and
        the F1 of a trivial baseline (one plain pattern a field).
        With --model, score a trained classifier against labelled texts: precision, recall, F1 of each label, confusions, calibration.

        Examples:
          nlp-pipeline evaluate corpus/announcements/dev
          nlp-pipeline evaluate corpus/announcements/dev --errors units
          nlp-pipeline evaluate corpus/announcements/test --format markdown --fail-under 0.9
          nlp-pipeline evaluate dev.tsv --model focus --html report.html
        """;

    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("PATH") { Description = "Folder of annotated announcements, or one of them; with --model labelled texts." };
        path.Validators.Add(CommonOptions.RefuseUnknownOptions);
        var errors = new Option<string?>("--errors") { Description = "List every miss of this field with its text ('all' for every field); not with --model.", HelpName = "FIELD" };
        var format = new Option<string>("--format") { Description = "text, json or markdown; only text with --model.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var failUnder = new Option<double>("--fail-under") { Description = "Exit with 6 if F1 over all facts is lower.", HelpName = "F1" };
        var models = CommonOptions.Models();
        var model = new Option<string?>("--model", "-m") { Description = "Score this classifier: a folder, or a name as models list prints it.", HelpName = "DIR" };
        var html = new Option<string?>("--html") { Description = "With --model: write a report with plots.", HelpName = "FILE" };
        var command = new Command("evaluate", Description) { path, errors, format, failUnder, models, model, html };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(model) is { } classifier)
            {
                if (parsed.GetValue(errors) is not null || parsed.GetValue(format) != "text")
                {
                    throw new CommandException(ExitCode.Usage, "--errors and --format are for extraction; with --model use --html FILE for a report");
                }

                OutputFile.Require(parsed.GetValue(html), html.Name);
                var folder = ModelDirectory.ResolveModel(classifier, parsed.GetValue(models));
                return EvaluateClassifier(folder, parsed.GetValue(path)!, parsed.GetValue(html), parsed.GetValue(failUnder), terminal);
            }

            var evaluation = Evaluate(parsed.GetValue(path)!, ModelDirectory.Resolve(parsed.GetValue(models)));
            if (parsed.GetValue(errors) is { } field)
            {
                WriteErrors(evaluation, field, terminal.Output);
            }
            else
            {
                EvaluationReport.Write(evaluation, parsed.GetValue(format)!, terminal.Output);
            }

            return Gate(evaluation.AllFacts.F1, parsed.GetValue(failUnder), terminal);
        });
        return command;
    }

    private static ExtractionEvaluation Evaluate(string path, string models)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw new CommandException(ExitCode.NoInput, $"no such file or folder: '{path}'");
        }

        try
        {
            var extractor = PipelineFactory.Create(models);
            return ExtractionEvaluation.BesideBaseline([.. AnnotatedCorpus.Read(path).Select(text => text.Gold)], extractor.Extract);
        }
        catch (CorpusFormatException exception)
        {
            throw new CommandException(ExitCode.NoInput, exception.Message);
        }
    }

    private static void WriteErrors(ExtractionEvaluation evaluation, string field, TextWriter output)
    {
        foreach (var error in evaluation.Errors.Where(error => field == "all" || error.Field == field))
        {
            output.WriteLine($"{error.Document}\t{error.Field}\t{(error.Missing ? "missing" : "false")}\t{error.Value}\t{error.Text}");
        }
    }

    private static int EvaluateClassifier(string folder, string path, string? html, double least, Terminal terminal)
    {
        var evaluation = ClassifierReport.Evaluate(folder, path, terminal);
        ClassificationReportText.Write(evaluation, terminal.Output);
        ClassifierReport.WriteHtml(html, $"{folder} on {path}", evaluation);
        return Gate(evaluation.Report.Micro.F1, least, terminal);
    }

    private static int Gate(double f1, double least, Terminal terminal)
    {
        if (f1 >= least)
        {
            return ExitCode.Done;
        }

        terminal.WriteError(string.Create(CultureInfo.InvariantCulture, $"F1 {f1:0.0000} is under {least}"));
        return ExitCode.GateNotMet;
    }
}
