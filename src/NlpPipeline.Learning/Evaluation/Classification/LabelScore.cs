namespace NlpPipeline.Learning.Evaluation.Classification;

/// <summary>How well one label, or an average of labels, was found. All shares are 0 to 1, and 0 where they would divide by 0.</summary>
/// <param name="Name">The label, or the kind of average.</param>
/// <param name="Precision">Share of the given labels that are right.</param>
/// <param name="Recall">Share of the right labels that were given.</param>
/// <param name="F1">Harmonic mean of precision and recall (averages: the mean of the F1 scores, except micro).</param>
/// <param name="Support">Number of right labels.</param>
public sealed record LabelScore(string Name, double Precision, double Recall, double F1, int Support)
{
    internal static LabelScore FromCounts(string name, int truePositives, int given, int right) => new(
        name,
        Ratio(truePositives, given),
        Ratio(truePositives, right),
        Ratio(2 * truePositives, given + right),
        right);

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
