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
    [InlineData("市委书记梁文斌会见省委", "省委")]
    [InlineData("到驻地看望市委", "市委")]
    [InlineData("派驻县委", "县委")]
    [InlineData("盘点18位省委", "省委")]
    [InlineData("9名茂名市委", "茂名市委")]
    [InlineData("县政务中心县委", "县委")]
    [InlineData("解放路12号武装部招待所区委", "区委")]
    [InlineData("来信寄云溪大酒店青石县委", "青石县委")]
    [InlineData("寄县委党校三楼青石县委", "青石县委")]
    [InlineData("云溪中学党委", "云溪中学党委")]
    [InlineData("市政务服务中心党委", "市政务服务中心党委")]
    [InlineData("最高人民检察院党组", "最高人民检察院党组")]
    [InlineData("江北粮油集团有限公司党委", "江北粮油集团有限公司党委")]
    [InlineData("江北银行股份有限公司党委", "江北银行股份有限公司党委")]
    [InlineData("经江北城投集团有限责任公司党委", "江北城投集团有限责任公司党委")]
    [InlineData("根据华晟航空集团有限公司党组", "华晟航空集团有限公司党组")]
    [InlineData("中共江北粮油有限公司委员会", "江北粮油有限公司党委")]
    [InlineData("云川县举办县委", "县委")]
    [InlineData("其中有县委", "县委")]
    [InlineData("根据最高检党组", "最高检党组")]
    [InlineData("经最高人民法院党组", "最高人民法院党组")]
    [InlineData("根据省委教育工委", "省委教育工委")]
    public void Begins_behind_verbs(string text, string name) => Assert.Equal(name, CommitteeReader.ReadBefore(text, text.Length)!.Name);

    private static string? Read(string text, string name) => CommitteeReader.ReadBefore(text, text.IndexOf(name, StringComparison.Ordinal) + name.Length + 1)?.Name;
}
