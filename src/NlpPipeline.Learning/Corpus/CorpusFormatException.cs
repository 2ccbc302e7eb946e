namespace NlpPipeline.Learning.Corpus;

/// <summary>An annotated text does not follow the mark-up of <c>corpus/GUIDELINES.md</c>.</summary>
/// <param name="path">File.</param>
/// <param name="line">1-based line.</param>
/// <param name="reason">What is wrong and what was expected.</param>
public sealed class CorpusFormatException(string path, int line, string reason)
    : Exception(FormattableString.Invariant($"{path}:{line}: {reason}"));
