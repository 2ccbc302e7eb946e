using System.Globalization;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Disciplines;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.People;
using NlpPipeline.Extraction.Rounds;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Text;
using NlpPipeline.Text.Documents;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Learning.Evaluation.Extraction;

/// <summary>
/// What an afternoon's work would find: one plain pattern a field over the raw text, without layout, context or linking. Scores mean something only beside it.
/// Fields that no single pattern gives (titles of people apart from 组长, channels, assignments, focus, checks) are left empty.
/// </summary>
internal static partial class TrivialBaseline
{
    private const string Rule = "baseline";

    private static readonly (string Word, Kind Kind)[] Kinds =
        [("公告", Kind.Notice), ("整改", Kind.Rectification), ("反馈", Kind.Feedback), ("动员会", Kind.Mobilization), ("进驻", Kind.Entry), ("巡", Kind.Deployment)];

    private static readonly (string Word, Level Level)[] Levels =
        [("中央", Level.Central), ("省委", Level.Provincial), ("市委", Level.Prefecture), ("县委", Level.County), ("区委", Level.County), ("党委", Level.University)];

    /// <summary>The record of <paramref name="document"/>.</summary>
    public static Announcement Extract(Document document)
    {
        var text = document.Text;
        return new Announcement
        {
            Document = document,
            Kind = Kinds.Where(kind => text.Contains(kind.Word, StringComparison.Ordinal)).Select(kind => kind.Kind).FirstOrDefault(Kind.Unrelated),
            Level = Levels.Where(level => text.Contains(level.Word, StringComparison.Ordinal)).Select(level => level.Level).FirstOrDefault(Level.Unknown),
            Authority = Facts(text, Committee(), match => match.Value).FirstOrDefault(),
            Title = Facts(text, FirstLine(), match => match.Value).FirstOrDefault(),
            Teams = Facts(text, NumberedTeam(), ToTeam),
            Rounds = Facts(text, NumberedRound(), ToRound),
            Units = [.. InspectedUnits().Matches(text).SelectMany(ToUnits).DistinctBy(unit => unit.Value)],
            Dates = Facts(text, FullDate(), match => ToDate(match)),
            Contacts = Contacts(text),
            Disciplines = Facts(text, DisciplineName(), match => DisciplineOf(match.Value)),
            People = Facts(text, Leader(), match => new Person(match.Groups["name"].Value, "组长", PersonRole.TeamLeader)),
        };
    }

    private static List<Fact<T>> Facts<T>(string text, Regex pattern, Func<Match, T> read) =>
        [.. pattern.Matches(text).Select(match => new Fact<T>(read(match), [TextSpan.At(match.Index, match.Length)], match.Value, Rule)).DistinctBy(fact => fact.Value)];

    private static Team ToTeam(Match match) => new(
        match.Value, Number(match.Groups["n"].Value), match.Groups["owner"].Value, match.Value.Contains("巡视", StringComparison.Ordinal) ? Activity.Xunshi : Activity.Xuncha);

    private static Round ToRound(Match match) => new(
        match.Groups["term"].Success ? Number(match.Groups["term"].Value) : null, Number(match.Groups["n"].Value), Year: null, Batch: null, match.Groups["owner"].Value, RoundForms.None, Current: true);

    private static IEnumerable<Fact<Unit>> ToUnits(Match match) => match.Groups["unit"].Captures.Select(
        unit => new Fact<Unit>(Unit.Named(unit.Value), [TextSpan.At(unit.Index, unit.Length)], unit.Value, Rule));

    private static DateRange ToDate(Match match)
    {
        var date = new PartialDate(Number(match.Groups["y"].Value), Number(match.Groups["m"].Value), Number(match.Groups["d"].Value));
        return new DateRange(DateRole.Published, date, date, Inferred: false);
    }

    private static List<Fact<Contact>> Contacts(string text) =>
    [
        .. Facts(text, Phone(), match => new Contact(ContactType.Phone, match.Value)),
        .. Facts(text, Email(), match => new Contact(ContactType.Email, match.Value.ToLowerInvariant())),
        .. Facts(text, Postcode(), match => new Contact(ContactType.Postcode, match.Value)),
        .. Facts(text, Mailbox(), match => new Contact(ContactType.Mailbox, match.Value)),
    ];

    private static Discipline DisciplineOf(string name) => name[..2] switch
    {
        "政治" => Discipline.Political,
        "组织" => Discipline.Organization,
        "廉洁" => Discipline.Integrity,
        "群众" => Discipline.Mass,
        "工作" => Discipline.Work,
        _ => Discipline.Life,
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
        : ChineseNumeral.TryParse(text, out var value) ? value
        : null;

    // 青石县委
    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]{0,3}(?:省委|市委|县委|区委|党委|中央)")]
    private static partial Regex Committee();

    [GeneratedRegex(@"^\S[^\n]{3,60}", RegexOptions.Multiline)]
    private static partial Regex FirstLine();

    // 县委第三巡察组
    [GeneratedRegex(@"(?<owner>[省市县区校]委|校党委|中央)第(?<n>[一二三四五六七八九十]{1,3})巡[视察]组")]
    private static partial Regex NumberedTeam();

    // 十四届县委第六轮巡察
    [GeneratedRegex(@"(?:(?<term>[一二三四五六七八九十]{1,3})届)?(?<owner>[省市县区校]委|校党委|中央)第(?<n>[一二三四五六七八九十]{1,3})轮巡[视察]")]
    private static partial Regex NumberedRound();

    // 对县财政局、县水利局开展
    [GeneratedRegex(@"对(?:(?<unit>[\p{IsCJKUnifiedIdeographs}]{2,20})、){0,60}(?<unit>[\p{IsCJKUnifiedIdeographs}]{2,20}?)(?:等\d{1,3}[个家][\p{IsCJKUnifiedIdeographs}]{0,8})?(?:开展|进行)", RegexOptions.ExplicitCapture)]
    private static partial Regex InspectedUnits();

    // 2024年3月11日   2024-03-11
    [GeneratedRegex(@"(?<y>20\d\d)[年-](?<m>\d{1,2})[月-](?<d>\d{1,2})日?", RegexOptions.ExplicitCapture)]
    private static partial Regex FullDate();

    // 0731-81116789   13900001111
    [GeneratedRegex(@"(?<!\d)(?:0\d{2,3}-\d{7,8}|1[3-9]\d{9})(?!\d)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"[A-Za-z0-9_.]{2,40}@[A-Za-z0-9.]{3,40}")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<!\d)\d{6}(?!\d)")]
    private static partial Regex Postcode();

    // 青石县第6号邮政专用信箱
    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]{2,10}[A-Z]?\d{1,6}号[\p{IsCJKUnifiedIdeographs}]{0,6}信箱")]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"(?:政治|组织|廉洁|群众|工作|生活)纪律")]
    private static partial Regex DisciplineName();

    // 组长李思源   组长：李思源
    [GeneratedRegex(@"(?<!副)组长[：:]?(?<name>[\p{IsCJKUnifiedIdeographs}]{3})", RegexOptions.ExplicitCapture)]
    private static partial Regex Leader();
}
