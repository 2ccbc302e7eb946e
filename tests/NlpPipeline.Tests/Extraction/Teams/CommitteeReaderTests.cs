using NlpPipeline.Extraction;
using NlpPipeline.Extraction.Teams;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Teams;

public sealed class CommitteeReaderTests
{
    private const int LongestName = 9;

    // 和县, 市辖区 and 县 itself are words as well.
    private const int ShortestName = 3;

    [Theory]
    [InlineData("经{0}委批准")]
    [InlineData("根据{0}委统一部署")]
    [InlineData("十五届{0}委第三轮巡察")]
    [InlineData("中共{0}委巡察组")]
    [InlineData("在{0}委领导下")]
    [InlineData("{0}委书记")]
    public void Keeps_the_name_of_every_division(string context)
    {
        var names = DataFile.ReadLines("Geography.Data.divisions.tsv")
            .Select(line => line.Split('\t')[1])
            .Where(name => name.Length is >= ShortestName and <= LongestName && "市县区州盟旗".Contains(name[^1], StringComparison.Ordinal))
            .Distinct();
        var cut = names.Where(name => Read(context.Replace("{0}", name, StringComparison.Ordinal), name) != name + "委").ToList();
        Assert.Empty(cut);
    }

    [Theory]
    [InlineData("裕山县县委", "裕山县委")]
    [InlineData("莘县县委", "莘县县委")]
    [InlineData("认真吸收青石区委", "青石区委")]
    [InlineData("充分采纳青石县委", "青石县委")]
    [InlineData("积极配合和平区委", "和平区委")]
    public void Begins_behind_verbs(string text, string name) => Assert.Equal(name, CommitteeReader.ReadBefore(text, text.Length)!.Name);

    private static string? Read(string text, string name) => CommitteeReader.ReadBefore(text, text.IndexOf(name, StringComparison.Ordinal) + name.Length + 1)?.Name;
}
