using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.People;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;
using Xunit;

namespace NlpPipeline.Tests.Extraction.People;

/// <summary>Where names and titles end. A person reads: title/name.</summary>
public sealed class NameBorderTests
{
    [Theory]
    [InlineData("组长:王建 副组长:孙立", "组长/王建", "副组长/孙立")]
    [InlineData("巡视组组长是皮日新,副组长是闻一夫、库伦,成员有易书来。", "巡视组组长/皮日新", "副组长/闻一夫", "副组长/库伦", "成员/易书来")]
    [InlineData("组别\t组长(现任或原任职务)\t副组长\t被巡察党组织\n县委第一巡察组\t晏凡(县人大教科文卫委主任委员)\t曾国安\t县统计局党组\n县委第二巡察组\t梁初(县委巡察专员)\t聂根生\t县教育局党委", "组长/晏凡", "副组长/曾国安", "组长/梁初", "副组长/聂根生")]
    [InlineData("第1巡察组\n组  长\n祁连雪\n副组长\n张 掖\n组  员\n毛志远 扎西才让\n对  象\n音乐学院党委", "组长/祁连雪", "副组长/张掖", "组员/毛志远", "组员/扎西才让")]
    [InlineData("组长水云副组长包立民", "组长/水云", "副组长/包立民")]
    [InlineData("1.组长:张立民\n2.副组长:李宏", "组长/张立民", "副组长/李宏")]
    [InlineData("(一)组长:张立民", "组长/张立民")]
    [InlineData("组长分别由何秋萍、孙立担任。", "组长/何秋萍", "组长/孙立")]
    [InlineData("组长:欧阳 静", "组长/欧阳静")]
    [InlineData("有三位在任，分别是东岭省政协主席刘文伟、西岭省政协主席薛延生。", "东岭省政协主席/刘文伟", "西岭省政协主席/薛延生")]
    [InlineData("会上转达市委书记章中要求。", "市委书记/章中")]
    [InlineData("巡察组先后向区法院院长庄平反馈了情况。", "区法院院长/庄平")]
    [InlineData("先由党委巡察办主任田欣报告了情况，再由第二巡察组组长耿强汇报。", "党委巡察办主任/田欣", "第二巡察组组长/耿强")]
    [InlineData("第一至第三巡察组组长江枫、石韦、桑叶到会。", "组长/江枫", "组长/石韦", "组长/桑叶")]
    [InlineData("第二巡察组(市水利局、市林业局)组长江枫到会。", "组长/江枫")]
    [InlineData("市委常委，、市委巡察工作领导小组组长江枫到会。", "市委常委,、市委巡察工作领导小组组长/江枫")]
    [InlineData("县委书记江枫再次强调，副组长望春分管综合组。", "县委书记/江枫", "副组长/望春")]
    [InlineData("委员单独负责，主任全权负责，书记希望根据实际推进。")]
    public void Reads_names_and_titles_to_their_borders(string text, params string[] expected)
    {
        var page = MarkedText.Page("县委第一巡察组\n" + text);
        var teams = TeamFinder.Find(page);
        var people = PersonFinder.Find(page, teams, UnitFinder.Find(page), Kind.Notice).Mentions;
        Assert.Equal(expected, people.Select(person => $"{person.Value.Title}/{person.Value.Name}"));
    }
}
