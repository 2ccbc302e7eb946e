using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Focus;

/// <summary>A fixed phrase that stands for several focus areas (四个落实, 六个围绕一个加强).</summary>
/// <param name="Phrase">As it is printed.</param>
/// <param name="Labels">What it stood for in its own time.</param>
internal sealed record Formula(string Phrase, IReadOnlyList<string> Labels)
{
    /// <summary>All formulae.</summary>
    public static IReadOnlyList<Formula> All { get; } =
        [.. DataFile.ReadLines("Focus.Data.formulae.tsv").Select(line => line.Split('\t')).Select(columns => new Formula(columns[0], columns[1].Split('|')))];

    /// <summary>The first place of the phrase in <paramref name="text"/> within <paramref name="passage"/>, or null.</summary>
    public TextSpan? FindIn(string text, TextSpan passage)
    {
        var at = text.IndexOf(Phrase, passage.Start, passage.Length, StringComparison.Ordinal);
        return at < 0 ? null : TextSpan.At(at, Phrase.Length);
    }
}
