using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NlpPipeline.Learning.Prediction;

/// <summary>
/// One weight for each feature and label, and one bias for each label. A weight is kept in a byte q, as <c>scale · q·|q| / 127²</c> with a
/// scale for each label: small weights, which are most, keep more of their precision than with equal steps. Filled label by label
/// by a trainer, read-only from then on.
/// </summary>
public sealed class LinearWeights
{
    private const int Steps = 127;
    private const int Lanes = 8;

    private readonly int _stride;
    private readonly sbyte[] _weights;
    private readonly float[] _scales;
    private readonly float[] _biases;

    /// <summary>Creates weights that are all 0.</summary>
    public LinearWeights(int featureCount, int labelCount)
    {
        FeatureCount = featureCount;
        LabelCount = labelCount;
        _stride = (labelCount + Lanes - 1) / Lanes * Lanes;
        _weights = new sbyte[checked(featureCount * _stride)];
        _scales = new float[_stride];
        _biases = new float[_stride];
    }

    /// <summary>Number of features.</summary>
    public int FeatureCount { get; }

    /// <summary>Number of labels.</summary>
    public int LabelCount { get; }

    /// <summary>Room that <see cref="Score"/> needs: the number of labels, rounded up to whole vectors.</summary>
    public int ScoreLength => _stride;

    internal Span<float> Scales => _scales;

    internal Span<float> Biases => _biases;

    /// <summary>Sets the weights of one label, rounding them.</summary>
    public void SetLabel(int label, ReadOnlySpan<float> weights, float bias)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, FeatureCount);
        var largest = 0f;
        foreach (var weight in weights)
        {
            largest = Math.Max(largest, Math.Abs(weight));
        }

        _scales[label] = largest / (Steps * Steps);
        _biases[label] = bias;
        for (var feature = 0; feature < weights.Length && largest > 0; feature++)
        {
            var root = Steps * MathF.Sqrt(Math.Abs(weights[feature]) / largest);
            _weights[(feature * _stride) + label] = (sbyte)MathF.CopySign(MathF.Round(root), weights[feature]);
        }
    }

    /// <summary>The weight of <paramref name="feature"/> for <paramref name="label"/>.</summary>
    public float this[int feature, int label]
    {
        get
        {
            int root = _weights[(feature * _stride) + label];
            return root * Math.Abs(root) * _scales[label];
        }
    }

    /// <summary>The bias of <paramref name="label"/>: its margin for a text without features.</summary>
    public float Bias(int label) => _biases[label];

    /// <summary>Writes the margin of every label, <c>bias + Σ weight · value</c>; positive speaks for the label.</summary>
    /// <param name="indices">Feature numbers.</param>
    /// <param name="values">Their values.</param>
    /// <param name="margins">Room for <see cref="ScoreLength"/> margins; those behind the last label are 0.</param>
    public void Score(ReadOnlySpan<int> indices, ReadOnlySpan<float> values, Span<float> margins)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(margins.Length, _stride);
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        for (var label = 0; label < _stride; label += Lanes)
        {
            var sum = Vector256<float>.Zero;
            for (var k = 0; k < indices.Length; k++)
            {
                var roots = Vector128.WidenLower(Vector64.LoadUnsafe(ref weights, (nuint)((indices[k] * (long)_stride) + label)).ToVector128Unsafe());
                sum += Vector256.ConvertToSingle(Widen(roots * Vector128.Abs(roots))) * values[k];
            }

            var scaled = (sum * Vector256.LoadUnsafe(ref _scales[label])) + Vector256.LoadUnsafe(ref _biases[label]);
            scaled.StoreUnsafe(ref margins[label]);
        }
    }

    internal sbyte[] Column(int label)
    {
        var column = new sbyte[FeatureCount];
        for (var feature = 0; feature < column.Length; feature++)
        {
            column[feature] = _weights[(feature * _stride) + label];
        }

        return column;
    }

    internal void SetColumn(int label, ReadOnlySpan<sbyte> column)
    {
        for (var feature = 0; feature < column.Length; feature++)
        {
            _weights[(feature * _stride) + label] = column[feature];
        }
    }

    private static Vector256<int> Widen(Vector128<short> vector) =>
        Vector256.Create(Vector128.WidenLower(vector), Vector128.WidenUpper(vector));
}
