using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.People;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;
using Xunit;

namespace NlpPipeline.Tests.Extraction.People;

public sealed class PersonFinderTests
{
    [Theory]
    [InlineData("市委第三巡察组组长[[周立群]]主持见面会。", "周立群|市委第三巡察组组长|TeamLeader")]
    [InlineData("第一巡察组（组长：[[龙启明]]，副组长：[[何 静]]、[[罗开云]]）进驻。", "龙启明|组长|TeamLeader 何静|副组长|TeamDeputy 罗开云|副组长|TeamDeputy")]
    [InlineData("县委常委、县纪委书记、县委巡察工作领导小组组长[[牛志远]]出席会议。", "牛志远|县委常委、县纪委书记、县委巡察工作领导小组组长|Official")]
    [InlineData("区委第一、第二巡察组组长[[纪宏]]、[[赵春晖]]作动员讲话。", "纪宏|组长|TeamLeader 赵春晖|组长|TeamLeader")]
    [InlineData("三个组组长分别由[[纪宏]]、[[欧阳静]]、[[马德旺]]担任。", "纪宏|组长|TeamLeader 欧阳静|组长|TeamLeader 马德旺|组长|TeamLeader")]
    [InlineData("以[[施怀瑾]]为组长的巡察组进驻。", "施怀瑾|组长|TeamLeader")]
    [InlineData("县委巡察办副主任（主持工作）[[周明山]]出席会议。", "周明山|县委巡察办副主任|Official")]
    [InlineData("本轮设三个巡察组，[[章亦山]]、[[时明]]、[[阮红军]]分别任第一、二、三巡察组组长，依次巡察体育学院等。", "章亦山|组长|TeamLeader 时明|组长|TeamLeader 阮红军|组长|TeamLeader")]
    [InlineData("由[[章亦山]]同志、[[时明]]同志分别担任两个巡察组的组长。", "章亦山|组长|TeamLeader 时明|组长|TeamLeader")]
    [InlineData("县委副书记、县长[[向群]]，县委副书记[[龚学文]]参加。书记向群众了解情况。", "向群|县委副书记、县长|Official 龚学文|县委副书记|Official")]
    [InlineData("会上，省委党校教授[[靖远山]]作专题辅导。", "靖远山|省委党校教授|Official")]
    [InlineData("组长：[[聂长河]]副组长：[[易小川]]、[[成 钢]]", "聂长河|组长|TeamLeader 易小川|副组长|TeamDeputy 成钢|副组长|TeamDeputy")]
    [InlineData("副组长：[[明 超]]  [[库大海]]", "明超|副组长|TeamDeputy 库大海|副组长|TeamDeputy")]
    [InlineData("联络员：[[沙静怡]]", "沙静怡|联络员|TeamMember")]
    [InlineData("副组长：[[和静]]、[[钮振邦]]；联络员：[[屈彤]]", "和静|副组长|TeamDeputy 钮振邦|副组长|TeamDeputy 屈彤|联络员|TeamMember")]
    [InlineData("组  长：[[王海]]\n成　　员：[[李江]]、[[周河]]", "王海|组长|TeamLeader 李江|成员|TeamMember 周河|成员|TeamMember")]
    [InlineData("组长：[[阳光明]]副组长：[[海涛]]", "阳光明|组长|TeamLeader 海涛|副组长|TeamDeputy")]
    [InlineData("第一、第二巡察组组长由[[斯日古楞]]、[[蔺志国]]分别担任。", "斯日古楞|组长|TeamLeader 蔺志国|组长|TeamLeader")]
    [InlineData("市委第三纪检监察协作组组长[[石磊]]到会。", "石磊|市委第三纪检监察协作组组长|Official")]
    [InlineData("副县长[[阿卜杜热合曼·艾山江]]参加会议。", "阿卜杜热合曼·艾山江|副县长|Official")]
    [InlineData("院党委书记[[乌兰图雅]]代表医院表态。", "乌兰图雅|院党委书记|UnitHead")]
    [InlineData("市林业局局长[[麻 旭 东]]表态。", "麻旭东|市林业局局长|UnitHead")]
    [InlineData("县委第一巡察组副组长[[周峰]]领学了重要论述。", "周峰|县委第一巡察组副组长|TeamDeputy")]
    [InlineData("市教育局党委书记、局长[[疏桐]]主持会议并作表态发言。", "疏桐|市教育局党委书记、局长|UnitHead")]
    [InlineData("县委正科级巡察员、县委第三巡察组组长[[马国庆]]作动员讲话。", "马国庆|县委正科级巡察员、县委第三巡察组组长|TeamLeader")]
    [InlineData("区委常委、区纪委书记、监委主任，区委巡察工作领导小组常务副组长[[文万里]]出席会议。", "文万里|区委常委、区纪委书记、监委主任，区委巡察工作领导小组常务副组长|Official")]
    [InlineData("市医保局、市中医院主要负责人代表被巡察党组织分别作了表态发言。", "")]
    [InlineData("社区党支部书记[[张明]]郑重表态。", "张明|社区党支部书记|UnitHead")]
    [InlineData("整改工作领导小组由党组书记、局长[[尉迟洪]]任组长，副局长[[端木诚]]任副组长。", "尉迟洪|党组书记、局长|Official 端木诚|副局长|Official")]
    [InlineData("省委组织部部长、领导小组副组长[[殷平]]，副组长[[霍明远]]出席会议。", "殷平|省委组织部部长、领导小组副组长|Official 霍明远|副组长|Official")]
    [InlineData("主任[[莫琳]]及成员参加。", "莫琳|主任|Official")]
    [InlineData("省委巡视工作领导小组办公室到会，省委第四巡视组组长[[葛长林]]，副组长[[殷平]]、[[霍明远]]反馈了情况。", "葛长林|省委第四巡视组组长|TeamLeader 殷平|副组长|TeamDeputy 霍明远|副组长|TeamDeputy")]
    [InlineData("会前召开了见面会，[[莫晓琳]]传达了校党委的要求。", "莫晓琳||Official")]
    [InlineData("会议在综合楼召开。[[李仲明]]书记、[[曹文耘]]副校长以及全体成员参加。", "李仲明|书记|Official 曹文耘|副校长|Official")]
    [InlineData("省委巡视工作领导小组成员首先向6个市委书记传达了讲话精神。", "")]
    [InlineData("会上传达了[[葛君正]]书记关于巡视工作讲话精神。区纪委书记到会。", "葛君正|书记|Official")]
    [InlineData("动员会由市卫计委副主任[[苏长明]]主持，市第三人民医院主要负责人代表医院发言。", "苏长明|市卫计委副主任|Official")]
    [InlineData("自治区党委常委[[艾俊]]、[[买彦]]、[[李东明]]分别参加会议。巡察办主任[[伍平]]提工作要求。", "艾俊|自治区党委常委|Official 买彦|自治区党委常委|Official 李东明|自治区党委常委|Official 伍平|巡察办主任|Official")]
    [InlineData("会议传达学习贯彻省委书记[[梁言]]听取汇报时的讲话精神。", "梁言|省委书记|Official")]
    [InlineData("会前，组长与江北省委书记[[石正声]]见面。", "石正声|江北省委书记|Official")]
    [InlineData("教育部巡视办二级巡视员[[解玉春]]提出要求。", "解玉春|教育部巡视办二级巡视员|Official")]
    [InlineData("市委第四巡察组组长[[吴楚河]]召开见面会。", "吴楚河|市委第四巡察组组长|TeamLeader")]
    [InlineData("市农业局纪检监察组组长[[邓启明]]列席会议。", "邓启明|市农业局纪检监察组组长|Official")]
    [InlineData("机关党组成员依次逐一对照检查，副市长依法履职。", "")]
    [InlineData("石桥市委副书记、市长[[程望]]专题调度省委巡视整改工作。", "程望|石桥市委副书记、市长|Official")]
    [InlineData("校纪委副处级纪检员[[陆海]]参加会议。", "陆海|校纪委副处级纪检员|Official")]
    [InlineData("组长分别向市统计局党组书记[[林知远]]和领导班子反馈了情况。", "林知远|市统计局党组书记|Official")]
    [InlineData("雍和市委第三巡察组\n[[蒋汉青]]　组长（市政协社会法制委原主任）\n[[侯雨薇]]　副组长（市审计局副局长）", "蒋汉青|组长|TeamLeader 侯雨薇|副组长|TeamDeputy")]
    [InlineData("经研究，[[王建国]]同志任县委第二巡察组组长，[[刘洋]]同志任副组长。", "王建国|县委第二巡察组组长|TeamLeader 刘洋|副组长|TeamDeputy")]
    [InlineData("县委第一巡察组组长[[阿依古丽·买买提]]作动员讲话。", "阿依古丽·买买提|县委第一巡察组组长|TeamLeader")]
    [InlineData("听取州委巡察办主任[[段锦]]关于信息化平台的说明。", "段锦|州委巡察办主任|Official")]
    [InlineData("巡察策武镇南坑村、濯田镇长兰村。", "")]
    [InlineData("校党委第二巡察组全体成员、校党委巡察办主任[[卢静]]出席会议。", "卢静|校党委巡察办主任|Official")]
    [InlineData("会议传达了要求。[[李永凡]]同志主持并作表态发言。", "李永凡||UnitHead")]
    [InlineData("见面会参会人员包括巡察组组长[[李忠伟]]。", "李忠伟|巡察组组长|TeamLeader")]
    [InlineData("副校长[[阿布都拉]]分别参加反馈会。", "阿布都拉|副校长|Official")]
    [InlineData("巡视组副组长[[海若兰]]和[[边城]]同三家单位负责人作了沟通。", "海若兰|巡视组副组长|TeamDeputy 边城|巡视组副组长|TeamDeputy")]
    [InlineData("组　长：[[漆国平]]", "漆国平|组长|TeamLeader")]
    [InlineData("区委第四巡察组组长[[方宏达]]先主持召开了反馈会，随后代表巡察组反馈。", "方宏达|区委第四巡察组组长|TeamLeader")]
    [InlineData("组　员：[[陆泽宇]]、[[覃晓曼]]", "陆泽宇|组员|TeamMember 覃晓曼|组员|TeamMember")]
    [InlineData("驻部纪检组组长、领导小组副组长[[白雨霏]]主持会议。", "白雨霏|驻部纪检组组长、领导小组副组长|Official")]
    [InlineData("校领导[[顾长天]]、[[谢云晴]]分别到会。", "顾长天|校领导|Official 谢云晴|校领导|Official")]
    [InlineData("参加会议的有县委常委、武装部政委、石桥镇联镇县领导[[罗铁山]]，县领导机关干部列席。", "罗铁山|县委常委、武装部政委、石桥镇联镇县领导|Official")]
    [InlineData("巡察组副组长[[友春芳]]和有关同志到会。", "友春芳|巡察组副组长|TeamDeputy")]
    [InlineData("副组长[[阿牛木呷]]、联络员[[和丽芬]]介绍了安排。", "阿牛木呷|副组长|TeamDeputy 和丽芬|联络员|TeamMember")]
    [InlineData("县委第二巡察组副组长[[南飞雪]]讲了心得，组长[[经天明]]和副组长[[丘山]]到会。", "南飞雪|县委第二巡察组副组长|TeamDeputy 经天明|组长|TeamLeader 丘山|副组长|TeamDeputy")]
    [InlineData("组长[[甘云]]有句话：让人说真话。巡视专员[[符远]]摘下眼镜。", "甘云|组长|TeamLeader 符远|巡视专员|TeamMember")]
    [InlineData("市审计局总审计师[[冉亮]]拿账页当教材，领导小组成员[[岳凡]]、[[麻刚]]分头参加。", "冉亮|市审计局总审计师|Official 岳凡|领导小组成员|Official 麻刚|领导小组成员|Official")]
    [InlineData("区委巡察工作领导小组副组长[[卓越]]到会，区委巡察二组组长[[林枫]]作动员讲话，副组长[[周力]]领学了论述。", "卓越|区委巡察工作领导小组副组长|Official 林枫|区委巡察二组组长|TeamLeader 周力|副组长|TeamDeputy")]
    [InlineData("区委第五巡察组由[[鄢立]]任组长、[[石雷]]任副组长。", "鄢立|组长|TeamLeader 石雷|副组长|TeamDeputy")]
    [InlineData("院党委书记[[贡布]]作表态发言。", "贡布|院党委书记|UnitHead")]
    public void Reads_name_title_and_role(string marked, string expected)
    {
        var text = MarkedText.Parse(marked);
        var page = text.ToPage();
        var people = Find(text.Text).ToList();
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), people.Select(person => $"{person.Value.Name}|{person.Value.Title}|{person.Value.Role}"));
        Assert.Equal(text.Spans, people.Select(person => page.Normalized.ToSource(person.Span)));
    }

    [Fact]
    public void A_title_inside_a_list_of_names_is_no_second_title() =>
        Assert.Contains(Find("副组长：王组长、李小明").ToList(), person => person.Value.Name == "李小明");

    [Theory]
    [InlineData("县检察院检察长易正阳主持会议并作表态发言。", PersonRole.UnitHead)]
    [InlineData("会议由县检察院检察长易正阳主持。易正阳表示，坚决服从安排。", PersonRole.UnitHead)]
    [InlineData("县检察院检察长易正阳出席会议。", PersonRole.Official)]
    [InlineData("县检察院检察长易正阳、副检察长王小军分别作表态发言。", PersonRole.UnitHead)]
    [InlineData("县委常委、组织部部长易正阳表示，要用好成果。", PersonRole.Official)]
    [InlineData("县委巡察办主任易正阳表示，要严守纪律。", PersonRole.Official)]
    [InlineData("市卫计委副主任易正阳主持会议。易正阳副主任提出四点要求。", PersonRole.Official)]
    [InlineData("县检察院检察长易正阳同志代表检察院表了态。", PersonRole.UnitHead)]
    [InlineData("随后表态的有县检察院检察长易正阳、县法院院长王小军。", PersonRole.UnitHead)]
    [InlineData("县检察院检察长易正阳代表领导班子介绍了概况。", PersonRole.UnitHead)]
    [InlineData("县检察院检察长易正阳主持会议，三名支部书记代表大家表态。", PersonRole.Official)]
    [InlineData("“有问题欢迎指出来。”县检察院检察长易正阳在动员会上说。", PersonRole.UnitHead)]
    [InlineData("县检察院检察长易正阳主持会议并讲话。", PersonRole.UnitHead)]
    [InlineData("市卫健委党委委员易正阳代表市卫健委党委表态并提出要求。", PersonRole.Official)]
    [InlineData("巡察组进驻县水利局。县水利局局长易正阳汇报了近年来工作情况。", PersonRole.UnitHead)]
    [InlineData("县教育局局长易正阳汇报了近年来工作情况。", PersonRole.Official)]
    [InlineData("县水利局局长易正阳代表局党组作了落实巡察反馈问题整改情况的汇报。", PersonRole.UnitHead)]
    [InlineData("县水利局局长易正阳代表巡察组党支部作了情况汇报。", PersonRole.Official)]
    [InlineData("易正阳表示，我院将自觉接受巡察监督。", PersonRole.UnitHead)]
    public void Speaking_for_the_unit_makes_a_unit_head(string text, PersonRole expected) =>
        Assert.Equal(expected, Find("巡察动员会\n\n" + text).First().Value.Role);

    [Fact]
    public void Later_mentions_are_the_same_person()
    {
        var people = Find("会上，中央第十二巡视组组长贺振邦作了讲话。\n贺振邦指出，巡视是政治体检。").ToList();
        Assert.Equal(2, people.Count);
        Assert.Equal(new Person("贺振邦", "中央第十二巡视组组长", PersonRole.TeamLeader), Assert.Single(people.Select(person => person.Value).Distinct()));
    }

    [Fact]
    public void Of_two_titles_the_longer_one_of_the_post_stays() => Assert.Equal(
        "教育部党组第六巡视组组长",
        Find("以施怀瑾为组长的巡视组出席。教育部党组第六巡视组组长施怀瑾讲话。").Select(person => person.Value.Title).Distinct().Single());

    [Theory]
    [InlineData("以习近平同志为核心的党中央，习近平新时代中国特色社会主义思想。")]
    [InlineData("组长、副组长授权任职和任务分工的决定。")]
    [InlineData("领导班子成员单位负责人谈话，主任办公会，组长负责制。")]
    [InlineData("通知要求，方案指出，会议强调，文件要求，各单位表示，")]
    [InlineData("责任编辑：王小明")]
    [InlineData("意见箱设在临湖区住建局（临湖区长江中路51号）。")]
    [InlineData("小组长包片，问题当天汇总。")]
    [InlineData("会上，岳书记代表县委强调，整改不能纸面销号。")]
    [InlineData("会上强调：要严守纪律。反馈指出：要整改。方案要求：要落实。各位表示：要配合。")]
    [InlineData("会前，巡察组与党组织主要负责人召开见面沟通会。")]
    [InlineData("领导小组组长由区委书记担任，动员讲话由各组组长来作。")]
    [InlineData("书记和教师代表参加，组长经市委批准，主任南下调研，市领导和区领导班子到会。")]
    public void Phrases_and_bylines_are_no_people(string text) => Assert.Empty(Find(text));

    [Fact]
    public void A_roster_gives_posts_by_column()
    {
        var people = Find("组别\t组长\t所在单位及职务\t副组长\t联络员\n第一巡察组\t江小峰\t县纪委原副书记\t上官红、韩 冰\t毛晓燕").Select(person => person.Value);
        Assert.Equal(
            [
                new Person("江小峰", "县纪委原副书记", PersonRole.TeamLeader),
                new Person("上官红", "副组长", PersonRole.TeamDeputy),
                new Person("韩冰", "副组长", PersonRole.TeamDeputy),
                new Person("毛晓燕", "联络员", PersonRole.TeamMember),
            ],
            people);
    }

    private static IEnumerable<NlpPipeline.Extraction.Mention<Person>> Find(string text)
    {
        var page = MarkedText.Page(text);
        var teams = TeamFinder.Find(page);
        return PersonFinder.Find(page, teams, UnitFinder.Find(page), Kind.Mobilization).Mentions;
    }
}
