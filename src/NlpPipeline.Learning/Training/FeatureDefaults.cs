using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Features;

namespace NlpPipeline.Learning.Training;

/// <summary>Features that measured best on development data of titles, sentences and product descriptions.</summary>
internal static class FeatureDefaults
{
    // Mean length in UTF-16 units from which repeated n-grams count more than once.
    private const double LongText = 200;

    // Total length from which n-grams that stand in one text only are noise, and runs of three are frequent enough to be learnt.
    private const long LargeCorpus = 400_000;

    public static FeatureOptions For(Dataset train, (int Min, int Max)? ngrams)
    {
        var length = train.Examples.Sum(example => (long)example.Text.Length);
        var (min, max) = ngrams ?? (length >= LargeCorpus ? (1, 3) : (1, 2));
        return new FeatureOptions
        {
            MinLength = min,
            MaxLength = max,
            MinDocumentFrequency = length >= LargeCorpus ? 2 : 1,
            TermFrequency = (double)length / train.Examples.Count >= LongText ? TermFrequency.Logarithmic : TermFrequency.Binary,
        };
    }
}
