using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Rounds;

/// <summary>Forms of inspection as one place of the text prints them.</summary>
internal sealed record FormMention(RoundForms Forms, TextSpan Span);

/// <summary>Reads forms of inspection.</summary>
internal static class FormReader
{
    private const int LongestClause = 80;

    private static readonly (string Word, RoundForms Form)[] Words =
    [
        ("常规", RoundForms.Regular), ("专项", RoundForms.Special), ("回头看", RoundForms.Lookback), ("机动", RoundForms.Mobile),
        ("提级", RoundForms.Elevated), ("交叉", RoundForms.Cross), ("联动", RoundForms.Joint), ("延伸", RoundForms.Extended),
    ];

    private static readonly WordSet Anchors = new([.. Words.Select(word => word.Word), "点穴"]);

    /// <summary>Reads every place in order.</summary>
    public static List<FormMention> Read(string text) =>
        [.. AnchoredSearch.Matches(RoundPatterns.Forms(), text, Anchors, before: 48, after: 24).Select(match => new FormMention(FormsIn(match.ValueSpan), TextSpan.At(match.Index, match.Length)))];

    /// <summary>Whether the place speaks of other rounds or of inspection in general: 各县开展交叉巡察, 适时开展“回头看”.</summary>
    public static bool IsGeneral(AnalyzedDocument page, FormMention mention, string? owner)
    {
        var clause = ClauseAround(page.Text, page.SentenceAt(mention.Span.Start), mention.Span);
        return RoundPatterns.NotThisRound().IsMatch(clause)
            || RoundPatterns.AsMeans().IsMatch(page.Text.AsSpan(mention.Span.End, Math.Min(LongestClause, page.SentenceAt(mention.Span.Start).End - mention.Span.End)))
            || (owner is not null && CommitteeReader.ReadBefore(page.Text, mention.Span.Start) is { } other && other.Name.EndsWith('委') && !other.Name.EndsWith("党委", StringComparison.Ordinal)
                && !Committee.AreCompatible(other.Name, owner));
    }

    // A clause longer than this is cut, so that cost stays linear in a text without punctuation.
    private static ReadOnlySpan<char> ClauseAround(string text, TextSpan sentence, TextSpan place)
    {
        var left = Math.Max(sentence.Start, place.Start - LongestClause);
        var right = Math.Min(sentence.End, place.End + LongestClause);
        var start = text.AsSpan(left, place.Start - left).LastIndexOfAny(';', ',') + 1 + left;
        var length = text.AsSpan(place.End, right - place.End).IndexOfAny(';', ',');
        return text.AsSpan(start, (length < 0 ? right : place.End + length) - start);
    }

    private static RoundForms FormsIn(ReadOnlySpan<char> text)
    {
        var forms = RoundForms.None;
        foreach (var (word, form) in Words)
        {
            forms |= text.Contains(word, StringComparison.Ordinal) ? form : RoundForms.None;
        }

        return forms;
    }
}
