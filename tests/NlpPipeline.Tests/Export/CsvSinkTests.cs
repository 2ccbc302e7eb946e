using NlpPipeline.Export.Csv;
using Xunit;

namespace NlpPipeline.Tests.Export;

public sealed class CsvSinkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CsvSinkTests()
    {
        using var sink = new CsvSink(_folder.Path);
        sink.Write(SampleRecord.Create());
        sink.Complete();
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("teams", "name,number,owner,activity", "县委第三巡察组,3,县委,巡察,县委第三巡察组,0,7,team-rule")]
    [InlineData("units", "name,organization", "县水务局党组,县水务局,县水务局党组,43,49,rule")]
    [InlineData("dates", "role,start_date,end_date,inferred", "period,2023-05-08,,true,5月8日起,66,71,rule")]
    [InlineData("people", "name,title,role", "王安,组长,team_leader,王安,74,76,rule")]
    [InlineData("disciplines", "discipline", "political,政治纪律,116,120,rule")]
    [InlineData("focus", "label,score", "cadre_leadership,0.9876,选人用人,121,125,rule")]
    [InlineData("checks", "code,message", "inferred_year,year 2023 from the page header,5月8日,66,70,rule")]
    public void A_fact_is_a_row_with_its_place(string table, string columns, string row) =>
        Assert.Equal([$"document,path,{columns},text,start_offset,end_offset,rule", $"a,in/a.txt,{row}"], Lines(table));

    [Fact]
    public void Contacts_without_value_are_rows_as_well() =>
        Assert.Equal(["a,in/a.txt,phone,0793-5518302,true,0793-5518302,79,91,rule", "a,in/a.txt,box,,false,意见箱,112,115,rule"], Lines("contacts")[1..]);

    [Fact]
    public void A_round_has_one_row_for_each_label() => Assert.Equal(
        [
            "round,owner,term,ordinal,year,batch,forms,current,documents,teams,units,label,score,evidence_documents,evidence_teams,new,evidence,document",
            "县委 [a] t15 o2,县委,15,2,,,regular lookback,true,1,1,1,cadre_leadership,0.9876,1,1,,选人用人,a",
        ],
        Lines("rounds"));

    [Fact]
    public void No_unfinished_file_is_left() => Assert.DoesNotContain(Directory.GetFiles(_folder.Path), file => file.EndsWith(".part", StringComparison.Ordinal));

    private string[] Lines(string table) => File.ReadAllLines(_folder.PathOf($"{table}.csv"));
}
