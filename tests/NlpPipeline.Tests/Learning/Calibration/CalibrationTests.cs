using NlpPipeline.Learning.Calibration;
using Xunit;

namespace NlpPipeline.Tests.Learning.Calibration;

public sealed class CalibrationTests
{
    [Fact]
    public void Isotonic_regression_pools_what_is_out_of_order()
    {
        var calibration = IsotonicCalibration.Fit([(1, false), (2, true), (3, false), (4, true), (5, true)]);

        Assert.Equal(0, calibration.Calibrate(-7));
        Assert.Equal(0.5f, calibration.Calibrate(2.5f), 6);
        Assert.Equal(1, calibration.Calibrate(9));
        Assert.InRange(calibration.Calibrate(3.5f), 0.6f, 0.9f);
    }

    [Fact]
    public void A_label_with_few_examples_follows_the_common_curve()
    {
        (float Margin, bool IsPositive)[] many = [.. Enumerable.Range(0, 4000).Select(i => (i % 4 - 1.5f, i % 4 >= 2))];
        (float Margin, bool IsPositive)[] few = [(-1.5f, true), (1.5f, false)];

        var curves = IsotonicCalibration.FitEach([many, few], positives: 100);

        Assert.InRange(curves[1].Calibrate(1.5f), 0.95f, 1);
        Assert.InRange(curves[1].Calibrate(-1.5f), 0, 0.05f);
        Assert.Equal(0.5f, IsotonicCalibration.FitEach([few], positives: 0)[0].Calibrate(0), 6);
    }

    [Fact]
    public void Platt_scaling_finds_the_logistic_curve_behind_the_data()
    {
        var samples = Enumerable.Range(-40, 81).SelectMany(i =>
        {
            var margin = i / 10f;
            var positives = (int)Math.Round(1000 / (1 + Math.Exp((-2 * margin) + 1)));
            return Enumerable.Range(0, 1000).Select(k => (margin, k < positives));
        });

        var platt = PlattScaling.Fit([.. samples]);

        Assert.Equal(-2, platt.Slope, 0.02);
        Assert.Equal(1, platt.Offset, 0.02);
    }

    [Fact]
    public void The_temperature_makes_confidence_equal_accuracy()
    {
        // Two labels one margin apart, right three times in four: the softmax of the distance must be 3/4, so the temperature 1/ln 3.
        float[] margins = [1, 0];
        var heldOut = new HeldOutMargins(2, [margins, margins, margins, margins], [[0], [0], [0], [1]]);

        Assert.Equal(1 / Math.Log(3), TemperatureScaling.Fit(heldOut), 2);
    }

    [Fact]
    public void The_best_threshold_parts_the_margins_where_F1_is_highest()
    {
        var (threshold, f1) = ThresholdSearch.Best([(0.9f, true), (0.5f, true), (0.3f, false), (0.1f, true), (-1, false)]);

        Assert.Equal(-0.45f, threshold, 5);
        Assert.Equal(6.0 / 7, f1, 6);
    }

    [Fact]
    public void The_threshold_of_a_rare_label_stays_near_the_common_one()
    {
        var margins = Enumerable.Range(0, 100).Select(i => new[] { i < 50 ? 1f : -1f, i == 0 ? 10f : -10f }).ToArray();
        var labels = Enumerable.Range(0, 100).Select(i => i == 0 ? [0, 1] : i < 50 ? new[] { 0 } : []).ToArray();

        var thresholds = ThresholdSearch.Fit(new HeldOutMargins(2, margins, labels));

        Assert.InRange(thresholds[0], -1, 1);
        Assert.InRange(thresholds[1], -1, 1);
    }

    [Fact]
    public void A_label_without_positive_examples_gets_the_common_threshold()
    {
        var heldOut = new HeldOutMargins(2, [[1, -1], [-1, -1]], [[0], []]);

        var thresholds = ThresholdSearch.Fit(heldOut);

        Assert.Equal(ThresholdSearch.Best(heldOut.All()).Threshold, thresholds[1]);
    }
}
