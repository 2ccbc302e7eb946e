using NlpPipeline.Extraction;
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

public sealed class AssignmentLinkerTests
{
    [Theory]
    [InlineData("县委第二、四巡察组组长韦宗江、宫晓燕分别向县林业局党组、县教育局党委反馈了巡察意见。", "县委第二巡察组:韦宗江:县林业局党组 县委第四巡察组:宫晓燕:县教育局党委")]
    [InlineData("校党委组建2个巡察组。\n1.巡察一组（组长：葛天民；副组长：方舟）\n对象：机械工程学院党委、后勤保障部党总支\n2.巡察二组（组长：束蕴华；副组长：丁嘉）\n对象：外语学院党委\n校党委第一巡察组、校党委第二巡察组电话见附表。", "校党委第一巡察组:葛天民:机械工程学院党委,后勤保障部党总支 校党委第二巡察组:束蕴华:外语学院党委")]
    [InlineData("县委第一至第三巡察组先后进驻县财政局、县审计局、县统计局、县档案馆。", "")]
    [InlineData("县委第一巡察组（组长：欧阳振华）进驻县财政局、县审计局。县委第二巡察组（组长：雷春生）进驻县教育局。", "县委第一巡察组:欧阳振华:县财政局,县审计局 县委第二巡察组:雷春生:县教育局")]
    [InlineData("县委第一、第二巡察组启动巡察。\n第一巡察组：县财政局、县审计局；\n第二巡察组：县教育局。", "县委第一巡察组::县财政局,县审计局 县委第二巡察组::县教育局")]
    [InlineData("县委第一巡察组进驻县财政局；县委专项巡察一组、专项巡察二组进村。其中，专项巡察一组巡察石桥镇上林村；二组巡察石桥镇下林村。", "县委第一巡察组::县财政局 县委第一专项巡察组::石桥镇上林村 县委第二专项巡察组::石桥镇下林村")]
    [InlineData("组别 | 组长 | 巡察对象\n县委第一巡察组 | 王小明 | 县财政局\n县委第二巡察组 | 李 军 | 县教育局", "县委第一巡察组:王小明:县财政局 县委第二巡察组:李军:县教育局")]
    [InlineData("组 别 | 县委巡察一组 | 县委巡察二组 |\n组长 | 王小明 | 李 军 |\n被巡察单位 | 县财政局 | 县教育局 |", "县委第一巡察组:王小明:县财政局 县委第二巡察组:李军:县教育局")]
    [InlineData("中央第六巡视组近日进驻长河能源集团公司。今年第三轮巡视将对文化部、中国科协、水利部进行专项巡视。", "中央第六巡视组::长河能源集团公司")]
    [InlineData("中央第六巡视组近日进驻长河能源集团公司。今年第三轮巡视的专项巡视对象为文化部、中国科协、水利部等11个单位。", "中央第六巡视组::长河能源集团公司")]
    [InlineData("随着北江市委第四巡察组进驻市气象局，本轮巡察全面展开。本轮巡察共派出6个巡察组，对市农业局、市林业局等12个单位开展常规巡察。", "北江市委第四巡察组::市气象局")]
    [InlineData("县委第一巡察组组长王小明、第二巡察组组长李军分别向县财政局、县教育局反馈了巡察意见。", "县委第一巡察组:王小明:县财政局 县委第二巡察组:李军:县教育局")]
    [InlineData("县委第一、第二巡察组对县财政局、县教育局等党组织开展巡察。三个组的组长王小明、李军依次通报。", "县委第一巡察组:王小明: 县委第二巡察组:李军:")]
    [InlineData("县委第一、第二巡察组分别进驻县财政局和县审计局、县教育局和县统计局。", "县委第一巡察组::县财政局,县审计局 县委第二巡察组::县教育局,县统计局")]
    [InlineData("县委第一、第二巡察组分别对县财政局、县审计局，县教育局、县统计局、县档案馆开展巡察。", "县委第一巡察组::县财政局,县审计局 县委第二巡察组::县教育局,县统计局,县档案馆")]
    [InlineData("校党委第三、第四巡察组巡察口腔医院党委、土木学院党委工作动员会相继召开。", "校党委第三巡察组::口腔医院党委 校党委第四巡察组::土木学院党委")]
    [InlineData("三个巡察组这一轮分别巡察化学学院、海洋学院、校图书馆。校党委第一巡察组开会。校党委第二巡察组开会。校党委第三巡察组开会。", "校党委第一巡察组::化学学院 校党委第二巡察组::海洋学院 校党委第三巡察组::校图书馆")]
    [InlineData("省农业厅、省农垦集团由省委第三巡视组巡视，组长高明；江北大学、省林业局由王刚任组长的省委第五巡视组巡视。", "省委第三巡视组:高明:省农业厅,省农垦集团 省委第五巡视组:王刚:江北大学,省林业局")]
    [InlineData("由县委第一巡察组巡察县财政局，由县委第二巡察组巡察县教育局。", "县委第一巡察组::县财政局 县委第二巡察组::县教育局")]
    [InlineData("5个巡察组采取“一托二”的方式，分别对市教育局、市科技局开展巡察；市委机动巡察组对有关乡镇开展机动巡察。", "")]
    [InlineData("县委第一巡察组组长王小明、第二巡察组组长李军，分别向县财政局、县审计局，县教育局、县统计局、县档案馆党组织反馈意见。", "县委第一巡察组:王小明:县财政局,县审计局 县委第二巡察组:李军:县教育局,县统计局,县档案馆")]
    [InlineData("县委第一巡察组组长王小明代表各组发言。这一轮派出3个巡察组，采取“一托一”方式，巡察县财政局、县审计局、县教育局。", "县委第一巡察组:王小明:")]
    public void Links_leaders_and_units_of_several_teams(string text, string expected) => Assert.Equal(
        expected.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Link(text).Select(link => $"{link.Value.Team}:{link.Value.Leader}:{string.Join(',', link.Value.Units)}"));

    [Fact]
    public void A_single_team_has_everything()
    {
        var link = Assert.Single(Link(
            "县委第一巡察组（组长周启明）于2023年3月13日至5月20日对县水利局党组开展常规巡察。\n值班电话：0730-2876513\n电子邮箱：xc1@163.com")).Value;
        Assert.Equal("周启明", link.Leader);
        Assert.Equal(["县水利局党组"], link.Units);
        Assert.Equal(["0730-2876513", "xc1@163.com"], link.Contacts);
        Assert.Equal((new PartialDate(2023, 3, 13), new PartialDate(2023, 5, 20)), link.Period);
    }

    [Fact]
    public void Times_of_its_units_are_not_the_time_of_a_single_team()
    {
        var link = Assert.Single(Link("县委第一巡察组对沙溪镇上坪村、下坪村开展巡察。巡察时间安排：沙溪镇上坪村2023年3月13日至3月20日，下坪村2023年3月21日至3月29日。")).Value;
        Assert.Null(link.Period);
    }

    [Theory]
    [InlineData("2020年11月26日至2021年1月26日,市委第一巡察组对青石镇党委进行了巡察。2021年3月8日至4月19日,市委第二巡察组对柳河镇党委进行了巡察。", "2020-11-26..2021-01-26 2021-03-08..2021-04-19")]
    [InlineData("2020年11月26日至2021年1月26日,市委第一巡察组对青石镇党委进行了巡察。2021年3月8日至4月19日,市委4个巡察组对4个镇开展巡察,其中市委第二巡察组对柳河镇党委进行了巡察。", "2020-11-26..2021-01-26 ..")]
    [InlineData("2021年3月8日至4月19日,市委第一巡察组对青石镇党委进行了巡察。市委第二巡察组对柳河镇党委进行了巡察。", ".. ..")]
    [InlineData("2021年3月8日至4月19日,市委第一巡察组巡察青石镇党委,2021年5月8日至6月19日,市委第二巡察组巡察柳河镇党委。", "2021-03-08..2021-04-19 2021-05-08..2021-06-19")]
    [InlineData("市委第一巡察组于2021年3月8日至4月19日巡察青石镇党委,市委第二巡察组于2021年5月8日至6月19日巡察柳河镇党委。", "2021-03-08..2021-04-19 2021-05-08..2021-06-19")]
    public void Teams_with_times_of_their_own_have_these(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Link(text, Kind.Rectification).Select(link => $"{link.Value.Period?.Start}..{link.Value.Period?.End}")));

    [Fact]
    public void Contacts_given_to_all_teams_in_order_are_linked_in_order()
    {
        var links = Link("县委第一、第二巡察组依次对县财政局、县教育局开展巡察。两个巡察组的值班电话分别是：0730-2876511、2876512。");
        Assert.Equal(["0730-2876511", "0730-2876512"], links.Select(link => Assert.Single(link.Value.Contacts)));
    }

    [Fact]
    public void A_guiding_team_has_nothing() => Assert.Equal(
        "市委第七巡察组",
        Assert.Single(Link("市委第七巡察组在省委第四巡视组指导下，对市融媒体中心开展了巡察“回头看”。")).Value.Team);

    [Fact]
    public void Blocks_hold_contacts_and_what_all_share_belongs_to_none()
    {
        var links = Link(
            """
            县委第五、第六巡察组公告

            县委第五巡察组
            组长：叶茂森
            巡察对象：县财政局、县税务局
            电话：0730-2876515

            县委第六巡察组
            组长：代俊杰
            巡察对象：县民政局
            电话：0730-2876516

            统一邮箱：xunchaban@163.com
            """);
        Assert.Equal(["0730-2876515", "0730-2876516"], links.SelectMany(link => link.Value.Contacts));
        Assert.Equal(["叶茂森", "代俊杰"], links.Select(link => link.Value.Leader));
    }

    [Fact]
    public void Contacts_for_comments_on_a_rectification_belong_to_no_team() => Assert.Empty(
        Assert.Single(Link("县委第二巡察组对县林业局进行了常规巡察。现公布整改情况。联系电话：0730-2876513。", Kind.Rectification)).Value.Contacts);

    private static IReadOnlyList<Mention<Assignment>> Link(string text, Kind kind = Kind.Notice)
    {
        var page = MarkedText.Page(text);
        var teams = TeamFinder.Find(page);
        var units = UnitFinder.Find(page);
        var people = PersonFinder.Find(page, teams, units, kind);
        return AssignmentLinker.Link(
            page, teams, people, units, ContactFinder.Find(page, kind), DateFinder.Find(page, MastheadFinder.Find(page), kind), kind);
    }
}
