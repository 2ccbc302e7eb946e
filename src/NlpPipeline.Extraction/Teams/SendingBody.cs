using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction.Teams;

/// <summary>The body that sends the teams, as far as the wording tells it before teams and rounds are known.</summary>
internal static partial class SendingBody
{
    /// <summary>The first body printed with its teams, else the first printed with a round or the decision to inspect; null where there is none.</summary>
    public static string? Of(string text) => OfTeams(text) ?? First(text, Dispatch());

    /// <summary>The first body printed with its teams or as sending them; null where there is none.</summary>
    public static string? OfTeams(string text) => First(text, Teams());

    private static string? First(string text, Regex pattern)
    {
        var sendsXunshi = new Lazy<bool>(() => text.Contains("巡视组", StringComparison.Ordinal), LazyThreadSafetyMode.None);
        foreach (Match match in pattern.Matches(text))
        {
            if (CommitteeReader.ReadBefore(text, match.Index + match.Length) is { } committee)
            {
                // 中央 sends no 巡察组: where no 巡视组 is printed, it only gave the order.
                if (committee.Name != "中央" || sendsXunshi.Value)
                {
                    return committee.Name == "党委" ? SchoolIn(text) ?? committee.Name : committee.Name;
                }
            }
        }

        return null;
    }

    /// <summary>The owner of 党委第一巡察组 in a text that also says 校党委 or 学校党委 is 校党委; any other owner stays as printed.</summary>
    public static string? OwnerInFull(string? owner, string text) => owner == "党委" && SchoolIn(text) is not null ? "校党委" : owner;

    // 校党委, or 学校党委 where the text prints nothing shorter.
    private static string? SchoolIn(string text)
    {
        var at = text.IndexOf("校党委", StringComparison.Ordinal);
        for (var next = at; next >= 0; next = text.IndexOf("校党委", next + 1, StringComparison.Ordinal))
        {
            if (next == 0 || text[next - 1] != '学')
            {
                return "校党委";
            }
        }

        return at < 0 ? null : "学校党委";
    }

    // 县委|巡察组   市委|4个巡察组   区委|派出, but not 市委巡察组正县级组长
    [GeneratedRegex(@"(?:[委组]|中央)(?=(?:[0-9一二两三四五六七八九十]{1,3}个)?巡[视察]组(?![正副]?[厅处科县局]级)|派出|(?:组建|成立|抽调)了?[0-9一二两三四五六七八九十]{1,3}个[^,。;]{0,8}巡[视察]组)")]
    private static partial Regex Teams();

    // 区委|第四轮巡察   部党组|召开2015年第二轮巡视   省委|统一部署   校党委|批准   中央|关于巡视工作
    [GeneratedRegex(@"(?:[委组](?!员会|织)|中央|委员会)(?=(?!关于巡视巡察)[一-龥]{0,2}巡[视察]|第[一二三四五六七八九十0-9]{1,3}轮|首轮|(?:于?近日|日前)?(?:正式)?启动|(?:召开|举行|开启|组织|开展)了?(?:[0-9]{4}年)?(?:第[一二三四五六七八九十0-9]{1,3}|首)轮巡|统一部署|统一安排|安排(?:部署)?,|的?批准|同意|关于巡[视察](?!巡察))")]
    private static partial Regex Dispatch();
}
