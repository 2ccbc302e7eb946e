using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Linking;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Linking;

public sealed class CountFinderTests
{
    [Theory]
    [InlineData("本轮巡察共组建5个巡察组，将陆续进驻。", 5)]
    [InlineData("15个中央巡视组完成进驻。", 15)]
    [InlineData("三个组进驻6个单位。", 3)]
    [InlineData("6个巡察村（社区）组已进村。", 6)]
    [InlineData("2个巡察组将对2个部门开展巡察，1个巡察组将对3个乡镇开展巡察。", 3)]
    [InlineData("派出1个巡察组，对市粮库开展机动巡察；派出3个巡察组，对10所学校开展专项巡察；派出2个巡察组，对20个单位开展“回头看”。", 6)]
    [InlineData("共派出8个巡视组，另组建4个专项巡视组。", 8)]
    [InlineData("县委第一、第二、第三巡察组分别反馈意见，三个巡察组均建议加强学习。", null)]
    [InlineData("县委第三巡察组进驻县水利局。", null)]
    [InlineData("四个巡视组亮出联系卡。据介绍，本轮共派出13个省委巡视组。", 13)]
    [InlineData("两市由同一个巡视组负责。", null)]
    [InlineData("各巡察组要严守纪律。", null)]
    [InlineData("市委2个“回头看”巡察组将进驻被巡察单位。", 2)]
    [InlineData("省委第一巡视组进驻临江市，省委第二巡视组进驻青石市。这一轮共派出8个省委巡视组。", 8)]
    [InlineData("会议明确，今年组建4个常规巡察组和1个专项巡察组，搞两轮巡察。", 5)]
    [InlineData("巡视日前进入现场阶段，14个中央巡视组陆续进驻。", 14)]
    [InlineData("专项巡视其余6个单位。\n8个巡视组将于9月上旬陆续进驻。", 8)]
    public void States_the_number_of_teams(string text, int? expected) => Assert.Equal(expected, Find(text).Teams?.Value);

    [Theory]
    [InlineData("县委巡察组先后进驻县财政局、县审计局等7个单位。", 7)]
    [InlineData("对12个党组织开展常规巡察，并对其中3个开展“回头看”。", 12)]
    [InlineData("对18家市直单位开展常规巡察，对6所中学开展专项巡察，对3家企业开展巡察“回头看”。", 27)]
    [InlineData("对县粮食局、县粮油公司2家单位开展机动巡察。", 2)]
    [InlineData("对县水务局、城关镇8个单位开展常规巡察，对柳沟村开展机动巡察。", 8)]
    [InlineData("对湖村镇洞水村、西渚村等6个镇街共14个村（社区）党组织开展专项巡察。", 14)]
    [InlineData("进驻13家被巡察单位，其中对11家单位开展常规巡察。", 13)]
    [InlineData("县委巡察组对清水镇、石桥镇、双河镇等3个镇所辖47个村（社区）党组织开展巡察。", 47)]
    [InlineData("县委第五轮巡察派出2个巡察组，对清水镇、石桥镇、双河镇12个村居开展常规巡察，对2所学校开展巡察“回头看”。", 14)]
    [InlineData("区委第三轮巡察对象为5个乡镇（街道）和12家区级机关。", 17)]
    [InlineData("区委第三轮巡察的对象是3个街道（园区）、6个部门及2家企业。", 11)]
    [InlineData("本轮被巡察的16个地区和单位已经进驻了9个，市委巡察工作过半。", 16)]
    [InlineData("区委第二巡察组对区科技局开展巡察，在巡察驻点、区科技局等2个地址设置举报信箱。", null)]
    [InlineData("区委第二巡察组对区科技局开展巡察，在区科技局一楼、家属院北门等2个位置设置举报信箱。", null)]
    [InlineData("前九轮共巡察党组织203个，反馈问题291个。", null)]
    [InlineData("对沙溪乡党委及所辖9个村党组织开展机动巡察。", null)]
    [InlineData("两家单位代表作了发言，三个党组织工作有进步。", null)]
    [InlineData("8个巡视组进驻16个县和单位\n\n巡视组已经到位。其中对10个县开展常规巡视，对2个省直厅局、2家省属企业和2所高校开展专项巡视。", 16)]
    public void States_the_number_of_units(string text, int? expected) => Assert.Equal(expected, Find(text).Units?.Value);

    private static StatedCounts Find(string text)
    {
        var page = MarkedText.Page(text);
        var teams = TeamFinder.Find(page);
        return CountFinder.Find(page, teams, UnitFinder.Find(page), Kind.Entry);
    }
}
