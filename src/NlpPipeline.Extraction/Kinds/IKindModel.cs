namespace NlpPipeline.Extraction.Kinds;

/// <summary>Judges what a document is by its words. Implementations are immutable and safe to share between threads.</summary>
public interface IKindModel
{
    /// <summary>Writes for every <see cref="Kind"/>, at the place of its number, how much <paramref name="text"/> speaks for it.</summary>
    /// <param name="text">Headline and lead as <see cref="KindText"/> gives them.</param>
    /// <param name="margins">Room for one margin a kind; about 1 for a kind that holds, about -1 for one that does not.</param>
    void Score(ReadOnlySpan<char> text, Span<float> margins);
}
