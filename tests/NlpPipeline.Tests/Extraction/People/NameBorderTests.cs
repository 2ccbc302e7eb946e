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
    [InlineData("1.组长:张立民\n2.副组长:李宏", "组长/张立民", "副组长/李宏")]
    [InlineData("(一)组长:张立民", "组长/张立民")]
    [InlineData("组长分别由何秋萍、孙立担任。", "组长/何秋萍", "组长/孙立")]
    [InlineData("组长:欧阳 静", "组长/欧阳静")]
    [InlineData("有三位在任，分别是东岭省政协主席刘文伟、西岭省政协主席薛延生。", "东岭省政协主席/刘文伟", "西岭省政协主席/薛延生")]
    public void Reads_names_and_titles_to_their_borders(string text, params string[] expected)
    {
        var page = MarkedText.Page("县委第一巡察组\n" + text);
        var teams = TeamFinder.Find(page);
        var people = PersonFinder.Find(page, teams, UnitFinder.Find(page), Kind.Notice).Mentions;
        Assert.Equal(expected, people.Select(person => $"{person.Value.Title}/{person.Value.Name}"));
    }
}
