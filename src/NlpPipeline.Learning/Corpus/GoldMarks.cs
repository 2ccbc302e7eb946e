using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Checks;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Disciplines;
using NlpPipeline.Extraction.Durations;
using NlpPipeline.Extraction.Focus;
using NlpPipeline.Extraction.Hours;
using NlpPipeline.Extraction.People;
using NlpPipeline.Extraction.Rounds;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Text.Documents;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Learning.Corpus;

/// <summary>One mark → one typed value. Every method throws <see cref="FormatException"/> or <see cref="ArgumentException"/> on what it cannot read.</summary>
internal static partial class GoldMarks
{
    private static readonly string[] PartySuffixes = ["党组", "党委", "党工委", "党总支", "党支部"];

    public static IReadOnlyList<string> ContactTypes { get; } = ["phone", "email", "mailbox", "postcode", "address", "box", "web"];

    public static IReadOnlySet<string> Types { get; } = new HashSet<string>(
        [
            "title", "publisher", "published", "authority", "round", "team", "teamCount", "unit", "unitCount", "date", "duration", "hours",
            "channel", "discipline", "person", "focus", "check", .. ContactTypes,
        ],
        StringComparer.Ordinal);

    // A headline keeps its inner spaces.
    public static string Title(Mark mark, Document document)
    {
        var printed = mark.Span.In(document.Text);
        return string.Concat(printed.Where(c => !char.IsWhiteSpace(c))) == mark.Value ? printed : mark.Value;
    }

    public static PublicationTime Published(Mark mark) => PublicationTime.Parse(mark.Value);

    public static Round Round(Mark mark) => new(
        Number(mark, "term"),
        Number(mark, "ordinal"),
        Number(mark, "year"),
        Number(mark, "batch"),
        mark.Argument("owner"),
        Forms(mark.Argument("forms")),
        mark.Has("current"));

    public static Team Team(Mark mark)
    {
        var match = CanonicalTeam().Match(mark.Value);
        int? number = Number(mark, "number") ?? (match.Success && ChineseNumeral.TryParse(match.Groups["number"].Value, out var value) ? value : null);
        var owner = mark.Argument("owner") ?? (match.Groups["owner"].Value is { Length: > 0 } printed ? printed : null);
        return new Team(mark.Value, number, owner, mark.Value.Contains("巡视", StringComparison.Ordinal) ? Activity.Xunshi : Activity.Xuncha);
    }

    public static Unit Unit(Mark mark) => new(mark.Value, mark.Argument("org") ?? WithoutPartySuffix(mark.Value));

    /// <summary>A date; the day of publication is one too.</summary>
    public static DateRange Date(Mark mark)
    {
        if (mark.Type == "published")
        {
            var day = Published(mark).Date;
            return new DateRange(DateRole.Published, day, day, Inferred: false);
        }

        var (start, end) = GoldValues.DateRange(mark.Value);
        return new DateRange(Parse<DateRole>(mark.Arguments[0]), start, end, mark.Has("inferred"));
    }

    public static Duration Duration(Mark mark)
    {
        var bounds = mark.Value.Split("..");
        return new Duration(CalendarPeriod.Parse(bounds[0]), CalendarPeriod.Parse(bounds[^1]), mark.Has("approximate"));
    }

    public static OfficeHours Hours(Mark mark)
    {
        var (open, close) = GoldValues.Hours(mark.Value);
        return new OfficeHours(open, close, mark.Has("daily") ? OfficeDays.Daily : mark.Has("workdays") ? OfficeDays.Workdays : null);
    }

    public static Contact Contact(Mark mark) => new(Parse<ContactType>(mark.Type), mark.Has("none") ? null : mark.Value, mark.Has("sms"));

    public static IEnumerable<Discipline> Disciplines(Mark mark) =>
        mark.Arguments[0] == "all" ? Enum.GetValues<Discipline>() : [Parse<Discipline>(mark.Arguments[0])];

    public static Person Person(Mark mark) =>
        new(mark.Value, string.Join(' ', mark.Arguments.Skip(1)), Parse<PersonRole>(mark.Arguments[0]));

    public static IEnumerable<FocusArea> Focus(Mark mark) => mark.Arguments.Where(label => label != "formula").Select(label => new FocusArea(label, 1));

    public static Check Check(Mark mark) => new(Parse<CheckCode>(mark.Arguments[0]), "");

    private static string WithoutPartySuffix(string name) =>
        PartySuffixes.FirstOrDefault(suffix => name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal)) is { } found
            ? name[..^found.Length]
            : name;

    private static RoundForms Forms(string? names) =>
        names?.Split(',').Aggregate(RoundForms.None, (forms, name) => forms | Parse<RoundForms>(name)) ?? RoundForms.None;

    private static int? Number(Mark mark, string name) => mark.Argument(name) is { } value ? GoldValues.Number(value) : null;

    private static T Parse<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    // 云溪县委第三巡察组, 区委第一提级巡察组, 校第四届党委第一巡察组; 区委第九轮医疗卫生专项巡察组 has no number
    [GeneratedRegex(@"^(?<owner>.{0,60}?)第(?<number>[一二三四五六七八九十]{1,4})(?![一二三四五六七八九十届轮]).{0,10}巡[视察]组$")]
    private static partial Regex CanonicalTeam();
}
