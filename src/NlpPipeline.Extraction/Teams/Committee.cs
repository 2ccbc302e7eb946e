using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Teams;

/// <summary>A sending body as one place of the text prints it.</summary>
/// <param name="Name">Its short name without 中共: <c>青石县委</c>, <c>校党委</c>, <c>教育部党组</c>, <c>中央</c>.</param>
/// <param name="Term">届 printed inside the name (<c>校第四届党委</c>), or null.</param>
/// <param name="Span">Where it is printed.</param>
internal sealed partial record Committee(string Name, int? Term, TextSpan Span)
{
    /// <summary>The name as a team carries it: a 届 behind the name of the institution stays (<c>校第四届党委</c>).</summary>
    public string TeamOwner { get; init; } = Name;

    private static readonly string[] OwnCommittees = ["党委", "校党委", "学校党委"];

    /// <summary>
    /// Whether two names may mean the same body, one printed more fully than the other: <c>市委</c> and <c>聊城市委</c>,
    /// <c>党委</c> and <c>校党委</c>, <c>教育部</c> and <c>教育部党组</c>.
    /// </summary>
    public static bool AreCompatible(string left, string right) => ArePrintedAlike(WithoutTerm(left), WithoutTerm(right));

    private static bool ArePrintedAlike(string left, string right) =>
        left.EndsWith(right, StringComparison.Ordinal)
        || right.EndsWith(left, StringComparison.Ordinal)
        || IsElision(left, right)
        || IsElision(right, left)
        || (OwnCommittees.Contains(left) && IsOfUniversity(right))
        || (OwnCommittees.Contains(right) && IsOfUniversity(left));

    /// <summary>Whether the name is one by which every company calls its own body: 集团公司党委, 集团党组.</summary>
    public static bool IsOwnNameOfCompany(string name) => name is "集团公司党委" or "集团党委" or "公司党委" or "集团公司党组" or "集团党组" or "公司党组";

    /// <summary>The fuller of two compatible names; 校党委 stands for 学校党委 too where a text prints both.</summary>
    public static string Fuller(string left, string right) =>
        left == "校党委" && right == "学校党委" ? left
        : right == "校党委" && left == "学校党委" ? right
        : right.Length > left.Length ? right : left;

    // 校党委 of 江北大学党委
    private static bool IsOfUniversity(string name) => OwnCommittees.Contains(name) || name.EndsWith("大学党委", StringComparison.Ordinal) || name.EndsWith("学院党委", StringComparison.Ordinal);

    /// <summary>The name without the 届 that stands inside it: 校|第四届|党委.</summary>
    public static string WithoutTerm(string name) => name.Contains('届', StringComparison.Ordinal) ? TermPrinted().Replace(name, "") : name;

    [GeneratedRegex("第?[一二三四五六七八九十]{1,3}届")]
    private static partial Regex TermPrinted();

    private static bool IsElision(string elided, string full) =>
        full.Length == elided.Length + 2 && full.StartsWith(elided, StringComparison.Ordinal)
        && (full.EndsWith("党组", StringComparison.Ordinal) || full.EndsWith("党委", StringComparison.Ordinal));
}
