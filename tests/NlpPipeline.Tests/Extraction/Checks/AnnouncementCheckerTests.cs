using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Checks;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Durations;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Text;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Checks;

public sealed class AnnouncementCheckerTests
{
    [Theory]
    [InlineData("323日上午，巡察组进驻。", CheckCode.InvalidDate, "323日上午")]
    [InlineData("20178月11，巡察组进驻。", CheckCode.InvalidDate, "20178月11")]
    [InlineData("6月31日，巡察组进驻。", CheckCode.InvalidDate, "6月31日")]
    [InlineData("市委第巡察组进驻鹿山镇。", CheckCode.LostOrdinal, "市委第巡察组")]
    [InlineData("锟斤拷锟斤拷动员会后", CheckCode.Mojibake, "锟斤拷锟斤拷")]
    [InlineData("å·¡å¯\u009fç»\u0084", CheckCode.Mojibake, "å·¡å¯\u009fç»\u0084")]
    [InlineData("å·¡å¯Ÿç»„", CheckCode.Mojibake, "å·¡å¯Ÿç»„")]
    [InlineData("缁勯暱锛氭灄涔︹繙", CheckCode.Mojibake, "锛氭灄涔︹繙")]
    [InlineData("邮编：41000，", CheckCode.MissingDigit, "邮编：41000")]
    public void Reports_what_a_text_lost(string text, CheckCode code, string printed)
    {
        var check = Assert.Single(Run(text));
        Assert.Equal((code, printed), (check.Value.Code, check.Span.In(text)));
    }

    [Theory]
    [InlineData("3月23日上午，市委第二巡察组进驻，邮编：410000。")]
    [InlineData("第一轮巡察共130个工作日。")]
    [InlineData("Der Ausschuß prüft die Bücher für März, à la carte.")]
    public void Says_nothing_about_a_sound_text(string text) => Assert.Empty(Run(text));

    [Theory]
    [InlineData(8, 7, true)]
    [InlineData(7, 7, false)]
    [InlineData(30, 2, false)]
    [InlineData(8, 11, false)]
    public void Compares_stated_and_named_units(int stated, int named, bool differs)
    {
        var units = Enumerable.Range(1, named).Select(i => Fact(new Unit($"单位{i}", $"单位{i}"))).ToList();
        Assert.Equal(differs, Codes(Empty with { Units = units, UnitCount = Fact(stated) }).Contains(CheckCode.UnitCountMismatch));
    }

    [Theory]
    [InlineData("对县水利局等13个单位开展巡察。", true)]
    [InlineData("其中，对县水利局等13个单位开展巡察。", false)]
    [InlineData("对县水利局、13个单位开展巡察。", false)]
    public void A_count_behind_names_that_no_list_fills_is_reported(string text, bool differs)
    {
        var unit = new Unit("县水利局", "县水利局");
        var start = text.IndexOf("县水利局", StringComparison.Ordinal);
        var named = Empty with { Units = [new Fact<Unit>(unit, [TextSpan.At(start, 4)], "县水利局", "test")] };
        Assert.Equal(differs, AnnouncementChecker.Check(named, MarkedText.Page(text)).Any(check => check.Value.Code == CheckCode.UnitCountMismatch));
    }

    [Fact]
    public void Each_count_of_a_sentence_is_held_against_the_names_in_front_of_it()
    {
        const string text = "对区审计局、区水利局等5个区直单位以及石坡村、后塘村等8个村级党组织开展巡察。";
        string[] names = ["区审计局", "区水利局", "石坡村", "后塘村"];
        var units = names.Select(name => new Fact<Unit>(new Unit(name, name), [TextSpan.At(text.IndexOf(name, StringComparison.Ordinal), name.Length)], name, "test"));
        var checks = AnnouncementChecker.Check(Empty with { Units = [.. units] }, MarkedText.Page(text));
        Assert.Equal(["the text states 5 units and names 2", "the text states 8 units and names 2"], checks.Select(check => check.Value.Message));
    }

    [Theory]
    [InlineData("2018-08-20", "2018-10-15", 3, true)]
    [InlineData("2018-02-22", "2018-05-21", 3, false)]
    [InlineData("2017-03-06", "2017-04-06", 2, true)]
    public void Compares_period_and_stated_length(string start, string end, int months, bool differs)
    {
        var length = new CalendarPeriod(0, months, 0, 0);
        var record = Empty with
        {
            Dates = [Fact(new DateRange(DateRole.Period, Day(start), Day(end), false))],
            Durations = [Fact(new Duration(length, length, false))],
        };
        Assert.Equal(differs, Codes(record).Contains(CheckCode.DurationMismatch));
    }

    [Theory]
    [InlineData("两个多月", "2021-06-25", false)]
    [InlineData("两个月左右", "2021-06-25", true)]
    [InlineData("两个多月", "2021-09-25", true)]
    public void More_than_two_months_may_be_nearly_three(string printed, string end, bool differs)
    {
        var length = new Duration(new CalendarPeriod(0, 2, 0, 0), new CalendarPeriod(0, 2, 0, 0), true);
        var record = Empty with
        {
            Dates = [Fact(new DateRange(DateRole.Period, Day("2021-04-06"), Day(end), false))],
            Durations = [new Fact<Duration>(length, [new TextSpan(0, 1)], printed, "test")],
        };
        Assert.Equal(differs, Codes(record).Contains(CheckCode.DurationMismatch));
    }

    [Theory]
    [InlineData("江西省委", "0571-85290713", "341000", "AreaCodeMismatch")]
    [InlineData("江西省委", "0797-8290713", "410005", "PostcodeMismatch")]
    [InlineData("江西省委", "0797-8290713", "341000", "")]
    [InlineData("县委", "0377-65028816", "374500", "PostcodeMismatch")]
    [InlineData("县委", "0531-8293301", "250000", "MissingDigit")]
    [InlineData("夏河口区委", "0515-86670301", "224000", "")]
    public void Compares_numbers_and_places(string authority, string phone, string postcode, string expected)
    {
        var record = Empty with
        {
            Authority = Fact(authority),
            Contacts = [Fact(new Contact(ContactType.Phone, phone)), Fact(new Contact(ContactType.Postcode, postcode))],
        };
        Assert.Equal(expected, string.Join(' ', Codes(record)));
    }

    [Theory]
    [InlineData(1, Level.Department, "AreaCodeMismatch")]
    [InlineData(2, Level.Department, "")]
    [InlineData(2, Level.County, "AreaCodeMismatch")]
    public void Several_teams_are_called_elsewhere_than_their_letters_go(int teams, Level level, string expected)
    {
        var record = Empty with
        {
            Level = level,
            Authority = Fact("局党组"),
            Teams = [.. Enumerable.Range(1, teams).Select(number => Fact(new Team($"局党组第{number}巡视组", number, "局党组", Activity.Xunshi)))],
            Contacts = [Fact(new Contact(ContactType.Phone, "024-31675508")), Fact(new Contact(ContactType.Mailbox, "北京市2214信箱"))],
        };
        Assert.Equal(expected, string.Join(' ', Codes(record)));
    }

    [Fact]
    public void Reports_each_inferred_year_and_reversed_ranges()
    {
        var record = Empty with { Dates = [Fact(new DateRange(DateRole.Period, Day("2023-05-01"), Day("2023-04-01"), true))] };
        Assert.Equal([CheckCode.InferredYear, CheckCode.ConflictingValues], Codes(record));
    }

    private static Announcement Empty { get; } = new()
    {
        Document = new("test", "文"),
        Kind = Kind.Notice,
        Level = Level.Unknown,
    };

    private static Fact<T> Fact<T>(T value) => new(value, [new TextSpan(0, 1)], "文", "test");

    private static PartialDate Day(string text)
    {
        var day = DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        return new PartialDate(day.Year, day.Month, day.Day);
    }

    private static IEnumerable<CheckCode> Codes(Announcement record) =>
        AnnouncementChecker.Check(record, MarkedText.Page("文")).Select(check => check.Value.Code);

    private static IReadOnlyList<NlpPipeline.Extraction.Mention<Check>> Run(string text) =>
        AnnouncementChecker.Check(Empty with { Document = new("test", text) }, MarkedText.Page(text));
}
