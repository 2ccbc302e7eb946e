using System.Text.Json;
using Xunit;

namespace NlpPipeline.AcceptanceTests;

/// <summary>
/// Two real press releases, field by field. They are not part of the project: the folder named by <c>NLP_PIPELINE_REAL_TEXTS</c> holds
/// them, and without it these tests are skipped. Only facts stand here, none of their sentences.
/// </summary>
public sealed class RealTextTests : IClassFixture<RealTextTests.Records>
{
    private const string Variable = "NLP_PIPELINE_REAL_TEXTS";

    private static readonly string[] SixDisciplines = ["political", "organization", "integrity", "mass", "work", "life"];

    private readonly Records _records;

    public RealTextTests(Records records)
    {
        Assert.SkipWhen(records.ById.Count == 0, $"{Variable} names no folder of real texts");
        _records = records;
    }

    private JsonElement Hunan => _records.ById["000"];

    private JsonElement Xianning => _records.ById["003"];

    [Fact]
    public void Hunan_header()
    {
        Assert.Equal("2018-02-24T18:30", Text(Hunan, "publishedAt"));
        Assert.Equal("中央纪委监察部网站", Text(Hunan, "publisher"));
        Assert.Equal(("mobilization", "central"), (Text(Hunan, "kind"), Text(Hunan, "level")));
    }

    [Fact]
    public void Hunan_team() => AssertFacts(Hunan, "teams", "name number owner activity", "中央第八巡视组 8 中央 巡视");

    [Fact]
    public void Hunan_round()
    {
        var round = Assert.Single(Facts(Hunan, "rounds"), round => round.GetProperty("current").GetBoolean());

        Assert.Equal((19, 1), (round.GetProperty("term").GetInt32(), round.GetProperty("ordinal").GetInt32()));
        Assert.Equal(["regular"], round.GetProperty("forms").EnumerateArray().Select(form => form.GetString()));
    }

    [Fact]
    public void Hunan_unit() => AssertFacts(Hunan, "units", "name", "湖南省");

    [Fact]
    public void Hunan_dates_and_no_phantoms() => AssertFacts(
        Hunan, "dates", "role start end inferred",
        "published 2018-02-24 2018-02-24 false", "meeting 2018-02-22 2018-02-22 false", "period 2018-02-22 2018-05-21 true");

    [Fact]
    public void Hunan_duration() => AssertFacts(Hunan, "durations", "min max approximate", "P3M P3M false");

    [Fact]
    public void Hunan_hours() => AssertFacts(Hunan, "hours", "open close days", "08:00 20:00 daily");

    [Fact]
    public void Hunan_contacts() => AssertFacts(Hunan, "contacts", "type value", "phone 0731-81116789", "mailbox 湖南省长沙市289号信箱");

    [Fact]
    public void Hunan_disciplines() => Assert.Equal(SixDisciplines, Strings(Hunan, "disciplines"));

    [Fact]
    public void Hunan_people() => AssertFacts(Hunan, "people", "name role", "宁延令 team_leader", "杜家毫 unit_head");

    [Fact]
    public void Xianning_kind_and_level() => Assert.Equal(("entry", "prefecture"), (Text(Xianning, "kind"), Text(Xianning, "level")));

    [Fact]
    public void Xianning_has_no_year_anywhere()
    {
        AssertFacts(Xianning, "dates", "start end inferred", "--05-29 --06-04 false");
        Assert.Equal(JsonValueKind.Null, Xianning.GetProperty("publishedAt").ValueKind);
        Assert.All(Facts(Xianning, "rounds"), round => Assert.Equal(JsonValueKind.Null, round.GetProperty("year").ValueKind));
    }

    [Fact]
    public void Xianning_teams() => AssertFacts(
        Xianning, "teams", "name number owner activity",
        "市委第一巡察组 1 市委 巡察", "市委第二巡察组 2 市委 巡察", "市委第三巡察组 3 市委 巡察", "市委第四巡察组 4 市委 巡察");

    [Fact]
    public void Xianning_round()
    {
        var round = Assert.Single(Facts(Xianning, "rounds"), round => round.GetProperty("current").GetBoolean());

        Assert.Equal("5 8 市委", Values(round, "term ordinal owner"));
    }

    [Fact]
    public void Xianning_units_and_their_stated_count()
    {
        AssertFacts(Xianning, "units", "name", "市委宣传部", "市委统战部", "市委直属机关工委", "市史志研究中心", "市中级人民法院", "市应急管理局", "市政府研究室");
        Assert.Equal(7, Xianning.GetProperty("unitCount").GetInt32());
    }

    [Fact]
    public void Xianning_duration() => AssertFacts(Xianning, "durations", "min max approximate", "P1M P2M false");

    [Fact]
    public void Xianning_channels_without_values()
    {
        Assert.Equal(["phone", "email", "box"], Strings(Xianning, "channels"));
        Assert.All(Facts(Xianning, "contacts"), contact => Assert.Equal(JsonValueKind.Null, contact.GetProperty("value").ValueKind));
    }

    [Fact]
    public void Xianning_disciplines() => Assert.Equal(SixDisciplines, Strings(Xianning, "disciplines"));

    [Fact]
    public void Xianning_people() => AssertFacts(
        Xianning, "people", "name title role",
        "王胜弘 市委宣传部常务副部长 unit_head",
        "刘国承 市委统战部常务副部长 unit_head",
        "程功武 市委直属机关工委常务副书记 unit_head",
        "胡文 市史志研究中心主任 unit_head",
        "倪贵武 市中级人民法院党组书记、院长 unit_head",
        "郑耀英 市应急管理局党组书记、局长 unit_head",
        "王贤柱 市政府研究室党组成员、副主任 unit_head");

    [Theory]
    [InlineData("000", "党的政治建设", "political_loyalty")]
    [InlineData("000", "意识形态工作责任制", "ideology")]
    [InlineData("000", "选人用人", "cadre_leadership")]
    [InlineData("000", "基层党组织建设", "grassroots_party")]
    [InlineData("000", "八项规定", "conduct")]
    [InlineData("000", "党规党纪执行", "discipline")]
    [InlineData("000", "廉洁自律", "integrity")]
    [InlineData("000", "群众身边腐败", "mass_corruption")]
    [InlineData("000", "关键少数", "chief_officers")]
    [InlineData("000", "巡视整改落实", "rectification")]
    [InlineData("003", "两个维护", "political_loyalty")]
    [InlineData("003", "重大决策部署", "policy_implementation")]
    [InlineData("003", "核心职能", "core_duties")]
    [InlineData("003", "意识形态领域工作", "ideology")]
    [InlineData("003", "宗教工作", "united_front")]
    [InlineData("003", "主体责任", "strict_governance")]
    [InlineData("003", "反腐败斗争", "integrity")]
    [InlineData("003", "形式主义", "conduct")]
    [InlineData("003", "选人用人", "cadre_leadership")]
    [InlineData("003", "基层党建", "grassroots_party")]
    [InlineData("003", "整改", "rectification")]
    [InlineData("003", "疫情防控", "epidemic")]
    [InlineData("003", "重大风险", "safety_risk")]
    public void Focus_has_the_label_with_its_evidence(string id, string evidence, string label)
    {
        var area = Assert.Single(Facts(_records.ById[id], "focus"), area => Text(area, "label") == label);

        Assert.InRange(area.GetProperty("score").GetDouble(), 0.0, 1.0);
        Assert.Contains(Spans(area), span => _records.Source[id][span].Contains(evidence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("000", "杜家毫表示")]
    [InlineData("003", "被巡察党组织:全力支持")]
    public void Pledges_are_no_evidence(string id, string pledges)
    {
        var text = _records.Source[id];
        var start = text.IndexOf(pledges, StringComparison.Ordinal);

        // Behind the pledges of 000 stand the terms of acceptance, which are no focus either.
        Assert.All(Facts(_records.ById[id], "focus").SelectMany(Spans), span => Assert.True(span.Start.Value < start, text[span]));
    }

    [Theory]
    [InlineData("000", "中央,19,1,")]
    [InlineData("003", "市委,5,8,")]
    public void The_labels_of_the_round_are_in_its_table(string id, string round)
    {
        var labels = Facts(_records.ById[id], "focus").Select(area => Text(area, "label"));
        var rows = _records.RoundRows.Where(row => row.Contains(round, StringComparison.Ordinal)).ToList();

        Assert.All(labels, label => Assert.Contains(rows, row => row.Contains($",{label},", StringComparison.Ordinal)));
        Assert.NotEmpty(labels);
    }

    [Theory]
    [InlineData("000")]
    [InlineData("003")]
    public void Every_span_gives_its_text_exactly(string id)
    {
        string[] lists = ["rounds", "teams", "units", "dates", "durations", "hours", "contacts", "people", "assignments", "focus", "checks", "evidence"];
        var facts = lists.SelectMany(list => Facts(_records.ById[id], list)).ToList();

        Assert.All(facts, fact => Assert.Equal(Text(fact, "text"), _records.Source[id][Spans(fact).First()]));
        Assert.NotEmpty(facts);
    }

    private static void AssertFacts(JsonElement record, string list, string fields, params string[] expected) =>
        Assert.Equal(expected, Facts(record, list).Select(fact => Values(fact, fields)));

    private static string Values(JsonElement fact, string fields) => string.Join(' ', fields.Split(' ').Select(field => Plain(fact.GetProperty(field))));

    private static string Plain(JsonElement value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetRawText() : value.ToString();

    private static JsonElement[] Facts(JsonElement record, string list) => [.. record.GetProperty(list).EnumerateArray()];

    private static IEnumerable<string?> Strings(JsonElement record, string list) => Facts(record, list).Select(value => value.GetString());

    private static string? Text(JsonElement record, string field) => record.GetProperty(field).GetString();

    private static IEnumerable<Range> Spans(JsonElement fact) => Facts(fact, "spans").Select(span => span[0].GetInt32()..span[1].GetInt32());

    /// <summary>What the program makes of the folder, run once.</summary>
    public sealed class Records : IAsyncLifetime
    {
        public Dictionary<string, JsonElement> ById { get; } = [];

        public Dictionary<string, string> Source { get; } = [];

        public IReadOnlyList<string> RoundRows { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } texts)
            {
                return;
            }

            using var results = new TemporaryFolder();
            using var program = ProgramProcess.Start("run", texts, "--out", results.Path);
            Assert.Equal(0, (await program.EndAsync(CancellationToken.None)).ExitCode);
            foreach (var line in File.ReadLines(results.PathOf("announcements.jsonl")))
            {
                var record = JsonElement.Parse(line);
                var id = Text(record, "id")![..3];
                ById.Add(id, record);
                Source.Add(id, await File.ReadAllTextAsync(Text(record.GetProperty("source"), "path")!));
            }

            RoundRows = File.ReadAllLines(results.PathOf("rounds.csv"));
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
