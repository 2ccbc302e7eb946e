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

    private static readonly WordSet Phrases = new([.. All.Select(formula => formula.Phrase)]);

    /// <summary>The formulae printed within <paramref name="passage"/> of <paramref name="text"/>, each with the first place of its phrase.</summary>
    public static IEnumerable<(Formula Formula, TextSpan Span)> AllIn(string text, TextSpan passage) =>
        Phrases.OccursIn(text.AsSpan(passage.Start, passage.Length)) ? Find(text, passage) : [];

    private static IEnumerable<(Formula Formula, TextSpan Span)> Find(string text, TextSpan passage)
    {
        foreach (var formula in All)
        {
            var at = text.IndexOf(formula.Phrase, passage.Start, passage.Length, StringComparison.Ordinal);
            if (at >= 0)
            {
                yield return (formula, TextSpan.At(at, formula.Phrase.Length));
            }
        }
    }
}
