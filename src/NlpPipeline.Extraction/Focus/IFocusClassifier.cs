namespace NlpPipeline.Extraction.Focus;

/// <summary>Labels a clause with what the inspection looks into. Implementations are immutable and safe to share between threads.</summary>
public interface IFocusClassifier
{
    /// <summary>The labels of <paramref name="clause"/> above the classifier's thresholds, best first; empty for background.</summary>
    IReadOnlyList<FocusArea> Classify(ReadOnlySpan<char> clause);
}
