using System.Buffers;

namespace NlpPipeline.Extraction.Geography;

/// <summary>An administrative division: a province, prefecture or county.</summary>
/// <param name="Code">Six digits after GB/T 2260: province, prefecture, county.</param>
/// <param name="Name">Official name (<c>咸宁市</c>).</param>
public sealed record Division(string Code, string Name)
{
    /// <summary>What official names end with, and levels are called: 省, 市, 县, ….</summary>
    internal static SearchValues<char> LastCharacters { get; } = SearchValues.Create("省市县区州盟旗");

    /// <summary>Place in the hierarchy.</summary>
    public DivisionLevel Level =>
        Code.EndsWith("0000", StringComparison.Ordinal) ? DivisionLevel.Province
        : Code.EndsWith("00", StringComparison.Ordinal) ? DivisionLevel.Prefecture
        : DivisionLevel.County;

    /// <summary>Code of the province that it belongs to; its own code for a province.</summary>
    public string ProvinceCode => $"{Code[..2]}0000";
}

/// <summary>Levels of administrative divisions.</summary>
public enum DivisionLevel
{
    /// <summary>省, 自治区, 直辖市, 特别行政区.</summary>
    Province,

    /// <summary>地级市, 自治州, 地区, 盟.</summary>
    Prefecture,

    /// <summary>县, 县级市, 区, 旗.</summary>
    County,
}
