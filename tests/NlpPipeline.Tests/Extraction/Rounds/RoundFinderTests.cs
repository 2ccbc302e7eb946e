using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Rounds;
using NlpPipeline.Extraction.Teams;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Rounds;

public sealed class RoundFinderTests
{
    [Theory]
    [InlineData("[[十三届云溪县委第五轮巡察]]启动。", 13, 5, null, null, "云溪县委", RoundForms.None)]
    [InlineData("[[十九届中央首轮巡视]]启动。", 19, 1, null, null, "中央", RoundForms.Regular)]
    [InlineData("[[十九届中央第二轮巡视]]启动。", 19, 2, null, null, "中央", RoundForms.None)]
    [InlineData("[[2015年中央第二轮专项巡视]]启动。", null, 2, 2015, null, "中央", RoundForms.Special)]
    [InlineData("[[局党组2025年第一轮巡视]]启动。", null, 1, 2025, null, "局党组", RoundForms.None)]
    [InlineData("[[十四届安泽县委第九轮第二批巡察]]启动。", 14, 9, null, 2, "安泽县委", RoundForms.None)]
    [InlineData("[[十三届县委第七轮巡察第二批]]共派出5个组。", 13, 7, null, 2, "县委", RoundForms.None)]
    [InlineData("[[县委第七轮（第二批）巡察]]启动。", null, 7, null, 2, "县委", RoundForms.None)]
    [InlineData("学校党委决定对图书馆党支部开展[[首轮巡察]]。", null, 1, null, null, null, RoundForms.None)]
    [InlineData("2015年度县委巡察组[[第二轮巡察]]启动。", null, 2, null, null, "县委", RoundForms.None)]
    [InlineData("[[水利部党组2024年第一批巡视]]启动。", null, null, 2024, 1, "水利部党组", RoundForms.None)]
    [InlineData("[[学校第三届党委第七轮巡察]]启动。", 3, 7, null, null, "学校党委", RoundForms.None)]
    [InlineData("[[七届市委第十二轮优化营商环境专项巡察]]启动。", 7, 12, null, null, "市委", RoundForms.Special)]
    [InlineData("[[五届市委第七轮巡察“回头看”]]启动。", 5, 7, null, null, "市委", RoundForms.Lookback)]
    [InlineData("[[八届市委第四轮巡察]]启动，开展提级交叉巡察。", 8, 4, null, null, "市委", RoundForms.Elevated | RoundForms.Cross)]
    [InlineData("集团党委完成[[2025年第一轮巡视]]进驻工作。", null, 1, 2025, null, "集团党委", RoundForms.None)]
    [InlineData("校党委召开[[第四轮巡察]]动员会。", null, 4, null, null, "校党委", RoundForms.None)]
    [InlineData("水利部党组在京召开2023年巡视工作会议暨[[第一轮巡视]]动员部署会。", null, 1, null, null, "水利部党组", RoundForms.None)]
    [InlineData("经江北省委批准，[[今年第四批巡视]]启动。", null, null, null, 4, "江北省委", RoundForms.None)]
    [InlineData("按照自治区党委安排，[[十一届党委第四轮巡视]]启动。", 11, 4, null, null, "自治区党委", RoundForms.None)]
    [InlineData("新一届[[江州市委首轮巡视]]启动。", null, 1, null, null, "江州市委", RoundForms.None)]
    [InlineData("水利部党组召开二十大后[[第二轮巡视]]动员部署会。", null, 2, null, null, "水利部党组", RoundForms.None)]
    [InlineData("十三届县委组织开展了[[第二轮巡察]]。", 13, 2, null, null, "县委", RoundForms.None)]
    [InlineData("学校党委于近日正式启动了[[第一轮巡察]]。", null, 1, null, null, "学校党委", RoundForms.None)]
    [InlineData("全市会议暨[[十三届市委第五轮巡视]]启动。", 13, 5, null, null, "市委", RoundForms.None)]
    [InlineData("[[八届市委第六轮巡察]]启动，省市县三级上下联动。", 8, 6, null, null, "市委", RoundForms.Joint)]
    [InlineData("[[八届市委第六轮巡察]]对12个单位开展黑土地保护专项巡视巡察上下联动。", 8, 6, null, null, "市委", RoundForms.Special | RoundForms.Joint)]
    [InlineData("[[八届市委第六轮巡察]]启动，配合省委巡视，开展对园区的专项巡视巡察工作。", 8, 6, null, null, "市委", RoundForms.Special)]
    [InlineData("[[五届师市党委第九轮巡察]]同兵团党委巡视上下联动，对两个团场党委开展常规巡察。", 5, 9, null, null, "师市党委", RoundForms.Regular | RoundForms.Joint)]
    [InlineData("[[八届省委第二轮巡视]]启动，上下联动对省粮食集团开展专项巡视。", 8, 2, null, null, "省委", RoundForms.Special | RoundForms.Joint)]
    [InlineData("[[八届市委第六轮巡察]]启动，要推动市县两级巡察上下联动。", 8, 6, null, null, "市委", RoundForms.None)]
    [InlineData("[[2014年中央巡视组首轮巡视]]启动。", null, 1, 2014, null, "中央", RoundForms.None)]
    [InlineData("[[2024年市委巡察组第二轮巡察]]启动。", null, 2, 2024, null, "市委", RoundForms.None)]
    [InlineData("内部巡察[[第二轮]]启动。", null, 2, null, null, null, RoundForms.None)]
    [InlineData("县里开展[[常规巡察]]。", null, null, null, null, null, RoundForms.Regular)]
    [InlineData("[[集团党委2025年第一轮巡视]]（常规）启动。", null, 1, 2025, null, "集团党委", RoundForms.Regular)]
    [InlineData("[[十二届区委第六轮巡察]]启动，对11个村提级开展换届选举专项巡察。", 12, 6, null, null, "区委", RoundForms.Elevated | RoundForms.Special)]
    [InlineData("[[八届区委巡察工作第四轮]]启动。", 8, 4, null, null, "区委", RoundForms.None)]
    [InlineData("[[集团军党委第四轮巡察]]启动，采取交叉方式开展专项巡察。", null, 4, null, null, "集团军党委", RoundForms.Cross | RoundForms.Special)]
    [InlineData("集团党委在研发楼四楼会议室召开[[第三轮巡察（第一批）]]进驻动员会。", null, 3, null, 1, "集团党委", RoundForms.None)]
    [InlineData("[[区党工委2022-2026年第八轮专项巡察]]启动。", null, 8, null, null, "区党工委", RoundForms.Special)]
    [InlineData("[[2017年度“机动式”巡察]]启动。", null, null, 2017, null, null, RoundForms.Mobile)]
    [InlineData("水务部党组举行[[2015年第二轮巡视]]动员培训会。", null, 2, 2015, null, "水务部党组", RoundForms.None)]
    [InlineData("[[十二届县委第十轮巡察]]启动，采取“一托三”的方式对9个单位开展常规巡察。", 12, 10, null, null, "县委", RoundForms.Regular)]
    [InlineData("[[十二届县委第十轮巡察]]启动，今后用好常规巡察、专项巡察等方式。", 12, 10, null, null, "县委", RoundForms.None)]
    [InlineData("十届江北省委启动[[第4轮巡视]]。", 10, 4, null, null, "江北省委", RoundForms.None)]
    [InlineData("[[集团第四轮]]“回头看”第三专项巡察组进驻。", null, 4, null, null, "集团", RoundForms.Lookback | RoundForms.Special)]
    [InlineData("[[七届区委优化营商环境专项巡察]]启动。", 7, null, null, null, "区委", RoundForms.Special)]
    [InlineData("[[十届区委第三轮巡察]]采取“常规+专项”方式进行。", 10, 3, null, null, "区委", RoundForms.Regular | RoundForms.Special)]
    [InlineData("[[九届县委第八轮巡察]]启动，十个乡镇分成4个片区，交叉进行。", 9, 8, null, null, "县委", RoundForms.Cross)]
    [InlineData("[[九届省委第八轮巡视]]启动。各市州党委对口开展粮食专项巡察。", 9, 8, null, null, "省委", RoundForms.None)]
    [InlineData("江城建工集团启动[[首轮专项巡察]]。江城建工集团党委要求配合。", null, 1, null, null, "江城建工集团党委", RoundForms.Special)]
    [InlineData("[[人力资源和社会保障部党组2024年第一轮巡视]]启动。", null, 1, 2024, null, "人力资源和社会保障部党组", RoundForms.None)]
    [InlineData("[[2013年第二轮巡视]]启动，中央第九巡视组对江北省开展巡视。", null, 2, 2013, null, "中央", RoundForms.None)]
    [InlineData("[[第二轮巡察]]启动，市委第一巡察组和县委第二巡察组进驻。", null, 2, null, null, null, RoundForms.None)]
    [InlineData("[[九届省委第八轮巡视]]启动，对3个市开展常规巡视。省水利厅党组对水利系统的专项巡察同步进行。", 9, 8, null, null, "省委", RoundForms.Regular)]
    public void Reads_numbers_owner_and_forms(
        string marked, int? term, int? ordinal, int? year, int? batch, string? owner, RoundForms forms)
    {
        var text = MarkedText.Parse(marked);
        var round = Find(text.Text, Kind.Deployment)[0];
        Assert.Equal(new Round(term, ordinal, year, batch, owner, forms, Current: true), round.Value);
        Assert.Equal(text.Spans[0], round.Span);
    }

    [Theory]
    [InlineData("十八届中央巡视有力有效。")]
    [InlineData("2021年巡视工作安排已经印发。")]
    [InlineData("第二轮第三批生态环境保护督察启动。")]
    [InlineData("第二轮土地承包到期，开展意识形态专项检查。")]
    public void Is_silent_without_number_or_kind(string text) => Assert.Empty(Find(text, Kind.Deployment));

    [Fact]
    public void Two_numberings_of_one_round_are_one()
    {
        var rounds = Find("2016年中央第三轮巡视，亦即十八届中央第十一轮巡视启动。", Kind.Entry).Select(round => round.Value).Distinct();
        Assert.Equal([new Round(18, 11, 2016, null, "中央", RoundForms.None, Current: true)], rounds);
    }

    [Theory]
    [InlineData("2014年中央巡视组首轮巡视（十八大后第三轮巡视）就此开始。")]
    [InlineData("2014年首轮巡视，即党的十八大以来第三轮巡视，就此开始。")]
    [InlineData("2014年中央首轮巡视（党的十八大以后的第三轮巡视）就此开始。")]
    public void A_number_since_a_congress_is_that_of_the_same_round(string text)
    {
        var round = Assert.Single(Find(text, Kind.Entry).Select(round => round.Value).Distinct());
        Assert.Equal((1, 2014), (round.Ordinal, round.Year));
    }

    [Fact]
    public void The_term_numbers_a_lookback_where_no_round_does()
    {
        var rounds = Find("东山区委启动审批服务专项巡察和五届区委“回头看”巡察工作。", Kind.Deployment).Select(round => round.Value).Distinct();
        Assert.Contains(rounds, round => round.Term == 5 && round.Forms.HasFlag(RoundForms.Lookback));
    }

    [Fact]
    public void A_round_and_its_number_in_the_year_are_one()
    {
        var rounds = Find("十二届省委第五轮巡视暨2024年首轮巡视启动。", Kind.Deployment).Select(round => round.Value).Distinct();
        Assert.Equal([new Round(12, 5, 2024, null, "省委", RoundForms.None, Current: true)], rounds);
    }

    [Theory]
    [InlineData("今年首轮巡察是十届区委第五轮巡察。", "10/5")]
    [InlineData("十八届中央第十一轮巡视是2016年以来中央开展的第三轮巡视。", "18/11")]
    [InlineData("十届区委第六轮巡察是第五轮巡察的延续。", "10/6 10/5")]
    [InlineData("江北电力党委2025年第一轮巡视启动。集团公司党委2025年第一轮巡视派出3个组。", "/1")]
    [InlineData("江北电力党委2025年第一轮巡视启动。集团公司党委2025年第二轮巡视即将开始。", "/1 /2")]
    [InlineData("七届县委第九轮巡察启动。上半年的第八轮则以高校为主，目前正在整改。", "7/9 7/8")]
    [InlineData("七届县委第九轮巡察启动。第二轮土地承包到期，第二轮督察结束。", "7/9")]
    [InlineData("七届区委第三轮巡察启动，开展七届区委粮食专项巡察。", "7/3")]
    [InlineData("省委启动今年首轮巡视\n近日，十届省委第五轮巡视启动。", "10/5")]
    [InlineData("省委启动十届省委第五轮巡视\n近日，省委启动2015年第二轮巡视。2015年第一轮巡视已经结束。", "10/5 /2 /1")]
    public void One_round_is_one_entry(string text, string rounds) =>
        Assert.Equal(rounds, string.Join(' ', Find(text, Kind.Deployment).Select(round => $"{round.Value.Term}/{round.Value.Ordinal}").Distinct()));

    [Theory]
    [InlineData("市委机动巡察组对已经过市委第一轮、第二轮巡察的单位开展机动巡察。", Kind.Deployment, "")]
    [InlineData("会后的首轮巡察已经结束，眼下是第二轮巡察。", Kind.Entry, "2")]
    [InlineData("自治区党委启动十届自治区党委第二轮巡视。要落实二十届中央第三轮巡视部署。", Kind.Deployment, "2")]
    [InlineData("省委第七巡视组向虎尾市反馈巡视“回头看”情况\n这次“回头看”对照2014年省委第二轮巡视的反馈意见，逐条检查整改。", Kind.Feedback, "")]
    public void A_round_that_is_over_or_of_another_body_is_not_current(string text, Kind kind, string current) =>
        Assert.Equal(current, string.Join(',', Find(text, kind).Where(round => round.Value is { Current: true, Ordinal: not null }).Select(round => round.Value.Ordinal)));

    [Theory]
    [InlineData("会议认为，六届省委第十一、十二轮巡视向上看齐，常规巡视了36个县，对4个县开展巡视“回头看”。", Kind.Meeting, RoundForms.Regular | RoundForms.Lookback)]
    [InlineData("六届省委第十一轮巡视之后，第十二轮巡视对4个县开展巡视“回头看”。", Kind.Meeting, RoundForms.None)]
    public void Listed_rounds_share_the_forms_of_their_sentence(string text, Kind kind, RoundForms forms) =>
        Assert.All(Find(text, kind), round => Assert.Equal(forms, round.Value.Forms));

    [Fact]
    public void A_form_that_the_text_ascribes_to_an_earlier_round_is_its_own()
    {
        var rounds = Find("五届市委第三轮巡察启动，对9家单位开展常规巡察。去年的第二轮巡察属于粮食专项巡察。", Kind.Entry).Select(round => (round.Value.Ordinal, round.Value.Forms)).Distinct();
        Assert.Equal([(3, RoundForms.Regular), (2, RoundForms.Special)], rounds);
    }

    [Theory]
    [InlineData("五届市委第三轮巡察向卫生院党支部反馈“回头看”意见。", RoundForms.Lookback)]
    [InlineData("五届市委第三轮巡察反馈。要对整改情况开展“回头看”。", RoundForms.None)]
    public void Feedback_of_a_look_back_is_no_check_of_measures(string text, RoundForms forms) =>
        Assert.Equal(forms, Find(text, Kind.Feedback)[0].Value.Forms);

    [Fact]
    public void The_committee_of_the_university_is_that_of_the_school()
    {
        var rounds = Find("中共江北大学委员会首轮巡察启动。学校党委首轮巡察设3个组。", Kind.Deployment).Select(round => round.Value).Distinct();
        Assert.Equal([new Round(null, 1, null, null, "江北大学党委", RoundForms.None, Current: true)], rounds);
    }

    [Fact]
    public void The_round_of_the_school_is_that_of_the_college_that_signs()
    {
        var round = Assert.Single(Find("中共江北美术学院委员会第三巡察组公告\n学校党委第五轮巡察工作第三巡察组进驻附中。", Kind.Notice));
        Assert.True(round.Value.Current);
    }

    [Fact]
    public void A_round_that_was_reported_on_is_over_where_another_begins()
    {
        var rounds = Find("本轮巡视对自治区粮食局党组开展专项巡视。会前传达了书记听取十届自治区党委第十轮巡视情况汇报时的讲话精神。", Kind.Mobilization).Select(round => round.Value).Distinct();
        Assert.Equal([(null, true), (10, false)], rounds.Select(round => (round.Ordinal, round.Current)));
    }

    [Fact]
    public void The_body_before_a_list_of_rounds_sends_them_all()
    {
        var rounds = Find("听取十一届省委第十一、十二轮巡视工作情况汇报。", Kind.Commentary);
        Assert.Equal([(11, 11, "省委"), (11, 12, "省委")], rounds.Select(round => (round.Value.Term!.Value, round.Value.Ordinal!.Value, round.Value.Owner!)));
    }

    [Fact]
    public void The_round_of_the_title_is_current_and_others_are_not()
    {
        var rounds = Find("自治区党委启动第十一轮巡视\n十二届自治区党委第十一轮巡视启动。要落实十九届中央第六轮巡视部署。", Kind.Deployment);
        Assert.Equal([true, true, false], rounds.Select(round => round.Value.Current));
    }

    [Fact]
    public void Rounds_of_one_list_share_year_and_owner()
    {
        var rounds = Find("集团党组巡视启动\n集团党组2024年第一轮、第二轮巡视覆盖19家单位。", Kind.Deployment);
        Assert.Equal([(1, 2024, "集团党组"), (2, 2024, "集团党组")], rounds.Select(round => (round.Value.Ordinal, round.Value.Year, round.Value.Owner)));
    }

    [Fact]
    public void What_closes_a_list_of_rounds_closes_each()
    {
        var rounds = Find("此前的区委第八轮、第九轮巡察整改基本完成。", Kind.Deployment);
        Assert.Equal([(8, "区委"), (9, "区委")], rounds.Select(round => (round.Value.Ordinal, round.Value.Owner)));
    }

    [Fact]
    public void A_round_without_term_is_of_the_body_named_last_before_it()
    {
        var rounds = Find("四届市委第十四轮巡察整改到位。五届市委首轮巡察结束，第二轮巡察即将开始。", Kind.Deployment);
        Assert.Equal([(4, 14), (5, 1), (5, 2)], rounds.Select(round => (round.Value.Term!.Value, round.Value.Ordinal!.Value)));
    }

    [Fact]
    public void The_term_of_the_body_is_that_of_its_round()
    {
        var rounds = Find("十一届省委巡视工作领导小组召开会议，研究省委第十三轮巡视任务。", Kind.Deployment);
        Assert.Equal([11], rounds.Select(round => round.Value.Term));
    }

    [Theory]
    [InlineData("县委书记专题会研究下一步工作。县委第九轮巡察四个巡察组巡察了7个单位。", "9")]
    [InlineData("领导小组通报第三轮巡察整改情况，研究第四轮巡察方案。", "4")]
    [InlineData("领导小组听取县委第三轮巡察汇报，研究第四轮巡察方案。", "3")]
    [InlineData("领导小组听取省委第十一、十二轮巡视汇报，研究第十三轮巡视方案。", "")]
    [InlineData("会议听取四届市委第十四轮巡察整改情况，审议五届市委首轮巡察情况报告和第二轮巡察方案。", "1")]
    [InlineData("会议听取区委第八轮、第九轮巡察整改情况汇报，部署区委第十轮巡察。", "")]
    [InlineData("会议听取五届市委第四轮巡察整改和第五轮巡察情况汇报，部署下一步工作。", "5")]
    [InlineData("会议听取四届市委第一轮巡察反馈整改落实监督检查情况汇报、第三轮巡察工作汇报。", "3")]
    [InlineData("会议听取十届县委第九轮巡察移交线索核查情况汇报；听取十一届县委第二轮巡察综合汇报。", "2")]
    public void A_meeting_is_about_what_it_heard_or_else_plans(string text, string current) =>
        Assert.Equal(current, string.Join(',', Find(text, Kind.Meeting).Where(round => round.Value.Current).Select(round => round.Value.Ordinal)));

    [Fact]
    public void Of_several_rounds_in_a_sentence_a_form_is_that_of_its_clause()
    {
        var rounds = Find("会议听取十届省委第十二轮巡视“回头看”线索办理情况和“回头看”整改监督情况汇报，听取十一届省委第一轮巡视情况汇报。", Kind.Meeting);
        Assert.Equal([(12, RoundForms.Lookback), (1, RoundForms.None)], rounds.Select(round => (round.Value.Ordinal!.Value, round.Value.Forms)));
    }

    [Theory]
    [InlineData("第十二届学校党委召开巡察反馈会，首轮巡察4个巡察组分别反馈意见。", 12)]
    [InlineData("第十二届学校党委召开会议。此前的第十一届学校党委有成绩。首轮巡察4个巡察组分别反馈意见。", null)]
    [InlineData("新一届学校党委召开巡察反馈会，首轮巡察4个巡察组分别反馈意见。", null)]
    public void The_term_printed_with_the_committee_is_that_of_its_round(string text, int? term) =>
        Assert.Equal(term, Assert.Single(Find(text, Kind.Feedback)).Value.Term);

    [Fact]
    public void A_round_that_a_meeting_heard_has_the_forms_that_the_meeting_names()
    {
        var rounds = Find("领导小组听取县委第三轮巡察汇报。4个组对8家单位开展专项巡察。", Kind.Meeting);
        Assert.Equal([RoundForms.Special], rounds.Select(round => round.Value.Forms));
    }

    [Fact]
    public void Commentary_has_no_current_round() =>
        Assert.All(Find("十四届县委第七轮巡察已经收官。", Kind.Commentary), round => Assert.False(round.Value.Current));

    [Fact]
    public void The_forms_of_lower_teams_do_not_pass_up()
    {
        var rounds = Find("五届市委第十轮巡察启动，对8家单位开展常规巡察。各县（区）同步开展交叉巡察。", Kind.Deployment);
        Assert.All(rounds, round => Assert.Equal(RoundForms.Regular, round.Value.Forms));
    }

    private static IReadOnlyList<NlpPipeline.Extraction.Mention<Round>> Find(string text, Kind kind)
    {
        var page = MarkedText.Page(text);
        return RoundFinder.Find(page, TeamFinder.Find(page), MastheadFinder.Find(page), kind).Mentions;
    }
}
