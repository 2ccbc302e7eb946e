using CsCheck;
using NlpPipeline.Learning.Features;
using Xunit;

namespace NlpPipeline.Tests.Learning.Features;

public sealed class FeatureExtractorTests
{
    private static readonly FeatureExtractor Extractor = FeatureExtractor.Fit(["监督检查", "检查工作", "ＡＢ１"], new FeatureOptions());

    [Theory]
    [InlineData("AB1", "ab1")]
    [InlineData("ＡＢ１", "ab1")]
    [InlineData("Ab１", "ab1")]
    public void Full_width_and_case_make_no_difference(string text, string same) =>
        Assert.Equal(Extractor.Extract(text).Indices, Extractor.Extract(same).Indices);

    [Theory]
    [InlineData("检查监督", "监督检查")]
    [InlineData("检查", "检查。")]
    public void Order_and_ends_make_a_difference(string text, string other) =>
        Assert.NotEqual(Extractor.Extract(text).Indices, Extractor.Extract(other).Indices);

    [Fact]
    public void Rare_n_grams_weigh_more()
    {
        var characters = FeatureExtractor.Fit(["监督检查", "检查工作"], new FeatureOptions { MaxLength = 1 });
        var vector = characters.Extract("检督");

        Assert.True(Weight("督") > Weight("检"));

        float Weight(string character) => vector.Values[vector.Indices.IndexOf(
            characters.Locate("检督").Single(ngram => ngram.Start == "检督".IndexOf(character, StringComparison.Ordinal) && ngram.End <= "检督".Length).Feature)];
    }

    [Fact]
    public void Repeats_count_only_with_logarithmic_frequency()
    {
        var logarithmic = FeatureExtractor.Fit(["监督检查", "检查工作"], new FeatureOptions { TermFrequency = TermFrequency.Logarithmic, MaxLength = 1 });
        var binary = FeatureExtractor.Fit(["监督检查", "检查工作"], new FeatureOptions { MaxLength = 1 });

        Assert.NotEqual(logarithmic.Extract("检查").Values, logarithmic.Extract("检检查").Values);
        Assert.Equal(binary.Extract("检查").Values, binary.Extract("检检查").Values);
    }

    [Fact]
    public void What_is_seen_too_rarely_is_no_feature() =>
        Assert.True(FeatureExtractor.Fit(["监督检查", "检查工作"], new FeatureOptions { MinDocumentFrequency = 2 }).FeatureCount
            < FeatureExtractor.Fit(["监督检查", "检查工作"], new FeatureOptions()).FeatureCount);

    [Fact]
    public void Every_vector_is_sorted_and_of_length_one_or_empty() => Gen.String[Gen.Char["监督检查工作AB1 。\uD840\uDC00"], 0, 30].Sample(text =>
    {
        var (indices, values) = Extractor.Extract(text);
        Assert.Equal(indices.Order().Distinct(), indices);
        Assert.All(indices, index => Assert.InRange(index, 0, Extractor.FeatureCount - 1));
        Assert.True(values.Length == 0 || Math.Abs(values.Sum(value => (double)value * value) - 1) < 1e-5);
    });

    [Fact]
    public void Located_n_grams_are_those_of_the_vector() => Gen.String[Gen.Char["监督检查工作"], 0, 20].Sample(text =>
        Assert.Equal(Extractor.Extract(text).Indices, Extractor.Locate(text).Select(ngram => ngram.Feature).Distinct().Order()));
}
