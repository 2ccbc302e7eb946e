using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction.Geography;

/// <summary>The name of a division without the word for its kind.</summary>
internal static partial class ShortName
{
    /// <summary><c>湖南省</c> → <c>湖南</c>, <c>广西壮族自治区</c> → <c>广西</c>, <c>西藏自治区</c> → <c>西藏</c>, <c>内蒙古自治区</c> → <c>内蒙古</c>, <c>湘西土家族苗族自治州</c> → <c>湘西</c>.</summary>
    public static string Of(string name) => Kind().Replace(name, "");

    // 省   地区   壮族自治区   土家族苗族自治州
    [GeneratedRegex("(?:特别行政区|(?:(?:维吾尔|(?<!^内)蒙古|哈萨克|柯尔克孜|布依|土家|景颇|傈僳|哈尼|朝鲜|[回彝苗侗白傣壮羌黎]|(?<!^西)藏)族?){0,3}自治[区州]|地区|[省市盟])$")]
    private static partial Regex Kind();
}
