using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Evaluation.Classification;
using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.LabellingFunctions;

/// <summary>What one function does on labelled texts, as Snorkel's analysis prints it; shares 0 to 1.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">The label that it votes for.</param>
/// <param name="Coverage">Share of the texts in which it votes.</param>
/// <param name="Overlap">Share of the texts in which another function votes too.</param>
/// <param name="Conflict">Share of the texts in which it and a function of another label vote, and the text has but one of the two labels or none.</param>
/// <param name="Correct">Number of its votes that are right.</param>
/// <param name="Incorrect">Number of its votes that are wrong.</param>
/// <param name="Accuracy">Share of its votes that are right; 0 without votes.</param>
public sealed record LabellingFunctionScore(string Name, string Label, double Coverage, double Overlap, double Conflict, int Correct, int Incorrect, double Accuracy);

/// <summary>Functions as a classifier that gives every label that one of them votes for, and what each of them does.</summary>
/// <param name="On">Name of the data.</param>
/// <param name="MicroF1">F1 over all labels of all texts.</param>
/// <param name="MacroF1">Mean F1 over labels.</param>
/// <param name="Functions">Each function.</param>
public sealed record LabellingFunctionTable(string On, double MicroF1, double MacroF1, IReadOnlyList<LabellingFunctionScore> Functions)
{
    /// <summary>Judges <paramref name="functions"/> on <paramref name="data"/>.</summary>
    public static LabellingFunctionTable Of(string on, IReadOnlyList<LabellingFunction> functions, Dataset data)
    {
        ArgumentNullException.ThrowIfNull(functions);
        ArgumentNullException.ThrowIfNull(data);
        var votes = data.Examples.Select(example => (Example: example, Voting: functions.Where(function => function.Votes(example.Text)).ToList())).ToList();
        var report = ClassificationReport.Create(
            [.. votes.Select(text => new ScoredText(text.Example, [.. text.Voting.Select(function => function.Label).Distinct().Select(label => new ScoredLabel(label, 1, 0))], []))],
            isMultiLabel: true);
        return new LabellingFunctionTable(on, report.Micro.F1, report.Macro.F1, [.. functions.Select(function => Score(function, votes))]);
    }

    private static LabellingFunctionScore Score(LabellingFunction function, List<(Example Example, List<LabellingFunction> Voting)> texts)
    {
        var own = texts.FindAll(text => text.Voting.Contains(function));
        var correct = own.Count(text => text.Example.Labels.Contains(function.Label));
        var conflicts = own.Count(text => text.Voting.Exists(other => other.Label != function.Label
            && !(text.Example.Labels.Contains(function.Label) && text.Example.Labels.Contains(other.Label))));
        return new LabellingFunctionScore(
            function.Name,
            function.Label,
            Share(own.Count, texts.Count),
            Share(own.Count(text => text.Voting.Count > 1), texts.Count),
            Share(conflicts, texts.Count),
            correct,
            own.Count - correct,
            Share(correct, own.Count));
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
