using System.Buffers;
using System.Text;
using NlpPipeline.Export.Json;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Teams;

namespace NlpPipeline.Export.Duplicates;

/// <summary>
/// What a document says, as a few numbers of 64 bits: documents that share one are copies. Copies of one release on many sites differ in what surrounds it
/// (headline, date of publication, reporter, navigation), not in their long sentences and their facts; releases on two teams of one round, or on one team at
/// two times, share the sentences and differ in facts. So a fingerprint is a long sentence together with all facts and dates.
/// </summary>
public static class Fingerprints
{
    // A sentence shorter than this may stand in any text, and so may one of few letters.
    private const int ShortestSentence = 20;
    private const int FewestLetters = 50;
    private const int MostSentences = 3;
    private const int DigitsWithAreaCode = 10;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。\n\r；！？");

    /// <summary>The fingerprints of <paramref name="announcement"/>: the first 64 bits of a SHA-256 each.</summary>
    public static IReadOnlyList<ulong> Of(Announcement announcement)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        var text = announcement.Document.Text;
        var sentences = LongSentences(text);
        if (announcement.Teams.Count + announcement.Units.Count == 0 || sentences.Count == 0)
        {
            return [ShortHash.Of($"{ContentOf(text)}\n{When(announcement)}")];
        }

        // A telephone number or an address for mail is of one team in the country. Without one, 县委第一巡察组 of two counties may say the same in all but one sentence.
        var isIdentified = announcement.Contacts.Any(contact => IsOwn(contact.Value));
        var facts = Facts(announcement, isIdentified);
        return [.. sentences.OrderByDescending(sentence => sentence.Length).Take(isIdentified ? MostSentences : 1).Select(sentence => ShortHash.Of($"{sentence}\n{facts}"))];
    }

    // Headline and source are each site's own; behind them every letter counts, since nothing else tells two such texts apart.
    private static string ContentOf(string text)
    {
        var begin = FirstClosed(text);
        return begin >= 0 && Letters(text.AsSpan(begin)) is { Length: >= FewestLetters } content ? content : Letters(text);
    }

    // Where the first long sentence with a full stop begins: a line of a header has none.
    private static int FirstClosed(ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny(SentenceEnds))
        {
            var (begin, end) = (range.Start.Value, range.End.Value);
            if (end - begin >= ShortestSentence && end < text.Length && text[end] is not ('\n' or '\r'))
            {
                return begin;
            }
        }

        return -1;
    }

    private static List<string> LongSentences(ReadOnlySpan<char> text)
    {
        var sentences = new List<string>();
        foreach (var range in text.SplitAny(SentenceEnds))
        {
            if (text[range].Length >= ShortestSentence && Letters(text[range]) is { Length: >= ShortestSentence } letters)
            {
                sentences.Add(letters);
            }
        }

        return sentences;
    }

    // Sites differ in spaces and in the forms of quotes and commas.
    private static string Letters(ReadOnlySpan<char> text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                letters.Append(c);
            }
        }

        return letters.ToString();
    }

    private static string Facts(Announcement a, bool isIdentified) => string.Join('\n', (string[])
    [
        GroupOf(a.Kind),
        Joined(a.Rounds.Select(round => FormattableString.Invariant($"{round.Value.Term}/{round.Value.Ordinal}/{round.Value.Year}/{round.Value.Batch}"))),
        Joined(a.Teams.Select(team => isIdentified ? ShortName(team.Value) : team.Value.Name)),
        Joined(a.Units.Select(unit => unit.Value.Name)),
        Joined(a.Contacts.Select(contact => contact.Value.Value ?? "")),
        Joined(a.People.Select(person => person.Value.Name)),
        When(a),
        a.Kind is Kind.Feedback or Kind.Rectification ? Joined(a.Focus.Select(area => area.Value.Label)) : "",
    ]);

    // The day of publication is each site's own; its year counts where nothing else says which year is meant.
    private static string When(Announcement a)
    {
        List<DateRange> dates = [.. a.Dates.Select(date => date.Value).Where(date => date.Role != DateRole.Published)];
        var year = dates.Any(date => (date.Start?.Year ?? date.End?.Year) is not null) ? null : a.PublishedAt?.Value.Date.Year;
        return FormattableString.Invariant($"{Joined(dates.Select(date => $"{EnumNames.Of(date.Role)} {date.Start}..{date.End}"))} {year}");
    }

    // Headlines make an entry a notice or a mobilization on another site; what is told of the end or of findings is another release.
    private static string GroupOf(Kind kind) =>
        kind is Kind.Mobilization or Kind.Entry or Kind.Notice or Kind.Deployment or Kind.Roster or Kind.Meeting ? "begin" : EnumNames.Of(kind);

    // A number without its area code is of any city, and 12388 of all.
    private static bool IsOwn(Contact contact) =>
        contact is { Type: ContactType.Email, Value: not null } || (contact is { Type: ContactType.Phone, Value: { } number } && number.Count(char.IsAsciiDigit) >= DigitsWithAreaCode);

    // 县委第一巡察组 of one site is 云溪县委第一巡察组 of another.
    private static string ShortName(Team team) => team.Number is { } number ? FormattableString.Invariant($"{number} {EnumNames.Of(team.Activity)}") : team.Name;

    private static string Joined(IEnumerable<string> values) => string.Join('|', values.Distinct().Order(StringComparer.Ordinal));
}
