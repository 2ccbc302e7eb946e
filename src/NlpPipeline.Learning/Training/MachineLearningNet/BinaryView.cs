using Microsoft.ML;
using Microsoft.ML.Data;
using NlpPipeline.Learning.Features;

namespace NlpPipeline.Learning.Training.MachineLearningNet;

/// <summary>Sparse vectors and one yes-or-no label in the form that ML.NET's trainers read, without a copy.</summary>
internal sealed class BinaryView : IDataView
{
    public const string Features = "Features";
    public const string Label = "Label";

    private readonly SparseVector[] _vectors;
    private readonly int _featureCount;
    private readonly bool[] _labels;
    private readonly float[] _scales;

    /// <param name="vectors">The features of every example.</param>
    /// <param name="scales">For each feature the factor of its values.</param>
    /// <param name="labels">The label of every example.</param>
    public BinaryView(SparseVector[] vectors, float[] scales, bool[] labels)
    {
        _vectors = vectors;
        _featureCount = scales.Length;
        _labels = labels;
        _scales = scales;
        var schema = new DataViewSchema.Builder();
        schema.AddColumn(Features, new VectorDataViewType(NumberDataViewType.Single, _featureCount));
        schema.AddColumn(Label, BooleanDataViewType.Instance);
        Schema = schema.ToSchema();
    }

    public bool CanShuffle => true;

    public DataViewSchema Schema { get; }

    public long? GetRowCount() => _vectors.Length;

    public DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null) => new Cursor(this, rand);

    public DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random? rand = null) =>
        [new Cursor(this, rand)];

    private sealed class Cursor : DataViewRowCursor
    {
        private readonly BinaryView _view;
        private readonly int[] _order;
        private int _position = -1;

        public Cursor(BinaryView view, Random? random)
        {
            _view = view;
            _order = [.. Enumerable.Range(0, view._vectors.Length)];
            random?.Shuffle(_order);
        }

        public override long Position => _position;

        public override long Batch => 0;

        public override DataViewSchema Schema => _view.Schema;

        private int Row => _order[_position];

        public override bool MoveNext()
        {
            _position = _position + 1 < _order.Length ? _position + 1 : -1;
            return _position >= 0;
        }

        public override bool IsColumnActive(DataViewSchema.Column column) => true;

        public override ValueGetter<DataViewRowId> GetIdGetter() => (ref id) => id = new DataViewRowId((ulong)Row, 0);

        public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column) => column.Name == Features
            ? (ValueGetter<TValue>)(Delegate)(ValueGetter<VBuffer<float>>)GetFeatures
            : (ValueGetter<TValue>)(Delegate)(ValueGetter<bool>)GetLabel;

        private void GetLabel(ref bool label) => label = _view._labels[Row];

        private void GetFeatures(ref VBuffer<float> features)
        {
            var (indices, values) = _view._vectors[Row];
            var editor = VBufferEditor.Create(ref features, _view._featureCount, indices.Length);
            indices.CopyTo(editor.Indices);
            for (var k = 0; k < values.Length; k++)
            {
                editor.Values[k] = values[k] * _view._scales[indices[k]];
            }

            features = editor.Commit();
        }
    }
}
