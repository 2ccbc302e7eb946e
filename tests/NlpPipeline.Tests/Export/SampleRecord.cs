using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Checks;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Disciplines;
using NlpPipeline.Extraction.Durations;
using NlpPipeline.Extraction.Focus;
using NlpPipeline.Extraction.Hours;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Linking;
using NlpPipeline.Extraction.People;
using NlpPipeline.Extraction.Rounds;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Text;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Tests.Export;

/// <summary>One announcement made by hand with every field of the record filled.</summary>
internal static class SampleRecord
{
    private const string Text =
        "县委第三巡察组公告 县报 2023年5月9日 十五届县委第二轮常规巡察派出1个巡察组对县水务局党组等1家单位开展巡察,"
        + "时间约2个月,5月8日起。组长王安,电话0793-5518302(可收短信),工作日8:30-12:00,意见箱。政治纪律。选人用人。";

    public static Announcement Create(string id = "a")
    {
        PartialDate start = new(2023, 5, 8);
        return new Announcement
        {
            Document = new Document(id, Text, new DocumentSource("in/a.txt")),
            Title = Fact("县委第三巡察组公告", "县委第三巡察组公告"),
            Publisher = Fact("县报", "县报"),
            PublishedAt = Fact(new PublicationTime(new PartialDate(2023, 5, 9), new TimeOnly(18, 30)), "2023年5月9日"),
            Kind = Kind.Notice,
            Level = Level.County,
            Authority = Fact("县委", "县委"),
            Rounds = [Fact(new Round(15, 2, null, null, "县委", RoundForms.Regular | RoundForms.Lookback, Current: true), "十五届县委第二轮常规巡察")],
            Teams = [new Fact<Team>(new Team("县委第三巡察组", 3, "县委", Activity.Xuncha), [new TextSpan(0, 7), new TextSpan(39, 42)], "县委第三巡察组", "team-rule")],
            TeamCount = Fact(1, "1个巡察组"),
            Units = [Fact(new Unit("县水务局党组", "县水务局"), "县水务局党组")],
            UnitCount = Fact(1, "1家"),
            Dates = [Fact(new DateRange(DateRole.Period, start, null, Inferred: true), "5月8日起")],
            Durations = [Fact(new Duration(new CalendarPeriod(0, 2, 0, 0), new CalendarPeriod(0, 2, 0, 0), Approximate: true), "约2个月")],
            Hours = [Fact(new OfficeHours(new ClockTime(510), new ClockTime(720), OfficeDays.Workdays), "8:30-12:00")],
            Contacts = [Fact(new Contact(ContactType.Phone, "0793-5518302", Sms: true), "0793-5518302"), Fact(new Contact(ContactType.Box, null), "意见箱")],
            Channels = [Fact(ContactType.Phone, "电话"), Fact(ContactType.Box, "意见箱")],
            Disciplines = [Fact(Discipline.Political, "政治纪律")],
            People = [Fact(new Person("王安", "组长", PersonRole.TeamLeader), "王安")],
            Assignments = [Fact(new Assignment("县委第三巡察组", "王安", ["县水务局党组"], ["0793-5518302"], (start, null)), "县委第三巡察组")],
            Focus = [Fact(new FocusArea("cadre_leadership", 0.98765), "选人用人")],
            Checks = [Fact(new Check(CheckCode.InferredYear, "year 2023 from the page header"), "5月8日")],
        };
    }

    private static Fact<T> Fact<T>(T value, string text)
    {
        var start = Text.IndexOf(text, StringComparison.Ordinal);
        return new Fact<T>(value, [TextSpan.At(start, text.Length)], text, "rule");
    }
}
