using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.People;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Learning.Corpus;
using Xunit;

namespace NlpPipeline.Tests.Learning.Corpus;

public sealed class AnnotatedCorpusTests
{
    private const string Header = "kind: notice\nlevel: county\nauthority: 青石县委\nunitCount: 2\n---\n";

    [Fact]
    public void Marks_give_facts_and_leave_the_text()
    {
        var gold = Parse(Header + "⟦⟦⟦青石县委⟧{authority}第一巡察组⟧{team}公告⟧{title}\n组长⟦王 海⟧{person team_leader 组长 = 王海}，⟦5月6日⟧{date entry inferred = 2023-05-06}进驻⟦县水利局党组⟧{unit}。");
        Assert.Equal("青石县委第一巡察组公告\n组长王 海，5月6日进驻县水利局党组。", gold.Document.Text);
        Assert.Equal((Kind.Notice, "青石县委", 2), (gold.Kind, gold.Authority!.Value, gold.UnitCount!.Value));
        Assert.Equal(new Person("王海", "组长", PersonRole.TeamLeader), gold.People.Single().Value);
        var entry = gold.Dates.Single();
        Assert.Equal((DateRole.Entry, true, "5月6日"), (entry.Value.Role, entry.Value.Inferred, entry.Spans.Single().In(gold.Document.Text)));
        Assert.Equal("县水利局", gold.Units.Single().Value.Organization);
    }

    [Theory]
    [InlineData("县委第三巡察组", 3, "县委")]
    [InlineData("区委第一提级巡察组", 1, "区委")]
    [InlineData("中央第十二巡视组", 12, "中央")]
    [InlineData("校第四届党委第一巡察组", 1, "校第四届党委")]
    [InlineData("区委第九轮医疗领域专项巡察组", null, null)]
    [InlineData("县委机动巡察组", null, null)]
    public void The_name_of_a_team_gives_number_and_owner(string name, int? number, string? owner)
    {
        var team = Parse($"{Header}⟦{name}⟧{{team}}进驻。").Teams.Single().Value;
        Assert.Equal(new Team(name, number, owner, name.Contains("巡视", StringComparison.Ordinal) ? Activity.Xunshi : Activity.Xuncha), team);
    }

    [Theory]
    [InlineData("kind: notice\nlevel: county", "gold.txt:1: no line '---'")]
    [InlineData("kind: letter\nlevel: county\n---\nx", "gold.txt:1: ")]
    [InlineData("kind: notice\nsize: 3\n---\nx", "gold.txt:2: unknown header 'size: 3'")]
    [InlineData(Header + "第一行\n⟦县委", "gold.txt:7: a ⟦ is never closed")]
    [InlineData(Header + "县委⟧{unit}", "gold.txt:6: a ⟧ closes nothing")]
    [InlineData(Header + "⟦县委⟧进驻", "gold.txt:6: a ⟧ is not followed by {facts}")]
    [InlineData(Header + "⟦县委⟧{}", "gold.txt:6: an empty fact")]
    [InlineData(Header + "⟦县委⟧{committee}", "gold.txt:6: ")]
    public void Broken_mark_up_is_named_with_its_line(string annotated, string message) =>
        Assert.StartsWith(message, Assert.Throws<CorpusFormatException>(() => Parse(annotated)).Message, StringComparison.Ordinal);

    private static Announcement Parse(string annotated) => AnnotatedCorpus.Parse(annotated, "gold.txt").Gold;
}
