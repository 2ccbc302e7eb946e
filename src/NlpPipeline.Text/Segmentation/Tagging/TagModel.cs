using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NlpPipeline.Text.Segmentation.Modelling;

namespace NlpPipeline.Text.Segmentation.Tagging;

/// <summary>
/// The hidden Markov model that finds unknown words and their parts of speech together (jieba's posseg), decoded by Viterbi over those
/// states only that can emit the character and follow the last one. Immutable.
/// </summary>
internal sealed class TagModel
{
    private readonly SegmenterModel _model;

    // Sets of states are bits of a vector: there are at most 256.
    private readonly Vector256<ulong>[] _successors;
    private readonly Vector256<ulong> _allStates;

    // A row for each state, a column for each state before it.
    private readonly double[] _transitions;

    public TagModel(SegmenterModel model)
    {
        _model = model;
        var count = model.TagStates.Length;
        _successors = new Vector256<ulong>[count];
        _transitions = new double[count * count];
        Array.Fill(_transitions, double.NegativeInfinity);
        foreach (var (previous, state, value) in model.TagTransitions)
        {
            _successors[previous] |= Bit(state);
            _transitions[(state * count) + previous] = value;
        }

        for (var state = 0; state < count; state++)
        {
            _allStates |= Bit(state);
        }
    }

    /// <summary>The most probable state of each character.</summary>
    /// <param name="codes">Codes of Chinese characters, at least one.</param>
    public TagState[] Decode(ReadOnlySpan<ushort> codes)
    {
        var cells = new List<Cell>();
        var layer = (Start: 0, End: 0);
        var emissions = new double[_model.TagStates.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            var candidates = ReadEmissions(codes[i], emissions);
            AddLayer(cells, layer, i == 0 ? candidates : Restrict(candidates, cells, layer), emissions);
            layer = (layer.End, cells.Count);
        }

        return TraceBack(cells, layer, codes.Length);
    }

    private static Vector256<ulong> Bit(int state) => Vector256<ulong>.Zero.WithElement(state >> 6, 1UL << (state & 63));

    // Fills the log-probabilities of a character; returns the states that are tried for it: all, if the model does not know it.
    private Vector256<ulong> ReadEmissions(ushort code, double[] emissions)
    {
        Array.Fill(emissions, BoundaryState.Impossible);
        var starts = _model.TagEmissionStarts;
        var candidates = Vector256<ulong>.Zero;
        foreach (var emission in _model.TagEmissions[starts[code]..starts[code + 1]])
        {
            emissions[emission.State] = _model.TagEmissionValues[emission.Value];
            candidates |= emission.IsCandidate ? Bit(emission.State) : default;
        }

        return candidates == default ? _allStates : candidates;
    }

    private Vector256<ulong> Restrict(Vector256<ulong> candidates, List<Cell> cells, (int Start, int End) previous)
    {
        var expected = Vector256<ulong>.Zero;
        foreach (var cell in CollectionsMarshal.AsSpan(cells)[previous.Start..previous.End])
        {
            expected |= _successors[cell.State];
        }

        var both = candidates & expected;
        return both != default ? both : expected != default ? expected : _allStates;
    }

    private void AddLayer(List<Cell> cells, (int Start, int End) previous, Vector256<ulong> states, double[] emissions)
    {
        for (var word = 0; word < Vector256<ulong>.Count; word++)
        {
            for (var bits = states[word]; bits != 0; bits &= bits - 1)
            {
                var state = (word << 6) + BitOperations.TrailingZeroCount(bits);
                cells.Add(previous.End == 0
                    ? new Cell(state, -1, _model.TagStarts[state] + emissions[state])
                    : BestCell(CollectionsMarshal.AsSpan(cells), previous, state, emissions[state]));
            }
        }
    }

    // Of equally probable predecessors the one later in the order of states wins.
    private Cell BestCell(ReadOnlySpan<Cell> cells, (int Start, int End) previous, int state, double emission)
    {
        var transitions = _transitions.AsSpan(state * _successors.Length, _successors.Length);
        var best = new Cell(state, previous.Start, double.NegativeInfinity);
        for (var i = previous.Start; i < previous.End; i++)
        {
            var score = cells[i].Score + transitions[cells[i].State] + emission;
            if (score >= best.Score && _successors[cells[i].State] != default)
            {
                best = new Cell(state, i, score);
            }
        }

        return best;
    }

    private TagState[] TraceBack(List<Cell> cells, (int Start, int End) last, int length)
    {
        var best = last.Start;
        for (var i = last.Start; i < last.End; i++)
        {
            best = cells[i].Score >= cells[best].Score ? i : best;
        }

        var states = new TagState[length];
        for (var i = length - 1; i >= 0; i--)
        {
            states[i] = _model.TagStates[cells[best].State];
            best = cells[best].Previous;
        }

        return states;
    }

    /// <summary>A state at a character, the index of the best cell before it and the log-probability of the path so far.</summary>
    private readonly record struct Cell(int State, int Previous, double Score);
}
