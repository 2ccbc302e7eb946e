using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>Finds announced channels: every contact announces its type, and so do words such as 值班电话 without a value.</summary>
public static partial class ChannelFinder
{
    private const int ServiceReach = 16;

    private static readonly SearchValues<char> Words = SearchValues.Create("话线短件箱码序网访待机iI");

    // 信箱位置: a column or label of places says that 信箱 means boxes.
    private static readonly WordSet PlacedBoxes = new(["信箱位置", "信箱设置", "信箱放置", "信箱摆放", "信箱地点"]);

    /// <summary>Finds the channels of <paramref name="page"/>; a withdrawal closes them all.</summary>
    public static Findings<ContactType> Find(AnalyzedDocument page, Findings<Contact> contacts, Kind kind)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(contacts);
        var findings = new Findings<ContactType>();
        if (kind == Kind.Withdrawal)
        {
            return findings;
        }

        var taken = new CoveredText(page.Text.Length);
        foreach (var contact in contacts.Mentions.Where(contact => contact.Value.Type != ContactType.Postcode))
        {
            findings.Accept(contact.Value.Type, contact.Span, "contact");
            taken.Cover(contact.Span);
        }

        if (kind is not (Kind.Feedback or Kind.Meeting))
        {
            FindWords(new ContactCandidates(page, kind), findings, taken);
        }

        return findings.InTextOrder();
    }

    private static void FindWords(ContactCandidates candidates, Findings<ContactType> findings, CoveredText taken)
    {
        var areBoxesPlaced = PlacedBoxes.OccursIn(candidates.Text);
        foreach (var match in AnchoredSearch.Matches(Announcement(), candidates.Text, Words, before: 12, after: 6))
        {
            var span = TextSpan.At(match.Index, match.Length);
            if (candidates.ReasonToRefuse(span) is { } refusal)
            {
                findings.Drop(span, refusal.Rule, refusal.Reason);
            }
            else if (!IsServiceLine(candidates, span) && !IsLabelOfContact(candidates.Text, span, taken))
            {
                findings.Accept(areBoxesPlaced && match.Groups["plain"].Success ? ContactType.Box : TypeOf(match), span, "announced");
            }
        }
    }

    // 举报电话:12388   12380举报热线
    private static bool IsServiceLine(ContactCandidates candidates, TextSpan word) =>
        ServiceBefore().IsMatch(candidates.Before(word.Start, ServiceReach)) || ServiceAfter().IsMatch(candidates.After(word.End, ServiceReach));

    // 邮政信箱:[66号楼]: the value tells the type.
    private static bool IsLabelOfContact(string text, TextSpan word, CoveredText taken)
    {
        var end = word.End < text.Length && text[word.End] == ':' ? word.End + 1 : word.End;
        return taken.Touches(new TextSpan(word.Start, end + 1));
    }

    private static ContactType TypeOf(Match match) =>
        match.Groups["phone"].Success ? ContactType.Phone
        : match.Groups["email"].Success ? ContactType.Email
        : match.Groups["box"].Success ? ContactType.Box
        : match.Groups["mailbox"].Success ? ContactType.Mailbox
        : match.Groups["web"].Success ? ContactType.Web
        : ContactType.Address;

    // 12388
    [GeneratedRegex(@"(?<!\d)12\d{3}$")]
    private static partial Regex ServiceBefore();

    // :12388   为“12388”
    [GeneratedRegex(@"^[:为是“( ]{0,3}(?:0\d{2,3}-)?12\d{3}(?!\d)")]
    private static partial Regex ServiceAfter();

    // 值班电话   电子邮箱   意见箱   邮政信箱   二维码   接访点
    [GeneratedRegex("(?<phone>(?:专门|专用|值班|联系|举报|信访|接访|监督|受理|咨询|热线|公开|征求意见|办公(?=电话(?:和|、|及))){1,3}电话|举报热线|(?:来访)?电话(?=[、和]短信|(?:受理|接听|值守)的?时间)|(?<=各组的)电话(?=[、和])|短信(?=受理)|手机短信|短信举报|短信平台|(?:接收)?短信(?:手机|号码)|(?:专门|专用|举报|值班)手机(?:号码)?)|(?<email>电子邮[箱件]|电子信箱|[Ee]-?mail|(?<=[、和及,举报专门用联系巡察工作]|巡[视察]组的?|各组的?)邮箱)|(?<box>征求意见箱|意见收集箱|意见建议箱|意见信箱|(?<!设置好)意见箱|举报箱|联系信箱|举报信箱|巡[视察](?:组(?:专用|专门)?)?信箱|征求意见信箱)|(?<mailbox>(?:专门|专用)?邮政(?:专用)?[信邮]箱|(?<=[、和及]|专门|专用)(?<plain>信箱))|(?<web>二维码(?!,?(?:关注|查看|访问|阅读|下载|分享))|码上巡|扫码(?:举报|反映|留言)|小程序|网络举报平台|网上举报)|(?<address>(?:流动)?接访(?:[点室]|地[点址])|来访接待(?:室|点|场所|窗口)?|信访接待(?:室|点|窗口)|接待(?:信访|来访)?地[址点]|信访(?:接待)?地[址点]|接待室|来访地[点址]|接访(?=:))")]
    private static partial Regex Announcement();
}
