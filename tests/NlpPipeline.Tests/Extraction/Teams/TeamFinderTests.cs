using NlpPipeline.Extraction.Teams;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Teams;

public sealed class TeamFinderTests
{
    [Theory]
    [InlineData("经批准，[[区委第一巡察组]]进驻区水利局。", "区委第一巡察组")]
    [InlineData("近日，[[江西省委第三巡视组]]巡视赣州市。", "江西省委第三巡视组")]
    [InlineData("走近[[东南省委第四巡视组]]", "东南省委第四巡视组")]
    [InlineData("上海青江[[青江区委第二巡察组]]进驻区水利局。", "青江区委第二巡察组")]
    [InlineData("学校党委开启了第一轮巡察。[[第一巡察组]]进驻理学院。", "学校党委第一巡察组")]
    [InlineData("水务部党组召开2015年第二轮巡视动员会。[[第一巡视组]]巡视规划院。", "水务部党组第一巡视组")]
    [InlineData("[[中央第十二巡视组]]召开会议。", "中央第十二巡视组")]
    [InlineData("[[县委第一至第四巡察组]]进驻。", "县委第一巡察组 县委第二巡察组 县委第三巡察组 县委第四巡察组")]
    [InlineData("水利部党组召开2015年第二轮巡视动员会。[[第一巡视组]]巡视信息中心。", "水利部党组第一巡视组")]
    [InlineData("日前，学校党委开启了第一轮巡察。[[第二巡察组]]动员会现场。", "学校党委第二巡察组")]
    [InlineData("参加会议的有[[市委第二巡察组]]副组长。", "市委第二巡察组")]
    [InlineData("坐在会场里的,有[[市委第三巡察组]]副组长。", "市委第三巡察组")]
    [InlineData("[[市委第一]]、[[第二]]、[[第三巡察组]]进驻。", "市委第一巡察组 市委第二巡察组 市委第三巡察组")]
    [InlineData("[[县委第三]]、[[四巡察组]]进驻。", "县委第三巡察组 县委第四巡察组")]
    [InlineData("[[中央第九]]、[[第一]]、[[第十二巡视组]]进驻。", "中央第九巡视组 中央第一巡视组 中央第十二巡视组")]
    [InlineData("[[区委第１巡察组]]进驻。", "区委第一巡察组")]
    [InlineData("[[市委巡察一组]]组长表示。", "市委第一巡察组")]
    [InlineData("即[[区委专项巡察一组]]、[[二组]]。", "区委第一专项巡察组 区委第二专项巡察组")]
    [InlineData("[[县委第三提级巡察组]]进驻某村。", "县委第三提级巡察组")]
    [InlineData("[[扬州市委第三提级交叉巡察组]]进驻。", "扬州市委第三提级交叉巡察组")]
    [InlineData("[[校第四届党委第一巡察组]]进驻学院。", "校第四届党委第一巡察组")]
    [InlineData("[[教育部党组第六巡视组]]进驻大学。", "教育部党组第六巡视组")]
    [InlineData("[[省国资委党委第二巡察组]]进驻集团。", "省国资委党委第二巡察组")]
    [InlineData("十四届临江区委第十二轮巡察[[第三巡察组]]进驻某镇。", "临江区委第三巡察组")]
    [InlineData("[[县委机动巡察组]]进驻公司。", "县委机动巡察组")]
    [InlineData("受教育部党组派出，[[教育部巡视组]]日前来到东川大学。", "教育部巡视组")]
    [InlineData("自3月4日起，以江北大学原校长侯立生为组长的[[教育部巡视组]]进驻我校。", "教育部巡视组")]
    [InlineData("[[水利部第三巡视组]]进驻规划院。水利部巡视组召开会议。", "水利部第三巡视组")]
    [InlineData("十五届县委第四轮巡察第二批4个巡察组进驻。其中，[[第一]]、[[第二组]]开展常规巡察，[[第三]]、[[四组]]开展巡察“回头看”。", "县委第一巡察组 县委第二巡察组 县委第三巡察组 县委第四巡察组")]
    [InlineData("经[[县县委第一巡察组]]进驻公司。", "县委第一巡察组")]
    [InlineData("学校党委于近日正式启动了第一轮巡察。[[第一巡察组]]进驻理学院。", "学校党委第一巡察组")]
    [InlineData("中共江北大学委员会第三轮巡察部署会召开。[[第二巡察组]]巡察理学院。", "江北大学党委第二巡察组")]
    [InlineData("组建10个市委交叉巡察组开展专项巡察，[[市委第一巡察组]]进驻。", "市委第一巡察组")]
    [InlineData("[[公司党委第一巡察组]]组长介绍安排，[[党委第二巡察组]]组长作补充说明。", "公司党委第一巡察组 党委第二巡察组")]
    [InlineData("[[市委优化营商环境专项巡察组]]进驻。", "市委优化营商环境专项巡察组")]
    [InlineData("[[省委县（市、区）巡视组]]和[[省委企业巡视组]]启动。", "省委县（市、区）巡视组 省委企业巡视组")]
    [InlineData("[[市委第巡察组]]进驻某镇。", "市委第巡察组")]
    [InlineData("分两批开展巡察,其中[[市委第四]]、[[五巡察组]]进驻某镇。", "市委第四巡察组 市委第五巡察组")]
    [InlineData("中共[[青石县委员会第二巡察组]]公告。", "青石县委第二巡察组")]
    [InlineData("[[临江区委第一巡察组]]第三小组先行试点。", "临江区委第一巡察组")]
    [InlineData("[[集团第二专项巡察组]]进驻服务区公司。", "集团第二专项巡察组")]
    [InlineData("[[校党委第一巡察组]]（组长江枫）巡察理学院党委；[[二组]]（组长石韦）巡察图书馆党总支；[[三组]]（副组长桑叶）巡察后勤处。", "校党委第一巡察组 校党委第二巡察组 校党委第三巡察组")]
    [InlineData("[[雍和市委第三巡察组]]公告。", "雍和市委第三巡察组")]
    [InlineData("市委开展巡察,其中[[市委第四巡察组]]进驻某镇。", "市委第四巡察组")]
    [InlineData("根据学校党委统一安排，[[党委第二巡察组]]巡察音乐学院党委。", "校党委第二巡察组")]
    [InlineData("落实中央有关要求，学校党委启动第四轮巡察。[[第一巡察组]]进驻。", "学校党委第一巡察组")]
    [InlineData("市委六个常规巡察组进驻，[[市委安全生产专项巡察组]]进驻。市委常规巡察组主要受理来信。", "市委安全生产专项巡察组")]
    [InlineData("[[区卫健委党组第二巡查组]]巡查河东镇卫生院党支部动员会召开。", "区卫健委党组第二巡察组")]
    [InlineData("本轮校党委派出3个巡察组：[[一组]]组长魏长庚，巡察文学院党委；[[二组]]组长何秋萍，巡察理学院党委。", "校党委第一巡察组 校党委第二巡察组")]
    [InlineData("[[校党委第一巡察组]]进驻文学院党委。巡察组分成两个小组，一组负责谈话，二组负责查账。", "校党委第一巡察组")]
    [InlineData("[[县委第三巡察组]]进驻县水务局。报名分四组，一组负责搬运，四组负责清点。", "县委第三巡察组")]
    [InlineData("五届青石市委第十一轮巡察安排\n[[第1巡察组]]\n组长：廖坤（市委巡察组正县级组长）", "青石市委第一巡察组")]
    [InlineData("江北市委第二轮对村（社区）[[提级巡察“回头看”第二组]]进驻。市委派出巡察组。", "江北市委第二提级回头看巡察组")]
    [InlineData("江北市委第二轮对村（社区）[[提级巡察“回头看”第二组]]进驻。来信寄[[市委提级巡察“回头看”第二组]]。", "江北市委第二提级回头看巡察组 江北市委第二提级回头看巡察组")]
    public void Reads_every_printed_form(string marked, string expected)
    {
        var text = MarkedText.Parse(marked);
        var page = text.ToPage();
        var teams = TeamFinder.Find(page).Mentions;
        Assert.Equal(expected.Split(' '), teams.Select(team => team.Value.Name));
        Assert.Equal(text.Spans, teams.Select(team => page.Normalized.ToSource(team.Span)).Distinct());
    }

    [Theory]
    [InlineData("15个中央巡视组完成进驻。")]
    [InlineData("村民分组到会，一组：20人；二组：18人。")]
    [InlineData("各巡察组要严守纪律，市委巡察组将督促整改。")]
    [InlineData("县委第×巡察组对我局开展巡察。")]
    [InlineData("意识形态专项检查组和巡察村（社区）指导组同步进驻。")]
    [InlineData("第八巡查组、第14督导组、第四生态环境保护督察组进驻。")]
    [InlineData("派出6个专项巡察组，十四届县委第二轮巡察启动。")]
    [InlineData("集团总部巡视组、8个教育部巡视组进驻。")]
    [InlineData("省委宣传部巡视组、项目部巡察组、教育部巡视组织工作。")]
    public void Counts_generic_names_and_escorts_are_no_teams(string text) =>
        Assert.Empty(TeamFinder.Find(MarkedText.Page(text)).Mentions);

    [Fact]
    public void Teams_that_a_leader_led_in_past_rounds_are_none() => Assert.Equal(
        ["中央第二巡视组"],
        TeamFinder.Find(MarkedText.Page("中央第二巡视组组长江枫在2014年首轮巡视中任中央第五巡视组组长;在2013年的两轮巡视中分别任中央第六、第八巡视组组长。")).Mentions.Select(team => team.Value.Name));

    [Fact]
    public void A_team_takes_the_fullest_owner_printed_with_it()
    {
        var page = MarkedText.Page("市委第二巡察组动员会召开。聊城市委第二巡察组组长讲话。第五巡察组同日进驻。");
        Assert.Equal(["聊城市委第二巡察组", "聊城市委第二巡察组", "聊城市委第五巡察组"], TeamFinder.Find(page).Mentions.Select(team => team.Value.Name));
    }

    [Fact]
    public void A_team_printed_with_and_without_its_term_is_one() => Assert.Equal(
        "校第四届党委第六巡察组",
        Assert.Single(TeamFinder.Find(MarkedText.Page("校第四届党委第六巡察组巡察基建处动员会举行。校党委第六巡察组组长讲话。")).Mentions.Select(team => team.Value.Name).Distinct()));

    [Fact]
    public void Two_senders_stay_apart()
    {
        var teams = TeamFinder.Find(MarkedText.Page("市委第二联动巡察组在省委第五巡视组指导下开展工作。")).Mentions;
        Assert.Equal([Activity.Xuncha, Activity.Xunshi], teams.Select(team => team.Value.Activity));
        Assert.Equal(["市委", "省委"], teams.Select(team => team.Value.Owner));
    }
}
