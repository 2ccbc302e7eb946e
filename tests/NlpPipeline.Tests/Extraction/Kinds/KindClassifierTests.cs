using NlpPipeline.Extraction.Kinds;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Kinds;

public sealed class KindClassifierTests
{
    private const string Titled = "巡察公告\n县委第一巡察组开展巡察，主要受理来信来电。5月20日撤离。";
    private const string Untold = "巡察随想\n县委巡察组撤离后，村里变了样。";

    [Theory]
    [InlineData(Titled, 0.4f, Kind.Notice, "title-notice")]
    [InlineData(Titled, 0.7f, Kind.Withdrawal, "kind-model")]
    [InlineData(Untold, 0.1f, Kind.Withdrawal, "kind-model")]
    [InlineData(Untold, 0f, Kind.Commentary, "nothing-else-holds")]
    [InlineData("省审计厅审计组进点召开经济责任审计进点会\n审计组组长介绍审计安排，重点关注以往巡视、审计发现问题整改情况，校党委书记表态。", 1.9f, Kind.Unrelated, "title-of-another-inspection")]
    [InlineData("审计署特派办进驻我公司召开审计进点会\n审计组组长作进点讲话，公司党委书记表态，将把巡视整改、巡察整改、审计整改一体推进。", 1.9f, Kind.Unrelated, "title-of-another-inspection")]
    [InlineData("市委第二巡回指导组来我校指导学习教育\n指导组组长出席，要求把学习与省委巡视整改、巡察整改结合，用好巡视反馈成果。", 1.9f, Kind.Unrelated, "title-of-another-inspection")]
    [InlineData("省生态环境保护督察组进驻公告\n设立值班电话。", 9f, Kind.Unrelated, "no-inspection")]
    public void A_model_overrules_a_rule_by_more_than_the_rule_is_worth(string text, float margin, Kind kind, string rule) =>
        Assert.Equal(new KindDecision(kind, rule), new KindClassifier(new Convinced(Kind.Withdrawal, margin)).Classify(MarkedText.Page(text)));

    [Theory]
    [InlineData(0.6f, Kind.Entry)]
    [InlineData(0.7f, Kind.Commentary)]
    public void Commentary_needs_more_against_a_rule(float margin, Kind kind)
    {
        var text = "为推动全面从严治党向基层延伸，十三届县委第三轮巡察4个巡察组分别进驻12个村开展常规巡察。";
        Assert.Equal(kind, new KindClassifier(new Convinced(Kind.Commentary, margin)).Classify(MarkedText.Page(text)).Kind);
    }

    [Fact]
    public void Without_a_word_of_withdrawal_there_is_none() =>
        Assert.Equal(Kind.Notice, new KindClassifier(new Convinced(Kind.Withdrawal, 9f)).Classify(MarkedText.Page("巡察公告\n十八届区委第一轮巡察从6月9日至8月23日，对桥东街道开展常规巡察，受理来信来电。")).Kind);

    [Fact]
    public void The_model_reads_headline_and_lead()
    {
        var lead = "4月2日，" + new string('巡', 200) + "。";
        Assert.Equal("县委巡察公告¶" + lead[..100].Replace('，', ','), KindText.Of(MarkedText.Page("县委 巡察 公告\n" + lead)));
    }

    [Theory]
    [InlineData(0.9f, Kind.Withdrawal)]
    [InlineData(1.1f, Kind.Entry)]
    public void The_end_of_the_text_which_the_model_does_not_see_weighs_more(float margin, Kind kind)
    {
        var text = "4月2日，县委第二巡察组对县水利局等6个单位开展常规巡察。" + new string('巡', 200) + "。\n巡察组将于5月20日前撤离，信访电话停止使用。";
        Assert.Equal(kind, new KindClassifier(new Convinced(Kind.Entry, margin)).Classify(MarkedText.Page(text)).Kind);
    }

    [Theory]
    [InlineData(1.4f, Kind.Feedback)]
    [InlineData(1.6f, Kind.Notice)]
    public void Feedback_that_the_model_does_not_see_weighs_most(float margin, Kind kind)
    {
        var text = "根据江城县委统一安排，2022年3月7日至4月29日，县委组织开展了第二轮巡察，县委派出3个巡察组，对县自然资源局等3个部门党组，国庆乡党委及所辖6个党总支开展常规巡察。"
            + new string('巡', 40) + "。县委各巡察组分别到被巡察党组织开展了巡察情况反馈工作，巡察发现的主要问题是责任不实。";
        Assert.Equal(kind, new KindClassifier(new Convinced(Kind.Notice, margin)).Classify(MarkedText.Page(text)).Kind);
    }

    /// <summary>Speaks for one kind, by a margin given.</summary>
    private sealed class Convinced(Kind kind, float margin) : IKindModel
    {
        public void Score(ReadOnlySpan<char> text, Span<float> margins)
        {
            margins.Clear();
            margins[(int)kind] = margin;
        }
    }
}
