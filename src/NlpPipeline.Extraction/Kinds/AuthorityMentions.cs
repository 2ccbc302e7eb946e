using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Kinds;

/// <summary>Reads the places that name a sending body in its office: with a team, a round, a decision, or as the signature.</summary>
internal static partial class AuthorityMentions
{
    private static readonly string[] Anchors = ["中共", "经", "届", "根据", "按照", "由", "受", "据", "将", "对", "在", "向", "和", "与", "日", "代表", "年", "访"];

    /// <summary>All such places in order.</summary>
    public static IReadOnlyList<Mention<string>> In(AnalyzedDocument page)
    {
        var mentions = new List<Mention<string>>();
        foreach (var match in Dispatch().EnumerateMatches(page.Text))
        {
            if (CommitteeReader.ReadBefore(page.Text, match.Index + match.Length) is { } committee && !page.IsOutsideAnnouncement(committee.Span)
                && !Several().IsMatch(committee.Name) && !Superior().IsMatch(page.Text.AsSpan(committee.Span.End)))
            {
                mentions.Add(IsAnchored(page.Text, committee.Span.Start)
                    ? new Mention<string>(committee.Name, committee.Span, "dispatch")
                    : new Mention<string>(committee.Name[^2..], new TextSpan(committee.Span.End - 2, committee.Span.End), "dispatch-without-place"));
            }
        }

        return mentions;
    }

    // Behind an unknown word the place is not trusted: 完成|市委巡察任务.
    private static bool IsAnchored(string text, int start) =>
        start == 0 || text[start - 1] is < '一' or > '龥' || Anchors.Any(anchor => text.AsSpan(0, start).EndsWith(anchor, StringComparison.Ordinal));

    // 省市县委 are three bodies
    [GeneratedRegex("^[省市县区州]{2,}委$")]
    private static partial Regex Several();

    // 省委|、滨江市委|、白石县委部署: the last of the list sends the teams.
    [GeneratedRegex(@"\A(?:(?:关于)?(?:巡[视察])?(?:工作)?(?:安排|部署|要求|精神))?(?:[、和及与]|以及)(?:中共)?[\p{IsCJKUnifiedIdeographs}]{0,8}[省市县区州盟旗]委(?:[、和及与]|关于|巡[视察]|工作|部署|要求|安排|统一|决)", RegexOptions.ExplicitCapture)]
    private static partial Regex Superior();

    // 县委|巡察组   区委|第四轮巡察   省委|统一部署   校党委|批准   中央|关于巡视工作   水利部党组|成员   中共青石县委员会|第二巡察组   八届秦川区委|于2020年10月至2021年1月开展
    [GeneratedRegex(
        @"(?:[委组](?!员会)|中央(?!军委)|委员会)(?=(?:\d{0,3}[\p{IsCJKUnifiedIdeographs}]{0,6}巡[视察])|第[一二三四五六七八九十0-9]{1,3}|首轮|20\d\d年|今年|(?:于?近日|日前)?(?:正式)?启动|的?统一|指派|(?:常委会?)?会议(?:研究|批准|同意|决定|审议)|的?批准|同意|派出|关于|的?决定|研究|部署|安排|工作(?:要求|部署|安排)|要求|召开[^,。;\n]{0,8}巡[视察]|召开[^,。;\n]{0,12}第?[一二三四五六七八九十0-9]{1,3}轮|[39五三]人小组|成员|常委|把|、|(?:[于从自] ?)?(?:20\d\d年)?\d{1,2}月[^,。;\n]{0,30}(?:开展|启动|派出|对))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Dispatch();
}
