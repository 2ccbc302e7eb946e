using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction.Units;

/// <summary>Compares names of units.</summary>
internal static partial class UnitNames
{
    /// <summary>Whether <paramref name="name"/> is a shorter or differently closed name of <paramref name="full"/>, and not the same name.</summary>
    public static bool IsOtherNameOf(string name, string full)
    {
        if (name == full)
        {
            return false;
        }

        var (left, right) = (Core(name), Core(full));
        return left == right
            || IsShortNameOfProvince(left, right)
            || right == left + "公室"
            || left == right + "公室"
            || (left.Length >= 2 && right.EndsWith(left, StringComparison.Ordinal))
            || (right.Length >= 2 && left.EndsWith(right, StringComparison.Ordinal) && OfWhom().IsMatch(left.AsSpan(0, left.Length - right.Length)))
            || (HasSameEnds(left, right) && IsSubsequence(left, right) && !DiffersByNumber(left, right))
            || IsShortNameOfFirm(name, full);
    }

    /// <summary>Whether <paramref name="full"/> is the name that counts wherever it stands: that of a firm (交通银行股份有限公司) or a province (上海市).</summary>
    public static bool IsFullNameOf(string name, string full) => IsShortNameOfFirm(name, full) || IsShortNameOfProvince(name, full);

    /// <summary>Whether <paramref name="name"/> is the brand of the firm <paramref name="full"/>: 交通银行 of 交通银行股份有限公司, 长江能源 of 中国长江能源集团公司.</summary>
    private static bool IsShortNameOfFirm(string name, string full) =>
        name.Length < full.Length && full[^1] is '司' or '团' or '股' or '份' && Firm(full) is var whole && whole.Length < full.Length
        && Firm(name) is { Length: >= 2 } brand && whole.EndsWith(brand, StringComparison.Ordinal) && whole.Length - brand.Length <= 2;

    // Organisation without a bracketed alias: 马克思主义学院(国学研究院)党总支 → 马克思主义学院
    private static string Core(string name)
    {
        var organization = Unit.Named(name).Organization;
        var open = organization.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : organization.IndexOf(')', open);
        return close < 0 ? organization : organization.Remove(open, close - open + 1);
    }

    // 广西 of 广西壮族自治区, 上海 of 上海市, but not 吉林 of the city
    private static bool IsShortNameOfProvince(string left, string right) =>
        right.Length > left.Length && (right[^1] is '省' or '区' || (right[^1] == '市' && UnitLexicon.IsProvince(right))) && right.StartsWith(left, StringComparison.Ordinal) && (right.Length == left.Length + 1 || right.EndsWith("自治区", StringComparison.Ordinal)) && UnitLexicon.IsProvince(left);

    // 县发改局 of 县发展和改革局: the shorter the name, the more of its ends has to be the same.
    private static bool HasSameEnds(string left, string right) => left.Length >= 3 && left[^1] == right[^1]
        && (left[0] == right[0] || left.Length >= 5 || (left.Length == 4 && right.Length > 1 && left[^2] == right[^2]));

    // 市人民医院 and 市第二人民医院 are two.
    private static bool DiffersByNumber(string left, string right) => left.Contains('第', StringComparison.Ordinal) != right.Contains('第', StringComparison.Ordinal);

    // The brand in the name of a firm: 中国长江能源集团公司 → 中国长江能源; a branch (某分公司) is a firm of its own.
    private static string Firm(string name) => FirmEnding().Match(name) is { Success: true } ending ? name[..ending.Index] : name;

    // 校|机关   我校|机关   校党政|机关   我县|水利局, but not 市|水利局: a city and its county may both be meant
    [GeneratedRegex(@"\A(?:[我本][省市县区州旗校院局镇乡]|学?校|集团|公司)?(?:党政)?\z")]
    private static partial Regex OfWhom();

    [GeneratedRegex(@"(?<![分子])(?:\((?:集团|控股)\))?(?:集团|控股|股份|总|有限|责任|公司)+\z")]
    private static partial Regex FirmEnding();

    private static bool IsSubsequence(string part, string whole)
    {
        var at = 0;
        foreach (var c in whole)
        {
            at += at < part.Length && part[at] == c ? 1 : 0;
        }

        return at == part.Length;
    }
}
