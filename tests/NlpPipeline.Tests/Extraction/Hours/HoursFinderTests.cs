using NlpPipeline.Extraction.Hours;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Hours;

public sealed class HoursFinderTests
{
    [Theory]
    [InlineData("每天受理电话的时间为：[[8:00—20:00]]。", "08:00-20:00 Daily")]
    [InlineData("受理时间：工作日上午[[8:30-12:00]]，下午[[2:30-5:30]]。", "08:30-12:00 Workdays;14:30-17:30 Workdays")]
    [InlineData("接听时间：周一至周五[[9:00~11:30]]、[[13:30~17:00]]。", "09:00-11:30 Workdays;13:30-17:00 Workdays")]
    [InlineData("电话：0731-81116789（[[8∶30至16∶30]]，节假日除外）", "08:30-16:30 Workdays")]
    [InlineData("接听时间：[[早8点至晚6点]]", "08:00-18:00 ")]
    [InlineData("接听时间：[[上午8:30-12:00]]，[[下午14:00-17:30]]，周末除外", "08:30-12:00 Workdays;14:00-17:30 Workdays")]
    [InlineData("每天受理电话的时间为[[8:00—18:00]]（新疆地区[[10:00—20:00]]）。", "08:00-18:00 Daily;10:00-20:00 Daily")]
    [InlineData("受理时间为工作日[[上午8：30至下午5：30]]；", "08:30-17:30 Workdays")]
    [InlineData("值班电话[[24小时]]有人接听。", "00:00-24:00 ")]
    [InlineData("受理时间[[10:00—20:00]]（每天，北京时间）", "10:00-20:00 Daily")]
    [InlineData("电话接听时间为工作日的工作时间，其他渠道24小时开通。", "")]
    [InlineData("设举报电话，并在大门口设置举报箱，24小时接受举报。", "")]
    [InlineData("24小时急救电话：0398-2120120　健康热线：0398-2125555", "")]
    [InlineData("报装报修请拨24小时供水热线96116，不属于受理范围。", "")]
    [InlineData("设[[24小时]]值班电话：0398-2120120", "00:00-24:00 ")]
    [InlineData("接听时间：[[10:00—14:00]]，[[15:30—19:30]]（周一到周五）。", "10:00-14:00 Workdays;15:30-19:30 Workdays")]
    [InlineData("接听时间：[[10:00—14:00]]，[[15:30—19:30]]（每天）。", "10:00-14:00 Daily;15:30-19:30 Daily")]
    [InlineData("5月12日上午9:00-11:30召开动员会。", "")]
    [InlineData("受理时间：6月5日—8月3日 [[8：00—12：00]]、[[15：00—18：00]]", "08:00-12:00 ;15:00-18:00 ")]
    [InlineData("比分为3:2-1:0，截至17:30。24小时内上报。工作日的工作时间受理。", "")]
    [InlineData("受理电话时间[[9:00-11:30]]、[[14:00-17:00]]（每天）", "09:00-11:30 Daily;14:00-17:00 Daily")]
    [InlineData("[[早八点到晚八点]]，天天有人接。", "08:00-20:00 Daily")]
    [InlineData("手机短信[[24小时]]受理，电话（周一至周五[[8:00-12:00]]）", "00:00-24:00 ;08:00-12:00 Workdays")]
    [InlineData("举报电话开放时间：[[8:00-18:00]]", "08:00-18:00 ")]
    [InlineData("报装报修请拨24小时供水热线96000，不在受理之列。\n24小时急救电话：0398-2120000。门诊时间：8:00-17:30", "")]
    [InlineData("举报电话：0564-3381206（[[8:00~12:00]]；[[14:30~17:30]]，节假日除外）", "08:00-12:00 Workdays;14:30-17:30 Workdays")]
    [InlineData("座机接听时间为每天[[早8点至晚6点]]，短信[[24小时]]接收。", "08:00-18:00 Daily;00:00-24:00 ")]
    public void Reads_hours_with_their_days(string marked, string expected)
    {
        var text = MarkedText.Parse(marked);
        var mentions = HoursFinder.Find(text.ToPage()).Mentions;
        Assert.Equal(expected, string.Join(';', mentions.Select(mention => $"{mention.Value.Open}-{mention.Value.Close} {mention.Value.Days}")));
        Assert.Equal(text.Spans.Select(span => span.End), mentions.Select(mention => mention.Span.End));
    }
}
