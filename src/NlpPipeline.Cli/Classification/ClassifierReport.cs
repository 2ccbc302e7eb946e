using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Evaluation.Classification;
using NlpPipeline.Learning.Models;

namespace NlpPipeline.Cli.Classification;

/// <summary>Evaluates a trained classifier for <c>evaluate --model</c>.</summary>
internal static class ClassifierReport
{
    /// <summary>Evaluates the model of <paramref name="folder"/> on labelled texts.</summary>
    /// <exception cref="CommandException">The data or the model cannot be used.</exception>
    public static ClassifierEvaluation Evaluate(string folder, string data, Terminal terminal)
    {
        var texts = LearningFailures.Translate(() => DatasetReader.Read(data));
        var classifier = LearningFailures.Translate(() => ModelFolder.Load(folder));
        foreach (var warning in texts.Warnings.Concat(DatasetAudit.FindUnknownLabels(texts, classifier.Labels, folder)))
        {
            terminal.WriteWarning(warning);
        }

        return ClassifierEvaluation.Evaluate(classifier, texts);
    }

    /// <summary>Writes an HTML page with tables and plots, if a file is given.</summary>
    public static void WriteHtml(string? file, string title, ClassifierEvaluation evaluation, IReadOnlyList<LearningCurvePoint>? curve = null)
    {
        if (file is not null)
        {
            using var output = new StreamWriter(file) { NewLine = "\n" };
            ClassificationReportHtml.Write(title, evaluation, curve ?? [], output);
        }
    }
}
