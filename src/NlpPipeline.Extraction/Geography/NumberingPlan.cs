
namespace NlpPipeline.Extraction.Geography;

/// <summary>Where telephone area codes and postcodes belong. Immutable and safe to share between threads.</summary>
public static class NumberingPlan
{
    private static readonly Dictionary<string, string[]> DivisionsByAreaCode =
        DataFile.ReadLines("Geography.Data.area-codes.tsv")
            .Select(line => line.Split('\t'))
            .GroupBy(cells => cells[0], cells => cells[1], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> ProvinceByPostcodePrefix =
        DataFile.ReadLines("Geography.Data.postcode-prefixes.tsv")
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);

    private static readonly HashSet<string> EightDigitAreaCodes =
        DataFile.ReadLines("Geography.Data.eight-digit-area-codes.txt").ToHashSet(StringComparer.Ordinal);

    /// <summary>Number of digits behind <paramref name="areaCode"/>: 8 or 7.</summary>
    public static int SubscriberDigits(string areaCode) => EightDigitAreaCodes.Contains(areaCode) ? 8 : 7;

    /// <summary>Whether <paramref name="areaCode"/> (with its 0) is in use.</summary>
    public static bool IsAreaCode(string areaCode) => DivisionsByAreaCode.ContainsKey(areaCode);

    /// <summary>Codes of the divisions that use <paramref name="areaCode"/>; none if it is not in use.</summary>
    public static IReadOnlyList<string> DivisionsWithAreaCode(string areaCode) =>
        DivisionsByAreaCode.TryGetValue(areaCode, out var divisions) ? divisions : [];

    /// <summary>The province of <paramref name="areaCode"/>, or null if it is not in use.</summary>
    public static Division? ProvinceOfAreaCode(string areaCode) =>
        DivisionsByAreaCode.TryGetValue(areaCode, out var divisions) ? Gazetteer.WithCode($"{divisions[0][..2]}0000") : null;

    /// <summary>The province of a six-digit <paramref name="postcode"/>, or null if no place has such a postcode.</summary>
    public static Division? ProvinceOfPostcode(string postcode)
    {
        ArgumentNullException.ThrowIfNull(postcode);
        return postcode.Length == 6 && ProvinceByPostcodePrefix.TryGetValue(postcode[..2], out var province)
            ? Gazetteer.WithCode(province)
            : null;
    }
}
