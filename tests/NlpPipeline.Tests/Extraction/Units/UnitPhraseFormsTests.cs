using NlpPipeline.Extraction.Units;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Units;

/// <summary>The verbs, modifiers and shared name parts with which free prose names what is inspected, and what looks like them and names nothing.</summary>
public sealed class UnitPhraseFormsTests
{
    [Theory]
    [InlineData("县委第三巡察组来到竹溪镇沙田村、金坪村等2个村,进行村级巡察。", "竹溪镇沙田村 竹溪镇金坪村")]
    [InlineData("14日,校党委第一巡察组到化学学院党委、外国语学院党委。", "化学学院党委 外国语学院党委")]
    [InlineData("市委第一、第二巡察组已分别住进一分公司党委和北岭分公司党委。", "一分公司党委 北岭分公司党委")]
    [InlineData("第三巡察组对石岭镇党委作了政治巡察,对临江动力产业基地作了专项巡察。", "石岭镇党委 临江动力产业基地")]
    [InlineData("三个巡察组向本轮巡察的临床学院、经济学院等6家二级党委逐一作了“一对一”巡察反馈。", "临床学院 经济学院")]
    [InlineData("四个巡察组分头向十六届县委第五轮巡察的兰川镇、白荷镇党委反馈巡察情况。", "兰川镇 白荷镇党委")]
    [InlineData("对柳河镇、长岗镇等2个乡镇党委,以“巡乡带村”方式开展巡察“回头看”。", "柳河镇 长岗镇")]
    [InlineData("对柳河镇、长岗镇等2个乡镇党委及其下辖的31个村党组织,以“巡乡带村”方式开展巡察“回头看”。", "柳河镇 长岗镇")]
    [InlineData("第三巡视组进驻运营管理中心以及挂靠集团的电器学会。", "运营管理中心 电器学会")]
    [InlineData("巡察组进驻后勤集团党委,开展巡察。", "后勤集团党委")]
    [InlineData("2023年4月6日,市委第四巡视组巡视了云台区,9月5日向我区反馈了意见。", "云台区")]
    [InlineData("这一批共2所高校,分别是甌岭大学、会江文理学院,第二批巡视由此开始。", "甌岭大学 会江文理学院")]
    [InlineData("8个巡视组分别进驻3个省区市和新疆生产建设兵团,公布联系方式。", "新疆生产建设兵团")]
    [InlineData("批准的名单上,有国家产业公司、东岭电气集团等15家央企,都要接受专项巡视。", "国家产业公司 东岭电气集团")]
    [InlineData("东海海洋大学、西岭矿业大学等9个单位集中公布巡视整改进展情况。", "东海海洋大学 西岭矿业大学")]
    [InlineData("巡察组先后进驻锌源物流、东湾矿山医院、南岭物业,对3家单位党组织的巡察由此展开。", "锌源物流 东湾矿山医院 南岭物业")]
    [InlineData("接受常规巡察的是市文联、市残联2个部门;接受提级交叉巡察的是凉水区张渠镇、金柳镇。", "市文联 市残联 凉水区张渠镇 凉水区金柳镇")]
    [InlineData("校党委第三巡察组对机关党委进行了现场巡察。", "机关党委")]
    [InlineData("中央第三巡视组进驻山西,组长江枫;中央第五巡视组进驻湖南、内蒙古、四川。", "山西 湖南 内蒙古 四川")]
    [InlineData("省委第二巡视组\n巡视遵河市　电话：0851-5890622", "遵河市")]
    [InlineData("对县统计局、县农业职业高中等7个单位党组织进行巡察。", "县统计局 县农业职业高中")]
    [InlineData("对县城部分学校(北关四中、城关完小、三幼)开展直接巡察。", "北关四中 城关完小 三幼")]
    [InlineData("区委第一巡察组来到石岭街道开展巡察。同日举行巡察石岭街道党工委工作动员会。", "石岭街道党工委")]
    [InlineData("中央第一巡视组巡视安徽，组长张立民；中央第三巡视组近日正式进驻山西开展工作；中央第五巡视组对甘肃开展巡视。", "安徽 山西 甘肃")]
    [InlineData("16日，湖南、吉林和江西分别迎来中央巡视组。", "湖南 吉林 江西")]
    [InlineData("中央第六巡视组巡视云南、昆明市（提级巡视），组长何秋萍", "云南 昆明市")]
    [InlineData("区委专项巡察组对灵水镇、东垅镇共13个村（社区）党组织开展村级集体资产管理专项巡察，对区民政局开展常规巡察。", "区民政局")]
    [InlineData("县委巡察组分别对白云乡及所辖村、北园镇及所辖村（社区）、西桥镇及所辖村（社区）等党组织进行常规巡察。", "白云乡 北园镇 西桥镇")]
    [InlineData("张立民、何秋萍分别任第一、二巡察组组长，依次巡察体育学院党总支、图书馆党支部两个党组织，集中巡察时间为一个月。", "体育学院党总支 图书馆党支部")]
    [InlineData("区委第四巡察组巡察河口街道党工委及所属居民区党组织工作动员会召开。", "河口街道党工委")]
    public void Reads_what_the_verb_says(string text, string expected) => Assert.Equal(expected.Split(' '), NamesIn(text));

    [Theory]
    [InlineData("对市政府驻北京联络处、驻沈阳联络处进行延伸巡察。", "市政府驻北京联络处 市政府驻沈阳联络处")]
    [InlineData("分别巡察思北区委政法委、杏林区民政局和区审计局,时间一个月。", "思北区委政法委 杏林区民政局 杏林区审计局")]
    [InlineData("对公安局、云江市生态环境局东岭分局、行政审批局、水利局等4家单位党组织进行专项巡察。", "公安局 云江市生态环境局东岭分局 行政审批局 水利局")]
    [InlineData("对濠州中心、昌北处、应急中心等3家单位开展巡察。", "濠州中心 昌北处 应急中心")]
    [InlineData("对畅达服务区公司、云河处、应急中心开展巡察。", "畅达服务区公司 云河处 应急中心")]
    [InlineData("巡察组进驻淮丘县产业集聚区、教体局、环保局,开展机动巡察。", "淮丘县产业集聚区 淮丘县教体局 淮丘县环保局")]
    [InlineData("第三巡察组进驻石岭镇黄连社区、冲田、稔坪、龙口村。", "石岭镇黄连社区 石岭镇冲田村 石岭镇稔坪村 石岭镇龙口村")]
    [InlineData("第一巡察组进驻市第二人民医院。第二巡察组进驻市人民医院。", "市第二人民医院 市人民医院")]
    [InlineData("第五巡视组进驻北岭银行股份有限公司。第五巡视组对北岭银行开展巡视。", "北岭银行股份有限公司")]
    [InlineData("第六巡视组来到中国大河能源集团公司。专项巡视对象为水利部、大河能源等11个单位。", "中国大河能源集团公司 水利部")]
    public void Completes_and_tells_apart_names(string text, string expected) => Assert.Equal(expected.Split(' '), NamesIn(text));

    [Theory]
    [InlineData("巡视组来到咱们村,欢迎反映问题。")]
    [InlineData("这次有5个组去了地方,另4个组进驻企业、金融机构和高校。")]
    [InlineData("组长强调要抓住重点,把巡察要求落到实处;认真履职。")]
    [InlineData("巡视组组长分别向傅文明、局党组领导班子反馈了专项巡视情况。")]
    [InlineData("传达有关巡视巡察工作的要求和教育部党组关于巡视巡察工作的安排。")]
    [InlineData("市委第八巡察组召开专项巡察西部滩区贫困村工作动员会。")]
    [InlineData("巡视从上往下看，重在大局；巡察在家门口看。")]
    [InlineData("中央第三巡视组在山西召开座谈会，随后在北京召开动员会。")]
    [InlineData("巡察组进驻以来，对总行党委开展巡察。")]
    public void Names_nothing_where_only_kinds_are_named(string text) => Assert.Empty(NamesIn(text));

    private static IEnumerable<string> NamesIn(string text) =>
        UnitFinder.Find(MarkedText.Page(text)).Mentions.Select(unit => unit.Value.Name).Distinct();
}
