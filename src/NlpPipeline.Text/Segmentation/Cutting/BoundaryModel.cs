using System.Runtime.Intrinsics;
using NlpPipeline.Text.Segmentation.Modelling;

namespace NlpPipeline.Text.Segmentation.Cutting;

/// <summary>
/// The hidden Markov model that joins Chinese characters into words that the dictionary lacks (jieba's finalseg): states
/// <see cref="BoundaryState"/>, decoded by Viterbi. All four states of a character are held in one vector, in the order B, M, E, S.
/// </summary>
internal sealed class BoundaryModel
{
    private const byte EndMark = 1 << 4;

    // B and S follow an end (E or S); M and E follow B or M. Of equally probable predecessors jieba takes the one named second.
    private static readonly Vector256<long> FirstPredecessor = Vector256.Create(BoundaryState.End, BoundaryState.Begin, BoundaryState.Begin, (long)BoundaryState.End);
    private static readonly Vector256<long> SecondPredecessor = Vector256.Create(BoundaryState.Single, BoundaryState.Middle, BoundaryState.Middle, (long)BoundaryState.Single);

    private readonly Vector256<double> _starts;
    private readonly Vector256<double> _fromFirst;
    private readonly Vector256<double> _fromSecond;
    private readonly ModelFile _file;

    /// <param name="file">Transitions and emissions.</param>
    public BoundaryModel(ModelFile file)
    {
        var transitions = file.Section<double>(ModelSection.BoundaryTransitions);
        _starts = Vector256.Create(transitions);
        _fromFirst = Gather(transitions, FirstPredecessor);
        _fromSecond = Gather(transitions, SecondPredecessor);
        _file = file;
    }

    /// <summary>Decodes a run of Chinese characters; <see cref="IsEnd"/> of each mark then tells whether a word ends there.</summary>
    /// <param name="codes">The characters' codes, at least one.</param>
    /// <param name="marks">The result, as long as <paramref name="codes"/>.</param>
    public void Decode(ReadOnlySpan<ushort> codes, Span<byte> marks)
    {
        var emissions = new Emissions(_file);
        var scores = _starts + emissions.Of(codes[0]);
        for (var i = 1; i < codes.Length; i++)
        {
            var emission = emissions.Of(codes[i]);
            var first = Vector256.Shuffle(scores, FirstPredecessor) + _fromFirst + emission;
            var second = Vector256.Shuffle(scores, SecondPredecessor) + _fromSecond + emission;
            var isSecond = Vector256.GreaterThanOrEqual(second, first);
            marks[i] = (byte)isSecond.ExtractMostSignificantBits();
            scores = Vector256.ConditionalSelect(isSecond, second, first);
        }

        TraceBack(marks[..codes.Length], scores[BoundaryState.Single] >= scores[BoundaryState.End] ? BoundaryState.Single : BoundaryState.End);
    }

    /// <summary>Whether a word ends with the character of this mark.</summary>
    public static bool IsEnd(byte mark) => (mark & EndMark) != 0;

    private static void TraceBack(Span<byte> marks, int state)
    {
        for (var i = marks.Length - 1; i >= 0; i--)
        {
            var isSecond = (marks[i] & (1 << state)) != 0;
            var isOutside = state is BoundaryState.Begin or BoundaryState.Single;
            marks[i] = state >= BoundaryState.End ? EndMark : (byte)0;
            state = (isOutside, isSecond) switch
            {
                (true, false) => BoundaryState.End,
                (true, true) => BoundaryState.Single,
                (false, false) => BoundaryState.Begin,
                (false, true) => BoundaryState.Middle,
            };
        }
    }

    // The start probabilities come first, then a row of transitions from each state.
    private static Vector256<double> Gather(ReadOnlySpan<double> transitions, Vector256<long> predecessors)
    {
        var gathered = Vector256<double>.Zero;
        for (var state = 0; state < BoundaryState.Count; state++)
        {
            var row = 1 + (int)predecessors[state];
            gathered = gathered.WithElement(state, transitions[(row * BoundaryState.Count) + state]);
        }

        return gathered;
    }

    // Read from the file as they are: unpacking them all would take longer than loading the rest of the model.
    private readonly ref struct Emissions(ModelFile file)
    {
        private readonly ReadOnlySpan<ushort> _indices = file.Section<ushort>(ModelSection.BoundaryEmissions);
        private readonly ReadOnlySpan<double> _values = file.Section<double>(ModelSection.BoundaryEmissionValues);

        public Vector256<double> Of(ushort code)
        {
            var indices = _indices.Slice(code * BoundaryState.Count, BoundaryState.Count);
            return Vector256.Create(_values[indices[0]], _values[indices[1]], _values[indices[2]], _values[indices[3]]);
        }
    }
}
