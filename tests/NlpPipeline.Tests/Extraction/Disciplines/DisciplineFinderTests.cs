using NlpPipeline.Extraction.Disciplines;
using NlpPipeline.Extraction.Kinds;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Disciplines;

public sealed class DisciplineFinderTests
{
    [Theory]
    [InlineData("受理违反[[政治纪律]]、[[组织纪律]]和[[生活纪律]]等方面的举报。")]
    [InlineData("常规巡察主要受理反映领导班子在违反[[政治纪律]]、[[组织纪律]]、[[生活纪律]]等方面情况，专项巡察主要受理反映涉嫌违法问题等方面情况。")]
    [InlineData("凡是涉及领导班子成员违反[[政治纪律]]、[[组织纪律]]和[[生活纪律]]的问题，都可以反映。")]
    [InlineData("受理违反[[政治]]、[[组织]]、[[廉洁]]、[[群众]]、[[工作]]和[[生活纪律]]的举报。")]
    [InlineData("受理违反[[政治]]、[[组织]]、[[廉洁]]、[[群众]]、[[工作]]、[[生活]]六大纪律的问题。")]
    [InlineData("受理违反[[政纪]]、[[组织]]、[[生活纪律]]的举报。")]
    [InlineData("主要受理违反[[政治纪律]]和政治规矩、[[组织纪律]]等问题。")]
    [InlineData("巡察组主要受理领导班子涉嫌违反[[政治纪律]]、[[组织纪律]]问题的反映。")]
    [InlineData("受理反映执行[[政治纪律]]、选拔任用干部方面问题的来信来电。")]
    [InlineData("受理违反[[政治纪律]]、[[组织纪律]]、\n[[廉洁纪律]]等方面的举报。")]
    [InlineData("主要受理反映重要岗位工作人员问题的来信来电,重点是违反[[廉洁纪律]]、[[群众纪律]]的举报。")]
    [InlineData("受理反映领导班子及其成员问题的来信、来电、来访。重点是违反[[政治纪律]]、[[组织纪律]]方面的反映。")]
    public void Reads_the_grounds(string marked)
    {
        var text = MarkedText.Parse(marked);
        Assert.Equal(text.Spans, DisciplineFinder.Find(text.ToPage(), Kind.Notice).Mentions.Select(mention => mention.Span));
    }

    [Theory]
    [InlineData("重点是违反“六项纪律”的举报和反映。")]
    [InlineData("受理违反六大纪律的问题。")]
    public void The_token_stands_for_all_six(string text) =>
        Assert.Equal(Enum.GetValues<Discipline>(), DisciplineFinder.Find(MarkedText.Page(text), Kind.Notice).Mentions.Select(mention => mention.Value));

    [Theory]
    [InlineData("经查，刘某违反政治纪律，对抗组织审查。")]
    [InlineData("学院要严明政治纪律和政治规矩。")]
    [InlineData("巡察干部要严守工作纪律和廉洁纪律。")]
    [InlineData("重点发现违反政治纪律、选人用人不正之风。")]
    [InlineData("了解领导班子执行政治纪律、组织纪律的情况，受理对党风廉政建设方面的举报。")]
    [InlineData("发现领导班子落实主体责任、“六大纪律”、“一岗双责”情况，群众反映的热点问题。")]
    public void Charges_and_demands_are_none(string text) => Assert.Empty(DisciplineFinder.Find(MarkedText.Page(text), Kind.Notice).Mentions);

    [Fact]
    public void What_was_found_is_no_ground() =>
        Assert.Empty(DisciplineFinder.Find(MarkedText.Page("巡视组受理来信来访84件。群众反映的问题主要是：执行政治纪律方面，个别单位搞变通。"), Kind.Feedback).Mentions);
}
