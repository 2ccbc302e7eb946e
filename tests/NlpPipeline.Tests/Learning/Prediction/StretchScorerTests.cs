using CsCheck;
using NlpPipeline.Learning.Calibration;
using NlpPipeline.Learning.Features;
using NlpPipeline.Learning.Prediction;
using NlpPipeline.Text;
using Xunit;

namespace NlpPipeline.Tests.Learning.Prediction;

/// <summary>A stretch scored within its text gets the margin that the classifier gives it alone.</summary>
public sealed class StretchScorerTests
{
    private const string Head = "\uE001";
    private const string HeadAtStart = "\uE001⟨";

    private static readonly string[] Texts = ["重点检查河道采砂、选人用人", "要提高认识,主动接受监督", "聚焦Ａ级项目,查招标", "检查检查检查"];
    private static readonly TextClassifier Classifier = Create(new FeatureOptions { MaxLength = 2, HashBits = 12, TermFrequency = TermFrequency.Occurrences });

    [Fact]
    public void Margins_are_those_of_the_stretch_alone()
    {
        var scorer = new StretchScorer(Classifier, label: 0);
        var letters = Gen.Char[string.Concat([.. string.Concat(Texts).Distinct()])];
        Gen.Select(Gen.String[letters, 1, 40], Gen.Int[0, 39], Gen.Int[1, 40]).Sample((text, start, length) =>
        {
            var stretch = new TextSpan(start % text.Length, Math.Min(text.Length, (start % text.Length) + length));
            var margins = new float[1];
            scorer.Score(text, [stretch], Head, HeadAtStart, margins);
            var alone = Classifier.ComputeMargins((stretch.Start == 0 ? HeadAtStart : Head) + stretch.In(text))[0];
            Assert.Equal(alone, margins[0], tolerance: 1e-4);
        });
    }

    [Fact]
    public void A_classifier_with_other_features_is_refused() =>
        Assert.Throws<ArgumentException>(() => new StretchScorer(Create(new FeatureOptions { MaxLength = 2, HashBits = 12 }), label: 0));

    private static TextClassifier Create(FeatureOptions options)
    {
        var features = FeatureExtractor.Fit([.. Texts.Select(text => HeadAtStart + text)], options);
        var weights = new LinearWeights(features.FeatureCount, labelCount: 1);
        weights.SetLabel(0, [.. Enumerable.Range(0, features.FeatureCount).Select(feature => MathF.Sin(feature))], bias: -0.25f);
        return new TextClassifier(["evidence"], features, weights, new MultiLabelRule([0], [new PlattScaling(-1, 0)]));
    }
}
