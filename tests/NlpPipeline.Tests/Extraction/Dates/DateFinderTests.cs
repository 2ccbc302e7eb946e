using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Dates;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("县委第一巡察组于[[2023年3月1日至5月20日]]对县水利局开展常规巡察。", "Period 2023-03-01..2023-05-20")]
    [InlineData("巡察时间：[[2023年12月20日—2024年1月31日]]", "Period 2023-12-20..2024-01-31")]
    [InlineData("巡察时间为[[2020.5.29-6.24]]。", "Period 2020-05-29..2020-06-24")]
    [InlineData("巡察时间为[[2022年4月11日~2022年6月24日]]。", "Period 2022-04-11..2022-06-24")]
    [InlineData("从[[2022年7月4日开始到8月12日结束]]，对白马镇开展机动巡察。", "Period 2022-07-04..2022-08-12")]
    [InlineData("现场巡察时间从[[2018年7月16日起，到8月31日止]]。", "Period 2018-07-16..2018-08-31")]
    [InlineData("自[[2023年3月1日]]起，对县粮食局开展机动巡察。", "Period 2023-03-01..")]
    [InlineData("县委巡察组于[[2021年4月19日]]完成进驻。", "Entry 2021-04-19..2021-04-19")]
    [InlineData("[[2021年五月十日]]，县委巡察组巡察县人民医院动员会召开。", "Meeting 2021-05-10..2021-05-10")]
    [InlineData("[[二〇二三年五月十日]]，县委巡察组巡察县人民医院动员会召开。", "Meeting 2023-05-10..2023-05-10")]
    [InlineData("[[二O 二三年五月十日]]，县委巡察组巡察县人民医院动员会召开。", "Meeting 2023-05-10..2023-05-10")]
    [InlineData("五届市委第十轮巡察于[[2025年3月上旬]]正式启动。", "Other 2025-03..2025-03")]
    [InlineData("受理信访截止时间为[[2023年5月15日]]。", "Acceptance ..2023-05-15")]
    [InlineData("受理截止：[[2025年6月25日]]17:00", "Acceptance ..2025-06-25")]
    [InlineData("驻点巡察时间为2个月左右，[[2022年3月初]]进驻，[[2022年4月30日]]前驻点巡察结束。", "Entry 2022-03..2022-03;Period ..2022-04-30")]
    [InlineData("从[[2026年3月上中旬]]开始，对石岭镇开展巡察。", "Period 2026-03..")]
    [InlineData("信访渠道于[[2024年11月22日]]下午17:30关闭。", "Acceptance ..2024-11-22")]
    [InlineData("截至[[2015年7月7日]]，各巡视组全部完成进驻。", "Entry 2015-07-07..2015-07-07")]
    [InlineData("截至[[2015年7月7日]]，首轮巡视的6个巡视组分别进驻6个地区，并公布联系电话。", "Entry 2015-07-07..2015-07-07")]
    [InlineData("四、受理时间\n[[2020年5月11日至7月10日]]的工作日8:30-11:30。", "Acceptance 2020-05-11..2020-07-10")]
    [InlineData("来信请寄行政中心。\n受理截止：\n\n[[2020年7月10日]]", "Acceptance ..2020-07-10")]
    [InlineData("根据县委统一部署，县委第一巡察组巡察县水利局，现将有关事项公告如下，请予支持配合，共同做好工作。\n二、巡察时间\n[[2020年5月11日至7月10日]]", "Period 2020-05-11..2020-07-10")]
    [InlineData("[[2021年1月15日]]，巡察组反馈了巡察意见。", "Feedback 2021-01-15..2021-01-15")]
    [InlineData("从2025年1021日至[[2026年1月9日]]，对横栏镇开展巡察。", "Period ..2026-01-09")]
    [InlineData("巡察时间：甲村[[2020年10月10日~10月15日]]，乙村[[2020年10月16日~10月22日]]。", "Period 2020-10-10..2020-10-15;Period 2020-10-16..2020-10-22")]
    [InlineData("省委第四巡视组于[[2013年10月下旬至12月底]]对临江市开展巡视。", "Period 2013-10..2013-12")]
    [InlineData("现场巡视从[[现在开始到2021年4月中下旬]]结束。", "Period ..2021-04")]
    [InlineData("各组[[2018年3月上旬]]进驻，[[2018年5月上旬]]驻点巡视结束。", "Entry 2018-03..2018-03;Period ..2018-05")]
    [InlineData("来源:某网 发布时间:2018-03-01 08:17 字号:【大】【中】【小】[[2018年2月27日]]上午，县委第四轮巡察动员部署会召开。会议宣布了任务分工。", "Meeting 2018-02-27..2018-02-27")]
    [InlineData("[[2022年12月13-15日]]，校党委五个巡察组分别进驻理学院党委。", "Entry 2022-12-13..2022-12-15")]
    [InlineData("[[2022年9月2日]]，第三期巡视干部培训班在临江举办。", "Meeting 2022-09-02..2022-09-02")]
    [InlineData("公示期：[[2021年10月29日至11月12日]]。", "Other 2021-10-29..2021-11-12")]
    [InlineData("整改情况公布期为[[2021年10月29日至11月12日]]。", "Other 2021-10-29..2021-11-12")]
    [InlineData("请于[[2021年11月12日]]前将意见投入意见箱。", "Acceptance ..2021-11-12")]
    [InlineData("巡察工作[[2021年11月12日]]结束。", "Period ..2021-11-12")]
    [InlineData("县委4个巡察组于[[2021年9月底]]完成进驻工作。", "Entry 2021-09..2021-09")]
    [InlineData("各项制度已于2021年9月底完善。", "")]
    [InlineData("召开《2022年5月10日至6月20日巡察方案》讨论会，30日内整改，近期将启动2026年巡察。", "")]
    [InlineData("会议要求整改于[[2023年3月底]]前完成。", "Other ..2023-03")]
    [InlineData("上一批巡视组已在2023年7月底前结束驻地工作。", "")]
    [InlineData("[[2021年5月底]]前完成实地巡察。", "Period ..2021-05")]
    [InlineData("自[[2024年三月十一日始，至五月底止]]，对青岭镇开展巡察。", "Period 2024-03-11..2024-05")]
    [InlineData("两个组[[2024年10月14日]]进村，[[2024年11月20日]]收官。", "Entry 2024-10-14..2024-10-14;Period ..2024-11-20")]
    [InlineData("[[2013年4月16日]]，第七巡视组进驻青岭研究院。进驻企业的[[当天]]，巡视组召开了动员大会。", "Entry 2013-04-16..2013-04-16;Meeting 2013-04-16..2013-04-16")]
    [InlineData("[[2015年11月18日]]，省委第三巡视组进驻青岭银行，两场巡视动员会[[同日]]分头召开。", "Entry 2015-11-18..2015-11-18;Meeting 2015-11-18..2015-11-18")]
    [InlineData("来信以当日邮戳为准，值班电话当天有人接听。各组在进驻当天召开动员会。", "")]
    [InlineData("2021年6月31日召开专题会议，2021年2月30日销号。", "")]
    [InlineData("本报讯 [[2017年11月15日]]，记者从青岭县委巡察办获悉，四个巡察组近日完成反馈。", "Other 2017-11-15..2017-11-15")]
    [InlineData("此前，巡视组曾于[[2015年6月3日]]进驻6家企业。", "Other 2015-06-03..2015-06-03")]
    [InlineData("巡察组自[[2024年4月8日]]进驻，采取听取汇报等方式开展工作。", "Entry 2024-04-08..")]
    [InlineData("并于[[2023年6月14日]]向学校巡察工作领导小组作了汇报。", "Meeting 2023-06-14..2023-06-14")]
    [InlineData("根据市委巡察工作领导小组会议（[[2022年10月31日]]）研究，6个巡察组承担任务。", "Meeting 2022-10-31..2022-10-31")]
    [InlineData("学校党委于[[2021年10月中旬]]对材料学院进行了巡察，学院根据巡察反馈意见拟定方案。", "Period 2021-10..2021-10")]
    [InlineData("中央第二轮巡视进驻情况一览表（截至[[2014年7月31日]]）", "Entry 2014-07-31..2014-07-31")]
    [InlineData("现将集中整改（[[2021年7月至11月]]）进展予以公布。", "Other 2021-07..2021-11")]
    [InlineData("289号信箱，第11轮，10个工作日，每月15日内报送，十一届三中全会，2019年以来。", "")]
    [InlineData("常规巡察[[2025年3月18日进驻、6月6日撤回]]。", "Period 2025-03-18..2025-06-06")]
    [InlineData("州委派出6个组，[[2022年4月11日开始、6月30日结束]]。", "Period 2022-04-11..2022-06-30")]
    [InlineData("联系人请于[[2022年3月24日]]前报集团党委巡察办。", "Other ..2022-03-24")]
    [InlineData("县委巡察组于[[2018年10月10日]]起进驻。", "Entry 2018-10-10..")]
    [InlineData("自[[2022年11月11日至12月31日]]在两家单位工作，其间接受干部群众来信、来电。", "Period 2022-11-11..2022-12-31")]
    [InlineData("信访截止时间：常规巡察[[2025年5月9日]]，专项巡察[[2025年4月18日]]，信件以邮戳日期为准。", "Acceptance ..2025-05-09;Acceptance ..2025-04-18")]
    [InlineData("根据2022年12月印发的《实施办法》，[[2023年3月1日]]召开见面沟通会。", "Meeting 2023-03-01..2023-03-01")]
    [InlineData("巡视期间（[[2015年3月4日—4月30日]]），分别设专门值班电话，每天受理电话的时间为早8：00。", "Period 2015-03-04..2015-04-30")]
    [InlineData("反映渠道。[[2021年5月7日至6月4日]]，可选择以下方式：", "Acceptance 2021-05-07..2021-06-04")]
    [InlineData("巡察组将于[[2026年5月29日]]结束现场工作。", "Period ..2026-05-29")]
    [InlineData("这轮巡察从[[2018年12月上旬开始，到明年1月下旬结束]]。", "Period 2018-12..2019-01")]
    [InlineData("到[[2018年7月23日]]为止，9个省委巡视组已悉数进驻被巡视地方。", "Entry 2018-07-23..2018-07-23")]
    [InlineData("电话和来访均在工作日的上班时间受理，[[2023年9月15日]]截止。", "Acceptance ..2023-09-15")]
    [InlineData("到[[2019年1月12日]]上午为止，14个巡视组已进驻22个地方、单位党组织。", "Entry 2019-01-12..2019-01-12")]
    [InlineData("八届市委第三轮巡察动员部署会[[2019年3月19日]]召开。", "Meeting 2019-03-19..2019-03-19")]
    [InlineData("截至[[2018年8月20日]]，区委5个巡察组全数进驻。", "Entry 2018-08-20..2018-08-20")]
    [InlineData("假期刚过，到[[2018年2月25日]]中午为止，9个巡视组都已住进被巡视单位。", "Entry 2018-02-25..2018-02-25")]
    [InlineData("[[2020年12月上旬]]，3个巡察组分头进到两家公司。", "Entry 2020-12..2020-12")]
    [InlineData("自[[2017年10月16日起至12月8日]]，主要受理违反政治纪律的举报。", "Acceptance 2017-10-16..2017-12-08")]
    [InlineData("[[2024年6月11日]]下午，区委巡察办召集4家单位开了一个短会。", "Meeting 2024-06-11..2024-06-11")]
    [InlineData("[[2018年3月13日]]下午，巡视组即将来校，学校为此开会作了部署。", "Meeting 2018-03-13..2018-03-13")]
    [InlineData("[[2025年3月24日至26日]]，市委巡察办把抽调的干部集中起来，办了三天培训班。", "Meeting 2025-03-24..2025-03-26")]
    [InlineData("[[2016年6月8日]]上午，党组副书记与专项巡视组全组同志见面，双方交换了看法。", "Meeting 2016-06-08..2016-06-08")]
    [InlineData("[[2019年11月20日]]起启动第六轮区级交叉巡察工作。", "Other 2019-11-20..2019-11-20")]
    [InlineData("从[[2019年3月26日]]开始，各单位的巡视动员会陆续召开。", "Meeting 2019-03-26..")]
    [InlineData("此前巡察的反馈问题到2018年8月底已整改过半。", "")]
    [InlineData("会后整理，截至2016年10月底，反馈的31个问题已整改27个。", "")]
    [InlineData("[[2019年9月3日]]，县委第六巡察组正式进驻县交通局，巡察工作动员大会同时举行。", "Entry 2019-09-03..2019-09-03;Meeting 2019-09-03..2019-09-03")]
    [InlineData("[[2019年9月3日]]，县委第六巡察组巡察县法院动员会召开，巡察组就此进驻该院。", "Meeting 2019-09-03..2019-09-03;Entry 2019-09-03..2019-09-03")]
    [InlineData("截至[[2019年11月3日]]\n9个巡察组全部完成进驻", "Entry 2019-11-03..2019-11-03")]
    [InlineData("[[2019年11月6日]]，巡察工作组赴海东公司开展专项巡察。", "Entry 2019-11-06..2019-11-06")]
    [InlineData("[[2019年9月3日]]，县委巡察工作领导小组听取第三轮巡察情况汇报。", "Meeting 2019-09-03..2019-09-03")]
    [InlineData("[[2019年10月15日]]，县委第二巡察组进驻青石镇。[[当天]]下午，巡察工作动员会在镇礼堂召开。", "Entry 2019-10-15..2019-10-15;Meeting 2019-10-15..2019-10-15")]
    [InlineData("[[2018年5月31日]]，国防部举行例行记者会，介绍巡视情况。", "Other 2018-05-31..2018-05-31")]
    [InlineData("[[2025年5月上旬]]完成现场任务。", "Period ..2025-05")]
    [InlineData("[[2022年4月2日]]以后收到的反映，转由县信访局办理。", "Acceptance ..2022-04-02")]
    [InlineData("受理举报和问题反映的时间为进驻之日起至[[2024年10月8日]]。", "Acceptance ..2024-10-08")]
    [InlineData("受理信访截止时间：常规巡察和“回头看”[[2025年11月28日]]，专项巡察[[2025年10月31日]]。", "Acceptance ..2025-11-28;Acceptance ..2025-10-31")]
    [InlineData("以上电话在工作日接听，至[[2023年10月25日]]止。", "Acceptance ..2023-10-25")]
    [InlineData("[[2024年6月20日]]后收到的信件，由区教育局办理。", "Acceptance ..2024-06-20")]
    [InlineData("进驻时间为[[2024年4月8日]]，现场巡察两个月。", "Entry 2024-04-08..2024-04-08")]
    [InlineData("四届市委第二轮巡察反馈工作已于[[2022年7月底]]完成。", "Feedback 2022-07..2022-07")]
    [InlineData("本轮巡察派出4个巡察组，统一进驻工作将于[[2021年5月12日]]完成。", "Entry 2021-05-12..2021-05-12")]
    [InlineData("常规巡视的信访受理到[[2014年8月20日]]，专项巡视到[[2014年7月20日]]。", "Acceptance ..2014-08-20;Acceptance ..2014-07-20")]
    [InlineData("各区均设立了对巡察组的监督电话，受理时间截至[[2023年6月30日]]。", "Other ..2023-06-30")]
    [InlineData("[[2022年9至12月]]，县委巡察组对县林业局开展了常规巡察。", "Period 2022-09..2022-12")]
    [InlineData("[[2022年9—12月]]，县委巡察组对县林业局开展了常规巡察。", "Period 2022-09..2022-12")]
    [InlineData("[[2020年11至次年1月]]，县委巡察组对县林业局开展了常规巡察。", "Period 2020-11..2021-01")]
    [InlineData("[[二〇二二年九至十二月]]，县委巡察组对县林业局开展了常规巡察。", "Period 2022-09..2022-12")]
    [InlineData("[[2022年9月5日至12月2日]]，县委巡察组对县林业局开展了常规巡察，共9至12个月。", "Period 2022-09-05..2022-12-02")]
    [InlineData("自[[2009年3月4日]]起，以江北大学原校长侯立生为组长的教育部巡视组进驻我校。", "Entry 2009-03-04..")]
    [InlineData("自[[2009年3月4日]]起，县委巡察组对我校开展巡察，进驻前召开了会议。", "Period 2009-03-04..")]
    [InlineData("[[2018年9月3日]]起，根据集团党委的安排，2个巡察组进驻上述企业。", "Period 2018-09-03..")]
    [InlineData("省委巡视工作领导小组[[2021年7月6日]]开会。", "Meeting 2021-07-06..2021-07-06")]
    [InlineData("县委巡察工作领导小组于[[2021年7月6日]]上午召开会议。", "Meeting 2021-07-06..2021-07-06")]
    public void Reads_dates_with_their_role(string marked, string expected) => Check(marked, expected, published: null, Kind.Notice);

    [Theory]
    [InlineData("巡视期间（[[2月22日-5月21日]]）设专门值班电话。", "Period 2018-02-22..2018-05-21", "2018-02-24")]
    [InlineData("巡察时间为[[12月25日至3月10日]]。", "Period 2023-12-25..2024-03-10", "2023-12-20")]
    [InlineData("[[12月28日]]，县委巡察组巡察县财政局动员会召开。", "Meeting 2023-12-28..2023-12-28", "2024-01-05")]
    [InlineData("[[自即日起至11月5日]]，受理反映班子成员问题的来信。", "Acceptance 2021-10-11..2021-11-05", "2021-10-11")]
    [InlineData("[[昨日]]，15个中央巡视组完成进驻。", "Entry 2016-11-11..2016-11-11", "2016-11-12")]
    [InlineData("[[昨天（3日）]]，巡察组完成进驻。", "Entry 2023-04-03..2023-04-03", "2023-04-04")]
    [InlineData("[[今年7月]]，巡视意见陆续反馈给各地党委。", "Feedback 2014-07..2014-07", "2014-10-11")]
    [InlineData("以上电话[[自公布之日起]]至巡视结束前，在上班时间内受理。", "Acceptance 2014-09-02..", "2014-09-02")]
    public void Infers_the_year_from_the_day_of_publication(string marked, string expected, string published) =>
        Check(marked, expected, DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture), Kind.Notice, inferred: true);

    [Fact]
    public void Leaves_out_the_year_that_nothing_tells()
    {
        Check("巡察时间为[[5月29日至6月24日]]。", "Period --05-29..--06-24", published: null, Kind.Notice);
        Check("[[15日]]上午，巡察组进驻县财政局。", "Entry ---15..---15", published: null, Kind.Notice);
    }

    [Theory]
    [InlineData("[[2024年9月2日至9月10日]]，市委6个巡察组分别向31家党组织进行了反馈。", "Feedback 2024-09-02..2024-09-10", Kind.Feedback)]
    [InlineData("[[2024年9月2日至9月10日]]，市委第一巡察组对市水利局开展巡察，11月反馈。", "Period 2024-09-02..2024-09-10", Kind.Feedback)]
    [InlineData("自[[2022年7月16日]]起，巡察组值班电话停止使用。", "Acceptance ..2022-07-16", Kind.Withdrawal)]
    [InlineData("现场巡察一个半月，至[[2022年12月30日]]结束。", "Period ..2022-12-30", Kind.Mobilization)]
    [InlineData("6个巡察组于[[2018年1月4至5日]]分别向县卫计局反馈。", "Feedback 2018-01-04..2018-01-05", Kind.Feedback)]
    [InlineData("[[2021年1月25日至2月3日]]，反馈工作全部完成。", "Feedback 2021-01-25..2021-02-03", Kind.Feedback)]
    [InlineData("[[2023年8月14日]]，郑州。部党组第一巡视组向委员会党组反馈。", "Feedback 2023-08-14..2023-08-14", Kind.Feedback)]
    [InlineData("自[[2020年7月13日]]18时起，值班电话停止使用。", "Acceptance ..2020-07-13", Kind.Withdrawal)]
    [InlineData("巡察意见反馈会于[[2022年11月3日]]召开。", "Feedback 2022-11-03..2022-11-03", Kind.Feedback)]
    [InlineData("[[2018年12月10日]]，两家公司党委召开班子扩大会，听取巡察意见。", "Feedback 2018-12-10..2018-12-10", Kind.Feedback)]
    [InlineData("[[2023年3月14日]]，镇影剧院坐满了从各村来的人。巡察组把巡察情况一次性反馈给各村党组织。", "Feedback 2023-03-14..2023-03-14", Kind.Feedback)]
    [InlineData("意见建议请于[[2024年1月10日]]前反馈。", "Other ..2024-01-10", Kind.Rectification)]
    [InlineData("整改情况请于[[2024年1月10日]]前反馈。", "Other ..2024-01-10", Kind.Feedback)]
    [InlineData("[[2022年12月15日]]，县委常委会会议听取第三轮巡察整改情况汇报。", "Meeting 2022-12-15..2022-12-15", Kind.Rectification)]
    [InlineData("[[2022年12月15日]]，区委巡察工作领导小组召开会议，审议整改评估报告。", "Meeting 2022-12-15..2022-12-15", Kind.Rectification)]
    [InlineData("[[2022年12月15日]]，局党组召开整改专题会议。", "Other 2022-12-15..2022-12-15", Kind.Rectification)]
    [InlineData("[[2020年10月27日]]，党组研究制定《关于巡察反馈意见的整改方案》。", "Other 2020-10-27..2020-10-27", Kind.Rectification)]
    [InlineData("[[2021年4月14日至5月14日]]，县委派5个监督检查组，分头检查各单位的巡察整改情况。", "Other 2021-04-14..2021-05-14", Kind.Rectification)]
    [InlineData("会议传达了区委书记在[[2021年7月9日]]书记专题会上听取巡察综合情况汇报时的讲话精神。", "Meeting 2021-07-09..2021-07-09", Kind.Feedback)]
    [InlineData("[[2014年6月30日]]，省委巡视工作领导小组召开会议，审定了反馈意见。", "Meeting 2014-06-30..2014-06-30", Kind.Feedback)]
    [InlineData("市委书记于[[2024年8月21日]]主持召开书记专题会议听取综合情况汇报。", "Meeting 2024-08-21..2024-08-21", Kind.Feedback)]
    [InlineData("[[2024年8月21日]]，区委第一巡察组召开巡察情况反馈会。", "Feedback 2024-08-21..2024-08-21", Kind.Feedback)]
    [InlineData("公开期间欢迎提出意见。公开时间：[[2023年8月18日至9月7日]]。", "Other 2023-08-18..2023-09-07", Kind.Rectification)]
    [InlineData("[[2020年8月20日]]，市委巡察工作领导小组集中听取巡察情况报告。", "Meeting 2020-08-20..2020-08-20", Kind.Feedback)]
    public void Role_depends_on_what_happens_then(string marked, string expected, Kind kind) => Check(marked, expected, null, kind);

    [Theory]
    [InlineData("9月3日，校党委第一巡察组进驻机电学院、第二巡察组进驻外国语学院开展校内巡察，召开动员会议。", "Entry")]
    [InlineData("9月3日，校党委第一巡察组进驻机电学院，第二巡察组进驻外国语学院，分别召开动员会议。", "Entry")]
    [InlineData("9月3日，校党委第一巡察组进驻机电学院党委工作动员会召开。", "Meeting")]
    [InlineData("9月3日，校党委第一巡察组进驻机电学院，并召开动员会议。", "Meeting")]
    public void Teams_that_enter_side_by_side_make_a_day_of_entry(string text, string expected)
    {
        var dates = DateFinder.Find(MarkedText.Page(text), DateText.Masthead(null), Kind.Mobilization).Mentions.Select(mention => DateText.Format(mention.Value));
        Assert.Equal([$"{expected} --09-03..--09-03"], dates);
    }

    [Fact]
    public void A_day_alone_takes_the_month_before_it()
    {
        const string text = "2024年8月20日、21日，巡察组分别召开会议反馈情况。";
        var dates = DateFinder.Find(MarkedText.Page(text), DateText.Masthead(null), Kind.Feedback).Mentions.Select(mention => DateText.Format(mention.Value));
        Assert.Equal(["Feedback 2024-08-20..2024-08-20", "Feedback 2024-08-21..2024-08-21"], dates);
    }

    [Fact]
    public void A_day_alone_takes_the_month_that_another_place_prints()
    {
        var page = MarkedText.Page("2日上午，中央第六巡视组动员会召开。巡视期间（3月2日—5月1日）设值班电话。");
        var dates = DateFinder.Find(page, DateText.Masthead(null), Kind.Mobilization).Mentions.Select(mention => DateText.Format(mention.Value));
        Assert.Equal(["Meeting --03-02..--03-02", "Period --03-02..--05-01"], dates);
    }

    [Theory]
    [InlineData(Kind.Meeting, "★ 时间：2022年9月16日至17日\n16日上午，第一巡察组组长先作汇报。", "Meeting 2022-09-16..2022-09-17")]
    [InlineData(Kind.Feedback, "3个巡视组于2023年8月14日至18日陆续向被巡视党组织通报情况。", "Feedback 2023-08-14..2023-08-18")]
    [InlineData(Kind.Entry, "11月13日召开动员会。本轮集中驻点巡察将持续到26日。", "Meeting --11-13..--11-13;Period ..--11-26")]
    public void Kind_and_earlier_dates_help(Kind kind, string text, string expected) =>
        Assert.Equal(expected, string.Join(';', DateFinder.Find(MarkedText.Page(text), DateText.Masthead(null), kind).Mentions.Select(mention => DateText.Format(mention.Value))));

    [Fact]
    public void The_day_of_the_agency_gives_month_and_day_of_what_starts_then()
    {
        var page = MarkedText.Page("青岭网8月26日电 各组设举报电话，自公布之日起至巡视结束前，在上班时间内接受群众举报。到25日，各组均已进驻。");
        var dates = DateFinder.Find(page, MastheadFinder.Find(page), Kind.Entry).Mentions.Select(mention => DateText.Format(mention.Value));
        Assert.Equal(["Published --08-26..--08-26", "Acceptance --08-26..", "Entry --08-25..--08-25"], dates);
    }

    [Fact]
    public void A_signature_repeats_the_day_of_publication()
    {
        var page = MarkedText.Page("巡察公告\n发布时间：2020-05-12\n县委巡察组于2020年5月11日进驻县财政局。\n县委巡察办\n2020年5月12日\n上一篇：无");
        var dates = DateFinder.Find(page, MastheadFinder.Find(page), Kind.Notice).Mentions.Select(mention => DateText.Format(mention.Value));
        Assert.Equal(["Published 2020-05-12..2020-05-12", "Entry 2020-05-11..2020-05-11"], dates);
    }

    [Fact]
    public void The_day_of_a_newspaper_page_repeats_that_of_publication()
    {
        var page = MarkedText.Page("县委第二轮巡察启动\n发布时间：2023-10-12\n县委派出的3个巡察组已经进驻各单位。\n《 东岭日报 》（ 2023年10月12日 04 版）\n（责编：赵小满）");
        var dates = DateFinder.Find(page, MastheadFinder.Find(page), Kind.Entry).Mentions.Select(mention => DateText.Format(mention.Value));
        Assert.Equal(["Published 2023-10-12..2023-10-12"], dates);
    }

    [Fact]
    public void The_day_on_which_a_reporter_heard_is_that_of_publication()
    {
        var page = MarkedText.Page("中新网广州8月25日电 今年第四批巡视启动。记者25日获悉，13个巡视组将于9月上旬进驻。");
        var dates = DateFinder.Find(page, MastheadFinder.Find(page), Kind.Entry).Mentions.Select(mention => DateText.Format(mention.Value));
        Assert.Equal(["Published --08-25..--08-25", "Entry --09..--09"], dates);
    }

    [Fact]
    public void The_day_of_a_newspaper_is_no_day_of_a_meeting() =>
        Assert.Empty(DateFinder.Find(MarkedText.Page("11月1日出版的《东岭日报》报道了中央第六巡视组动员会召开的情况。"), DateText.Masthead(null), Kind.Entry).Mentions);

    [Fact]
    public void A_channel_that_closes_now_begins_nothing() =>
        Assert.Empty(DateFinder.Find(MarkedText.Page("即日起，原值班电话停止使用。"), DateText.Masthead(new DateOnly(2023, 5, 4)), Kind.Withdrawal).Mentions);

    private static void Check(string marked, string expected, DateOnly? published, Kind kind, bool inferred = false)
    {
        var text = MarkedText.Parse(marked);
        var mentions = DateFinder.Find(text.ToPage(), DateText.Masthead(published), kind).Mentions;
        Assert.Equal(expected, string.Join(';', mentions.Select(mention => DateText.Format(mention.Value))));
        Assert.Equal(text.Spans, mentions.Select(mention => mention.Span).Distinct());
        Assert.All(mentions, mention => Assert.Equal(inferred, mention.Value.Inferred));
    }
}
