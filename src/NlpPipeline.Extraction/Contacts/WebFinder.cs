using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>Finds web channels: platforms by name, addresses, and QR codes, which have no value of their own.</summary>
internal static partial class WebFinder
{
    private static readonly SearchValues<char> CodeMark = SearchValues.Create("码程台目");
    private static readonly WordSet PlatformLabels = new(["平台:", "平台 "]);
    private static readonly SearchValues<char> ScanMark = SearchValues.Create("码");
    private static readonly SearchValues<char> AddressMark = SearchValues.Create("/w");

    public static void Find(ContactCandidates candidates, Kind kind)
    {
        var found = false;
        foreach (var match in AnchoredSearch.Matches(Named(), candidates.Text, CodeMark, before: 28, after: 16))
        {
            found |= candidates.Offer(new Contact(ContactType.Web, Platform().Match(match.Value).Value), TextSpan.At(match.Index, match.Length), "named-platform");
        }

        foreach (var match in AnchoredSearch.Matches(Labelled(), candidates.Text, PlatformLabels, before: 6, after: 34))
        {
            var name = match.Groups["name"];
            found |= candidates.Offer(new Contact(ContactType.Web, Platform().Match(name.Value).Value), TextSpan.At(name.Index, name.Length), "labelled-platform");
        }

        foreach (var match in AnchoredSearch.Matches(Address(), candidates.Text, AddressMark, before: 8, after: 140))
        {
            found |= Decide(candidates, match);
        }

        if (!found && kind != Kind.Withdrawal && AnchoredSearch.Matches(Code(), candidates.Text, ScanMark, before: 20, after: 8).FirstOrDefault() is { } code)
        {
            candidates.Offer(new Contact(ContactType.Web, null), TextSpan.At(code.Index, code.Length), "code-to-scan");
        }
    }

    private static bool Decide(ContactCandidates candidates, Match match)
    {
        var span = TextSpan.At(match.Index, match.Value.TrimEnd('.', '/', '-').Length);
        if (!Announces().IsMatch(candidates.Before(span.Start, 24)) && !IsEntered(candidates, span))
        {
            candidates.Refuse(span, "link", "a link that takes no reports");
            return false;
        }

        return candidates.Offer(new Contact(ContactType.Web, span.In(candidates.Text)), span, "web-address");
    }

    // 登录青石县纪委监委网站(|http://www.b.example|)举报
    private static bool IsEntered(ContactCandidates candidates, TextSpan span) =>
        Enters().IsMatch(candidates.Before(span.Start, 24)) && Reports().IsMatch(candidates.After(span.End, 16));

    // 荆楚码上巡   “码上巡”平台   进入“荆楚码上巡”   “青石廉掌通”小程序   登录“江北e家”办公平台   官网“巡视信箱”栏目
    [GeneratedRegex("“[^“”\\n]{0,6}码上巡[察视]?”|“[^“”\\n]{2,12}”小程序(?!码)|(?<=[在过录陆入用开])“[^“”\\n]{2,12}”(?:移动|办公|信访|举报|网络|监督|在线|线上|服务|巡[视察]){0,3}平台|(?<=(?:网站|门户|官网))“[^“”\\n]{2,12}”栏目|(?:荆楚|清廉|阳光)?码上巡[察视]?")]
    private static partial Regex Named();

    // 网络平台:企业微信进入[“江淮监督在线”]
    [GeneratedRegex("(?:网络|网上|线上|举报|反映|监督|巡[视察])平台[: ] ?[^,。;\\n“”]{0,14}(?<name>“[^“”\\n]{2,12}”)(?!平台|小程序|码)")]
    private static partial Regex Labelled();

    // “|荆楚码上巡|”平台
    [GeneratedRegex("[^“”]+")]
    private static partial Regex Platform();

    // https://xs.example.gov.cn/report
    [GeneratedRegex("(?:https?://|www\\.)[A-Za-z0-9._~:/?#\\[\\]@!$&'*+=%-]{3,120}")]
    private static partial Regex Address();

    // 举报网址:   平台
    [GeneratedRegex("(?:举报|网上|反映|网络|监督|受理|征求意见)[^,。;\\n]{0,14}$|网址[^,。;\\n]{0,4}$|平台[^,。;\\n]{0,6}$")]
    private static partial Regex Announces();

    // 登录青石县纪委监委网站(
    [GeneratedRegex("(?:登[录陆]|访问|进入|通过)[^,。;\\n]{0,22}$")]
    private static partial Regex Enters();

    // )举报
    [GeneratedRegex("^[^,。;\\n]{0,6}(?:举报|反映|留言|提交|检举)")]
    private static partial Regex Reports();

    // 扫描下方二维码   扫码, but not 扫文末二维码查看, 扫描二维码访问移动版
    [GeneratedRegex("(?:扫描[^,。;\\n]{0,10})?二维码(?!,?(?:关注|查看|访问|阅读|下载|分享))|扫码(?:举报|反映|留言)|小程序码")]
    private static partial Regex Code();
}
