using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Geography;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>Finds telephone numbers: by shape where an area code or a mobile prefix gives them away, by their label otherwise.</summary>
internal static partial class PhoneFinder
{
    private const int LabelReach = 24;

    // In a table six digits may be a postcode; what has an area code or nearly the length of a mobile number is none.
    private const int LongestOddBare = 6;
    private const int WidestListMark = 30;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> ListMarks = SearchValues.Create("、/,;或和及 ");

    public static void Find(ContactCandidates candidates)
    {
        Number? last = null;
        var mobilesTakeMessages = FromWhereMobilesTakeMessages(candidates.Text);
        foreach (var match in AnchoredSearch.Matches(PhoneNumber(), candidates.Text, Digits, before: 8, after: 24))
        {
            last = Decide(candidates, match, last, match.Groups["mobile"].Success && match.Index > mobilesTakeMessages) ?? last;
        }
    }

    // …(手机可收短信,下同) holds from there on, 专门手机既可接听电话,也可接收短信 in the whole text.
    private static int FromWhereMobilesTakeMessages(string text) =>
        !text.Contains("短信", StringComparison.Ordinal) ? text.Length : MobilesTakeMessages().Match(text) is not { Success: true } match ? text.Length : match.Groups["below"].Success ? match.Index : -1;

    private static Number? Decide(ContactCandidates candidates, Match match, Number? last, bool takesMessages)
    {
        var span = SpanOf(match);
        var before = candidates.Before(span.Start, LabelReach);
        var previous = last is not null && IsListed(candidates.Text, last.Span.End, span.Start) ? last : null;
        if (RuleFor(candidates, match, before, previous) is not { } rule)
        {
            candidates.Refuse(span, "no-phone-label", "digits that nothing calls a telephone number");
            return null;
        }

        var areaCode = match.Groups["area"] is { Success: true } area ? area.Value : InheritedAreaCode(match, previous);
        var value = Value(match, areaCode);
        var isLabelled = MessagesBefore().IsMatch(before) || previous is { IsLabelledForMessages: true };
        var sms = !match.Groups["land"].Success && (takesMessages || isLabelled || TakesMessages(before, candidates.After(span.End, LabelReach), previous));
        return candidates.Offer(new Contact(ContactType.Phone, value, sms), span, rule) ? new Number(span, areaCode, sms, isLabelled) : null;
    }

    private static string? RuleFor(ContactCandidates candidates, Match match, string before, Number? previous) =>
        OtherLabel().IsMatch(before) || (!match.Groups["mobile"].Success && MessengerLabel().IsMatch(before)) ? null
        : match.Groups["mobile"].Success ? "mobile"
        : match.Groups["land"].Success ? (NumberingPlan.IsAreaCode(match.Groups["area"].Value) ? "landline" : Labelled(before, "landline"))
        : match.Groups["bare"].Success ? (previous is not null ? "listed" : Labelled(before, "labelled") ?? InTable(candidates, match))
        : ServiceNumber().IsMatch(match.Value) ? null
        : DirectLabel().IsMatch(before) || (previous is { AreaCode: { } code } && match.Groups["area"].Value == code) || (match.Length > LongestOddBare && InTable(candidates, match) is not null) ? "odd-length" : null;

    private static string? Labelled(string before, string rule) => Label().IsMatch(before) ? rule : null;

    // A number in a cell of its own is a telephone number where a cell above is headed 电话.
    private static string? InTable(ContactCandidates candidates, Match match)
    {
        var (text, start, end) = (candidates.Text, match.Index, match.Index + match.Length);
        var isCell = (start == 0 || text[start - 1] is '\t' or '|' or '\n' or ' ') && (end == text.Length || text[end] is '\t' or '|' or '\n' or ' ');
        return isCell && HeadOfColumn().IsMatch(text.AsSpan(Math.Max(0, start - 2000), Math.Min(2000, start))) ? "cell" : null;
    }

    private static string? InheritedAreaCode(Match match, Number? previous) => match.Groups["bare"].Success ? previous?.AreaCode : null;

    private static string Value(Match match, string? areaCode)
    {
        var digits = string.Concat(match.Groups["number"].Value.Where(char.IsAsciiDigit));
        var extension = match.Groups["ext"] is { Success: true } ext ? $"转{ext.Value}" : "";
        return $"{(areaCode is null ? "" : $"{areaCode}-")}{digits}{extension}";
    }

    private static bool TakesMessages(string before, string after, Number? previous) =>
        MessagesAfter().IsMatch(after) || (previous is { Sms: true } && before.Length > 0 && ListMarks.Contains(before[^1]));

    private static bool IsListed(string text, int end, int start) =>
        start - end is > 0 and <= WidestListMark && Between().IsMatch(text.AsSpan(end, start - end));

    private static TextSpan SpanOf(Match match) => TextSpan.At(match.Index, match.Length);

    /// <summary>The number before in a list.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="AreaCode">Its area code, or null.</param>
    /// <param name="Sms">Whether it takes messages.</param>
    /// <param name="IsLabelledForMessages">Whether the label in front of the list says so: 短信:第一组…,第二组….</param>
    private sealed record Number(TextSpan Span, string? AreaCode, bool Sms, bool IsLabelledForMessages);

    // (手机可收短信,下同)   |短信手机| at the head of a column, or |手机(只收短信)|   电话(手机可发短信)   上述手机可接电话、可收短信   专门手机(可接听电话,也可接收短信)
    [GeneratedRegex("短信(?<below>,下同)|(?<=[\\n\\t|] ?)(?:[\\p{IsCJKUnifiedIdeographs}/]{0,6}短信[\\p{IsCJKUnifiedIdeographs}/]{0,4}|[\\p{IsCJKUnifiedIdeographs}/]{2,6}\\([^()不0-9\\n]{0,8}短信\\))(?<below>(?= ?[\\n\\t|]{1,3} ?(?:[\\p{IsCJKUnifiedIdeographs}:-]|\\d{1,2}[ \\n\\t|])))|(?:手机\\([^()不0-9\\n]{0,8}|\\p{IsCJKUnifiedIdeographs}\\(手机(?:号码?)?可?(?:接?收|发送?))短信\\)(?<below>(?=[ \\t|\\n]))|(?:(?:专门|专用|值班|举报|上述|以上|各组|下列)(?:值班|联系|举报)?(?:手机|电话)|[,。;\\n]手机)(?:号码?)?(?:\\([^。;0-9()不]{0,12}[可收发][^。;0-9()不]{0,6}短信|(?:均|都|既|也|可|能|只|仅)[^。;0-9()不]{0,12}短信)", RegexOptions.ExplicitCapture)]
    private static partial Regex MobilesTakeMessages();

    // 0731-81116789   (0731)88170326   0745~4722301   86980562   138 5990 7716   024-43286600转8021   481037
    [GeneratedRegex(@"(?<![0-9A-Za-z@.*+-])(?:\+?86[ -])?(?:(?<mobile>(?<number>1[3-9]\d[ -]?\d{4}[ -]?\d{4}))|(?<land>(?:\((?<area>010|02\d|0[3-9]\d\d)\)|(?<area>010|02\d|0[3-9]\d\d))[ ~-]{0,3}(?<number>\d{7,8}|\d{3,4}[ -]\d{4}))|(?<bare>(?<number>[2-9]\d{6,7}))|(?<odd>(?<area>010|02\d|0[3-9]\d\d)-(?<number>\d{5,6}|\d{9})|(?<number>[1-9]\d{4,5}|1[3-9]\d{8}|1[3-9]\d{10})))(?: ?(?:转|分机号?:?|-)(?<ext>\d{1,5}))?(?![0-9@A-Za-z*]|[.:年月日]\d?)")]
    private static partial Regex PhoneNumber();

    // 、   /   (第一组)、   ;第二巡察组:
    [GeneratedRegex(@"^ ?(?:\([^()0-9]{1,14}\))?[、/,;或和及 ]{1,4}(?:(?:[省市县区校]委|党委)?(?:第[一二三四五六七八九十]{1,3}(?:巡[视察])?组|巡[视察][一二三四五六七八九十]{1,3}组)[: ]{0,2})?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Between();

    // 值班电话:   电    话:   联系方式   座机   来电:
    [GeneratedRegex("(?:来电(?=:)|电 {0,6}话|热线|座机|手 {0,6}机|短信|号码|联系方式|拨打|致电)[^,。;\n0-9]{0,14}$")]
    private static partial Regex Label();

    // 电话:
    [GeneratedRegex("(?:电 {0,6}话|热线|座机|手 {0,6}机|短信)(?:号码)?(?:为|是)?[: ]{0,2}$")]
    private static partial Regex DirectLabel();

    // 联系电话
    [GeneratedRegex("电话|座机|手机|联系方式")]
    private static partial Regex HeadOfColumn();

    // 传真:   邮编:   备案号
    [GeneratedRegex("(?:(?<!电话[(/、])传真|邮编|邮政编码|备案号?|ICP备|索引号|文号|QQ群?号?|账号|编号|代码|许可证号?)[^,。;\n0-9]{0,6}$")]
    private static partial Regex OtherLabel();

    // 微信号:   手机/微信:   A mobile number behind it is one to call as well, other digits are not.
    [GeneratedRegex("微信号?[^,。;\n0-9]{0,6}$")]
    private static partial Regex MessengerLabel();

    // 12388   0731-12388
    [GeneratedRegex(@"^(?:0\d{2,3}-)?12\d{3}$|^1[01]\d{3}$|^9\d{4}$")]
    private static partial Regex ServiceNumber();

    // 短信:   短信手机:   手机短信
    [GeneratedRegex("(?:短信|简讯)[^,。;、0-9]{0,12}$")]
    private static partial Regex MessagesBefore();

    // (可收短信)   (工作日接听),可接收短信   (受理来电、短信,工作日9:00   ,接听和收短信时间   ,短信亦可   (用于接收举报短信)
    [GeneratedRegex("^ ?(?:\\([^()不]{0,14}(?:短信|简讯)|\\([^()不]{0,14}\\),(?:也|还|并)?可(?:以)?(?:接?收|发送?)短信|发(?:送)?(?:举报)?短信|,?[^,。;0-9不]{0,4}(?:短信(?:亦可|同号)|(?:只|仅|可)(?:接收?|收|发送?)(?:举报)?短信|接收短信)|,[^,。;]{0,16}[和及、](?:接?收|接受)(?:举报)?短信|,24小时[^,。;0-9]{0,6},只接?收短信)")]
    private static partial Regex MessagesAfter();
}
