using System.Runtime.Intrinsics;
using NlpPipeline.Learning.Features;
using NlpPipeline.Text;

namespace NlpPipeline.Learning.Prediction;

/// <summary>
/// Margins of one label for many overlapping stretches of a text: every n-gram is hashed once, and a stretch costs two differences of running sums (a summed-area
/// table in one dimension; Crow 1984). Gives what the classifier gives for the stretch alone, but for rounding. Immutable and safe to share between threads.
/// </summary>
public sealed class StretchScorer
{
    [ThreadStatic]
    private static Vector128<double>[]? _singles;

    [ThreadStatic]
    private static Vector128<double>[]? _pairs;

    private readonly FeatureExtractor _features;
    private readonly float _bias;

    // Of each feature, weight · idf and idf², from place 1 on; place 0 holds what an n-gram gives that is no feature.
    private readonly Vector64<float>[] _byFeature;

    // The same of each character, which saves a hash at every one.
    private readonly Vector64<float>[] _bySingle;

    /// <summary>Takes the weights of one label out of a classifier.</summary>
    /// <param name="classifier">A classifier of 1–2-grams whose frequencies are <see cref="TermFrequency.Occurrences"/>.</param>
    /// <param name="label">Number of the label.</param>
    /// <exception cref="ArgumentException">The classifier has other features.</exception>
    public StretchScorer(TextClassifier classifier, int label)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        if (classifier.Features.Options is not { MinLength: 1, MaxLength: 2, TermFrequency: TermFrequency.Occurrences })
        {
            throw new ArgumentException("Stretches are scored by occurrences of 1–2-grams.", nameof(classifier));
        }

        _features = classifier.Features;
        _bias = classifier.Weights.Bias(label);
        _byFeature = new Vector64<float>[_features.FeatureCount + 1];
        for (var feature = 0; feature < _features.FeatureCount; feature++)
        {
            var idf = _features.Idf(feature);
            _byFeature[feature + 1] = Vector64.Create(classifier.Weights[feature, label] * idf, idf * idf);
        }

        _bySingle = new Vector64<float>[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
        {
            _bySingle[c] = _byFeature[_features.FeatureOf((char)c) + 1];
        }
    }

    /// <summary>Writes the margin of every stretch.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretches">Stretches of the text, none of them empty.</param>
    /// <param name="head">What the classifier reads in front of a stretch, without full-width forms or upper case.</param>
    /// <param name="headAtStart">The same in front of a stretch that begins with the text.</param>
    /// <param name="margins">Room for a margin a stretch.</param>
    public void Score(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> stretches, string head, string headAtStart, Span<float> margins)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(headAtStart);
        if (stretches.IsEmpty)
        {
            return;
        }

        var (singles, pairs) = (Reserve(ref _singles, text.Length + 1), Reserve(ref _pairs, text.Length + 1));
        AddUp(text, singles, pairs);
        var (edges, edgesAtStart) = (Edges(head), Edges(headAtStart));
        for (var i = 0; i < stretches.Length; i++)
        {
            var stretch = stretches[i];
            var (first, last) = (NgramHasher.Fold(text[stretch.Start]), NgramHasher.Fold(text[stretch.End - 1]));
            var sum = singles[stretch.End] - singles[stretch.Start] + pairs[stretch.End - 1] - pairs[stretch.Start];
            sum += stretch.Start == 0 ? edgesAtStart + Lead(headAtStart, first) : edges + Lead(head, first);
            sum += Of(_features.FeatureOf(last, NgramHasher.End));
            margins[i] = _bias + (sum[1] > 0 ? (float)(sum[0] / Math.Sqrt(sum[1])) : 0);
        }
    }

    // singles[i]: of all characters before i; pairs[i]: of all pairs that begin before i. The pair of the last character and the end is in no stretch.
    private void AddUp(ReadOnlySpan<char> text, Span<Vector128<double>> singles, Span<Vector128<double>> pairs)
    {
        var (single, pair) = (Vector128<double>.Zero, Vector128<double>.Zero);
        var next = NgramHasher.Fold(text[0]);
        for (var i = 0; i < text.Length; i++)
        {
            (singles[i], pairs[i]) = (single, pair);
            var c = next;
            next = i + 1 < text.Length ? NgramHasher.Fold(text[i + 1]) : NgramHasher.End;
            single += Vector128.WidenLower(_bySingle[c].ToVector128Unsafe());
            pair += Of(_features.FeatureOf(c, next));
        }

        singles[text.Length] = single;
    }

    // The marks of beginning and end, and the head: the same for every stretch.
    private Vector128<double> Edges(string head)
    {
        var sum = Of(_features.FeatureOf(NgramHasher.Begin)) + Of(_features.FeatureOf(NgramHasher.End));
        var previous = NgramHasher.Begin;
        foreach (var c in head)
        {
            sum += Of(_features.FeatureOf(previous, c)) + Of(_features.FeatureOf(c));
            previous = c;
        }

        return sum;
    }

    // The pair that leads from the head into the stretch.
    private Vector128<double> Lead(string head, char first) => Of(_features.FeatureOf(head.Length > 0 ? head[^1] : NgramHasher.Begin, first));

    // Summed in double precision: differences of long sums would lose what matters in single.
    private Vector128<double> Of(int feature) => Vector128.WidenLower(_byFeature[feature + 1].ToVector128Unsafe());

    private static Vector128<double>[] Reserve(ref Vector128<double>[]? room, int length) => room is not null && room.Length >= length ? room : room = new Vector128<double>[2 * length];
}
