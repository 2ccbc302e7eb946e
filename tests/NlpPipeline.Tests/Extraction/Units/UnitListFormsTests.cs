using NlpPipeline.Extraction.Units;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Units;

public sealed class UnitListFormsTests
{
    [Theory]
    [InlineData("区委第一巡察组进驻区文旅局系统,开始对区文旅局、区文化馆进行巡察。", "区文旅局 区文化馆")]
    [InlineData("第二巡察组对北川镇党委和南山农场党委展开巡察。", "北川镇党委 南山农场党委")]
    [InlineData("派出3个组对3家单位开展专项巡察,分别是市粮库、市园林局、市一中。", "市粮库 市园林局 市一中")]
    [InlineData("党委巡察组分别在校团委和法学院党总支召开进驻动员会。", "校团委 法学院党总支")]
    [InlineData("县委对云溪镇的上坊村、下坊村,河口乡的渡头村开展巡察。", "云溪镇上坊村 云溪镇下坊村 河口乡渡头村")]
    [InlineData("对云溪、河口、北关三个街道党工委开展巡察。", "云溪街道党工委 河口街道党工委 北关街道党工委")]
    [InlineData("对其中的市审计局、市应急管理局等2家单位开展专项巡察。", "市审计局 市应急管理局")]
    [InlineData("对临川区高新区党工委、东湖科技产业园党工委开展巡察。", "临川区高新区党工委 东湖科技产业园党工委")]
    [InlineData("第一组 巡察对象:县民政局、县残联 联系电话:13800001111", "县民政局 县残联")]
    [InlineData("县委第一巡察组:云溪镇上坊、下坊、渡头三个村党总支", "云溪镇上坊村党总支 云溪镇下坊村党总支 云溪镇渡头村党总支")]
    [InlineData("对市统计局、市总工会2个单位的党组织开展巡察。", "市统计局 市总工会")]
    [InlineData("县委巡察组将对以下单位进行巡察:\n1.县水务局\n2.县林业局", "县水务局 县林业局")]
    [InlineData("对县人大机关、政协机关等6个党组织开展常规巡察。", "县人大机关 县政协机关")]
    [InlineData("对我市云溪镇上坊村、下坊村开展提级巡察。", "云溪镇上坊村 云溪镇下坊村")]
    [InlineData("第三巡察组组长高明分别向市统计局党组书记林知远和市统计局党组领导班子反馈了巡察情况。", "市统计局党组")]
    public void Reads_the_units_of_every_layout(string text, string expected) => Assert.Equal(expected.Split(' '), NamesIn(text));

    [Theory]
    [InlineData("会议在机关会议室和报告厅召开动员会。")]
    [InlineData("巡察发现三类问题,分别是学习不深、落实不力。")]
    [InlineData("巡察组向被巡察党组织传达了省委要求,通报了情况。")]
    public void Names_no_unit_where_none_is_inspected(string text) => Assert.Empty(NamesIn(text));

    private static IEnumerable<string> NamesIn(string text)
    {
        var page = MarkedText.Page(text);
        return UnitFinder.Find(page).Mentions.Select(unit => unit.Value.Name).Distinct();
    }
}
