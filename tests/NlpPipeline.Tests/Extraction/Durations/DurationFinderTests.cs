using NlpPipeline.Extraction.Durations;
using NlpPipeline.Extraction.Kinds;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Durations;

public sealed class DurationFinderTests
{
    [Theory]
    [InlineData("中央巡视组将在湖南省工作[[3个月]]。", "P3M..P3M")]
    [InlineData("巡察组将在各单位工作[[1个月至2个月]]。", "P1M..P2M")]
    [InlineData("驻点工作[[一个半月左右]]。", "P1M15D..P1M15D about")]
    [InlineData("巡察组将工作[[2个半月左右]]。", "P2M15D..P2M15D about")]
    [InlineData("现场巡视[[约两个月]]。", "P2M..P2M about")]
    [InlineData("进驻时间为期[[60天]]。", "P60D..P60D")]
    [InlineData("现场时间[[45~50天]]。", "P45D..P50D")]
    [InlineData("在每家单位工作[[5至7周]]。", "P5W..P7W")]
    [InlineData("用[[半个月]]时间开展巡察。", "P15D..P15D")]
    [InlineData("进行[[为期20天]]", "")]
    [InlineData("整改期限为两个月，请在巡察反馈后2个月内报送。公示7天。", "")]
    [InlineData("提供近三年会议记录，近两个月以来的材料；业务培训为期三天。", "")]
    [InlineData("今年是建党100周年，巡察组进驻，在市水利局工作[[三周]]。", "P3W..P3W")]
    [InlineData("巡察反馈会召开，启动为期三个月的集中整改。而此前的两天，巡视组已进驻。", "")]
    [InlineData("3月15日巡察组进驻，第3天离开。", "")]
    [InlineData("3个巡察组已经进驻青溪镇、白石镇、柳河镇、双桥镇、长岭镇、石湖街道、东山街道等7个镇街，东山街道南湖社区等12个村要在[[2个月]]里接受检查。", "P2M..P2M")]
    [InlineData("上述渠道在巡察结束的前一天全部关停。", "")]
    [InlineData("四天开完反馈会　本县新一轮巡察进入整改阶段。", "")]
    [InlineData("巡察办用24天跑遍六个县区，最终派出9个巡察组。", "")]
    public void Reads_lengths_of_work_on_site(string marked, string expected)
    {
        var text = MarkedText.Parse(marked.Replace("[[为期20天]]", "为期20天的公示", StringComparison.Ordinal));
        var mentions = DurationFinder.Find(text.ToPage(), Kind.Notice).Mentions;
        Assert.Equal(expected, string.Join(';', mentions.Select(mention => Format(mention.Value))));
        Assert.Equal(text.Spans, mentions.Select(mention => mention.Span));
    }

    private static string Format(Duration duration) => $"{duration.Min}..{duration.Max}{(duration.Approximate ? " about" : "")}";
}
