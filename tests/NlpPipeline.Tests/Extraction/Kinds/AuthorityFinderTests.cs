using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Rounds;
using NlpPipeline.Extraction.Teams;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Kinds;

public sealed class AuthorityFinderTests
{
    [Theory]
    [InlineData("中央第八巡视组进驻。", "中央", Level.Central)]
    [InlineData("十三届市委第十轮巡察启动。云山市委这次安排4个巡察组。", "云山市委", Level.Prefecture)]
    [InlineData("按照条例以及中央、云江省委的部署，经省委巡视工作领导小组同意，省委第一巡视组进驻。", "云江省委", Level.Provincial)]
    [InlineData("遵照青石市委对巡察工作的统一部署，十一届市委第五轮巡察启动。", "青石市委", Level.Prefecture)]
    [InlineData("7月9日，青石县委书记程明主持召开会议，听取县委第八轮巡察汇报。", "青石县委", Level.County)]
    [InlineData("县委第八轮巡察启动。第二巡察组向青石县委书记程明汇报。", "县委", Level.County)]
    [InlineData("关于关闭十八届区委第一轮巡察信访渠道的公告\n区委5个巡察组离开被巡察单位。\n中共秦石区委巡察工作领导小组办公室", "秦石区委", Level.County)]
    [InlineData("集团党委第五巡察组进驻。集团公司党委副书记出席。", "集团公司党委", Level.Enterprise)]
    [InlineData("集团公司党委第二巡察组进驻。根据东山重机集团党委的安排，成套公司接受巡察。", "东山重机集团党委", Level.Enterprise)]
    [InlineData("依照青石市委巡察工作办法和《关于市县党委建立巡察制度的意见》，市委第一巡察组进驻。", "青石市委", Level.Prefecture)]
    [InlineData("随着云庆市委五个巡视组先后到位，五届市委第三轮巡视开始。", "云庆市委", Level.Provincial)]
    [InlineData("根据中央和省委、东江市委关于巡察工作的部署要求，经青石市委批准，十四届市委第一轮巡察启动。", "青石市委", Level.County)]
    [InlineData("按照东江市委和市委巡察工作部署，市委第四巡察组进驻。", "市委", Level.County)]
    [InlineData("首页 > 东江市 > 青石市 > 巡察\n青石市委第一巡察组进驻。", "青石市委", Level.County)]
    [InlineData("青石市委第一巡察组巡察东江市公安局青石分局。", "青石市委", Level.County)]
    [InlineData("十五届青石镇党委第一轮巡察启动。", "青石镇党委", Level.Unknown)]
    [InlineData("中央国家机关工委第四巡视组进驻。", "中央国家机关工委", Level.Department)]
    [InlineData("3月28日，山河路桥三局党委在江城召开会议，部署全年的巡察工作。局党委2023年第一轮巡察启动。", "山河路桥三局党委", Level.Enterprise)]
    [InlineData("日前，青石县2016年第一轮巡察启动。", null, Level.County)]
    [InlineData("我单位第二轮校内巡察启动。", null, Level.University)]
    [InlineData("经医疗保障局党组批准，医疗保障局党组第二轮巡视启动。", "医疗保障局党组", Level.Department)]
    [InlineData("青石县委派5个监督检查组检查巡察整改，要求被巡察党组织对巡察整改负责。", "青石县委", Level.County)]
    [InlineData("公司党委召开2025年第三轮巡察动员会。党委巡察工作领导小组组长出席，被巡察企业参加。", "公司党委", Level.Enterprise)]
    [InlineData("经中央军委批准，9个巡视组进驻。", "中央军委", Level.Military)]
    [InlineData("市委第一巡察组进驻，在共同完成好市委巡察工作任务上下功夫。", "市委", Level.Prefecture)]
    [InlineData("中央第八巡视组进驻，共同完成好党中央交给的巡视任务。", "中央", Level.Central)]
    [InlineData("国家矿产勘查局党组第三巡视组进驻。", "国家矿产勘查局党组", Level.Department)]
    [InlineData("教育部党组第六巡视组进驻。", "教育部党组", Level.Department)]
    [InlineData("师市党委第二巡察组进驻六十九团，延伸了解所属连队。", "师市党委", Level.Prefecture)]
    [InlineData("省联社党委第五巡察组进驻青石农商银行。", "省联社党委", Level.Enterprise)]
    [InlineData("衡溪县衡溪县委第三巡察组正式进驻栗江镇。", "衡溪县委", Level.County)]
    [InlineData("校党委第二巡察组组长汇报了对音乐系党总支、附属艺术学校党委的巡察情况。", "校党委", Level.University)]
    [InlineData("经湖南省委批准，省委第一巡视组进驻。", "湖南省委", Level.Provincial)]
    [InlineData("兵团党委第四巡视组进驻。", "兵团党委", Level.Provincial)]
    [InlineData("八届秦川区委于2020年10月至2021年1月开展了巡察，区委第一巡察组进驻。", "秦川区委", Level.County)]
    [InlineData("外语学院党委巡察公告\n根据学校党委统一部署，学校党委第二巡察组对外语学院党委开展巡察。", "学校党委", Level.University)]
    [InlineData("中共江北大学委员会首轮巡察工作启动，校党委第一巡察组进驻。", "江北大学党委", Level.University)]
    [InlineData("省委对省粮食局党组开展专项巡视。省委巡视组将检查储备粮管理情况。", "省委", Level.Provincial)]
    [InlineData("云师大党委第二巡察组巡察附属中学工作动员会召开。", "云师大党委", Level.University)]
    [InlineData("要贯彻落实中央、省市巡视巡察工作要求，对县委巡察工作进行动员部署。", "县委", Level.County)]
    [InlineData("按照中央、省委巡视巡察工作部署，县委第三轮巡察启动。", "县委", Level.County)]
    [InlineData("日前，县委成立4个巡察组，对县教育局开展常规巡察。", "县委", Level.County)]
    [InlineData("5月25日，市委组建了三个巡察组，对市教育局开展常规巡察。", "市委", Level.Prefecture)]
    [InlineData("省委教育工委第一巡察组巡察江南职业学院党委工作动员会召开。", "省委教育工委", Level.Provincial)]
    [InlineData("市委教育工委第一巡察组进驻第三中学。", "市委教育工委", Level.Prefecture)]
    [InlineData("市直机关工委第一巡察组进驻。", "市直机关工委", Level.Prefecture)]
    [InlineData("青石市市场监督管理局党组第一巡察组进驻。", "青石市市场监督管理局党组", Level.Department)]
    [InlineData("开发区党工委第一巡察组进驻。", "开发区党工委", Level.County)]
    [InlineData("十一届市委第八轮巡察完成进驻，聚焦党中央和省委、苏州市委、市委决策部署落实情况。", "市委", Level.County)]
    [InlineData("中国人民银行党委第二巡视组进驻。", "中国人民银行党委", Level.Department)]
    [InlineData("国家金融监督管理总局党委第二巡视组进驻。", "国家金融监督管理总局党委", Level.Department)]
    [InlineData("县政务中心县委第二巡察组收。县委第二巡察组进驻。", "县委", Level.County)]
    [InlineData("市委第一巡察组进驻。", "市委", Level.Prefecture)]
    [InlineData("四届市委第六轮巡察对市妇联、团市委、市科协开展常规巡察。", "市委", Level.Prefecture)]
    [InlineData("江北大学第三届党委第六巡察组巡察理学院党委工作动员会举行。", "江北大学党委", Level.University)]
    [InlineData("石桥市长程望专题调度十二届省委第三轮巡视整改工作。", "省委", Level.Provincial)]
    [InlineData("昆山市委第一巡察组进驻。", "昆山市委", Level.County)]
    [InlineData("天津市委第一巡视组进驻。", "天津市委", Level.Provincial)]
    [InlineData("某州委第一巡察组进驻。", "某州委", Level.Prefecture)]
    [InlineData("县委第一巡察组进驻。\n中共青石县委巡察工作领导小组办公室", "青石县委", Level.County)]
    [InlineData("校党委第一巡察组进驻。\n中共南陵大学党委巡察工作办公室", "南陵大学党委", Level.University)]
    [InlineData("集团党委第二巡察组进驻。", "集团党委", Level.Enterprise)]
    [InlineData("按照中国装备党委统一部署，2个巡视组进驻投资公司，受理反映被巡视企业领导班子问题的来信。", "中国装备党委", Level.Enterprise)]
    [InlineData("根据校党委统一部署，党委第一、二巡察组分别进驻化工学院党委、外语学院党委开展巡察。", "校党委", Level.University)]
    [InlineData("根据省委、滨江市委、昆山市委工作要求，市委第一巡察组进驻。", "昆山市委", Level.County)]
    [InlineData("根据省委和滨江市委部署，市委第一巡察组进驻。", "滨江市委", Level.Prefecture)]
    [InlineData("县委3个巡察组完成进驻。巡察贯彻省市县委关于巡察工作的部署。", "县委", Level.County)]
    [InlineData("经云岭医科大学第二附属医院党委会议研究，院党委第一巡察组进驻。", "云岭医科大学第二附属医院党委", Level.Enterprise)]
    [InlineData("根据江州师范大学党委部署，校党委第一巡察组进驻。", "江州师范大学党委", Level.University)]
    [InlineData("按照国家地质调查总局党组2019年巡视工作计划，总局党组第三巡视组进驻。", "国家地质调查总局党组", Level.Department)]
    [InlineData("根据扬江市委巡察工作安排和临泽市委统一部署，市委第一巡察组进驻。", "临泽市委", Level.County)]
    [InlineData("五届雍和市委第九轮巡察启动，雍和市委第三巡察组进驻。", "雍和市委", Level.Prefecture)]
    [InlineData("集团军党委第一巡察组进驻。", "集团军党委", Level.Military)]
    [InlineData("东岳能源集团党委2022年第一轮巡察启动，集团党委第一巡察组进驻。", "东岳能源集团党委", Level.Enterprise)]
    [InlineData("根据校党委统一部署，党委第一巡察组进驻化工学院党委。要提高政治站位，充分认识党委巡察工作的重要意义。", "校党委", Level.University)]
    [InlineData("区党委第八轮常规巡察组巡察石田镇工作动员会召开。", "区党委", Level.County)]
    [InlineData("市委第四轮巡察分6个组开展，其中市委第四、五巡察组进驻。", "市委", Level.Prefecture)]
    [InlineData("州委第三巡察组对共青团甘宁州委进行常规巡察。", "州委", Level.Prefecture)]
    [InlineData("受国家海洋资源部党组指派，部党组第五巡视组进驻。", "国家海洋资源部党组", Level.Department)]
    [InlineData("按照《江北财经大学党委2021年巡察工作要点》，校党委第一巡察组进驻。", "江北财经大学党委", Level.University)]
    [InlineData("江北电力集团党组派出的巡视组全部进驻。集团党组第一巡视组进驻研究院。", "江北电力集团党组", Level.Enterprise)]
    [InlineData("国务院国资委党委召开2024年第二轮巡视动员部署会，对企业党委开展巡视。", "国务院国资委党委", Level.Department)]
    [InlineData("八届塔前区委第六轮巡察启动。", "塔前区委", Level.County)]
    [InlineData("青贡区公开十二届区委第二轮巡察整改情况。", "区委", Level.County)]
    [InlineData("按照教育部党组的统一安排，巡视组进驻，讲解了中央对巡视工作的要求。", "教育部党组", Level.Department)]
    [InlineData("报集团党委批准，集团党委第三轮巡察将开展。", "集团党委", Level.Enterprise)]
    [InlineData("湖北日报传媒集团党委第一巡察组进驻。", "湖北日报传媒集团党委", Level.Enterprise)]
    [InlineData("按照自治区党委的批准意见，十二届党委第六轮巡视启动。", "自治区党委", Level.Provincial)]
    [InlineData("罗峰区举行九届区委第七轮巡察动员部署会。", "区委", Level.County)]
    [InlineData("十二届师市党委第三轮巡察启动，师市党委第二巡察组进驻六十一团。", "师市党委", Level.Prefecture)]
    [InlineData("第八师党委第一巡察组进驻一四三团。", "第八师党委", Level.Prefecture)]
    [InlineData("校党委第一、第二巡察组组长汇报了对音乐系党总支、附属音乐学校党委的巡察情况。", "校党委", Level.University)]
    [InlineData("根据学校党委关于巡察工作的部署，党委第三巡察组巡察理学院党委。", "学校党委", Level.University)]
    [InlineData("认真吸收区委第四巡察组提出的意见。", "区委", Level.County)]
    [InlineData("学校党委巡察工作领导小组听取对5个二级党组织巡察情况的汇报。学校党委第一巡察组汇报。", "学校党委", Level.University)]
    [InlineData("诸暨市委第五巡察组巡察7个村动员会召开。市委第五巡察组进驻。", "诸暨市委", Level.County)]
    [InlineData("在省委第六巡视组指导下，九届青石市委第二轮巡察3个联动巡察组分赴各县。市委第一联动巡察组进驻。", "青石市委", Level.Prefecture)]
    [InlineData("市委第三巡察组对长安镇党委开展常规巡察。\n中共东莞市委第三巡察组", "东莞市委", Level.Prefecture)]
    [InlineData("陆军党委第二巡视组对北疆军区党委开展巡视。", "陆军党委", Level.Military)]
    [InlineData("公司党委召开落实集团党委巡察工作部署会，传达集团第二轮巡察动员部署会精神。", "集团党委", Level.Enterprise)]
    [InlineData("会议要求，抓紧修改三届县委第二轮巡察综合情况报告。", "县委", Level.County)]
    [InlineData("八届市委餐饮浪费问题“3+2”专项巡察动员部署会召开\n会议传达《关于二十届中央第三轮巡视情况的综合报告》精神。", "市委", Level.Prefecture)]
    public void Takes_the_fullest_name_and_its_level(string text, string? authority, Level level)
    {
        var found = Find(text, Kind.Entry);
        Assert.Equal((authority, level), (found.Name?.Value, found.Level));
    }

    [Fact]
    public void A_commentary_without_a_round_has_none()
    {
        var found = Find("市委派出的叫巡察组。", Kind.Commentary);
        Assert.Equal((null, Level.Unknown), (found.Name, found.Level));
    }

    private static Authority Find(string text, Kind kind)
    {
        var page = MarkedText.Page(text);
        var teams = TeamFinder.Find(page);
        return AuthorityFinder.Find(page, teams, RoundFinder.Find(page, teams, MastheadFinder.Find(page), kind), kind);
    }
}
