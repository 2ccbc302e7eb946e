using System.CommandLine;
using System.Globalization;
using NlpPipeline.Cli.Classification;
using NlpPipeline.Cli.Outputs;
using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Evaluation.Classification;
using NlpPipeline.Learning.Models;
using NlpPipeline.Learning.Training;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>train</c>: labelled texts in, a model folder out.</summary>
internal sealed class TrainCommand
{
    private const string Description = """
        Train a text classifier and write it as a folder: weights.bin, a card (README.md) and metrics.json.
        Data is TSV (label|label<TAB>text), CSV (columns label, text) or JSON Lines ("text", "label"; also doccano's). A text without
        label is background; data with such texts, or with several labels, is multi-label. Thresholds and calibration come from --dev, or
        without it from five folds of DATA.

        Examples:
          nlp-pipeline train titles.tsv --dev dev.tsv --out models/titles
          nlp-pipeline train clauses-1.tsv clauses-2.tsv --out models/clauses --trainer linear-svm --html report.html
        """;

    private readonly TrainingArguments _training = new();
    private readonly Argument<string[]> _data = new("DATA") { Description = "Training data, one or more files.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _dev = new("--dev") { Description = "Development data: chooses options, thresholds, calibration.", HelpName = "DATA" };
    private readonly Option<string?> _test = new("--test") { Description = "Data that only judges.", HelpName = "DATA" };
    private readonly Option<string> _out = new("--out", "-o") { Description = "Folder for the model; made if missing.", HelpName = "DIR", Required = true };
    private readonly Option<string?> _html = new("--html") { Description = "Write a report with plots and a learning curve.", HelpName = "FILE" };
    private readonly Option<string?> _name = new("--name") { Description = "Name on the card (default: that of the folder)." };
    private readonly Option<string> _about = new("--about") { Description = "What the model is for, on the card.", DefaultValueFactory = _ => "" };
    private readonly Option<string> _license = new("--license") { Description = "Licence on the card.", DefaultValueFactory = _ => "mit" };
    private readonly Option<string?> _date = new("--date") { Description = "Date on the card; none is written without it.", HelpName = "YYYY-MM-DD" };
    private readonly Option<string[]> _limits = new("--limit") { Description = "A limit on the card; may be repeated.", HelpName = "TEXT" };

    public static Command Create(Terminal terminal)
    {
        var parts = new TrainCommand();
        parts._date.Validators.Add(CommonOptions.RequireDay);
        var command = new Command("train", Description)
        {
            parts._data, parts._dev, parts._test, parts._out, parts._html, parts._name, parts._about, parts._license, parts._date, parts._limits,
        };
        parts._training.AddTo(command);
        command.SetAction(parsed => LearningFailures.Translate(() => parts.Run(parsed, terminal)));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var options = _training.Read(parsed);
        var train = DatasetReader.Read(parsed.GetValue(_data)!);
        var dev = ReadOptional(parsed.GetValue(_dev));
        var test = ReadOptional(parsed.GetValue(_test));
        var folder = parsed.GetValue(_out)!;
        OutputFile.Require(parsed.GetValue(_html), _html.Name);
        OutputFile.Require(Path.Combine(folder, ModelFolder.CardName), _out.Name);
        var trained = ClassifierTrainer.Train(train, dev, options);
        var metrics = new ModelWriter(About(parsed, folder), train, dev, test) { TestWarnings = TestWarnings(train, dev, test) }.Write(folder, trained);
        foreach (var warning in metrics.Warnings)
        {
            terminal.WriteWarning(warning);
        }

        var evaluation = test is null
            ? new ClassifierEvaluation(trained.HeldOut, trained.Classifier.IsMultiLabel)
            : ClassifierEvaluation.Evaluate(trained.Classifier, test);
        ClassificationReportText.Write(evaluation, terminal.Output);
        WriteHtml(parsed.GetValue(_html), metrics.About.Name, evaluation, train, test ?? dev, options);
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{folder}: {metrics.Labels.Count} labels, {metrics.Training.Features} features, {metrics.Weights.Bytes} bytes; "
            + $"scores are on {metrics.Evaluations[^1].On}"));
        return ExitCode.Done;
    }

    private ModelAbout About(ParseResult parsed, string folder) => new(parsed.GetValue(_name) ?? Path.GetFileName(Path.GetFullPath(folder)))
    {
        Description = parsed.GetValue(_about)!,
        License = parsed.GetValue(_license)!,
        Date = parsed.GetValue(_date),
        Limits = parsed.GetValue(_limits) ?? [],
    };

    private static Dataset? ReadOptional(string? path) => path is null ? null : DatasetReader.Read(path);

    // Texts of the test data that the model has seen make its scores too good.
    private static string[] TestWarnings(Dataset train, Dataset? dev, Dataset? test) => test is null
        ? []
        : [.. test.Warnings, .. DatasetAudit.CompareHeldOut(train, test), .. dev is null ? [] : DatasetAudit.CompareHeldOut(dev, test)];

    private static void WriteHtml(
        string? file, string title, ClassifierEvaluation evaluation, Dataset train, Dataset? heldOut, TrainingOptions options)
    {
        if (file is not null)
        {
            ClassifierReport.WriteHtml(file, title, evaluation, heldOut is null ? [] : LearningCurve.Create(train, heldOut, options));
        }
    }
}
