namespace NlpPipeline.Learning.Calibration;

/// <summary>Turns the margin of one label into the probability that the label holds. Monotone; immutable and safe to share between threads.</summary>
public interface ICalibrator
{
    /// <summary>The probability, 0 to 1.</summary>
    float Calibrate(float margin);
}
