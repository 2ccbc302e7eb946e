using NlpPipeline.Extraction;
using NlpPipeline.Extraction.Units;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Units;

public sealed class UnitFinderTests
{
    [Theory]
    [InlineData("县委第一巡察组对[[县水利局党组]]、[[县水文中心党支部]]开展常规巡察。")]
    [InlineData("区委第二巡察组进驻[[青河镇党委]]并召开见面会。")]
    [InlineData("中央第八巡视组巡视[[江北省]]工作动员会召开。")]
    [InlineData("第一巡察组巡察[[外语学院党委]]、[[图书馆直属党支部]]，第三巡察组巡察[[附属中学党总支]]。")]
    [InlineData("市委第一至第三巡察组分别在[[市教育局]]、[[市气象局]]、[[市档案馆]]召开进驻动员会。")]
    [InlineData("校党委第一巡察组向[[化学学院党委]]反馈巡察意见。")]
    [InlineData("被巡察单位：[[县民政局]]、[[县残联]]。")]
    [InlineData("县委第二巡察组负责[[三岔乡]]、[[高崖镇]]。")]
    [InlineData("市委将[[市税务局党委]]列为巡察对象。")]
    [InlineData("县委第一巡察组对[[县委政法委]]、[[县司法局]]，县委第二巡察组对[[县农业农村局]]等3家单位开展巡察。")]
    [InlineData("汉中市委派出的3个巡察组分赴[[南湖县]]、[[洋河县]]和[[市水利局]]，今年首轮巡察开始。")]
    [InlineData("对[[市人力资源和社会保障局]]、[[市住房和城乡建设局]]开展巡察。")]
    [InlineData("对[[清溪街道]]及所辖9个社区、[[双桥街道]]及所辖村开展常规巡察。")]
    [InlineData("巡察组对[[市发展和改革委员会（市能源局）]]、[[市粮食局]]（含下属储备库）进行巡察。")]
    [InlineData("2014年8月对[[麻城市]]、[[石首市]]开展巡视。")]
    [InlineData("同步对其下属的[[市旅游公司党支部]]、[[市演艺公司党支部]]开展延伸巡察。")]
    [InlineData("第一巡察组 组长 林小川 县纪委常委 巡察对象 [[县林业局]]、[[县城管局]]")]
    [InlineData("根据《县委第四巡察组关于巡察[[县农业农村局党组]]的反馈意见》整改。")]
    [InlineData("区委第八巡察组在[[龙蟠街道国际城社区]]召开巡察工作动员会。")]
    [InlineData("区委第一巡察组向闸口街道6个社区党委反馈巡察情况，巡察了[[闸口街道浦东社区]]情况。")]
    [InlineData("将对34家单位党组织进行常规巡视，包括[[中央统战部]]、[[人民日报社]]、[[国家文物局]]等。")]
    [InlineData("将对[[省卫健委]]、[[省医保局]]等2个省直单位党组织和[[长沙市天心区]]，[[衡南县]]等2个县区开展巡视。")]
    [InlineData("三个巡察组分别向[[国贸公司党支部]]、[[新材料公司党总支]]、[[产业研究院党委]]三户被巡察企业反馈了巡察意见。")]
    [InlineData("10个中央巡视组分别对[[山西]]、[[吉林]]、[[湖南]]、[[商务部]]开展巡视。")]
    [InlineData("省国资委党委第一巡察组进驻[[江苏远川]]、[[南京港机重工]]，开展专项巡察。")]
    [InlineData("采取“一托二”模式，对[[区粮食局]]、[[区老干局]]、[[区工商联]]、[[区贸促会]]3家单位党组织开展为期两个月的巡察。")]
    [InlineData("2022年5月10日至7月10日，对[[县民政局]]、[[县青少年宫]]开展常规巡察。")]
    [InlineData("第三巡察组于3月27日至4月9日进驻[[附中]]进行巡察。")]
    [InlineData("对[[县民政局]]、[[县残联]]、乡村振兴领域开展专项巡察。")]
    [InlineData("校党委第三巡察组在明理楼与[[理学院]]班子见面沟通。")]
    [InlineData("县委第三巡察组对该镇[[沙堰村]]、[[金山村]]等2个村开展巡察。")]
    [InlineData("市委第一巡察组巡察[[饶山县法院]]、[[湘水区法院]]，受理电话18900001111；邮政信箱为临江市006号邮政信箱。")]
    [InlineData("二十届中央第四轮巡视：1、[[中央统战部]]、2、[[人民日报社]]等共计34家单位党组织。")]
    [InlineData("他曾带队分别进驻安徽、宁夏。本轮巡视，他带队进驻[[青海省]]。")]
    [InlineData("市委第一到第三巡视组分别巡视[[市工商局党组]]，合并巡视[[市工商局检查总队]]；[[市环保局党委]]；[[市商务委党组]]，合并巡视[[市粮食局]]、[[市信息中心]]。")]
    [InlineData("兵团党委第九轮巡视对[[六师五家渠市]]、[[九师]]、[[十师北屯市]]等3个师市党委开展巡视“回头看”。")]
    [InlineData("国资委巡视组进驻[[中国轻工集团公司]]。此前，国资委巡视组在3月份进驻北京矿冶研究总院、中国保利集团公司。")]
    public void Finds_units_where_the_text_says_that_they_are_inspected(string marked)
    {
        var text = MarkedText.Parse(marked);
        var page = text.ToPage();
        var units = Find(marked.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal)).Mentions;
        Assert.Equal(text.Spans, units.Select(unit => page.Normalized.ToSource(unit.Span)));
        Assert.Equal(text.Words, units.Select(unit => unit.Value.Name));
    }

    [Theory]
    [InlineData("对成华市东湖区、西岭区开展巡察。", "成华市东湖区 成华市西岭区")]
    [InlineData("对吴河市北塔区、青石市开展巡视。", "吴河市北塔区 青石市")]
    [InlineData("对自治区党委政法委、编办，自治区科技厅、水利厅开展巡视。", "自治区党委政法委 自治区党委编办 自治区科技厅 自治区水利厅")]
    [InlineData("对市委组织部、老干部局开展巡察。", "市委组织部 市委老干部局")]
    [InlineData("县委第二巡察组负责沙溪镇桃源村、大塘村,洛河街道水南、龙头、北门社区。", "沙溪镇桃源村 沙溪镇大塘村 洛河街道水南社区 洛河街道龙头社区 洛河街道北门社区")]
    [InlineData("对县财政局、城关镇、马河镇开展巡察。", "县财政局 城关镇 马河镇")]
    [InlineData("对市财政局、市政务服务管理局开展巡察。", "市财政局 市政务服务管理局")]
    [InlineData("对区粮食局、卫计局、老干局开展巡察。", "区粮食局 区卫计局 区老干局")]
    [InlineData("对呼和浩特市托克托县、和林格尔县，兴安盟阿尔山市、扎赉特旗等4个旗县开展巡视。", "呼和浩特市托克托县 呼和浩特市和林格尔县 兴安盟阿尔山市 兴安盟扎赉特旗")]
    [InlineData("对许镇镇丁塘村、池湖村开展巡察。", "许镇镇丁塘村 许镇镇池湖村")]
    [InlineData("对石桥镇镇东村、池湖村开展巡察。", "石桥镇镇东村 石桥镇池湖村")]
    [InlineData("市委机动巡察组将对新桥镇、城南园区、江北-石桥工业园区办事处3家已参与市委第一轮、第二轮巡察的单位进行专项巡察。", "新桥镇 城南园区 江北-石桥工业园区办事处")]
    public void Restores_what_the_list_prints_once(string text, string expected) =>
        Assert.Equal(expected.Split(' '), Find(text).Mentions.Select(unit => unit.Value.Name).Distinct());

    [Theory]
    [InlineData("市委第七巡察组巡察市林业局党委动员会在市林业局召开。", "市林业局党委", "市林业局")]
    [InlineData("对图书馆直属党支部开展巡察。", "图书馆直属党支部", "图书馆")]
    [InlineData("对县总医院党委开展巡察。", "县总医院党委", "县总医院")]
    public void Organization_is_the_name_without_its_party_body(string text, string name, string organization) =>
        Assert.Equal(new Unit(name, organization), Assert.Single(Find(text).Mentions).Value);

    [Theory]
    [InlineData("市委巡察组进驻物流公司\n\n近日，市委巡察组对江湾物流有限公司党委开展巡察。", "江湾物流有限公司党委")]
    [InlineData("巡察组向市文旅局反馈情况\n\n市委巡察组对市文化和旅游局开展了巡察。", "市文化和旅游局")]
    [InlineData("对市水利局等2个单位开展巡察。\n组别\t组长\t巡察对象\n第一组\t王明\t市水利局党组、市气象局党组", "市水利局党组 市气象局党组")]
    public void Names_each_unit_once_as_the_surest_place_does(string text, string expected) =>
        Assert.Equal(expected.Split(' '), Find(text).Mentions.Select(unit => unit.Value.Name).Distinct());

    [Theory]
    [InlineData("县委对30家中管企业开展巡视。")]
    [InlineData("对甲区、乙区的区属国有企业开展巡察。")]
    [InlineData("本轮还派出1个组，开展对市县园区的专项巡察工作。")]
    [InlineData("对所属学校、村（社区）开展延伸巡察。")]
    [InlineData("各巡察组对党中央重大决策部署落实情况开展监督检查。")]
    [InlineData("会议在县政务中心召开，县财政局负责人宣读了通知。")]
    [InlineData("第三巡察组联系人到县信访局办理登记。")]
    [InlineData("巡视要围绕部党组中心工作开展监督。")]
    [InlineData("面对县水利局的问题，针对县财政局反映的情况开展讨论。")]
    public void Categories_hosts_and_handlers_are_no_units(string text) => Assert.Empty(Find(text).Mentions);

    [Theory]
    [InlineData("| 组别 | 组长 | 巡察对象 |\n| --- | --- | --- |\n| 第一组 | 王明 | 县民政局党组；县残联党组* |", "县民政局党组 县残联党组")]
    [InlineData("常规巡视对象名单\n1.省水利厅\n2.省文化和旅游厅（省文物局）\n机动巡视（1个）\n3.省信用联社", "省水利厅 省文化和旅游厅（省文物局） 省信用联社")]
    [InlineData("巡察组\n组长\n被巡察单位\n\n县委第一巡察组\n江小峰\n县林业局党组\n县教育局党委", "县林业局党组 县教育局党委")]
    [InlineData("组 别 | 巡察一组 | 巡察二组 |\n被巡察单位 | 湖村镇洞水村、西渚村 | 新桥镇青山村 |", "湖村镇洞水村 湖村镇西渚村 新桥镇青山村")]
    public void Reads_rosters(string text, string expected) =>
        Assert.Equal(expected.Split(' '), Find(text).Mentions.Select(unit => unit.Value.Name).Distinct());

    private static Findings<Unit> Find(string text)
    {
        var page = MarkedText.Page(text);
        return UnitFinder.Find(page);
    }
}
