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

    private HeldOut(SparseVector[] vectors, int[][] labels)
    {
        _vectors = vectors;
        _labels = labels;
    }

    public static HeldOut Prepare(Dataset data, IReadOnlyList<string> labels, FeatureExtractor features) =>
        new(features.ExtractAll([.. data.Examples.Select(example => example.Text)]), LabelNumbers(data, labels));

    public static int[][] LabelNumbers(Dataset data, IReadOnlyList<string> labels)
    {
        var numbers = labels.Index().ToDictionary(label => label.Item, label => label.Index, StringComparer.Ordinal);
        return [.. data.Examples.Select(example => example.Labels.Where(numbers.ContainsKey).Select(label => numbers[label]).ToArray())];
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
