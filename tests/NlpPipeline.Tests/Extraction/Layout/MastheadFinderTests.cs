using NlpPipeline.Extraction.Layout;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Layout;

public sealed class MastheadFinderTests
{
    private const string Body = "\n\n根据县委统一部署，县委第一巡察组进驻县水利局开展常规巡察，现将有关事项公告如下。\n";

    [Theory]
    [InlineData("巡察公告\n来源：青石县纪委监委　发布时间：2023-05-10 09:30", "巡察公告", "青石县纪委监委", "2023-05-10T09:30")]
    [InlineData("巡 察 公 告", "巡 察 公 告", null, null)]
    [InlineData("第C02版:要闻\n\n巡察公告", "巡察公告", null, null)]
    [InlineData("正文\n巡察公告", "巡察公告", null, null)]
    [InlineData("|\n巡察公告", "巡察公告", null, null)]
    [InlineData("巡察公告\n稿源：青石融媒 | 发布时间：[2023-05-10 09:30]", "巡察公告", "青石融媒", "2023-05-10T09:30")]
    [InlineData("巡察公告\n来源丨清风青石", "巡察公告", "清风青石", null)]
    [InlineData("您当前所在位置: 主页 > 信息公开 > 反馈 >\n巡察公告", "巡察公告", null, null)]
    [InlineData("巡察公告\n2023-02-23　望川先锋　浏览：1306 次", "巡察公告", "望川先锋", "2023-02-23")]
    [InlineData("巡察公告\n【来源：集团纪检监察部】【2023-06-13】", "巡察公告", "集团纪检监察部", "2023-06-13")]
    [InlineData("Source: Linhai Daily   Date: 2022-06-18 07:45   Views: 318\n巡察公告", "巡察公告", "Linhai Daily", "2022-06-18T07:45")]
    [InlineData("巡察公告\n2014年12月01日08:35　来源：青石网", "巡察公告", "青石网", "2014-12-01T08:35")]
    [InlineData("巡察公告\n青石日报　2025年03月15日　A002版", "巡察公告", "青石日报", "2025-03-15")]
    [InlineData("巡察公告\n青石纪委网站 http://jw.example.cn 2023-01-29 16:21", "巡察公告", "青石纪委网站", "2023-01-29T16:21")]
    [InlineData("巡察公告\n成文日期：2019年9月2日　公开日期：2019-09-03", "巡察公告", null, "2019-09-03")]
    [InlineData("巡察公告\n添加时间：2019/11/11 8:30:00 更新时间：2019/11/12", "巡察公告", null, "2019-11-11T08:30")]
    [InlineData("巡察公告\n发稿时间：2020年9月3日 责任编辑：小张", "巡察公告", null, "2020-09-03")]
    [InlineData("巡察公告\n清风青石 2024-10-09 18:00 江苏", "巡察公告", "清风青石", "2024-10-09T18:00")]
    [InlineData("信息索引号：\n0140/2023-46\n文件名称：\n巡察公告\n发布机构：\n区文旅局\n成文日期：\n2023-05-03\n区文旅局巡察公告\n日期：2023-05-04 08:46:31 来源：区文旅局 浏览量：\n分享：", "区文旅局巡察公告", "区文旅局", "2023-05-04T08:46")]
    [InlineData("巡察公告\n原创 李明 清风青石 2024-10-09 18:00 江苏", "巡察公告", "清风青石", "2024-10-09T18:00")]
    [InlineData("巡察公告\n（岭南晚报 2024年11月21日）", "巡察公告", "岭南晚报", "2024-11-21")]
    [InlineData("巡察公告\n索引号：0140　　发布机构：市住房中心　　发布日期：2023-06-01", "巡察公告", "市住房中心", "2023-06-01")]
    [InlineData("巡察公告\n江城网广州8月25日电 经研究，派出巡察组开展巡察。", "巡察公告", "江城网", "--08-25")]
    [InlineData("巡察公告\n字数：450 2023-05-10 版名：新闻", "巡察公告", null, "2023-05-10")]
    [InlineData("新闻中心 > 天下\n巡察公告\n06.09.2017  19:53", "巡察公告", null, "2017-09-06T19:53")]
    [InlineData("所在位置：首页 > 专题 > 要闻 > 正文\n巡察公告\n2017-09-06", "巡察公告", null, "2017-09-06")]
    [InlineData("办公室之家\n当前位置：首页 - 正文\n县委巡察公告\n作者：巡察办\n发布时间：2022年04月25日", "县委巡察公告", null, "2022-04-25")]
    [InlineData("中共青石县委第一巡察组\n关于巡察县水利局党组的公告\n2025.06.17 锦屏发布", "中共青石县委第一巡察组 关于巡察县水利局党组的公告", "锦屏发布", "2025-06-17")]
    [InlineData("县委巡察公告\n©原创   01-19 21:07   云上青石\n中共青石县委员会\n2018年1月18日", "县委巡察公告", null, "2018-01-19T21:07")]
    [InlineData("巡察公告\n信息来源：区纪委监委　发布时间：2023-12-04 10:36　【打印】 【字体：大 中 小】", "巡察公告", "区纪委监委", "2023-12-04T10:36")]
    [InlineData("党建园地 >> 巡视工作\n巡察公告\n稿源：总局党组巡视办　作者：吴方　日期：2019/06/11　【大】【中】【小】", "巡察公告", "总局党组巡视办", "2019-06-11")]
    [InlineData("望川论坛›城市话题›查看内容\n巡察公告\n楼主：老李　　发表于 2014-8-26 09:12:05　|只看该作者", "巡察公告", null, "2014-08-26T09:12")]
    [InlineData("点击上方蓝字 关注我们\n巡察公告\n2022年11月14日 - 15:02 来源：青石网", "巡察公告", "青石网", "2022-11-14T15:02")]
    [InlineData("急诊急救电话：0871-65388999\n巡察公告\n发布时间：2024-08-01　发布部门：党委巡察办", "巡察公告", "党委巡察办", "2024-08-01")]
    [InlineData("公　告\n关于开展脱贫攻坚专项巡视的公告\n2019-03-04", "关于开展脱贫攻坚专项巡视的公告", null, "2019-03-04")]
    [InlineData("巡察公告\n青石日报　2023年8月28日　第01版：要闻", "巡察公告", "青石日报", "2023-08-28")]
    [InlineData("巡察公告\n时间：2021年02月05日　信源：自治区纪委监委网站　点击量：7719", "巡察公告", "自治区纪委监委网站", "2021-02-05")]
    [InlineData("第01版：要闻　2021年03月16日　来源：沅阳日报\n巡察工作动员部署会召开", "巡察工作动员部署会召开", "沅阳日报", "2021-03-16")]
    [InlineData("青石日报　2025年09月24日　星期三　第A02版：综合\n\n巡察公告", "巡察公告", "青石日报", "2025-09-24")]
    [InlineData("巡察公告\n发布者：管理员　发布时间：2023-07-11", "巡察公告", null, "2023-07-11")]
    [InlineData("巡察公告\n通知公告　｜　信息编号：2021-0509　｜　部门：学校党委巡察办　｜　2021年5月7日", "巡察公告", "学校党委巡察办", "2021-05-07")]
    [InlineData("《青石日报》数字报　第三版：要闻　2017年3月22日　星期三　上一版　下一版\n巡察公告", "巡察公告", "青石日报", "2017-03-22")]
    [InlineData("▶ 视频 02:17　来源：青石新闻　2023-09-24 19:12　A+ A-\n巡察公告", "巡察公告", "青石新闻", "2023-09-24T19:12")]
    [InlineData("青石日报社出品\n党媒平台\n\n巡察公告\n\n  • 2019-03-20 07:15:08\n  • 作者：李明\n  • 来源：青石日报/青石网", "巡察公告", "青石日报/青石网", "2019-03-20T07:15")]
    [InlineData("交通动态\n县委第一巡察组巡察县水利局动员会召开发布日期：2019-09-03 19:52　 分享到:", "县委第一巡察组巡察县水利局动员会召开", null, "2019-09-03T19:52")]
    [InlineData("新闻网首页　学校要闻　院部动态　专题\n巡察公告\n日期：2020-05-21　供稿：巡察办 纪检监察室　摄影：白杨　点击：[70]", "巡察公告", "巡察办纪检监察室", "2020-05-21")]
    [InlineData("巡察公告\n发布时间：2024-11-12 17:46　来源：青石公司 党群工作部　作者：蓝天", "巡察公告", "青石公司党群工作部", "2024-11-12T17:46")]
    [InlineData("巡察公告\n来源：党委巡察办公室发布时间：2022-05-12浏览次数：98", "巡察公告", "党委巡察办公室", "2022-05-12")]
    [InlineData("手机站   |   客户端\n\n巡察公告", "巡察公告", null, null)]
    [InlineData("通知公告 / 机关党建 / 正文\n巡察公告\n发布处室：机关党委（巡察办）　　2023年6月2日　　打印", "巡察公告", "机关党委（巡察办）", "2023-06-02")]
    [InlineData("金石66-大厅\n要闻\n您的位置：金石66-大厅 > 要闻\n巡察公告", "巡察公告", null, null)]
    [InlineData("X 青石服务平台\n第02版:要闻\n\n巡察公告", "巡察公告", null, null)]
    [InlineData("本级巡察\n县委第一巡察组关于巡察县水利局的情况", "县委第一巡察组关于巡察县水利局的情况", null, null)]
    [InlineData("18\n2020.11\n\n巡察公告", "巡察公告", null, "2020-11-18")]
    [InlineData("巡察公告\n\n09-22 / 2025", "巡察公告", null, "2025-09-22")]
    [InlineData("巡察公告\n绿水周刊　2023年7月1日　记者：韦明", "巡察公告", "绿水周刊", "2023-07-01")]
    [InlineData("巡察公告\n\n©原创   2017-03-14 22:41    青石先锋", "巡察公告", "青石先锋", "2017-03-14T22:41")]
    [InlineData("巡察公告\n原创　清风青石　10月11日　湖南", "巡察公告", "清风青石", "--10-11")]
    [InlineData("巡察公告\n作者：记者 张晓　2021-02-10　《今日青石》A1版", "巡察公告", "今日青石", "2021-02-10")]
    [InlineData("巡察公告\n来源：《青石日报》　2021-02-10", "巡察公告", "青石日报", "2021-02-10")]
    [InlineData("巡察公告\n来源：青石之声《早间新闻》　2021-02-10", "巡察公告", "青石之声《早间新闻》", "2021-02-10")]
    [InlineData("《党员青石》数字版　2014年第9期　23版：策划\n巡察公告\n2014-05-06　本刊记者 夏明", "巡察公告", "党员青石", "2014-05-06")]
    [InlineData("巡察公告\n[ 供稿：县卫生局机关党委 | 上传时间：2023/7/14 下午3:06 | 浏览 88 人 ]", "巡察公告", "县卫生局机关党委", "2023-07-14T15:06")]
    [InlineData("清风青石 | 巡察利剑 |\n发布：2022-11-02 09:03 ｜ 来自：清风青石公众号\n巡察公告公布", "巡察公告公布", "清风青石公众号", "2022-11-02T09:03")]
    [InlineData("中共青石县委巡察公告 [复制链接]\n2022-11-02", "中共青石县委巡察公告", null, "2022-11-02")]
    [InlineData("县委第一巡察组向县水利局通报\n巡察结果\n2022-11-02", "县委第一巡察组向县水利局通报 巡察结果", null, "2022-11-02")]
    [InlineData("【青石网-www.b.example-资讯】\n巡察公告", "巡察公告", null, null)]
    [InlineData("巡察公告\n【发文机构】青石县委巡察办　【公开日期】2024-03-12", "巡察公告", "青石县委巡察办", "2024-03-12")]
    [InlineData("学院首页　学院概况　师资队伍　人才培养　校友之家\n\n关于对化工学院党委开展巡察的公告", "关于对化工学院党委开展巡察的公告", null, null)]
    [InlineData("青石文化学会　|　学会动态　通知公告　行业新闻　会员服务\n部党组巡视全面展开\n日期：2017-06-29　阅读：977次", "部党组巡视全面展开", null, "2017-06-29")]
    [InlineData("青石新声网　2016年03月01日07:31　来源：青石日报　手机看新闻　打印　纠错　推荐\n中央第七巡视组公告\n中央第七巡视组进驻青石省，开展巡视。", "中央第七巡视组公告", "青石日报", "2016-03-01T07:31")]
    [InlineData("县水利局 县融媒体新闻中心 县审计局 县林业局接受巡察\n2017-06-29", "县水利局 县融媒体新闻中心 县审计局 县林业局接受巡察", null, "2017-06-29")]
    public void Reads_title_publisher_and_date(string head, string title, string? publisher, string? published)
    {
        var masthead = MastheadFinder.Find(MarkedText.Page(head + Body));
        Assert.Equal(title, masthead.Title?.Value);
        Assert.Equal(publisher, masthead.Publisher?.Value);
        Assert.Equal(published, masthead.PublishedAt?.Value.ToString());
    }

    [Theory]
    [InlineData("中共青石县委第一巡察组\n2023年3月13日", "2023-03-13")]
    [InlineData("县委巡察办\n二〇一九年十一月二十日", "2019-11-20")]
    [InlineData("（青石县委巡察办　2021年4月12日）", "2021-04-12")]
    public void Without_a_header_the_signature_dates_the_page(string signature, string published)
    {
        var masthead = MastheadFinder.Find(MarkedText.Page(Body.Trim() + "\n" + signature));
        Assert.Equal((null, published), (masthead.Title, masthead.PublishedAt?.Value.ToString()));
    }

    [Theory]
    [InlineData("遵照青石市委对巡察工作的统一部署\n到10月27日\n巡察组都已进驻，开展常规巡察。")]
    [InlineData("第一巡察组动员会现场（化学学院）\n第二巡察组动员会现场（海洋学院）\n日前，学校党委开启了第一轮巡察。")]
    public void A_sentence_over_several_lines_and_a_caption_are_no_headline(string text) => Assert.Null(MastheadFinder.Find(MarkedText.Page(text)).Title);

    [Theory]
    [InlineData("《青石冶金报》（2020年12月15日 06版六版）", "青石冶金报", "2020-12-15")]
    [InlineData("县委第一巡察组进驻县水利局开展常规巡察，各项工作依照计划顺利进行，巡察组受理来信来电来访，现场工作两个月，任务圆满完成。(青石县纪委监委)", "青石县纪委监委", null)]
    public void Reads_publisher_behind_the_text(string end, string publisher, string? published)
    {
        var masthead = MastheadFinder.Find(MarkedText.Page("巡察公告" + Body + end));
        Assert.Equal((publisher, published), (masthead.Publisher?.Value, masthead.PublishedAt?.Value.ToString()));
    }

    [Theory]
    [InlineData("青石眼讯 日前，县委第一巡察组进驻。", "青石眼")]
    [InlineData("本网讯 日前，县委第一巡察组进驻。", null)]
    [InlineData("工作简讯 县委第一巡察组进驻。", null)]
    public void Reads_publisher_in_the_dateline(string text, string? publisher) => Assert.Equal(publisher, MastheadFinder.Find(MarkedText.Page(text)).Publisher?.Value);

    [Theory]
    [InlineData("责任编辑：陈璐", LineRole.Byline)]
    [InlineData("SMS: | (852) 0000 0000 | MMS: | report@example.hk |", LineRole.Furniture)]
    [InlineData("主办单位：青石县纪委监委  湘ICP备00000000号", LineRole.Furniture)]
    [InlineData("中共青石县委第三巡察组", LineRole.Signature)]
    [InlineData("记者：第七轮巡察已经收官，有什么特点？", LineRole.Body)]
    [InlineData("办公室电话：020-83371000　传真：020-83371001", LineRole.Furniture)]
    [InlineData("地址：海沧市学府路66号　邮编：361005　Copyright © 东澜理工大学", LineRole.Furniture)]
    public void The_last_line_has_its_role(string line, LineRole role) =>
        Assert.Equal(role, MarkedText.Page("巡察公告" + Body + line).Lines[^1].Role);
}
