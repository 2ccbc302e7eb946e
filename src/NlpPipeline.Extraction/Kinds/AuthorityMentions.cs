using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Kinds;

/// <summary>Reads the places that name a sending body in its office: with a team, a round, a decision, or as the signature.</summary>
internal static partial class AuthorityMentions
{
    private static readonly WordsByLast Anchors = new(["中共", "经", "届", "根据", "按照", "由", "受", "据", "将", "对", "在", "向", "和", "与", "日", "代表", "年", "访", "随着", "遵照", "依照", "依据"]);

    /// <summary>Rule of a body that approved the round: 经青石县委批准.</summary>
    public const string Approval = "approval";

    /// <summary>All such places in order.</summary>
    public static IReadOnlyList<Mention<string>> In(AnalyzedDocument page)
    {
        var mentions = new List<Mention<string>>();
        foreach (var match in Dispatch().EnumerateMatches(page.Text))
        {
            if (SenderBefore(page, match.Index + match.Length) is { } committee && !IsInspectedItself(page.Text, committee.Span))
            {
                mentions.Add(IsAnchored(page.Text, committee.Span.Start)
                    ? new Mention<string>(committee.Name, committee.Span, Approves(page.Text, committee.Span) ? Approval : "dispatch")
                    : new Mention<string>(committee.Name[^2..], new TextSpan(committee.Span.End - 2, committee.Span.End), "dispatch-without-place"));
            }
        }

        return mentions;
    }

    /// <summary>
    /// The place that prints <paramref name="sender"/> (市委) with the name of its city, in whatever office; null where none or several cities have one. What is spoken to or
    /// looked into (向青石县委书记反馈) is not the sender.
    /// </summary>
    public static Mention<string>? WithPlace(AnalyzedDocument page, string sender)
    {
        Mention<string>? found = null;
        for (var at = page.Text.IndexOf(sender, StringComparison.Ordinal); at >= 0; at = page.Text.IndexOf(sender, at + 1, StringComparison.Ordinal))
        {
            if (SenderBefore(page, at + sender.Length) is not { } committee || committee.Name.Length <= sender.Length
                || !IsAnchored(page.Text, committee.Span.Start) || IsSpokenTo(page.Text, committee.Span.Start))
            {
                continue;
            }

            if (found is not null && found.Value != committee.Name)
            {
                return null;
            }

            found ??= new Mention<string>(committee.Name, committee.Span, "place-of-sender");
        }

        return found;
    }

    private static bool Approves(string text, TextSpan span) =>
        span.Start > 0 && text[span.Start - 1] == '经' && (text.AsSpan(span.End).StartsWith("批准") || text.AsSpan(span.End).StartsWith("同意"));

    private static bool IsSpokenTo(string text, int start) => start > 0 && text[start - 1] is '对' or '向' or '到' or '驻' or '访';

    // 省委对|省粮食局党组|开展专项巡视
    private static bool IsInspectedItself(string text, TextSpan span) =>
        span.Start > 0 && text[span.Start - 1] == '对' && (text.AsSpan(span.End).StartsWith("开展") || text.AsSpan(span.End).StartsWith("进行") || text.AsSpan(span.End).StartsWith("实施"));

    private static Committee? SenderBefore(AnalyzedDocument page, int end) =>
        CommitteeReader.ReadBefore(page.Text, end) is { } committee && !page.IsOutsideAnnouncement(committee.Span)
        && !Several().IsMatch(committee.Name) && !Superior().IsMatch(page.Text.AsSpan(committee.Span.End)) ? committee : null;

    // Behind an unknown word the place is not trusted: 完成|市委巡察任务.
    private static bool IsAnchored(string text, int start) =>
        start == 0 || text[start - 1] is < '一' or > '龥' || Anchors.LengthAtEnd(text.AsSpan(0, start)) > 0;

    // 省市县委 are three bodies, 市县党委 those of all places
    [GeneratedRegex("^[省市县区州]{2,}党?委$")]
    private static partial Regex Several();

    // 省委|、滨江市委|、白石县委部署   滨江市委|的工作部署,按照市委意见: the last of the list sends the teams.
    [GeneratedRegex(@"\A(?:[、和及与](?:省[市县]{0,2}|自治区|市县?)委?(?:[、和及与][市县区]委?)?(?:关于|有关|巡[视察]|对巡|决策|部署|要求)|的?(?:工作)?(?:部署|要求|安排),(?:按照|根据)[市县区州]委|(?:(?:关于)?(?:巡[视察])?(?:巡察)?(?:上下联动)?的?(?:工作)?(?:安排|部署|要求|精神))?(?:[、和及与]|以及)(?:中共)?[\p{IsCJKUnifiedIdeographs}]{0,8}[省市县区州盟旗]委(?:[、和及与的]|关于|巡[视察]|工作|部署|要求|安排|统一|决))", RegexOptions.ExplicitCapture)]
    private static partial Regex Superior();

    // 县委|巡察组   区委|第四轮巡察   省委|统一部署   校党委|批准   中央|关于巡视工作   水利部党组|成员   中共青石县委员会|第二巡察组   八届秦川区委|于2020年10月至2021年1月开展   市委|对巡察工作的统一部署   部党组|举行2015年第二轮巡视动员会   集团党组|召开会议,对第一轮巡视
    [GeneratedRegex(
        @"(?:[委组](?!员会|织)|中央(?!军委)|委员会)(?=(?:\d{0,3}[\p{IsCJKUnifiedIdeographs}]{0,6}巡[视察])|第[一二三四五六七八九十0-9]{1,3}|首轮|20\d\d年|今年|(?:于?近日|日前)?(?:正式)?启动|的?统一|的(?:部署|安排|要求)|对巡[视察]工作|[这此]次安排|举行[^,。;\n]{0,8}轮巡|(?:在\p{IsCJKUnifiedIdeographs}{2,8})?召开会议,[^,。;\n]{0,20}(?:轮|的)巡[视察]|指派|(?:常委会?)?会议(?:研究|批准|同意|决定|审议)|的?批准|同意|派(?:出|[0-9一二三四五六七八九十]{1,2}个)|(?:组建|成立|抽调)了?[0-9一二两三四五六七八九十]{1,3}个[^,。;\n]{0,8}巡[视察]组|意见|关于|的?决定|研究|部署|安排|工作(?:要求|部署|安排)|要求|召开[^,。;\n]{0,8}巡[视察]|召开[^,。;\n]{0,12}第?[一二三四五六七八九十0-9]{1,3}轮|[39五三]人小组|成员|常委|把|、|(?:[于从自] ?)?(?:20\d\d年)?\d{1,2}月[^,。;\n]{0,30}(?:开展|启动|派出|对))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Dispatch();
}
