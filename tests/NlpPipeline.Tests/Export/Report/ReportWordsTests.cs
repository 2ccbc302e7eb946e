using NlpPipeline.Export.Json;
using NlpPipeline.Export.Report;
using NlpPipeline.Extraction.Checks;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Disciplines;
using NlpPipeline.Extraction.Hours;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.People;
using NlpPipeline.Extraction.Rounds;
using Xunit;

namespace NlpPipeline.Tests.Export.Report;

/// <summary>The page speaks Chinese; the records keep their codes.</summary>
public sealed class ReportWordsTests
{
    [Fact]
    public void Every_value_of_the_record_has_a_word()
    {
        string[] codes =
        [
            .. Codes<Kind>("kind"), .. Codes<Level>("level"), .. Codes<ContactType>("contact"), .. Codes<CheckCode>("check"), .. Codes<DateRole>("date"),
            .. Codes<OfficeDays>("days"), .. Codes<Discipline>("discipline"), .. Codes<PersonRole>("person"),
            .. Codes<RoundForms>("form").Where(code => code != "form none"),
        ];

        Assert.DoesNotContain(codes, code => Vocabulary.Of(code.Split(' ')[0], code.Split(' ')[1]) == code.Split(' ')[1]);
    }

    [Theory]
    [InlineData("the text states 5 units and names 4", "文中称 5 个单位，列出 4 个")]
    [InlineData("the text states 3 teams and names 2", "文中称 3 个组，列出 2 个")]
    [InlineData("the year of 2023-05-08 is taken from elsewhere in the document", "2023-05-08 的年份取自文中他处")]
    [InlineData("2023-06-31..2023-06-31 is not in the calendar", "日历上没有 2023-06-31")]
    [InlineData("--06-31..--07-02 is not in the calendar", "日历上没有 6月31日 至 7月2日")]
    [InlineData("..2023-06-31 is not in the calendar", "日历上没有 至 2023-06-31")]
    [InlineData("2023-06-30..2023-05-01 ends before it starts", "2023-06-30 至 2023-05-01：终止早于起始")]
    [InlineData("the period has 20 days, the text states P2M..P2M", "起止共 20 天，文中称 2个月")]
    [InlineData("the period has 20 days, the text states P1M15D..P3M", "起止共 20 天，文中称 1个月15天 至 3个月")]
    [InlineData("reports are taken until 2023-06-30 and until 2023-07-01", "受理截止日有 2023-06-30 和 2023-07-01 两种")]
    [InlineData("0730-81234 has 5 digits behind 0730", "0730-81234 在区号 0730 之后有 5 位")]
    [InlineData("812345 has 6 digits", "812345 有 6 位")]
    [InlineData("area code 0731 belongs to 湖南省, the text names 湖北省", "区号 0731 属湖南省，文中写的是湖北省")]
    [InlineData("no place has the postcode 999999", "没有地方使用邮编 999999")]
    [InlineData("postcode 414000 belongs to 湖南省, not to 湖北省", "邮编 414000 属湖南省，不属湖北省")]
    [InlineData("市委第巡察组: no number behind 第", "市委第巡察组：“第”后缺序号")]
    [InlineData("93日: the sign for the month or day is lost", "93日：缺“月”或“日”")]
    [InlineData("6月31日: no month has this day", "6月31日：没有这一天")]
    [InlineData("锟斤拷: decoded wrongly before it reached us", "锟斤拷：读入之前已是乱码")]
    [InlineData("邮编:41000: a postcode has 6 digits", "邮编:41000：邮编应为 6 位")]
    [InlineData("a sentence of a later version", "a sentence of a later version")]
    public void Messages_of_checks_are_read_in_chinese(string message, string chinese) => Assert.Equal(chinese, CheckWords.Of(message));

    [Fact]
    public void Facts_are_read_in_chinese()
    {
        var facts = ReportFacts.Of(SampleRecord.Create()).ToLookup(fact => fact.Field, fact => fact.Value);

        Assert.Equal("2023-05-09 18:30", Assert.Single(facts["publishedAt"]));
        Assert.Equal("县委 15届第2轮 常规、回头看 本轮", Assert.Single(facts["rounds"]));
        Assert.Equal("起止 2023-05-08 起（年份系推断）", Assert.Single(facts["dates"]));
        Assert.Equal("约 2个月", Assert.Single(facts["durations"]));
        Assert.Equal("08:30-12:00 工作日", Assert.Single(facts["hours"]));
        Assert.Equal(["电话 0793-5518302 可收短信", "意见箱 （未写明）"], facts["contacts"]);
        Assert.Equal("政治纪律", Assert.Single(facts["disciplines"]));
        Assert.Equal("王安 组长", Assert.Single(facts["people"]));
        Assert.Equal("班子与选人用人 0.99", Assert.Single(facts["focus"]));
    }

    [Fact]
    public void A_range_may_be_open()
    {
        PartialDate day = new(2024, 3, 8);

        Assert.Equal("2024-03-08 起", ReportWords.Range(day, null));
        Assert.Equal("至 2024-03-08", ReportWords.Range(null, day));
        Assert.Equal("2024-03-08", ReportWords.Range(day, day));
        Assert.Equal("3月8日 至 2024-03-08", ReportWords.Range(day with { Year = null }, day));
    }

    private static IEnumerable<string> Codes<T>(string group)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => $"{group} {EnumNames.Of(value)}");
}
