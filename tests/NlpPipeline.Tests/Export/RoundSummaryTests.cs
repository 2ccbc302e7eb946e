using NlpPipeline.Export.Csv;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Focus;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Rounds;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Text;
using NlpPipeline.Text.Documents;
using Xunit;

namespace NlpPipeline.Tests.Export;

/// <summary><c>rounds.csv</c>: what many documents say of one round, and what is new in it.</summary>
public sealed class RoundSummaryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Documents_of_one_round_are_gathered()
    {
        var rows = Rows(Record("a", "云溪县委", 14, 6, ("integrity", 0.7)), Record("b", "云溪县委", 14, 6, ("integrity", 0.9), ("rural", 0.8)));

        Assert.Equal(["云溪县委 t14 o6,云溪县委,14,6,,,regular,true,2,0,0,integrity,0.9,2,0,,integrity,b", "云溪县委 t14 o6,云溪县委,14,6,,,regular,true,2,0,0,rural,0.8,1,0,,rural,b"], rows);
    }

    [Fact]
    public void A_team_printed_with_and_without_its_place_counts_once()
    {
        var rows = Rows(
            Record("a", "云溪县委", 14, 6, ("rural", 0.8)) with { Teams = [Team(1, "县委"), Team(2, "县委")] },
            Record("b", "云溪县委", 14, 6, ("rural", 0.7)) with { Teams = [Team(2, "云溪县委")] });

        var cells = rows.Single().Split(',');
        Assert.Equal(("2", "2"), (cells[9], cells[14]));
    }

    [Fact]
    public void What_the_round_before_did_not_look_into_is_new()
    {
        var rows = Rows(
            Record("c", "云溪县委", 14, 7, ("integrity", 0.7), ("rural", 0.6)),
            Record("a", "云溪县委", 14, 5, ("rural", 0.9)),
            Record("b", "云溪县委", 14, 6, ("integrity", 0.8)),
            Record("d", "南浦县委", 14, 6, ("rural", 0.8)));

        Assert.Equal(["integrity 7 false", "rural 7 true", "rural 5 ", "integrity 6 true", "rural 6 "], rows.Select(row => row.Split(',')).Select(cells => $"{cells[11]} {cells[3]} {cells[15]}"));
    }

    [Theory]
    [InlineData("市委", 2)]
    [InlineData("局党组", 2)]
    [InlineData("部党组", 2)]
    [InlineData("大学党委", 2)]
    [InlineData("集团公司党委", 2)]
    [InlineData("开发区党工委", 2)]
    [InlineData("市直机关工委", 2)]
    [InlineData("省教育厅党组", 2)]
    [InlineData("鼓楼区委", 2)]
    [InlineData("朝阳区委", 2)]
    [InlineData("长春市朝阳区委", 1)]
    [InlineData("云溪市委", 1)]
    [InlineData("嘉峪关市委", 1)]
    [InlineData("云溪大学党委", 1)]
    [InlineData("湖南省教育厅党组", 1)]
    [InlineData("教育部党组", 1)]
    [InlineData("国家税务总局党委", 1)]
    [InlineData("兵团党委", 1)]
    public void Only_a_body_that_nobody_shares_its_name_with_joins_documents(string body, int rounds) =>
        Assert.Equal(rounds, Rows(Record("a", body, 6, 4), Record("b", body, 6, 4)).Length);

    private string[] Rows(params Announcement[] announcements)
    {
        using (var sink = new CsvSink(_folder.Path))
        {
            Array.ForEach(announcements, sink.Write);
            sink.Complete();
        }

        return File.ReadAllLines(_folder.PathOf("rounds.csv"))[1..];
    }

    private static Announcement Record(string id, string authority, int term, int ordinal, params (string Label, double Score)[] focus) => new()
    {
        Document = new Document(id, "…"),
        Kind = Kind.Notice,
        Level = Level.County,
        Authority = Fact(authority, authority),
        Rounds = [Fact(new Round(term, ordinal, null, null, authority, RoundForms.Regular, Current: true), "…")],
        Focus = [.. focus.Select(area => Fact(new FocusArea(area.Label, area.Score), area.Label))],
    };

    private static Fact<Team> Team(int number, string owner) =>
        Fact(new Team($"{owner}第{"零一二"[number]}巡察组", number, owner, Activity.Xuncha), "…");

    private static Fact<T> Fact<T>(T value, string text) => new(value, [new TextSpan(0, 1)], text, "r");
}
