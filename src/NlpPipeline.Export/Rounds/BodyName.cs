using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Geography;

namespace NlpPipeline.Export.Rounds;

/// <summary>Whether the name of a sending body says which body it is, wherever it is read.</summary>
internal static partial class BodyName
{
    private const int PrefectureDigits = 4;

    /// <summary>
    /// Whether only one body is so called: neither a name that every city has (市委, 局党组, 市直机关工委), nor a department without its place
    /// (教育厅党组), nor a district that several cities have (鼓楼区委).
    /// </summary>
    public static bool IsUnique(string body) =>
        !Generic().IsMatch(body) && !IsShared(body) && (!Department().IsMatch(body) || Gazetteer.NamesIn(body).Any());

    private static bool IsShared(string body) =>
        body.EndsWith('委') && Gazetteer.Named(body.AsSpan(0, body.Length - 1)).DistinctBy(division => division.Code[..PrefectureDigits]).Skip(1).Any();

    // 市委   自治区党委   校党委   局党组   集团公司党委   开发区党工委   市直机关工委
    [GeneratedRegex(
        @"^(?:省|自治区|自治州|自治县|市|地|州|盟|县|区|旗|镇|乡|街道|校|学校|大学|学院|高校|院|医院|研究院|研究所|所|部|委|厅|局|总局|署|办|社|行|总行|分行|银行|中心|集团|公司|总公司|企业|师|团|村|园区|新区|开发区|高新区|经开区|管委会|机关|直|直属|本|我)*(?:委|党委|党组|党工委|工委|党总支|国资委)$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Generic();

    // 教育厅党组   省教育厅党组   县教育局党组; the national ones are called 国家… or …总局
    [GeneratedRegex("^[^国]*(?<!总)[厅局](?:党委|党组)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Department();
}
