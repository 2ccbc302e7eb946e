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
        "市委第一到第三巡视组分别巡视市工商局党组,合并巡视市检查总队;市环保局党委;市商务委党组,合并巡视市粮食局、市信息中心。",
        "市委第一巡视组 - 市工商局党组,市检查总队 ",
        "市委第二巡视组 - 市环保局党委 ",
        "市委第三巡视组 - 市商务委党组,市粮食局,市信息中心 ")]
    [InlineData(
        "省委第六、七巡视组分别巡视省林业局、省供销社和云溪学院、省旅游学校。举报电话分别为13800001111、13800002222。",
        "省委第六巡视组 - 省林业局,省供销社 13800001111",
        "省委第七巡视组 - 云溪学院,省旅游学校 13800002222")]
    [InlineData(
        "任务分工：\n县委第一巡察组（组长张立民，副组长米雪）\n县林业局、县水利局\n县委第二巡察组（组长何秋萍，副组长金戈）\n县教育局",
        "县委第一巡察组 张立民 县林业局,县水利局 ",
        "县委第二巡察组 何秋萍 县教育局 ")]
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
    [InlineData(
        "进驻一览\n组别\n县委第一巡察组\n组长\n张立民\n被巡察单位\n县司法局\n县档案馆\n电话\n13800001111\n组别\n县委第二巡察组\n组长\n何秋萍\n被巡察单位\n县民政局\n电话\n13800002222",
        "县委第一巡察组 张立民 县司法局,县档案馆 13800001111",
        "县委第二巡察组 何秋萍 县民政局 13800002222")]
    [InlineData(
        "组　　别        组长      副组长      被巡察党组织\n集团党委第一巡察组  张立民    米雪  金戈    枣泉煤业公司党委★  麦垛山煤业公司党委★\n集团党委第二巡察组  何秋萍    （待定）    财务公司党支部  保险经纪公司党支部",
        "集团党委第一巡察组 张立民 枣泉煤业公司党委,麦垛山煤业公司党委 ",
        "集团党委第二巡察组 何秋萍 财务公司党支部,保险经纪公司党支部 ")]
    [InlineData("第一巡察组（组长何秋萍）负责县教育局；第二巡察组（组长孙立）负责县民政局。\n来访接待：第一、第二巡察组在行知楼1103室。\n县委第一、第二巡察组进驻。", "县委第一巡察组 何秋萍 县教育局 行知楼1103室", "县委第二巡察组 孙立 县民政局 行知楼1103室")]
    [InlineData("县委第一巡察组进驻县教育局；县委第二巡察组进驻县民政局。\n可以拨打电话：第一巡察组13800001111，第二巡察组13800002222；可以写邮件，依次为a@163.com、b@163.com。", "县委第一巡察组 - 县教育局 13800001111,a@163.com", "县委第二巡察组 - 县民政局 13800002222,b@163.com")]
    [InlineData("巡察公告\n（一）县委第一巡察组\n巡察对象：县教育局\n专门信箱：青石县4407信箱（转巡察一组收）\n电子邮箱：a@163.com\n（二）县委第二巡察组\n巡察对象：县民政局\n电子邮箱：b@163.com", "县委第一巡察组 - 县教育局 青石县4407信箱,a@163.com", "县委第二巡察组 - 县民政局 b@163.com")]
    [InlineData(
        "联系方式\n组别\n组长\n副组长\n值班电话（工作日8:00至12:00，14:30至17:30）\n意见箱\n县委第一巡察组\n张立民\n米雪\n13800001111\n县司法局门口\n县委第二巡察组\n何秋萍\n金 戈\n13800002222\n县民政局门口",
        "县委第一巡察组 张立民  13800001111,县司法局门口",
        "县委第二巡察组 何秋萍  13800002222,县民政局门口")]
    [InlineData("| 巡察组 | 组长 / 副组长 | 被巡察单位 |\n| --- | --- | --- |\n| 县委第一巡察组 | 单志远 / 黎小满 | 县教育局 |\n| 县委第二巡察组 | 司琴 / 万里云 | 县民政局 |", "县委第一巡察组 单志远 县教育局 ", "县委第二巡察组 司琴 县民政局 ")]
    [InlineData("附：巡察安排\n组别\n负责人\n被巡察单位\n县委第一巡察组\n组长张立民副组长米雪\n县林业局、县畜牧局、石桥乡\n县委第二巡察组\n组长何云副组长金戈\n县民政局、沙坝镇", "县委第一巡察组 张立民 县林业局,县畜牧局,石桥乡 ", "县委第二巡察组 何云 县民政局,沙坝镇 ")]
    [InlineData("组别 | 县委巡察一组 | 县委巡察二组 |\n被巡察单位 | 县教育局 | 县民政局 |\n巡察组负责人 | 组长：张立民 | 组长：何秋萍 |\n值班电话 | 13800001111 | 13800002222 |", "县委第一巡察组 张立民 县教育局 13800001111", "县委第二巡察组 何秋萍 县民政局 13800002222")]
    [InlineData("公告如下：\n序号\n组别\n组长\n被巡察单位\n联系电话\n1\n县委第一巡察组\n梁志军\n县委宣传部、县融媒体中心\n0319-7165801\n2\n县委第二巡察组\n魏红梅\n县商务局\n0319-7165802", "县委第一巡察组 梁志军 县委宣传部,县融媒体中心 0319-7165801", "县委第二巡察组 魏红梅 县商务局 0319-7165802")]
    [InlineData("附表\n巡察组\n被巡察地区（单位）\n组长\n值班电话\n（工作日9:00-17:00）\n县委第一巡察组\n县司法局\n吴晓刚\n0319-7165801\n县委第二巡察组\n县商务局\n薛敏\n0319-7165802", "县委第一巡察组 吴晓刚 县司法局 0319-7165801", "县委第二巡察组 薛敏 县商务局 0319-7165802")]
    [InlineData("附表：组长名单\n组别 |\n组长 |\n职务 |\n丁怀远 |\n河北省政协主席 |\n|\n中央第三巡视组 |\n鲁望岳 |\n中央国家机关工委原副书记 |\n中央第六巡视组 |\n施伯庸 |\n吉林省委原书记 |", "中央第三巡视组 鲁望岳  ", "中央第六巡视组 施伯庸  ")]
    public void Links_teams_with_what_belongs_to_them(string text, params string[] expected) =>
        Assert.Equal(expected, Assignments(MarkedText.Page(text)).Select(Line));

    [Theory]
    [InlineData("县委第一、第二巡察组承担常规巡察，时间自2025年3月18日至5月16日；县委第三、第四巡察组承担专项巡察，时间自2025年3月18日至4月25日。\n第一巡察组巡察县教育局，第二巡察组巡察县民政局，第三巡察组巡察县林业局，第四巡察组巡察县水利局。", "05-16 05-16 04-25 04-25")]
    [InlineData("常规巡察2025年3月18日至6月6日，提级巡察2025年3月25日至5月9日。\n县委第一巡察组巡察县教育局。\n县委第一提级巡察组巡察石桥镇上湾村。", "06-06 05-09")]
    [InlineData("县直单位的巡察时间为2025年3月18日至5月20日；乡镇的巡察时间为2025年3月25日至5月30日。\n县委第一巡察组巡察县教育局党组、县民政局党组。\n县委第二巡察组巡察石桥镇党委、柳河乡党委。\n县委第三巡察组巡察县林业局党组、水田镇党委。", "05-20 05-30 ")]
    [InlineData("常规巡察：2025年3月10日至5月16日。\n殡葬领域专项巡察：2025年3月17日至4月25日。\n1.市委第一巡察组：巡察市教育局党组；\n2.市委第二巡察组（专项）：巡察市殡葬管理所党支部。", "05-16 04-25")]
    public void Periods_of_some_teams_belong_to_those(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Assignments(MarkedText.Page(text)).Select(assignment => assignment.Period?.End.ToString()?[5..])));

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
