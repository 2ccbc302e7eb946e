using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Focus;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;
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
    [InlineData("校党委第一巡察组向理学院党委反馈巡察情况\n但也发现一些问题，主要是：[[一是制度执行不严]]；[[二是责任落实不到位]]。组长对抓好整改提出三点意见建议。一是深化政治认识，以高度自觉扛牢整改责任；二是压实责任。")]
    [InlineData("校党委第一巡察组向理学院党委反馈巡察情况\n巡察也发现，[[制度执行不严]]。书记代表学院发言，表示将对巡察组指出的问题认真整改。")]
    [InlineData("校党委第一巡察组向理学院党委反馈巡察情况\n客观评价了工作成效，从三个方面指出巡察发现的[[事业发展不够有力]]、[[风险防范意识不强]]、[[队伍建设有短板等问题]]。")]
    [InlineData("集团党委第一巡察组向国贸公司党委反馈巡察情况\n但巡察也发现，[[制度执行不严]]。为做好后半篇文章，集团党委要求，一是强化思想认识，增强自觉性。被巡察企业要树牢意识，落实巡察整改主体责任。")]
    [InlineData("水利部党组反馈情况综述\n8月14日，第一巡视组向委员会党组反馈。[[流域生态补水任务推进缓慢]]。会议强调，要抓好整改。")]
    [InlineData("省委第十五巡视组向江北市反馈巡视情况\n3月2日，省委第十五巡视组向江北市反馈了巡视情况，书记作表态发言。 问题 [[巡视整改重视不够]]。[[党建主体责任落实不到位]]。 建议 牢固树立责任观念。")]
    [InlineData("八届区委第六轮巡察反馈情况公开\n近日，各巡察组就问题整改提出了期限要求。\n区水利局党委存在的主要问题是：[[一是落实决策部署有差距]]。二是[[资金监管不严]]。")]
    [InlineData("县委第一巡察组向县水利局反馈巡察情况\n反馈指出，近年来局党组能够认真贯彻上级安排，落实管党治党要求，干部队伍建设总体向好。但也发现一些问题，[[学习制度落实不严]]。")]
    [InlineData("县委第一巡察组向县水利局反馈巡察情况\n反馈指出，近年来，局党组坚持正确方向，贯彻落实省委和市委部署要求，履行职能职责。")]
    public void Findings_are_what_stands_behind_the_turn(string marked) => Check(marked, Kind.Feedback);

    [Theory]
    [InlineData("区委巡察组进驻\n区委3个巡察组对3个乡镇开展[[粮食购销领域]]专项巡察暨巡察“回头看”。")]
    [InlineData("区委巡察组进驻\n区委3个巡察组对[[全区农村集体资产管理工作]]开展机动巡察。")]
    [InlineData("区委巡察组进驻\n区委3个巡察组对区商务局党组、区粮食局党组开展专项巡察，对区教育局党组开展常规巡察。")]
    [InlineData("县委巡察组进驻\n为推动全面从严治党，[[着力发现群众反映强烈的突出问题]]，县委第三轮巡察派出4个巡察组，对黑营社区、李官村委会开展常规巡察。")]
    [InlineData("区委巡察组进驻\n[[发现并推动解决基层党组织建设]]、[[工程建设等方面存在的突出问题]]。")]
    [InlineData("区委巡察组进驻\n区委3个巡察组就[[公园绿地和道路绿化工程]]领域对区住建局进行专项巡察。")]
    [InlineData("区委巡察组进驻\n这次巡察要查三本账：[[一查“政治账”]]，[[即落实决策部署的情况]]；[[二查“责任账”]]，[[即履行主体责任的情况]]。")]
    [InlineData("区委巡察组进驻\n本轮[[以推进港口资源整合改革]]、[[防范工程外包中的廉洁风险为监督重点]]。")]
    [InlineData("区委巡察组进驻\n巡察组主要监督检查五个方面：[[学习贯彻重要论述情况]]。")]
    [InlineData("区委巡察组进驻\n区委3个巡察组对区财政局党组开展常规巡察，[[意识形态]]专项巡察同时开展。")]
    [InlineData("区委巡察组进驻\n区委第三巡察组对沙坪村、龙口村开展[[扶贫领域]]巡察工作。")]
    [InlineData("市委巡察组进驻\n市委派出4个巡察组开展常规巡察，其间市县同步开展医疗卫生领域专项巡察。")]
    [InlineData("区委巡察组进驻\n巡察组将[[对党组履行主体责任]]、[[纪检组遵守廉洁纪律的情况进行巡察监督]]。")]
    [InlineData("区委巡察组进驻\n这次巡察[[着力发现是否存在违反政治纪律问题]]。")]
    public void News_of_entry_names_topics_and_purposes(string marked) => Check(marked, Kind.Entry);

    [Fact]
    public void Findings_counted_by_a_formula_are_those_of_the_formula()
    {
        var text = "集团党委第一巡察组向橡胶贸易公司反馈巡察情况\n三个巡察组分别向橡胶贸易公司党总支反馈巡察意见。巡察组围绕“四个落实”和生产经营方面共反馈问题47个。";
        var focus = new AnnouncementExtractor(new NoOpinion(), new NoOpinion(), new AnyClause()).Extract(new Document("test", text)).Focus;
        Assert.Equal(["cadre_leadership", "policy_implementation", "rectification", "strict_governance"], focus.Select(area => area.Value.Label).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("巡察组聚焦党的领导弱化、党的建设缺失、全面从严治党不力三大问题，推动整改。", "全面从严治党不力")]
    [InlineData("巡察组将紧扣“三个聚焦”以及扫黑除恶开展情况。", "扫黑除恶开展情况")]
    [InlineData("巡察组将突出对选人用人、基层党组织建设和干部担当作为的监督。", "基层党组织建设")]
    public void What_stands_beside_a_formula_or_is_joined_by_and_has_its_own_labels(string sentence, string label) => Assert.Contains(label, LabelsOf(sentence));

    [Theory]
    [InlineData("本轮巡察将重点围绕“四个落实”，突出“四个着重”。", "policy_implementation strict_governance cadre_leadership rectification")]
    [InlineData("第九轮巡察按照“四个落实”要求开展。", "policy_implementation strict_governance cadre_leadership rectification")]
    [InlineData("巡视组聚焦责任、腐败、作风方面的问题开展监督检查。", "integrity conduct")]
    [InlineData("巡视组紧盯作风、责任、腐败开展巡视。", "integrity conduct")]
    [InlineData("本轮巡察围绕政治巡察“四个聚焦”监督重点。", "policy_implementation mass_corruption grassroots_party rectification")]
    public void A_formula_that_is_only_named_is_expanded(string sentence, string labels) =>
        Assert.Subset(LabelsOf(sentence), labels.Split(' ').ToHashSet(StringComparer.Ordinal));

    private static HashSet<string> LabelsOf(string sentence) =>
        [.. new AnnouncementExtractor(new NoOpinion(), new NoOpinion(), new AnyClause()).Extract(new Document("test", $"区委巡察组进驻\n{sentence}")).Focus.Select(area => area.Value.Label)];

    [Theory]
    [InlineData("巡察组在沙坪村开展巡察，受理范围为反映村班子在党风廉政建设方面，重点是河道采砂方面存在的问题。")]
    [InlineData("巡察组在沙坪村开展巡察，受理来信来电来访，内容为村班子在党风廉政建设、河道采砂方面的问题。")]
    [InlineData("巡察组在沙坪村开展巡察，接受群众举报，主要内容是村班子在党风廉政建设、河道采砂方面的问题。")]
    [InlineData("巡察组在沙坪村开展巡察，受理内容：河道采砂方面的问题。")]
    public void Grounds_on_which_reports_are_taken_are_no_evidence_whatever_the_model_says(string sentence)
    {
        var text = "县委第一巡察组进驻沙坪村\n" + sentence;
        var focus = new AnnouncementExtractor(new NoOpinion(), new Certain("采砂"), new AnyClause()).Extract(new Document("test", text)).Focus;
        Assert.Empty(focus);
    }

    [Fact]
    public void A_pledge_behind_findings_is_no_finding() => Check(
        "县委第一巡察组向县水利局反馈巡察情况\n巡察发现，[[学习制度落实不严]]。随后，局党组书记作表态发言，一是聚焦问题，立整立改。二是提高认识。", Kind.Feedback);

    [Theory]
    [InlineData("校党委第一巡察组巡察理学院党委工作动员会召开\n巡察组对被巡察单位[[在班子建设]]、[[选人用人]]、[[师德师风等方面存在的问题开展深入排查]]，发现问题、形成震慑，推动整改。")]
    [InlineData("校党委第一巡察组巡察理学院党委工作动员会召开\n全院职工要自觉把接受巡察作为警醒教育之巡、整肃立规之巡。")]
    [InlineData("校党委第一巡察组巡察理学院党委工作动员会召开\n会议强调，要突出政治巡察，把握内容，主动接受监督检查，认真查找差距，强化整改落实。")]
    [InlineData("校党委第一巡察组巡察理学院党委工作动员会召开\n学院负责人表示，要把接受巡察作为重大任务；对巡察组指出的问题，聚焦整改落实。")]
    [InlineData("校党委第一巡察组巡察理学院党委工作动员会召开\n巡察组长指出，要[[紧盯主要风险隐患]]，督促被巡察党组织落实防范责任，持之以恒擦亮利剑。")]
    [InlineData("校党委第一巡察组巡察理学院党委工作动员会召开\n组长指出，巡察全覆盖是加强党的领导，聚焦全面从严治党的内在要求。")]
    [InlineData("校党委第一巡察组巡察理学院党委工作动员会召开\n组长要求，一要充分认识巡察的意义；二要[[聚焦职能责任]]，强化政治监督；三要强化政治担当，自觉接受监督。")]
    [InlineData("校党委第一巡察组巡察理学院党委工作动员会召开\n组长指出，理学院党委要秉持办学方向，紧紧围绕学校的重点工作，做到“两个维护”。")]
    [InlineData("校党委第一巡察组巡察理学院党委工作动员会召开\n巡察组要坚决落实校党委的要求，[[聚焦政治责任]]，深化政治巡察，履行好巡察职责。")]
    [InlineData("校党委第一巡察组巡察理学院党委工作动员会召开\n巡察组受理的重点是关于违反政治纪律、组织纪律、廉洁纪律的问题。")]
    [InlineData("校党委第一巡察组巡察理学院党委工作动员会召开\n巡察组将[[聚焦重点领域]]、[[关键环节]]，推动被巡察单位整改提升，促进事业发展，与主题教育有机结合。")]
    [InlineData("校党委第一巡察组巡察理学院党委工作动员会召开\n巡察组将[[紧盯主要风险隐患]]，进一步增强群众获得感，为建设一流学科、构建风清气正的政治生态提供坚强保障。")]
    [InlineData("校党委第一巡察组巡察理学院党委工作动员会召开\n巡察组将突出问题导向，[[紧盯主要风险隐患]]。")]
    [InlineData("校党委第一巡察组巡察理学院党委工作动员会召开\n巡察组要科学制定方案，明确职责，[[聚焦职能责任]]，敢于亮剑。")]
    public void Purposes_and_reasons_are_no_focus(string marked) => Check(marked, Kind.Mobilization);

    [Theory]
    [InlineData("妇儿分院关于巡察整改进展情况的通报\n（一）[[落实全面从严治党责任]]方面\n4．针对[[“主体责任清单上下一般粗”]]，修订清单。\nA.[[意识形态工作责任制]]方面\nB1〔问题〕[[外籍教师的把关不严]]。")]
    [InlineData("区委第三轮巡察整改进展情况的通报\n区委对区粮库等2家单位开展[[涉粮问题]]上下联动专项巡察。\n针对[[“责任清单上下一般粗”]]，修订清单。")]
    public void Headings_and_quoted_problems_of_a_rectification_are_focus(string marked) => Check(marked, Kind.Rectification);

    [Theory]
    [InlineData("巡视为什么要用好回马枪\n巡视从聚焦党风廉政建设，到围绕六项纪律，站位越来越高。被巡视过的党组织容易松懈。")]
    public void An_essay_looks_into_nothing(string marked) => Check(marked, Kind.Commentary);

    [Fact]
    public void A_model_that_is_certain_takes_what_no_rule_sees_and_refuses_what_a_rule_took()
    {
        var text = "县委第一巡察组巡察县水利局党组工作动员会召开\n巡察组将查河道采砂，聚焦选人用人。";
        var explanation = new AnnouncementExtractor(new NoOpinion(), new Certain("采砂"), new AnyClause()).Explain(new Document("test", text));
        Assert.Equal(["巡察组将查河道采砂"], explanation.Announcement.Focus.Select(focus => focus.Text));
        Assert.Equal("focus-evidence", explanation.Announcement.Focus[0].Rule);
        var refused = Assert.Single(explanation.Dropped, candidate => candidate.Rule == "focus-evidence");
        Assert.Equal("聚焦选人用人", refused.Span.In(explanation.Page.Text));
    }

    [Theory]
    [InlineData("巡察组将查河道采砂，聚焦选人用人。", "⟨巡察组将查河道采砂,聚焦选人用人。", "⟨巡察组将查河道采砂,聚焦选人用人。")]
    [InlineData("这一次巡察期间为一个半月的巡察组将认真细致地查一查河道采砂、树木采伐。", "间为一个半月的巡察组将认真细致地查一查河道采砂、树木采伐。")]
    public void An_evidence_model_reads_a_clause_in_its_surroundings(string sentence, params string[] read)
    {
        var page = LayoutAnalyzer.Analyze(new Document("test", $"县委巡察组进驻县水利局\n{sentence}"));
        var texts = EvidenceText.Candidates(page).Select(clause => EvidenceText.Of(page.Text, clause.Sentence, clause.Clause, Kind.Entry));
        Assert.Equal(read, texts.Select(text => text[1..]).TakeLast(read.Length));
    }

    [Theory]
    [InlineData("县委第一巡察组进驻县水利局，重点检查选人用人情况，重点检查整改。", "重点检查选人用人情况")]
    [InlineData("县委第一巡察组进驻县水利局，着重了解被巡察对象违反政治纪律、违反组织纪律、工作纪律等情况。", "着重了解被巡察对象违反政治纪律")]
    [InlineData("县委第一巡察组进驻县水利局，会议要求，要提高政治站位，紧扣被巡察单位职能职责，深入查找问题。", "紧扣被巡察单位职能职责")]
    [InlineData("县委第一巡察组进驻县水利局，要聚焦被巡察党组织主责主业，深入查找问题。", "聚焦被巡察党组织主责主业")]
    [InlineData("县委第一巡察组进驻县水利局，主要受理违反政治纪律、组织纪律的举报。")]
    [InlineData("县委第一巡察组进驻县水利局，各单位要紧扣职能职责抓落实，聚焦职责使命干工作。")]
    public void What_is_checked_above_all_is_evidence_whatever_the_model_says(string sentence, params string[] expected)
    {
        var text = "县委巡察组进驻\n" + sentence;
        var focus = new AnnouncementExtractor(new NoOpinion(), new Certain("没有这个词"), new AnyClause()).Extract(new Document("test", text)).Focus;
        Assert.Equal(expected, focus.SelectMany(area => area.Spans).Select(span => span.In(text)).Distinct());
    }

    [Fact]
    public void What_a_speaker_pledges_is_no_evidence_whatever_the_model_says()
    {
        var text = "县委第一巡察组巡察县水利局党组工作动员会召开\n局长表示，要坚决服从巡察组安排，遵守巡察工作要求，主动配合。要整治河道采砂。";
        var focus = new AnnouncementExtractor(new NoOpinion(), new Certain("采砂"), new AnyClause()).Extract(new Document("test", text)).Focus;
        Assert.Empty(focus);
    }

    private static void Check(string marked, Kind kind)
    {
        var text = MarkedText.Parse(marked);
        var announcement = new AnnouncementExtractor(new NoOpinion(), new NoOpinion(), new AnyClause()).Extract(new Document("test", text.Text));
        Assert.Equal(kind, announcement.Kind);
        Assert.Equal(text.Words, announcement.Focus.Select(focus => focus.Text));
    }

    /// <summary>Gives every clause a label.</summary>
    private sealed class AnyClause : IFocusClassifier
    {
        public IReadOnlyList<FocusArea> Classify(ReadOnlySpan<char> clause) => [new FocusArea(clause.ToString(), 1)];
    }

    /// <summary>Leaves the kind, and what is evidence, to the rules.</summary>
    private sealed class NoOpinion : IKindModel, IEvidenceModel
    {
        public void Score(ReadOnlySpan<char> text, Span<float> margins) => margins.Clear();

        public void Judge(string text, TextSpan sentence, ReadOnlySpan<TextSpan> clauses, Kind kind, Span<float> probabilities) => probabilities.Fill(0.1f);
    }

    /// <summary>Is certain of clauses that hold one word, and certain against all others.</summary>
    private sealed class Certain(string word) : IEvidenceModel
    {
        public void Judge(string text, TextSpan sentence, ReadOnlySpan<TextSpan> clauses, Kind kind, Span<float> probabilities)
        {
            for (var i = 0; i < clauses.Length; i++)
            {
                probabilities[i] = clauses[i].In(text).Contains(word, StringComparison.Ordinal) ? 1 : 0;
            }
        }
    }
}
