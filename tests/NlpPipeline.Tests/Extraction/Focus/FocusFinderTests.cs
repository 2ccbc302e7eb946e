using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Focus;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Text.Documents;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Focus;

/// <summary>Which clauses are evidence; what they are about is the classifier's affair.</summary>
public sealed class FocusFinderTests
{
    [Theory]
    [InlineData("县委第一巡察组向三个村反馈巡察情况\n组长指出，党组织认真履职，积极整改。在民生工程方面稳步提升。但巡察发现，[[学习制度落实不严]]、[[党费管理不规范]]。")]
    [InlineData("县委第一巡察组向三个社区反馈巡察情况\n巡察也发现，[[3个社区在贯彻决策部署方面]]、[[组织建设方面还存在一些突出问题]]。")]
    [InlineData("县委第一巡察组向县水利局反馈巡察情况\n但也存在一些不容忽视的问题：[[落实决策部署不够到位]]，[[大局意识不强]]。")]
    [InlineData("县委第一巡察组向县水利局反馈巡察情况\n[[反馈了党组存在党的建设缺失]]、[[招投标工作]]、[[政府采购工作等方面存在的问题]]，反馈强调要加强党的领导。")]
    [InlineData("县委第一巡察组向县水利局反馈巡察情况\n对县水利局党组开展了巡察。巡察发现，[[学习制度落实不严]]；[[党费管理不规范]]。")]
    public void Findings_are_what_stands_behind_the_turn(string marked) => Check(marked, Kind.Feedback);

    [Theory]
    [InlineData("校党委第一巡察组巡察理学院党委工作动员会召开\n巡察组对被巡察单位[[在班子建设]]、[[选人用人]]、[[师德师风等方面存在的问题开展深入排查]]，发现问题、形成震慑，推动整改。")]
    [InlineData("校党委第一巡察组巡察理学院党委工作动员会召开\n组长指出，巡察全覆盖是加强党的领导，聚焦全面从严治党的内在要求。")]
    public void Purposes_and_reasons_are_no_focus(string marked) => Check(marked, Kind.Mobilization);

    private static void Check(string marked, Kind kind)
    {
        var text = MarkedText.Parse(marked);
        var announcement = new AnnouncementExtractor(new NoOpinion(), new AnyClause()).Extract(new Document("test", text.Text));
        Assert.Equal(kind, announcement.Kind);
        Assert.Equal(text.Words, announcement.Focus.Select(focus => focus.Text));
    }

    /// <summary>Gives every clause a label.</summary>
    private sealed class AnyClause : IFocusClassifier
    {
        public IReadOnlyList<FocusArea> Classify(ReadOnlySpan<char> clause) => [new FocusArea(clause.ToString(), 1)];
    }

    /// <summary>Leaves the kind to the rules.</summary>
    private sealed class NoOpinion : IKindModel
    {
        public void Score(ReadOnlySpan<char> text, Span<float> margins) => margins.Clear();
    }
}
