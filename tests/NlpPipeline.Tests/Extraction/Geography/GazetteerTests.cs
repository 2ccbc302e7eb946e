using NlpPipeline.Extraction.Geography;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Geography;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("湖南省长沙市289号信箱", "湖南省 长沙市")]
    [InlineData("咸宁市委", "咸宁市")]
    [InlineData("广西壮族自治区党委", "广西壮族自治区")]
    [InlineData("湘西州委", "湘西土家族苗族自治州")]
    [InlineData("西藏自治区党委", "西藏自治区")]
    [InlineData("西藏、青海", "西藏自治区")]
    [InlineData("内蒙古、四川", "内蒙古自治区")]
    [InlineData("市委第一巡察组", "")]
    public void Finds_the_names_with_which_a_text_begins(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Gazetteer.LeadingNames(text).Select(place => place.Divisions[0].Name)));

    [Fact]
    public void Finds_the_longest_name() => Assert.Equal("吉林省".Length, Gazetteer.LongestAt("在吉林省吉林市", 1)!.Length);

    [Fact]
    public void Several_districts_share_a_name() => Assert.True(Gazetteer.Named("鼓楼区").Count > 1);

    [Theory]
    [InlineData("0731", "湖南省", 8)]
    [InlineData("010", "北京市", 8)]
    [InlineData("0564", "安徽省", 7)]
    [InlineData("0991", "新疆维吾尔自治区", 7)]
    public void Area_codes_belong_to_provinces(string areaCode, string province, int digits)
    {
        Assert.Equal(province, NumberingPlan.ProvinceOfAreaCode(areaCode)?.Name);
        Assert.Equal(digits, NumberingPlan.SubscriberDigits(areaCode));
    }

    [Theory]
    [InlineData("410005", "湖南省")]
    [InlineData("100055", "北京市")]
    [InlineData("830002", "新疆维吾尔自治区")]
    [InlineData("374500", null)]
    [InlineData("41000", null)]
    public void Postcodes_belong_to_provinces(string postcode, string? province) =>
        Assert.Equal(province, NumberingPlan.ProvinceOfPostcode(postcode)?.Name);

    [Fact]
    public void Codes_not_in_use_belong_nowhere()
    {
        Assert.False(NumberingPlan.IsAreaCode("0100"));
        Assert.Null(NumberingPlan.ProvinceOfAreaCode("0199"));
        Assert.Empty(NumberingPlan.DivisionsWithAreaCode("0199"));
    }
}
