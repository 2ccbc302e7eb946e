using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Focus;

/// <summary>
/// The clauses of a document that an evidence model is asked about, and what it reads of each: what it is trained on is what it will meet.
/// </summary>
public static class EvidenceText
{
    // Chosen on dev: half of it knows less, twice as much is no better.
    private const int ReachBefore = 24;
    private const int ReachBehind = 12;

    private const char SentenceStart = '⟨';

    // A private letter for each kind: the kind is a word of the text.
    private const char FirstKind = '\uE000';

    private static readonly string[] Kinds = [.. Enum.GetValues<Kind>().Select(kind => ((char)(FirstKind + (int)kind)).ToString())];
    private static readonly string[] KindsAtStart = [.. Kinds.Select(kind => kind + SentenceStart)];

    /// <summary>The sentences of <paramref name="page"/> whose clauses a model is asked about, in order: those of the announcement, but no headlines.</summary>
    public static IEnumerable<TextSpan> Sentences(AnalyzedDocument page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Sentences.Where(sentence => !page.IsOutsideAnnouncement(sentence) && page.LineAt(sentence.Start).Role != LineRole.Title);
    }

    /// <summary>The clauses of <paramref name="page"/> that a model is asked about, in order, each with its sentence.</summary>
    public static IEnumerable<(TextSpan Sentence, TextSpan Clause)> Candidates(AnalyzedDocument page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Sentences(page).SelectMany(sentence => FocusClauses.In(page.Text, sentence), (sentence, clause) => (sentence, clause));
    }

    /// <summary>The clause with what its sentence says just before and behind it, within the sentence: the stretch that a model reads.</summary>
    /// <param name="sentence">The sentence, in the text.</param>
    /// <param name="clause">The clause, in the text.</param>
    public static TextSpan Surroundings(TextSpan sentence, TextSpan clause) =>
        new(Math.Max(sentence.Start, clause.Start - ReachBefore) - sentence.Start, Math.Min(sentence.End, clause.End + ReachBehind) - sentence.Start);

    /// <summary>What a model reads in front of a stretch: the kind of the document, and whether the sentence begins here.</summary>
    /// <param name="kind">What the document is.</param>
    /// <param name="atStart">Whether the stretch begins with its sentence.</param>
    public static string Head(Kind kind, bool atStart) => (atStart ? KindsAtStart : Kinds)[(int)kind];

    /// <summary>All that a model reads of a clause: <see cref="Head"/> and <see cref="Surroundings"/>.</summary>
    /// <param name="text">Text of the document.</param>
    /// <param name="sentence">The sentence, in <paramref name="text"/>.</param>
    /// <param name="clause">The clause, in <paramref name="text"/>, within the sentence.</param>
    /// <param name="kind">What the document is.</param>
    public static string Of(string text, TextSpan sentence, TextSpan clause, Kind kind)
    {
        ArgumentNullException.ThrowIfNull(text);
        var stretch = Surroundings(sentence, clause);
        return string.Concat(Head(kind, stretch.Start == 0), text.AsSpan(sentence.Start + stretch.Start, stretch.Length));
    }
}
