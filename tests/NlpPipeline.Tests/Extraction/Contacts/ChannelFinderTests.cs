using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Kinds;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Contacts;

public sealed class ChannelFinderTests
{
    [Theory]
    [InlineData("设专门值班电话、电子信箱、意见箱。", Kind.Notice, "Phone Email Box")]
    [InlineData("专门值班电话：0731-81116789；专门邮政信箱：湖南省长沙市289号信箱。", Kind.Notice, "Phone Mailbox")]
    [InlineData("值班电话、电子邮箱和信箱已张榜公布。", Kind.Entry, "Phone Email Mailbox")]
    [InlineData("分别设立了专门接访地点、接访电话和电子邮箱。", Kind.Notice, "Address Phone Email")]
    [InlineData("邮政信箱：麒麟区寥廓南路66号党群工作部", Kind.Rectification, "Address")]
    [InlineData("受理反映领导班子成员问题的来信来电来访。", Kind.Notice, "")]
    [InlineData("听取汇报，打电话了解情况，邮编：410000。", Kind.Notice, "")]
    [InlineData("原公布的值班电话、电子邮箱停止使用。", Kind.Withdrawal, "")]
    [InlineData("公布了办公电话和电子邮箱。", Kind.Mobilization, "Phone Email")]
    [InlineData("三个巡察组各设联系电话和信箱。\n组别 | 信箱位置 |\n县委第一巡察组 | 龙塘镇政府大门东侧 |", Kind.Notice, "Phone Box")]
    [InlineData("巡察组设專門電話、專門郵箱等，向被巡察單位公布。", Kind.Notice, "Phone Email")]
    [InlineData("举报电话：12388。12380举报热线。拨打举报电话12388。", Kind.Notice, "")]
    [InlineData("进驻公告将注明各组的电话、邮箱和接待地点。", Kind.Deployment, "Phone Email Address")]
    [InlineData("设有专门的监督电话和联系信箱。", Kind.Entry, "Phone Box")]
    [InlineData("扫描二维码访问移动版。可扫描下方二维码反映。", Kind.Notice, "Web")]
    [InlineData("扫描二维码访问移动版。", Kind.Notice, "")]
    [InlineData("区委巡察组电话受理时间为：工作日9:00~18:00。", Kind.Notice, "Phone")]
    [InlineData("巡察组来访电话接听时间为每天8:00—20:00。", Kind.Notice, "Phone")]
    [InlineData("各巡察组邮箱、专门值班电话已在网站公布。", Kind.Notice, "Email Phone")]
    [InlineData("四个巡察组的邮箱另行公布。", Kind.Notice, "Email")]
    [InlineData("意见表可投入巡察组指定的意见箱。", Kind.Entry, "Box")]
    [InlineData("来信来访受理时间为工作日，电话会议时间另行通知。", Kind.Notice, "")]
    public void Reads_announced_channels(string text, Kind kind, string expected)
    {
        var page = MarkedText.Page(text);
        var channels = ChannelFinder.Find(page, ContactFinder.Find(page, kind), kind).Mentions.Select(mention => mention.Value).Distinct();
        Assert.Equal(expected, string.Join(' ', channels));
    }
}
