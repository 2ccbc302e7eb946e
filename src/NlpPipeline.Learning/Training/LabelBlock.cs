using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NlpPipeline.Learning.Features;
using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Training;

/// <summary>
/// Room for the dual problems of eight neighbouring labels, one label in each lane of a vector. Its arrays take tens of megabytes with
/// hundreds of thousands of features, so one block is used for one group of labels after the other. For one thread.
/// </summary>
internal sealed class LabelBlock
{
    /// <summary>Number of labels in a block.</summary>
    public const int Width = 8;

    // A weight and the scale of its feature are read together, so they share a cache line: weights in the first half of a row,
    // scales in the second. The last row is the bias.
    private const int RowWidth = 2 * Width;

    // An example whose violations stay below this for CalmVisits visits rests, except in every FullPassInterval-th pass.
    private const float CalmViolation = 0.01f;
    private const int CalmVisits = 2;
    private const int FullPassInterval = 4;

    private readonly TrainingProblem _problem;
    private readonly NaiveBayesScaling _scaling;
    private readonly SparseVector[] _vectors;
    private readonly SolverOptions _options;
    private readonly int _biasRow;
    private readonly float[] _rows;
    private readonly float[] _column;
    private readonly float[] _duals;
    private readonly float[] _curvatures;
    private readonly byte[] _positives;
    private readonly byte[] _calmVisits;
    private readonly Vector256<float> _regularisation;
    private int _firstLabel;
    private int _laneCount;

    public LabelBlock(TrainingProblem problem, NaiveBayesScaling scaling, SolverOptions options)
    {
        _problem = problem;
        _scaling = scaling;
        _vectors = problem.Vectors;
        _options = options;
        _biasRow = problem.FeatureCount * RowWidth;
        _rows = new float[_biasRow + RowWidth];
        _column = new float[problem.FeatureCount];
        _duals = new float[_vectors.Length * Width];
        _curvatures = new float[_vectors.Length * Width];
        _positives = new byte[_vectors.Length];
        _calmVisits = new byte[_vectors.Length];
        _regularisation = Vector256.Create(0.5f / options.Cost);
    }

    /// <summary>Learns the eight labels from <paramref name="firstLabel"/> on: visits the examples in random order, pass by pass, until they are fitted.</summary>
    public void Solve(int firstLabel)
    {
        Begin(firstLabel);
        var random = new SplitMix64(_options.Seed + (ulong)_firstLabel);
        var order = Enumerable.Range(0, _vectors.Length).ToArray();
        var firstViolation = 0.0;
        for (var pass = 0; pass < _options.MaxPasses; pass++)
        {
            random.Shuffle(order.AsSpan());
            var isFull = pass < 2 || pass % FullPassInterval == 0;
            var violation = Pass(order, isFull);
            firstViolation = pass == 0 ? violation : firstViolation;
            if (pass > 0 && isFull && violation <= _options.Tolerance * firstViolation)
            {
                return;
            }
        }
    }

    /// <summary>Hands over the learnt columns, scales folded into the weights.</summary>
    public void CopyTo(LinearWeights weights)
    {
        for (var lane = 0; lane < _laneCount; lane++)
        {
            for (var feature = 0; feature < _column.Length; feature++)
            {
                var row = (feature * RowWidth) + lane;
                _column[feature] = _rows[row] * _rows[row + Width];
            }

            weights.SetLabel(_firstLabel + lane, _column, _rows[_biasRow + lane]);
        }
    }

    private void Begin(int firstLabel)
    {
        _firstLabel = firstLabel;
        _laneCount = Math.Min(Width, _problem.LabelCount - firstLabel);
        Array.Clear(_rows);
        Array.Clear(_duals);
        Array.Clear(_calmVisits);
        for (var example = 0; example < _positives.Length; example++)
        {
            _positives[example] = PositiveLanes(_problem.Labels[example], firstLabel);
        }

        FillScales();
        FillCurvatures();
    }

    private static byte PositiveLanes(int[] labels, int firstLabel)
    {
        var lanes = 0;
        foreach (var label in labels)
        {
            var lane = label - firstLabel;
            lanes |= lane is >= 0 and < Width ? 1 << lane : 0;
        }

        return (byte)lanes;
    }

    private static Vector256<float> Signs(byte positives)
    {
        var bits = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);
        var isPositive = Vector256.Equals(Vector256.Create((int)positives) & bits, bits);
        return Vector256.ConditionalSelect(isPositive.AsSingle(), Vector256<float>.One, -Vector256<float>.One);
    }

    private static Vector256<float> Load(float[] values, int start) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(values), (nuint)start);

    private static void Store(Vector256<float> vector, float[] values, int start) =>
        vector.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(values), (nuint)start);

    private void FillScales()
    {
        for (var lane = 0; lane < _laneCount; lane++)
        {
            _scaling.Fill(_firstLabel + lane, _column);
            for (var feature = 0; feature < _column.Length; feature++)
            {
                _rows[(feature * RowWidth) + Width + lane] = _column[feature];
            }

            _rows[_biasRow + Width + lane] = 1;
        }
    }

    private void FillCurvatures()
    {
        for (var example = 0; example < _vectors.Length; example++)
        {
            var (indices, values) = _vectors[example];
            var curvature = _regularisation + Vector256<float>.One;
            for (var k = 0; k < indices.Length; k++)
            {
                var scaled = Load(_rows, (indices[k] * RowWidth) + Width) * values[k];
                curvature += scaled * scaled;
            }

            Store(curvature, _curvatures, example * Width);
        }
    }

    private double Pass(int[] order, bool isFull)
    {
        var total = 0.0;
        foreach (var example in order)
        {
            if (!isFull && _calmVisits[example] >= CalmVisits)
            {
                continue;
            }

            var violation = Visit(example);
            total += violation;
            _calmVisits[example] = violation < CalmViolation ? (byte)Math.Min(_calmVisits[example] + 1, CalmVisits) : (byte)0;
        }

        return total;
    }

    // One exact step in the example's dual variables; returns the largest violation of optimality before the step.
    private float Visit(int example)
    {
        var signs = Signs(_positives[example]);
        var dual = Load(_duals, example * Width);
        var gradient = (signs * Score(_vectors[example])) - Vector256<float>.One + (_regularisation * dual);
        var atBound = Vector256.Equals(dual, Vector256<float>.Zero);
        var projected = Vector256.ConditionalSelect(atBound, Vector256.Min(gradient, Vector256<float>.Zero), gradient);
        var stepped = Vector256.Max(dual - (gradient / Load(_curvatures, example * Width)), Vector256<float>.Zero);
        if (stepped != dual)
        {
            Store(stepped, _duals, example * Width);
            Update(_vectors[example], (stepped - dual) * signs);
        }

        return LargestLane(Vector256.Abs(projected));
    }

    private Vector256<float> Score(SparseVector vector)
    {
        var (indices, values) = vector;
        var sum = Load(_rows, _biasRow);
        for (var k = 0; k < indices.Length; k++)
        {
            var row = indices[k] * RowWidth;
            sum += Load(_rows, row) * Load(_rows, row + Width) * values[k];
        }

        return sum;
    }

    private void Update(SparseVector vector, Vector256<float> step)
    {
        var (indices, values) = vector;
        Store(Load(_rows, _biasRow) + step, _rows, _biasRow);
        for (var k = 0; k < indices.Length; k++)
        {
            var row = indices[k] * RowWidth;
            Store(Load(_rows, row) + (step * Load(_rows, row + Width) * values[k]), _rows, row);
        }
    }

    private float LargestLane(Vector256<float> vector)
    {
        var largest = 0f;
        for (var lane = 0; lane < _laneCount; lane++)
        {
            largest = Math.Max(largest, vector[lane]);
        }

        return largest;
    }
}
