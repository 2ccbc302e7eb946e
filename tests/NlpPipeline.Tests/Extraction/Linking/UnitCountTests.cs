using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Linking;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Linking;

public sealed class UnitCountTests
{
    [Theory]
    [InlineData("县委对全县5个单位党组织开展常规巡察,3个单位党组织开展巡察“回头看”。", 8)]
    [InlineData("对县公安局、县医保局等2个部门开展常规巡察,并对石桥镇、高山镇2个乡镇和县法院、县林业局、县卫生健康局、县住房和城乡建设局、县经济科技信息化局、县文化广播电视和旅游局6个单位开展巡察。", 10)]
    [InlineData("15个巡视组进驻2个中央单位和39家中管企业,展开为期两个半月的巡视。", 41)]
    [InlineData("本轮巡察设三个巡察组,巡察6个基层党组织:第一巡察组组长王明。", 6)]
    [InlineData("巡察组对石岭镇所辖19个村(社区)党组织开展了联动巡察。", 19)]
    [InlineData("四届市委第六轮巡察将对9个市直部门8个乡镇开展巡察。", 17)]
    [InlineData("对县教育局等4个单位开展巡察,发现3个方面问题。", 4)]
    [InlineData("县委18个巡察组分别进驻上林、石塘等8个乡镇党委所辖的54个村党组织开展巡察。", 54)]
    [InlineData("县委第一巡察组对县教育局党组开展巡察。", null)]
    [InlineData("县委第一巡察组进驻县林业局。意见箱共3个，分别设在县林业局一楼、县森林公安局门口、县国有林场院内。", null)]
    [InlineData("本轮巡视对2个设区市和14个县(区)开展常规巡视;对1个省直单位和1所省属高校开展专项巡视;对2户省属企业开展“机动式”巡视。", 20)]
    [InlineData("省委巡视组转入第二批巡视,本批次共8所高校,分别是温河大学、丽山学院。", 8)]
    [InlineData("本轮巡视对10个区县、3个市级部门(含13个部门管理单位)、2所高校及5家市属重点国企党组织开展常规巡视。", 20)]
    [InlineData("市委6个巡察组分别向本轮巡察涉及的31家党组织进行了反馈。", 31)]
    [InlineData("市委巡察组将对7个县（市）区纪委机关、6个县（市）区委组织部开展提级巡察。", 13)]
    [InlineData("校党委第一巡察组巡察农学院党委、理学院党委。对两个学院，主要了解师德师风。", null)]
    [InlineData("中央巡视组已进驻延安干部学院。第四轮巡视将对34家单位党组织进行常规巡视，包括中央统战部、国家文物局等。", 34)]
    [InlineData("三个巡察组分别向国贸公司党支部、新材料公司党总支、产业研究院党委三户被巡察企业反馈了巡察意见。", 3)]
    [InlineData("县委组建4个巡察组对云溪镇党委开展巡察,延伸巡察8个学区和14所中学。", null)]
    [InlineData("对10个市直单位党组织开展常规巡察,对6个单位开展联动巡察,另对5个村开展提级巡察,被巡察党组织共21个。", 21)]
    [InlineData("对三个师市党委开展“回头看”,对两家直属单位党组织进行常规巡视。两种加起来，共11个党组织。", 11)]
    [InlineData("省委今年第四批巡视已陆续进驻，共安排12个地方和单位，其中常规巡视2个设区市。", 12)]
    [InlineData("县委4个巡察组完成对大港镇、县建设局等8个被巡察对象的进驻，对4个乡镇党委和4个县直单位党组织开展“机动式”巡察。", 8)]
    [InlineData("3个巡察组将对集团所属11家单位党组织进行常规巡察。", 11)]
    [InlineData("集团巡视组“落座” 12家单位同步接受巡视", 12)]
    [InlineData("对市档案馆等8个部门单位进行常规巡察，对市政府驻北京联络处、市政府驻沈阳联络处2个机构进行延伸巡察。", 10)]
    [InlineData("巡察组分别汇报了巡察县法院、县审计局2个党组织的情况。", 2)]
    [InlineData("今年第二轮专项巡视江北美术学院等12家高校", 12)]
    [InlineData("国资委第一至第六巡视组已分别进驻中国毛纺集团公司、中国搪瓷集团公司等6户中央企业。", 6)]
    [InlineData("市委巡察组进驻九个县市区\n市委4个巡察组先后进驻康河县板桥镇、马庄镇、教体局等22家单位,开展机动巡察。", 22)]
    [InlineData("市委第三轮巡察对象包括34个党组织。对市水务局等12个单位开展专项巡察。", 34)]
    [InlineData("第五轮巡察涉及20个党组织。", 20)]
    [InlineData("2个巡察组负责3个区直部门的常规巡察,1个巡察组负责2个乡镇的专项巡察。", 5)]
    [InlineData("这一轮要巡视的单位有5个,时间1个半月。", 5)]
    [InlineData("第一巡察组巡察县水务局党组。\n以上共15个党组织,其中3个为专项巡察。", 15)]
    [InlineData("对16个省直单位党组开展常规巡视,对宁石县、上营县2个县开展提级巡视。", 18)]
    [InlineData("对3个镇党委和87个行政村党组织开展巡察,对县城5个学区开展延伸巡察。", 95)]
    [InlineData("对云溪镇、前北镇等4个乡镇及所辖的38个村进行巡察。", 42)]
    [InlineData("第一巡察组进驻县教育局、县民政局。为便于6个被巡察党组织的群众反映问题,设意见箱。", 6)]
    [InlineData("第一巡察组进驻县教育局、县民政局、县水务局。2个被巡察单位的负责人发言。", null)]
    [InlineData("巡察安排\n4个巡察组 11家单位\n县委第一巡察组 县残联", 11)]
    public void Adds_up_the_groups_that_are_inspected(string text, int? expected)
    {
        var page = MarkedText.Page(text);
        var teams = TeamFinder.Find(page);
        Assert.Equal(expected, CountFinder.Find(page, teams, UnitFinder.Find(page), Kind.Notice).Units?.Value);
    }
}
