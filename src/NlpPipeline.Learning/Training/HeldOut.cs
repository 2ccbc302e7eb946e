using NlpPipeline.Learning.Calibration;
using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Features;
using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Training;

/// <summary>Features and label numbers of texts that weights are judged by. Labels unknown in training count as no label.</summary>
internal sealed class HeldOut
{
    private readonly SparseVector[] _vectors;
    private readonly int[][] _labels;

    private HeldOut(IReadOnlyList<Example> examples, SparseVector[] vectors, int[][] labels)
    {
        Examples = examples;
        _vectors = vectors;
        _labels = labels;
    }

    public IReadOnlyList<Example> Examples { get; }

    public static HeldOut Prepare(IReadOnlyList<Example> examples, IReadOnlyList<string> labels, FeatureExtractor features) =>
        new(examples, features.ExtractAll([.. examples.Select(example => example.Text)]), LabelNumbers(examples, labels));

    public static int[][] LabelNumbers(IReadOnlyList<Example> examples, IReadOnlyList<string> labels)
    {
        var numbers = labels.Index().ToDictionary(label => label.Item, label => label.Index, StringComparer.Ordinal);
        return [.. examples.Select(example => example.Labels.Where(numbers.ContainsKey).Select(label => numbers[label]).ToArray())];
    }

    public HeldOutMargins Score(LinearWeights weights)
    {
        var room = new float[weights.ScoreLength];
        var margins = new float[_vectors.Length][];
        for (var i = 0; i < margins.Length; i++)
        {
            weights.Score(_vectors[i].Indices, _vectors[i].Values, room);
            margins[i] = room[..weights.LabelCount];
        }

        return new HeldOutMargins(weights.LabelCount, margins, _labels);
    }
}
