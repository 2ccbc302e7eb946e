using NlpPipeline.Export.Json;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Rounds;

namespace NlpPipeline.Export.Report;

/// <summary>Record → the facts that the page marks in the text, with values in Chinese.</summary>
internal static class ReportFacts
{
    /// <summary>All facts of <paramref name="announcement"/>; assignments are left out, for they are printed as the facts they join.</summary>
    public static IReadOnlyList<FactRow> Of(Announcement announcement) =>
    [
        .. FactTable.One("title", announcement.Title, title => title),
        .. FactTable.One("publisher", announcement.Publisher, publisher => publisher),
        .. FactTable.One("publishedAt", announcement.PublishedAt, time => $"{time}".Replace('T', ' ')),
        .. FactTable.One("authority", announcement.Authority, authority => authority),
        .. FactTable.Many("rounds", announcement.Rounds, Words),
        .. FactTable.Many("teams", announcement.Teams, team => team.Name),
        .. FactTable.One("teamCount", announcement.TeamCount, count => $"{count}"),
        .. FactTable.Many("units", announcement.Units, unit => unit.Name),
        .. FactTable.One("unitCount", announcement.UnitCount, count => $"{count}"),
        .. FactTable.Many("dates", announcement.Dates, date => $"{Word("date", date.Role)} {ReportWords.Range(date.Start, date.End)}{(date.Inferred ? "（年份系推断）" : "")}"),
        .. FactTable.Many("durations", announcement.Durations, length => $"{(length.Approximate ? "约 " : "")}{ReportWords.Range(ReportWords.Length(length.Min), ReportWords.Length(length.Max))}"),
        .. FactTable.Many("hours", announcement.Hours, hours => FactTable.Join($"{hours.Open}-{hours.Close}", hours.Days is { } days ? Word("days", days) : "")),
        .. FactTable.Many("contacts", announcement.Contacts, contact => FactTable.Join(Word("contact", contact.Type), contact.Value ?? "（未写明）", contact.Sms ? "可收短信" : "")),
        .. FactTable.Many("channels", announcement.Channels, channel => Word("contact", channel)),
        .. FactTable.Many("disciplines", announcement.Disciplines, discipline => Word("discipline", discipline)),
        .. FactTable.Many("people", announcement.People, person => FactTable.Join([.. new[] { person.Name, Word("person", person.Role), person.Title }.Distinct()])),
        .. FactTable.Many("focus", announcement.Focus, area => FormattableString.Invariant($"{Vocabulary.Of("label", area.Label)} {area.Score:0.00}")),
        .. FactTable.Many("checks", announcement.Checks, check => $"{Word("check", check.Code)}：{CheckWords.Of(check.Message)}"),
    ];

    private static string Words(Round round) => FactTable.Join(
        round.Owner ?? "", ReportWords.Round(round.Term, round.Ordinal, round.Year, round.Batch), FormsOf(round.Forms), round.Current ? "本轮" : "");

    /// <summary>常规、回头看.</summary>
    public static string FormsOf(RoundForms forms) => string.Join('、', EnumNames.Of(forms).Select(form => Vocabulary.Of("form", form)));

    private static string Word<T>(string group, T value)
        where T : struct, Enum => Vocabulary.Of(group, EnumNames.Of(value));
}
