using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NlpPipeline.Cli.Classification;
using NlpPipeline.Learning.Models;
using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>predict</c>: one line of labels for each line of text.</summary>
internal static class PredictCommand
{
    private const string Description = """
        Label the texts of a file, line by line: text, TSV (the last column is the text), CSV (column text) or JSON Lines ("text"). Writes
        one line for each line or record read, in order: jsonl (labels with scores), tsv (labels, scores, text) or text (labels joined by |).
        Blank lines of JSON Lines are skipped and counted.

        Examples:
          nlp-pipeline predict titles.txt --model models/titles --format text > labels.txt
          nlp-pipeline predict clauses.jsonl --model focus --threshold 0.3
          nlp-pipeline predict - --model models/titles --top 3 --format tsv < titles.txt
        """;

    public static Command Create(Terminal terminal)
    {
        var input = new Argument<string>("FILE") { Description = "Texts; '-' reads lines of text from standard input." };
        var (model, models) = (ModelsCommand.ModelOption(), CommonOptions.Models());
        var format = new Option<string>("--format") { Description = "jsonl, tsv or text.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl", "tsv", "text");
        var threshold = new Option<float?>("--threshold") { Description = "Give all labels from this score on instead of the model's decision.", HelpName = "P" };
        var top = new Option<int?>("--top") { Description = "Give the N most probable labels, whatever their score.", HelpName = "N" };
        top.Validators.Add(result => CommonOptions.RequireAtLeast(result, 1));
        threshold.Validators.Add(RequireProbability);
        var command = new Command("predict", Description) { input, model, models, format, threshold, top };
        command.SetAction((parsed, token) => Task.FromResult(LearningFailures.Translate(() =>
        {
            var choice = new LabelChoice(ModelFolder.Load(ModelDirectory.ResolveModel(parsed.GetValue(model)!, parsed.GetValue(models))), parsed.GetValue(threshold), parsed.GetValue(top));
            using var reader = TextLines.Open(parsed.GetValue(input)!, terminal.Input);
            return Predict(reader, choice, new PredictionWriter(parsed.GetValue(format)!, terminal.Output), terminal, token);
        })));
        return command;
    }

    private static void RequireProbability(OptionResult result)
    {
        if (result.Tokens.Count > 0 && !(float.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1))
        {
            result.AddError($"--threshold must be a number from 0 to 1, not {result.Tokens[0].Value}.");
        }
    }

    private static int Predict(TextLines lines, LabelChoice choice, PredictionWriter writer, Terminal terminal, CancellationToken token)
    {
        var failures = 0;
        foreach (var line in lines.Read())
        {
            token.ThrowIfCancellationRequested();
            if (line.Problem is not null)
            {
                failures++;
                terminal.WriteWarning($"{lines.Name}:{line.Number}: {line.Problem}");
            }

            writer.Write(line, line.Problem is null ? choice.Labels(line.Text) : []);
        }

        if (lines.BlankLines > 0)
        {
            terminal.WriteWarning($"{lines.Name}: {lines.BlankLines} blank lines skipped");
        }

        return failures == 0 ? ExitCode.Done : ExitCode.Partial;
    }

    /// <summary>Which labels are written.</summary>
    private sealed record LabelChoice(TextClassifier Classifier, float? Threshold, int? Top)
    {
        public IReadOnlyList<ScoredLabel> Labels(string text) =>
            Top is { } count ? [.. Classifier.Predict(text, Threshold ?? 0).Take(count)] : Classifier.Predict(text, Threshold);
    }
}
