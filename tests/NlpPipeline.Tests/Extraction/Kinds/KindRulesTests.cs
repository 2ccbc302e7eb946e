using NlpPipeline.Extraction.Kinds;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Kinds;

public sealed class KindRulesTests
{
    [Theory]
    [InlineData("县委第三巡察组巡察县检察院党组工作动员会召开\n3月15日，动员会召开，组长讲话。", Kind.Mobilization)]
    [InlineData("3月1日，县委第一巡察组进驻县委编办召开巡察工作动员会。", Kind.Mobilization)]
    [InlineData("县委四个巡察组完成进驻\n4月8日，县委第一至第四巡察组先后进驻7个单位。", Kind.Entry)]
    [InlineData("石岭县：十三届县委第十轮巡察启动\n县委8个巡察组已全部完成进驻。巡察组主要受理反映被巡察党组织问题的来信来电。", Kind.Entry)]
    [InlineData("根据九届市委第三轮巡察工作统一部署，市委第四巡察组从3月上旬至6月中旬对高新区开展巡察。巡察组设专门值班电话：13800001111；电子邮箱：a@b.cn；设置征求意见箱。", Kind.Notice)]
    [InlineData("从7月下旬开始，省委专项巡视组对省农垦集团党委、省机电集团党委开展巡视“回头看”，时间一个月左右。日前，14个巡视组已进驻巡视。", Kind.Entry)]
    [InlineData("集团党委第二轮巡察完成第二批进驻\n集团党委巡察组已完成4家党组织进驻工作，各单位分别召开巡察进驻动员会。", Kind.Entry)]
    [InlineData("今年中央第三轮巡视工作陆续展开\n中央第六巡视组近日进驻某石油集团开展专项巡视工作，并于24日上午召开了巡视工作动员会。这标志着，今年中央第三轮巡视工作已陆续展开。", Kind.Entry)]
    [InlineData("10月21日，省司法厅党委召开第二轮巡察工作中期汇报会，听取对6家单位党委巡察工作情况汇报，对下阶段重点工作进行安排部署。", Kind.Meeting)]
    [InlineData("为确保第四轮巡察工作顺利开展，4月6日，学校召开巡察工作培训会。巡察组全体成员参加培训。", Kind.Meeting)]
    [InlineData("根据自治区党委部署，十三届自治区党委第四轮巡视反馈近日全部完成。会议传达了书记在听取汇报时的讲话精神，向被巡视党组织反馈了巡视情况。反馈指出，仍存在责任不严等问题。", Kind.Feedback)]
    [InlineData("根据市委巡察工作部署，市委第四巡察组从2月27日至3月31日，对市第二中学党委开展专项巡察。巡察组设值班电话：0760-23220001，邮政信箱：临江市19号信箱。\n中共临江市委第四巡察组", Kind.Notice)]
    [InlineData("自治区党委7个巡视组将对自治区民政厅、财政厅等单位党组开展常规巡视。", Kind.Roster)]
    [InlineData("在X届市委第X轮巡察巡中调度会上的讲话\n刚才各组汇报了工作情况。自本轮巡察启动以来，各巡察组按照市委部署开展工作。", Kind.Commentary)]
    [InlineData("根据公司党委统一部署，10月14日，2022年第四轮总部建设专项巡察反馈工作全部完成。公司党委常委出席会议，对巡察整改提出要求。公司党委第二巡察组组长反馈共性问题。", Kind.Feedback)]
    [InlineData("学院党委巡察工作规程\n为规范校内巡察工作，制定本规程。一、明确巡察任务。领导小组召开会议研究。", Kind.Commentary)]
    [InlineData("巡视要用好回马枪\n党的十八大以来，党中央把巡视作为党内监督的战略性制度安排。领导小组第一次会议研究部署巡视工作。被巡视过的地方容易松懈。", Kind.Commentary)]
    [InlineData("根据学校党委部署，6月18日下午，我院在报告厅召开整改情况报告会。第一巡察组组长出席会议。党委巡察办书记强调，要做好巡察工作后半篇文章。", Kind.Meeting)]
    [InlineData("根据校党委部署，4月7日到11日，二届党委第二轮巡察三个巡察组分别向临床医学院、管理学院等6家二级党委进行了“一对一”的巡察反馈。反馈严肃指出了存在以下四个方面的问题：责任不到位。", Kind.Feedback)]
    [InlineData("巡 察 公 告\n根据县委安排，县委第二巡察组开展巡察，主要受理反映领导班子问题的来信来电。", Kind.Notice)]
    [InlineData("根据县委统一安排，县委第二巡察组开展巡察。现公告如下：主要受理来信来电。", Kind.Notice)]
    [InlineData("十四届县委第七轮巡察工作动员部署会召开\n会议强调，要坚守政治巡察定位。", Kind.Deployment)]
    [InlineData("十三届省委第三轮巡视对象名单\n10个巡视组将对14个党组织开展巡视。", Kind.Roster)]
    [InlineData("省委第五巡视组向某县反馈专项巡视情况\n巡视发现的主要问题是：责任不实。", Kind.Feedback)]
    [InlineData("秦川区集中开展八届区委第六轮巡察反馈工作\n2月1日，区委各巡察组向被巡察单位反馈。", Kind.Feedback)]
    [InlineData("7月19日，市委第三巡察组向市政府办公室党组反馈了巡察情况。巡察发现的主要问题是：责任不实。", Kind.Feedback)]
    [InlineData("中共县林业局党组关于巡察整改进展情况的通报\n现将整改情况公布如下。", Kind.Rectification)]
    [InlineData("关于撤回县委第五轮巡察信访渠道的公告\n值班电话停止使用。", Kind.Withdrawal)]
    [InlineData("市委巡察工作领导小组召开会议\n会议听取第二轮巡察情况汇报。", Kind.Meeting)]
    [InlineData("10月11日，校党委巡察工作领导小组召开会议，传达市委第五轮巡视动员部署会议精神。", Kind.Meeting)]
    [InlineData("12月16日，市政府机关党组召开（扩大）会议，传达学习市委第三巡察组巡察反馈意见，研究整改落实工作。", Kind.Meeting)]
    [InlineData("3月1日，十二届市委第二轮巡察动员部署会召开。各巡察组将于3月初进驻：市委第一巡察组巡察柳河镇，市委第二巡察组巡察石桥镇。", Kind.Deployment)]
    [InlineData("11月23日，校党委第一、第二巡察组巡察医学院党委、理学院党委工作动员会先后召开，领导小组副组长沈启出席会议并讲话，强调要全力配合，学院书记作表态发言。", Kind.Mobilization)]
    [InlineData("县委派出3个巡察组开展第二轮巡察。近日，县委各巡察组分别到被巡察党组织开展了巡察情况反馈工作，反馈会上组长反馈了情况，传达了县委书记听取汇报时的讲话。", Kind.Feedback)]
    [InlineData("根据区委安排，2021年11月，区委组建4个巡察组开展第二轮巡察，反馈了问题。截至目前，问题已完成整改。现将整改进展情况向社会公开。", Kind.Rectification)]
    [InlineData("什么是提级巡察？\n提级巡察由上一级党委派出巡察组。", Kind.Commentary)]
    [InlineData("在巡察进驻动员会上的表态发言（范文）\n尊敬的组长：县委巡察组到我局，我们要认真对待。", Kind.Commentary)]
    public void Knows_every_kind(string text, Kind expected) => Assert.Equal(expected, KindRules.Decide(MarkedText.Page(text)).Kind);

    [Theory]
    [InlineData("省第四生态环境保护督察组进驻某市公告\n设立专门值班电话，主要受理来信来电。")]
    [InlineData("国务院安委会第八考核巡查组反馈情况\n巡查组要求照单全收，党委政府主要负责人表态。")]
    [InlineData("中央扫黑除恶第17督导组进驻公告\n设立专门举报电话。")]
    [InlineData("某局原局长严重违纪违法被开除党籍\n其打探巡察工作情况，违反政治纪律。")]
    [InlineData("县委巡察办公开招聘工作人员公告\n因工作需要，县委巡察工作领导小组办公室招聘2人。")]
    [InlineData("供电公司组织线路特殊巡视\n第三巡视组6名员工进驻220千伏线路，巡视组组长介绍。")]
    [InlineData("推动城市管理事业高质量发展\n同志们：今天，我们召开局系统工作会议，主要任务是全面总结去年工作，安排部署今年工作。一年来，全局上下坚持规划先行、建管并重，新建公厕三十六座，改造老旧管网四十二公里，清运建筑垃圾二十万吨，处置占道经营一千余起，亮化主干道十七条，办理市民热线九千余件，群众满意率稳步提升。抓好市委巡察反馈问题整改，党组主体责任进一步压实，生活垃圾分类全面实施，街景立面整治如期完成。")]
    [InlineData("校园护学巡察队上线\n各巡察队在校门口沿线巡视。")]
    public void Near_misses_are_unrelated(string text) => Assert.Equal(Kind.Unrelated, KindRules.Decide(MarkedText.Page(text)).Kind);
}
