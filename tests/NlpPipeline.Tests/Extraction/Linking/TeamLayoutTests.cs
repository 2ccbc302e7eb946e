using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Linking;
using NlpPipeline.Extraction.People;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Linking;

/// <summary>What belongs to which team in layouts other than a table with tabs. A line reads: team leader units contacts.</summary>
public sealed class TeamLayoutTests
{
    [Theory]
    [InlineData(
        "巡察公告\n(一)县委第一巡察组巡察县教育局、县一中。\n1.举报电话:13800001111;\n2.电子邮箱:a@163.com。\n(二)县委第二巡察组巡察县民政局。\n1.举报电话:13800002222。",
        "县委第一巡察组 - 县教育局,县一中 13800001111,a@163.com",
        "县委第二巡察组 - 县民政局 13800002222")]
    [InlineData(
        "巡察公告\n县委第一巡察组进驻县教育局。\n联系电话:13800001111\n县委第二巡察组进驻县民政局。\n联系电话:13800002222",
        "县委第一巡察组 - 县教育局 13800001111",
        "县委第二巡察组 - 县民政局 13800002222")]
    [InlineData(
        "巡察公告\n县委第一巡察组巡察县教育局;\n县委第二巡察组巡察县民政局。\n联系电话:13800001111",
        "县委第一巡察组 - 县教育局 ",
        "县委第二巡察组 - 县民政局 ")]
    [InlineData(
        "巡察组 被巡察单位 组长 举报电话\n市委第一巡察组 市水务局 张立民 13800001111\n市委第二巡察组 市教育局、市体育局 何秋萍 13800002222",
        "市委第一巡察组 张立民 市水务局 13800001111",
        "市委第二巡察组 何秋萍 市教育局,市体育局 13800002222")]
    [InlineData(
        "市委第四、五巡察组对市水务局、市林业局、市粮库开展巡察,市委第一巡察组对市教育局党组开展巡察。",
        "市委第一巡察组 - 市教育局党组 ")]
    [InlineData(
        "各组电话如下: 省委第一巡视组巡视省统计局、省档案馆。举报电话:13800001111。 省委第二巡视组巡视云江市。举报电话:13800002222。 其他问题请拨打12345。",
        "省委第一巡视组 - 省统计局,省档案馆 13800001111",
        "省委第二巡视组 - 云江市 13800002222")]
    [InlineData(
        "进驻一览表\n组别\n巡察单位\n值班电话\n信访意见箱位置\n电子邮箱\n县委第一巡察组\n县司法局\n13800001111\n第二办公楼五层\n茶水间旁\n县委第二巡察组\n县档案馆\n13800002222\n第一办公楼北门",
        "县委第一巡察组 - 县司法局 13800001111,第二办公楼五层茶水间旁",
        "县委第二巡察组 - 县档案馆 13800002222,第一办公楼北门")]
    public void Links_teams_with_what_belongs_to_them(string text, params string[] expected) =>
        Assert.Equal(expected, Assignments(MarkedText.Page(text)).Select(Line));

    private static string Line(Assignment assignment) =>
        $"{assignment.Team} {assignment.Leader ?? "-"} {string.Join(',', assignment.Units)} {string.Join(',', assignment.Contacts)}";

    private static IEnumerable<Assignment> Assignments(AnalyzedDocument page)
    {
        const Kind kind = Kind.Notice;
        var (teams, contacts) = (TeamFinder.Find(page), ContactFinder.Find(page, kind));
        var units = UnitFinder.Find(page);
        var dates = DateFinder.Find(page, MastheadFinder.Find(page), kind);
        return AssignmentLinker.Link(page, teams, PersonFinder.Find(page, teams, units, kind), units, contacts, dates, kind)
            .Select(mention => mention.Value);
    }
}
