using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>Where the finders of single contact types hand in what they found; refuses what no reader should use.</summary>
/// <param name="page">The document searched.</param>
/// <param name="kind">What it is.</param>
internal sealed partial class ContactCandidates(AnalyzedDocument page, Kind kind)
{
    private const int Reach = 60;

    private const string Closing = "(?:停止使用|停用|不再使用|不再受理|停止受理[^时])";

    /// <summary>The document searched.</summary>
    public AnalyzedDocument Page => page;

    /// <summary>Its normalised text.</summary>
    public string Text => page.Text;

    /// <summary>What was accepted and refused so far.</summary>
    public Findings<Contact> Findings { get; } = new();

    /// <summary>Accepts a contact unless its place speaks against it.</summary>
    /// <returns>Whether it was accepted.</returns>
    public bool Offer(Contact contact, TextSpan span, string rule)
    {
        if (ReasonToRefuse(span) is { } refusal)
        {
            Findings.Drop(span, refusal.Rule, refusal.Reason);
            return false;
        }

        Findings.Accept(contact with { Value = BracketsAsPrinted(contact, span) }, span, rule);
        return true;
    }

    private string? BracketsAsPrinted(Contact contact, TextSpan span) =>
        contact is { Type: ContactType.Box or ContactType.Address or ContactType.Mailbox, Value: { } value } ? page.WithBracketsAsPrinted(value, span) : contact.Value;

    /// <summary>Notes a refused candidate.</summary>
    public void Refuse(TextSpan span, string rule, string reason) => Findings.Drop(span, rule, reason);

    /// <summary>The text of the line before <paramref name="position"/>, at most <paramref name="reach"/> characters.</summary>
    public string Before(int position, int reach) =>
        new TextSpan(Math.Min(position, Math.Max(page.LineAt(position).Span.Start, position - reach)), position).In(Text);

    /// <summary>The text of the line from <paramref name="position"/> on, at most <paramref name="reach"/> characters.</summary>
    public string After(int position, int reach) =>
        new TextSpan(position, Math.Max(position, Math.Min(page.LineAt(position).Span.End, position + reach))).In(Text);

    /// <summary>Why nothing at <paramref name="span"/> is a contact of the announcement, or null.</summary>
    public (string Rule, string Reason)? ReasonToRefuse(TextSpan span)
    {
        if (page.IsOutsideAnnouncement(span))
        {
            return ("outside", "not in the text of the announcement");
        }

        if (kind == Kind.Withdrawal)
        {
            return ("closed", "a withdrawal closes the channels of the teams; what it still prints belongs to others");
        }

        var sentence = page.SentenceAt(span.Start);
        var before = new TextSpan(Math.Min(span.Start, Math.Max(sentence.Start, span.Start - Reach)), span.Start).In(Text);
        var after = new TextSpan(span.End, Math.Max(span.End, Math.Min(sentence.End, span.End + Reach))).In(Text);
        return AboutTheTeam().IsMatch(before) || (kind != Kind.Rectification && SupervisionLine().IsMatch(before + span.In(Text))) ? ("about-the-team", "takes complaints about the inspectors themselves")
            : ClosedBefore().IsMatch(before) || ClosedAfter().IsMatch(after) ? ("closed", "the channel is closed")
            : ForeignService().IsMatch(before) ? ("foreign-service", "belongs to a newspaper, a site or another service")
            : null;
    }

    /// <summary>Whether the line that a label such as 急救热线 announces belongs to another service.</summary>
    public static bool IsForeignService(string label) => ForeignService().IsMatch(label);

    // 对巡察组人员作风纪律的意见,请拨打监督电话   巡察组工作人员在巡察期间有违纪行为的,可向区纪委反映
    [GeneratedRegex("(?:对|反映|举报|监督)[^。;,]{0,8}巡[视察](?:组|干部|人员|工作人员)[^。;,]{0,16}(?:作风|纪律|违规|违纪|履职|廉洁|意见|监督)|巡[视察]组(?:工作人员|人员|干部|成员)(?:在[^,。;]{0,12})?(?:[如若]?(?:有|存在)[^,。;]{0,10})?(?:违纪|违规|违反|作风)")]
    private static partial Regex AboutTheTeam();

    // 设立监督电话:   In a report on rectification it takes comments on the report, and 专门的监督电话 is the team's.
    [GeneratedRegex("(?<!举报|信访|专门的?)监督(?:电话|热线)[: ]{0,2}(?:[0-9()-]{0,16})$")]
    private static partial Regex SupervisionLine();

    // 停用|的电话…, but not 原电话停用,启用新号…: the number behind is another
    [GeneratedRegex(Closing + "(?!.*(?:新|启用|改|变更))")]
    private static partial Regex ClosedBefore();

    // …|停止使用   由…|变更为…   …|的意见箱由巡察组收回, but not …|(原…已停用): what is closed is another
    [GeneratedRegex("^[^原]*?" + Closing + "|^[^,。;原]{0,22}(?:收回|撤回|撤除|拆除|取下)(?!信件|来信|材料)|^ ?(?:变更|更改|更换|调整|改)[为成]")]
    private static partial Regex ClosedAfter();

    // 新闻热线:   网站电话:   传真:   日报社主办 地址:   今后反映问题,请到区信访局,或拨打
    [GeneratedRegex("不良信息(?:举报)?(?:电话|热线|邮箱)?[: ]{0,2}$|(?:急救|急诊|求救|求助|维权|救援|报警|咨询|本版投诉|诉求热线|信访局|纪检监察(?:举报|机关)?|公安局|司法局)(?:电话|热线)?[: (]{0,2}$|(?:健康|供水|供电|供热|供气|燃气|用水|用电|报修|抢修|维修|预约|挂号|门诊|体检|导医|就诊|招生|就业|旅游|消费|缴费|客户|便民|服务|政务|市民)(?:咨询|预约|服务|抢修|求助|投诉)?(?:电话|热线|专线)[: (]{0,2}$|(?<=[ \\n]|^)(?:集团|公司|学校|医院|单位)?总机[: ]{0,2}$|(?:新闻|报料|爆料|广告|发行|投稿|订阅|网站|编辑部|技术支持|客服|(?<!电话[(/、])传真|QQ群?|微信公众号)[^,。;\n]{0,8}[: ]$|请?(?:联系|找)(?![^。;,\n]{0,12}巡)[^。;,\n]{1,16}[(](?:电话)?:?$|(?:请|可|或)(?:找|向|到)(?![^,。;\n]{0,18}巡)[^,。;\n]{0,20}[(]?(?:咨询|联系)?电话:? ?$|(?:(?<!电话[(/、])传真|网站电话|服务热线|新闻热线|[节栏]目热线|本报热线)[^,。;\n]{0,4}$|(?:主办|承办|客服热线|服务热线)[^,。;\n]{0,24}地址: ?$|(?:今后|以后|其[他它])[^。;]{0,14}[到向][^。;]{0,40}(?:拨打|电话)[: ]{0,2}$")]
    private static partial Regex ForeignService();
}
