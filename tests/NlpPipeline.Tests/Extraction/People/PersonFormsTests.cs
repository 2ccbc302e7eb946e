using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.People;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;
using Xunit;

namespace NlpPipeline.Tests.Extraction.People;

/// <summary>Forms in which pages print people: rare surnames, posts behind names, lines of rosters. A person reads: name|title|role.</summary>
public sealed class PersonFormsTests
{
    [Theory]
    [InlineData("矿党委书记降云主持会议。", "降云|矿党委书记|Official")]
    [InlineData("集团党委委员、纪委书记要成出席并讲话。", "要成|集团党委委员、纪委书记|Official")]
    [InlineData("学院党委书记稻田青作表态发言。", "稻田青|学院党委书记|UnitHead")]
    [InlineData("党委书记舜水任组长，院长渔歌子任第一副组长。", "舜水|党委书记|Official", "渔歌子|院长|Official")]
    [InlineData("党委副书记和硕主持，党委委员和雅文宣读决定。", "和硕|党委副书记|Official", "和雅文|党委委员|Official")]
    [InlineData("党工委书记厉川个别听取意见，校长区平带头领办。", "厉川|党工委书记|Official", "区平|校长|Official")]
    [InlineData("档案馆党支部书记毓秀先后表态。", "毓秀|档案馆党支部书记|UnitHead")]
    [InlineData("市委副书记邓小波出席。", "邓小波|市委副书记|Official")]
    [InlineData("巡察组组长关山月，副组长郅洁、陆羽飞。", "关山月|巡察组组长|TeamLeader", "郅洁|副组长|TeamDeputy", "陆羽飞|副组长|TeamDeputy")]
    [InlineData("巡视组副组长呼格吉乐、潘晓丽到会。", "呼格吉乐|巡视组副组长|TeamDeputy", "潘晓丽|巡视组副组长|TeamDeputy")]
    public void Reads_surnames_that_are_rare_or_words(string text, params string[] expected) => Assert.Equal(expected, People(text));

    [Theory]
    [InlineData("书记要表态发言，书记要带头学习。")]
    [InlineData("主要负责同志作表态发言，书记授权并作动员。")]
    [InlineData("负责人末位表态，班子成员包村，组长会同主任列席。")]
    [InlineData("书记专题会听取汇报，常委会研究部署，评标专家库和名单已公布。")]
    [InlineData("传达总书记重要讲话，学习总书记视察讲话。")]
    [InlineData("组长和群众代表表示满意，各组组长在会上作动员讲话。")]
    [InlineData("接访地点：专家公寓2号楼105室。")]
    [InlineData("被巡察党组织主要负责人纷纷表示支持，书记相继表态，主任坚决拥护，局长诚恳接受。")]
    public void Words_behind_titles_are_no_names(string text) => Assert.Empty(People(text));

    [Theory]
    [InlineData("二级巡视员左明以及村干部参加。", "左明|二级巡视员|Official")]
    [InlineData("成立以局长冉平为组长，工会主席罗布为副组长的整改领导小组。", "冉平|局长|Official", "罗布|工会主席|Official")]
    [InlineData("县长王有为出席。", "王有为|县长|Official")]
    [InlineData("省委第四巡视组组长卓不群讲话。", "卓不群|省委第四巡视组组长|TeamLeader")]
    [InlineData("会上，李广陵和区妇联主席高漾讲话。", "高漾|区妇联主席|Official")]
    [InlineData("党委常委、宣传部部长，专项检查组组长邵蓉到会。", "邵蓉|党委常委、宣传部部长，专项检查组组长|Official")]
    [InlineData("县委第一巡察组组长买买提·艾力作动员讲话。", "买买提·艾力|县委第一巡察组组长|TeamLeader")]
    [InlineData("市委组织部分管日常工作的副部长周志远出席。", "周志远|市委组织部分管日常工作的副部长|Official")]
    [InlineData("| 负责人 | 组长：骆明堂<br>副组长：谢 慧 |", "骆明堂|组长|TeamLeader", "谢慧|副组长|TeamDeputy")]
    [InlineData("巡察组组长向局党组书记、局长阚树森单独反馈。", "阚树森|局党组书记、局长|Official")]
    [InlineData("与学院党委书记齐文和院长车前见面。", "齐文|学院党委书记|Official", "车前|院长|Official")]
    [InlineData("副县长齐文提要求，区长齐武提希望。", "齐文|副县长|Official", "齐武|区长|Official")]
    [InlineData("院长齐文和到会。", "齐文和|院长|Official")]
    public void Ends_names_and_titles_where_words_begin(string text, params string[] expected) => Assert.Equal(expected, People(text));

    [Theory]
    [InlineData("第一巡视组由霍山中将任组长，第二巡视组由石 勇少将担任组长。", "霍山|组长|TeamLeader", "石勇|组长|TeamLeader")]
    [InlineData("三组，县委第三巡察组，覃国当组长。", "覃国|组长|TeamLeader")]
    [InlineData("第二巡察组由县水利局副局长石磊任组长。", "石磊|组长|TeamLeader")]
    [InlineData("各组联络由巡察办科长敬 亭任总联络员。", "敬亭|总联络员|TeamMember")]
    [InlineData("以水青为组长的国资委党委第四专项巡察组到会。", "水青|国资委党委第四专项巡察组组长|TeamLeader")]
    [InlineData("整改工作领导小组由局长石磊任组长。", "石磊|局长|Official")]
    [InlineData("宋远（市水利局原局长）任市委第一巡察组组长，石磊同志（市林业局局长）任副组长。", "宋远|市委第一巡察组组长|TeamLeader", "石磊|副组长|TeamDeputy")]
    [InlineData("会议授权宋远同志为市委第一巡察组组长，任命石磊为市委第二巡察组组长。", "宋远|市委第一巡察组组长|TeamLeader", "石磊|市委第二巡察组组长|TeamLeader")]
    [InlineData("石磊同志被任命为市委第二巡察组副组长。", "石磊|市委第二巡察组副组长|TeamDeputy")]
    [InlineData("宋远、石磊、黎青任省委第一、第二、第三巡视组组长。", "宋远|组长|TeamLeader", "石磊|组长|TeamLeader", "黎青|组长|TeamLeader")]
    [InlineData("宋远、石磊担任县委第一至第二巡察组组长。", "宋远|组长|TeamLeader", "石磊|组长|TeamLeader")]
    [InlineData("宋远以中央第七巡视组组长的身份到会讲话，石磊以副县长身份参加。", "宋远|中央第七巡视组组长|TeamLeader", "石磊|副县长|Official")]
    [InlineData("以普通党员身份参加，明确职责为市委第一巡察组组长负责。")]
    public void Reads_the_post_to_which_a_name_is_appointed(string text, params string[] expected) => Assert.Equal(expected, People(text));

    [Theory]
    [InlineData("第二巡察组【令狐晓 组长　戚薇 副组长　电话 0816-2290612】", "令狐晓|组长|TeamLeader", "戚薇|副组长|TeamDeputy")]
    [InlineData("第五巡察组；汪海（组长）、程橙（副组长）；市水利局", "汪海|组长|TeamLeader", "程橙|副组长|TeamDeputy")]
    [InlineData("巡察组组长\n霍连\n巡察组副组长\n欧阳静", "霍连|巡察组组长|TeamLeader", "欧阳静|巡察组副组长|TeamDeputy")]
    [InlineData("组长 粟丹　副组长 补英", "粟丹|组长|TeamLeader", "补英|副组长|TeamDeputy")]
    [InlineData("副组长 尉 迟、满 江，组员 彭山", "尉迟|副组长|TeamDeputy", "满江|副组长|TeamDeputy", "彭山|组员|TeamMember")]
    [InlineData("副组长：花 蕾　井 冈", "花蕾|副组长|TeamDeputy", "井冈|副组长|TeamDeputy")]
    [InlineData("县委第一巡察组反馈情况，组长康乃馨提出整改建议，副组长祁连宣读清单。", "康乃馨|组长|TeamLeader", "祁连|副组长|TeamDeputy")]
    [InlineData("第三小组负责人汤蓉到会。", "汤蓉|第三小组负责人|TeamMember")]
    [InlineData("县委第一巡察组：宋远（组长）、石磊（副组长）、黎青（联络员）。", "宋远|组长|TeamLeader", "石磊|副组长|TeamDeputy", "黎青|联络员|TeamMember")]
    [InlineData("一组：宋远（组长）\n二组：石磊（组长）", "宋远|组长|TeamLeader", "石磊|组长|TeamLeader")]
    [InlineData("组长：宋远（副组长石磊）", "宋远|组长|TeamLeader", "石磊|副组长|TeamDeputy")]
    [InlineData("组长 待定　副组长 暂缺")]
    public void Reads_posts_before_and_behind_names_of_rosters(string text, params string[] expected) => Assert.Equal(expected, People(text));

    [Theory]
    [InlineData("会议传达了自治区党委书记、主席宋远有关讲话精神。", "宋远|自治区党委书记、主席|Official")]
    [InlineData("会议传达市委书记宋远系列讲话、县委书记石磊重要批示精神。", "宋远|市委书记|Official", "石磊|县委书记|Official")]
    [InlineData("组长黎青传达了宋远同志在听取巡察汇报时的讲话精神。", "黎青|组长|TeamLeader", "宋远||Official")]
    [InlineData("会议传达学习宋远同志关于巡察工作的批示精神，落实石磊同志要求。", "宋远||Official", "石磊||Official")]
    [InlineData("会议学习了市纪委宋远书记的讲话精神，领学了县委石磊副书记批示。", "宋远|书记|Official", "石磊|副书记|Official")]
    [InlineData("会议传达学习宋远书记重要讲话精神。", "宋远|书记|Official")]
    [InlineData("会议学习黄文秀同志先进事迹，学习邓小平同志关于改革的讲话，传达有关同志的讲话和上级同志讲话精神，学习李希同志在全国巡视工作会议上的讲话精神。")]
    [InlineData("学习了市委党校校长、区委政法委书记、县委农工委书记、校党总支书记、市委常务副书记的讲话，区委老干部局局长批示。")]
    public void Reads_those_whose_words_are_passed_on(string text, params string[] expected) => Assert.Equal(expected, People(text));

    [Theory]
    [InlineData("会议传达了上级通知精神和市委常委、市纪委书记宋远的讲话精神。", "宋远|市委常委、市纪委书记|Official")]
    [InlineData("学习文件要求和县委书记宋远讲话。", "宋远|县委书记|Official")]
    [InlineData("县委常委，县纪委书记、县监委主任宋远到会。", "宋远|县委常委，县纪委书记、县监委主任|Official")]
    [InlineData("会议由局党组成员，副局长宋远主持。", "宋远|局党组成员，副局长|Official")]
    [InlineData("在家的县委常委，县法院院长宋远参加；各常委、党组成员，县公安局局长石磊到会。", "宋远|县法院院长|Official", "石磊|县公安局局长|Official")]
    [InlineData("发展和改革局局长宋远到会。", "宋远|发展和改革局局长|Official")]
    [InlineData("市委第一巡察组组长都志强出席，副组长都伟主持。", "都志强|市委第一巡察组组长|TeamLeader", "都伟|副组长|TeamDeputy")]
    [InlineData("各组组长都同意，组长都强调纪律，书记都建议，主任都文明，局长都明确表示支持。")]
    public void Reads_titles_behind_words_and_commas(string text, params string[] expected) => Assert.Equal(expected, People(text));

    [Theory]
    [InlineData("部党组第一巡视组进驻江南水务局党组。江南省委书记宋远、江北省委书记石磊分别会见巡视组，表示将全力支持巡视工作。", "宋远 Official", "石磊 Official")]
    [InlineData("中央第一巡视组进驻江南省。江南省委书记宋远会见巡视组，表示将全力支持巡视工作。", "宋远 UnitHead")]
    [InlineData("省委第一巡视组进驻江州市。市委书记宋远会见巡视组，表示将全力支持巡视工作。", "宋远 UnitHead")]
    [InlineData("省委第五巡视组巡视江州省民政厅党组。省民政厅党组书记宋远主持会议并讲话。", "宋远 UnitHead")]
    [InlineData("省委第五巡视组巡视江州省民政厅党组。省财政厅党组书记宋远主持会议并讲话。", "宋远 Official")]
    [InlineData("县委第二巡察组进驻县第一人民医院。会议由县卫健局副局长宋远主持。医院院长石磊作表态发言。宋远副局长作了总结发言。", "宋远 Official", "石磊 UnitHead")]
    public void Heads_of_other_bodies_speak_for_no_unit(string text, params string[] expected)
    {
        var page = MarkedText.Page("巡察动员会\n\n" + text);
        var people = PersonFinder.Find(page, TeamFinder.Find(page), UnitFinder.Find(page), Kind.Mobilization).Mentions;
        Assert.Equal(expected, people.Select(person => $"{person.Value.Name} {person.Value.Role}").Distinct());
    }

    [Theory]
    [InlineData("校党委第一轮巡察动员会召开。党委书记宋远作动员讲话，被巡察二级单位负责人作表态发言。", PersonRole.Official)]
    [InlineData("校党委第一轮巡察动员会召开。党委书记宋远作表态发言。", PersonRole.UnitHead)]
    [InlineData("校党委第一巡察组进驻信息学院。党委书记宋远作动员讲话。", PersonRole.UnitHead)]
    public void The_head_of_the_sender_mobilizes(string text, PersonRole expected)
    {
        var page = MarkedText.Page(text);
        var people = PersonFinder.Find(page, TeamFinder.Find(page), UnitFinder.Find(page), Kind.Mobilization).Mentions;
        Assert.Equal(expected, Assert.Single(people.Select(person => person.Value).Distinct()).Role);
    }

    private static IEnumerable<string> People(string text)
    {
        var page = MarkedText.Page("县委第一巡察组\n" + text);
        var people = PersonFinder.Find(page, TeamFinder.Find(page), UnitFinder.Find(page), Kind.Notice).Mentions;
        return people.Select(person => $"{person.Value.Name}|{person.Value.Title}|{person.Value.Role}").Distinct();
    }
}
