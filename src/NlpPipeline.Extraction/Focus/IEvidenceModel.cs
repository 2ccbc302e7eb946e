using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Focus;

/// <summary>
/// Judges whether a clause says what the inspection looks into or, in feedback and rectification, what it found: the nouns of pledges, reasons and
/// requirements are the same. Implementations are immutable and safe to share between threads.
/// </summary>
public interface IEvidenceModel
{
    /// <summary>Writes how probable it is that each clause of a sentence is evidence, 0 to 1.</summary>
    /// <param name="text">Text of the document.</param>
    /// <param name="sentence">The sentence, in <paramref name="text"/>.</param>
    /// <param name="clauses">The clauses to judge, in <paramref name="text"/>, within the sentence.</param>
    /// <param name="kind">What the document is.</param>
    /// <param name="probabilities">Room for a probability a clause.</param>
    void Judge(string text, TextSpan sentence, ReadOnlySpan<TextSpan> clauses, Kind kind, Span<float> probabilities);
}
