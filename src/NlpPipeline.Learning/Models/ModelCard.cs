using System.Globalization;

namespace NlpPipeline.Learning.Models;

/// <summary>Writes the card of a model: Markdown that begins with the YAML fields of Hugging Face's model cards.</summary>
public static class ModelCard
{
    /// <summary>Writes the card.</summary>
    public static void Write(ModelMetrics metrics, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        ArgumentNullException.ThrowIfNull(output);
        WriteFields(metrics, output);
        WriteSummary(metrics, output);
        WriteData(metrics, output);
        WriteScores(metrics, output);
        WriteComparisons(metrics, output);
        WriteLabels(metrics, output);
        WriteBaseline(metrics, output);
        WriteLimits(metrics, output);
    }

    private static void WriteFields(ModelMetrics metrics, TextWriter output)
    {
        output.WriteLine("---");
        output.WriteLine($"language:\n- {metrics.About.Language}");
        output.WriteLine($"license: {metrics.About.License}");
        output.WriteLine("library_name: nlp-pipeline\npipeline_tag: text-classification");
        output.WriteLine("tags:\n- text-classification\n- linear-model\nmetrics:\n- f1\n- accuracy");
        output.WriteLine($"model-index:\n- name: {Quoted(metrics.About.Name)}\n  results:");
        foreach (var evaluation in metrics.Evaluations)
        {
            output.WriteLine("  - task:\n      type: text-classification");
            output.WriteLine($"    dataset:\n      name: {Quoted(FilesOf(metrics, evaluation))}\n      type: custom\n      split: {evaluation.On}");
            output.WriteLine("    metrics:");
            WriteMetric("accuracy", "Accuracy", evaluation.Accuracy, output);
            WriteMetric("f1", "Micro-F1", evaluation.MicroF1, output);
            WriteMetric("f1", "Macro-F1", evaluation.MacroF1, output);
        }

        output.WriteLine("---\n");
    }

    private static void WriteMetric(string type, string name, double value, TextWriter output) =>
        output.WriteLine($"    - type: {type}\n      name: {name}\n      value: {Digits(value)}");

    private static void WriteSummary(ModelMetrics metrics, TextWriter output)
    {
        var training = metrics.Training;
        output.WriteLine($"# {metrics.About.Name}\n");
        output.WriteLine(metrics.About.Description.Length > 0 ? metrics.About.Description + "\n" : "");
        output.WriteLine("| | |\n| --- | --- |");
        output.WriteLine($"| task | {metrics.Task}, {metrics.Labels.Count} labels |");
        output.WriteLine(
            $"| features | {training.Features} hashed character {training.Ngrams}-grams seen in at least {training.MinDocumentFrequency} texts, "
            + $"{training.TermFrequency} frequency, idf, length 1 |");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| trainer | {training.Trainer}, cost {training.Cost}, naive-Bayes share {training.NaiveBayesShare}, seed {training.Seed} |"));
        output.WriteLine($"| packages | {string.Join(", ", metrics.Packages.Select(package => $"{package.Key} {package.Value}"))} |");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| weights | `{metrics.Weights.File}`, {metrics.Weights.Bytes:N0} bytes, SHA-256 `{metrics.Weights.Sha256}` |"));
        if (metrics.About.Date is { } date)
        {
            output.WriteLine($"| date | {date} |");
        }
    }

    private static void WriteData(ModelMetrics metrics, TextWriter output)
    {
        output.WriteLine("\n## Data\n\n| role | files | texts | SHA-256 of the content |\n| --- | --- | ---: | --- |");
        foreach (var data in metrics.Data)
        {
            output.WriteLine($"| {data.Role} | {data.Files} | {data.Examples} | `{data.Sha256}` |");
        }

        foreach (var warning in metrics.Warnings)
        {
            output.WriteLine($"\n- {warning}");
        }
    }

    private static void WriteScores(ModelMetrics metrics, TextWriter output)
    {
        output.WriteLine("\n## Scores\n\n| on | accuracy | micro-F1 | macro-F1 | calibration error | unseen |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | --- |");
        foreach (var evaluation in metrics.Evaluations)
        {
            var scores = new[] { evaluation.Accuracy, evaluation.MicroF1, evaluation.MacroF1, evaluation.CalibrationError }.Select(Digits);
            output.WriteLine($"| {evaluation.On} | {string.Join(" | ", scores)} | {Unseen(metrics, evaluation)} |");
        }
    }

    private static string Unseen(ModelMetrics metrics, EvaluationMetrics evaluation) => evaluation switch
    {
        { IsUnbiased: true } => "yes",
        { SeenTexts: 0 } => "no: thresholds and calibration were fitted to it",
        _ => $"no: {evaluation.SeenTexts} of its {metrics.Data.First(data => data.Role == evaluation.On).Examples} texts also stand in train",
    };

    private static void WriteComparisons(ModelMetrics metrics, TextWriter output)
    {
        foreach (var comparison in metrics.Comparisons)
        {
            output.WriteLine($"\n- {comparison.Name}: accuracy {Digits(comparison.Accuracy)} on {comparison.On}");
        }
    }

    private static void WriteLabels(ModelMetrics metrics, TextWriter output)
    {
        var evaluation = metrics.Evaluations[^1];
        output.WriteLine($"\nEach label on {evaluation.On}:\n\n| label | precision | recall | F1 | support |\n| --- | ---: | ---: | ---: | ---: |");
        foreach (var label in evaluation.Labels)
        {
            output.WriteLine($"| {label.Name} | {Digits(label.Precision)} | {Digits(label.Recall)} | {Digits(label.F1)} | {label.Support} |");
        }
    }

    private static void WriteBaseline(ModelMetrics metrics, TextWriter output)
    {
        if (metrics.Baseline is not { } baseline)
        {
            return;
        }

        output.WriteLine($"\n## Baseline\n\nLabelling functions, each of which votes for a label where a text holds one of its phrases: micro-F1 {Digits(baseline.MicroF1)}, macro-F1 {Digits(baseline.MacroF1)} on {baseline.On}.\n");
        output.WriteLine("| function | label | coverage | overlap | conflict | correct | incorrect | accuracy |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var function in baseline.Functions)
        {
            var shares = new[] { function.Coverage, function.Overlap, function.Conflict }.Select(Digits);
            output.WriteLine($"| {function.Name} | {function.Label} | {string.Join(" | ", shares)} | {function.Correct} | {function.Incorrect} | {Digits(function.Accuracy)} |");
        }
    }

    private static void WriteLimits(ModelMetrics metrics, TextWriter output)
    {
        output.WriteLine("\n## Limits\n");
        foreach (var limit in metrics.About.Limits)
        {
            output.WriteLine($"- {limit}");
        }
    }

    private static string FilesOf(ModelMetrics metrics, EvaluationMetrics evaluation) =>
        metrics.Data.First(data => data.Role == evaluation.On || (evaluation.On == "folds" && data.Role == "train")).Files;

    private static string Digits(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Quoted(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
