using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Dates;

/// <summary>From where dates without a year take it.</summary>
public sealed class DateYearTests
{
    [Fact]
    public void A_report_on_the_past_goes_from_date_to_date()
    {
        const string text = "2022年9月5日至11月4日，区委第三巡察组开展了常规巡察。1月12日，巡察组反馈了意见。中心于1月16日召开会议。";
        var dates = DateFinder.Find(MarkedText.Page(text), DateText.Masthead(null), Kind.Rectification).Mentions.Select(mention => DateText.Format(mention.Value));
        Assert.Equal(["Period 2022-09-05..2022-11-04", "Feedback 2023-01-12..2023-01-12", "Other 2023-01-16..2023-01-16"], dates);
    }

    [Theory]
    [InlineData(Kind.Feedback, "10月8日，市委第二巡察组反馈巡察情况。2022年10月20日至12月10日，市委第二巡察组对市林业局党组开展了巡察。", "Feedback 2023-10-08..2023-10-08;Period 2022-10-20..2022-12-10")]
    [InlineData(Kind.Rectification, "5月20日，学院党委召开通报会。学校党委于2021年11月下旬对机电学院开展了巡察。确保在10月底前整改到位。", "Other 2022-05-20..2022-05-20;Period 2021-11..2021-11;Other ..2022-10")]
    [InlineData(Kind.Rectification, "10月17日，市委督查组到青石镇督查。2018年11月20日至2019年1月20日，市委第四巡察组对青石镇党委进行了巡察。2019年3月8日至4月19日，市委第二巡察组对6个村开展了巡察“回头看”。", "Other 2019-10-17..2019-10-17;Period 2018-11-20..2019-01-20;Period 2019-03-08..2019-04-19")]
    [InlineData(Kind.Meeting, "2月23日，校党委召开巡察整改推进会。2021年3月8日至4月20日，校党委第二巡察组对机电学院党委开展巡察。", "Meeting 2022-02-23..2022-02-23;Period 2021-03-08..2021-04-20")]
    [InlineData(Kind.Feedback, "12月28日，市委第二巡察组反馈巡察情况。2022年10月20日至12月10日，市委第二巡察组对市林业局党组开展了巡察。", "Feedback 2022-12-28..2022-12-28;Period 2022-10-20..2022-12-10")]
    [InlineData(Kind.Meeting, "2月23日，校党委召开会议动员部署。2021年3月8日至4月20日，校党委第二巡察组对机电学院党委开展巡察。", "Meeting 2021-02-23..2021-02-23;Period 2021-03-08..2021-04-20")]
    [InlineData(Kind.Rectification, "2021年3月8日至4月20日，市委巡察组对市林业局开展了巡察。6月25日反馈意见。2022年5月5日至6月6日，市委巡察组对市林业局开展了巡察“回头看”。", "Period 2021-03-08..2021-04-20;Feedback 2021-06-25..2021-06-25;Period 2022-05-05..2022-06-06")]
    public void What_came_of_an_inspection_does_not_go_before_it(Kind kind, string text, string expected) =>
        Assert.Equal(expected, string.Join(';', DateFinder.Find(MarkedText.Page(text), DateText.Masthead(null), kind).Mentions.Select(mention => DateText.Format(mention.Value))));

    [Fact]
    public void A_year_printed_in_front_of_the_teams_is_that_of_their_round() => Assert.Equal(
        ["Period 2014-04..", "Meeting 2014-06-30..2014-06-30"],
        DateFinder.Find(MarkedText.Page("2014年省委6个巡视组于4月中旬开始，分别对云川市、省水利厅开展首轮巡视。6月30日，省委巡视工作领导小组召开会议听取汇报。"), DateText.Masthead(null), Kind.Meeting).Mentions.Select(mention => DateText.Format(mention.Value)));

    [Fact]
    public void What_a_report_tells_of_has_happened_when_it_is_published()
    {
        var page = MarkedText.Page("2023年7月3日至7日，巡察组分别反馈意见。此前的3月20日至5月12日，巡察组开展了巡察。");
        var dates = DateFinder.Find(page, DateText.Masthead(new DateOnly(2023, 7, 11)), Kind.Feedback).Mentions.Select(mention => DateText.Format(mention.Value));
        Assert.Equal(["Feedback 2023-07-03..2023-07-07", "Period 2023-03-20..2023-05-12"], dates);
    }

    [Fact]
    public void A_deadline_in_a_report_on_the_past_lies_ahead()
    {
        const string text = "如有意见建议，可于2月29日前来电来函。";
        var dates = DateFinder.Find(MarkedText.Page(text), DateText.Masthead(new DateOnly(2024, 2, 6)), Kind.Rectification).Mentions.Select(mention => DateText.Format(mention.Value));
        Assert.Equal(["Other ..2024-02-29"], dates);
    }

    [Fact]
    public void The_year_of_the_round_in_the_title_goes_before_those_of_earlier_rounds()
    {
        var page = MarkedText.Page("2014年中央第二轮巡视进驻情况\n发布：青岭网\n7月30日，中央第三巡视组召开动员会。2013年的两轮巡视里，他任过组长。");
        var dates = DateFinder.Find(page, MastheadFinder.Find(page), Kind.Entry).Mentions.Select(mention => DateText.Format(mention.Value));
        Assert.Equal(["Meeting 2014-07-30..2014-07-30"], dates);
    }

    [Fact]
    public void The_beginning_of_a_look_back_gives_no_year()
    {
        var page = MarkedText.Page("3月20日，区委第一巡察组召开动员会。主要受理涉及2016年以来被巡察村班子的问题反映。");
        Assert.Equal(["Meeting --03-20..--03-20"], DateFinder.Find(page, DateText.Masthead(null), Kind.Entry).Mentions.Select(mention => DateText.Format(mention.Value)));
    }
}
