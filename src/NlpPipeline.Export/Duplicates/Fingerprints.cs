using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Export.Duplicates;

/// <summary>
/// What a document says in 64 bits. Copies of one release on many sites differ in what surrounds it: headline, date of publication, navigation. They share
/// their longest sentence and their facts; releases on two teams of one round share the sentences and differ in facts. So equal fingerprints mean:
/// the same longest sentence, and the same rounds, teams, units, contacts and people.
/// </summary>
public static class Fingerprints
{
    // A sentence shorter than this may stand in any text.
    private const int ShortestSentence = 20;

    /// <summary>The fingerprint of <paramref name="announcement"/>: the first 64 bits of a SHA-256.</summary>
    public static ulong Of(Announcement announcement)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        var text = announcement.Document.Text;
        var sentence = LongestSentence(text);
        var content = sentence.Length >= ShortestSentence && announcement.Teams.Count + announcement.Units.Count > 0
            ? $"{Letters(sentence)}\n{Facts(announcement)}"
            : Letters(text);
        return BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
    }

    private static ReadOnlySpan<char> LongestSentence(ReadOnlySpan<char> text)
    {
        var longest = ReadOnlySpan<char>.Empty;
        foreach (var range in text.SplitAny('。', '\n', '\r', '；', '！', '？'))
        {
            var sentence = text[range];
            longest = sentence.Length > longest.Length ? sentence : longest;
        }

        return longest;
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

    private static string Facts(Announcement a) => string.Join('\n', (string[])
    [
        Joined(a.Rounds.Select(round => FormattableString.Invariant($"{round.Value.Term}/{round.Value.Ordinal}/{round.Value.Year}/{round.Value.Batch}"))),
        Joined(a.Teams.Select(team => team.Value.Name)),
        Joined(a.Units.Select(unit => unit.Value.Name)),
        Joined(a.Contacts.Select(contact => contact.Value.Value ?? "")),
        Joined(a.People.Select(person => person.Value.Name)),
    ]);

    private static string Joined(IEnumerable<string> values) => string.Join('|', values.Order(StringComparer.Ordinal));
}
