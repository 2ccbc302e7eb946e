using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>Finds numbered mailboxes of the post with the place printed before them.</summary>
internal static partial class MailboxFinder
{
    private const int LongestPlace = 40;

    // 江北省临江市A074号
    private const string LetteredNumber = "\\p{IsCJKUnifiedIdeographs}{2,16}[省市县区州盟旗师团](?:第 ?)?[A-Z]{1,2} ?\\d{2,6} ?号";

    // What every match of Letters begins with: keep the two in step.
    private static readonly WordSet LetterWords = new(["来信", "信件", "信函", "邮寄", "寄至", "寄往", "寄到", "请寄"]);

    private static readonly SearchValues<char> BoxMark = SearchValues.Create("箱");
    private static readonly SearchValues<char> Borders = SearchValues.Create(":,。;、()“”|\t");

    public static void Find(ContactCandidates candidates)
    {
        FindLabelled(candidates);
        FindLettered(candidates);
        foreach (var match in AnchoredSearch.Matches(NumberedBox(), candidates.Text, BoxMark, before: 32, after: 16))
        {
            if (WebMail().IsMatch(match.Value))
            {
                continue;
            }

            var span = new TextSpan(StartOfPlace(candidates, match.Index), match.Index + match.Length);
            var value = span.In(candidates.Text).Replace(" ", "", StringComparison.Ordinal);
            candidates.Offer(new Contact(ContactType.Mailbox, value), span, "numbered-box");
        }
    }

    /// <summary>Whether <paramref name="value"/> is the number of a mailbox whatever stands before it, since its number begins with a letter: 江北省临江市A074号.</summary>
    public static bool IsLettered(ReadOnlySpan<char> value) => Lettered().IsMatch(value);

    /// <summary>Whether <paramref name="value"/>, printed behind a label of mailboxes, is the number of one: 江北省临江市A074号.</summary>
    public static bool IsNumberOfBox(ReadOnlySpan<char> value) => BareNumber().IsMatch(value);

    private static void FindLabelled(ContactCandidates candidates)
    {
        foreach (var match in AnchoredSearch.Matches(Labelled(), candidates.Text, BoxMark, before: 8, after: 40))
        {
            var value = match.Groups["value"];
            if (IsNumberOfBox(value.ValueSpan))
            {
                candidates.Offer(new Contact(ContactType.Mailbox, value.Value.Replace(" ", "", StringComparison.Ordinal)), TextSpan.At(value.Index, value.Length), "labelled-number");
            }
        }
    }

    private static void FindLettered(ContactCandidates candidates)
    {
        foreach (var match in AnchoredSearch.Matches(Letters(), candidates.Text, LetterWords, before: 0, after: 40))
        {
            var value = match.Groups["value"];
            candidates.Offer(new Contact(ContactType.Mailbox, value.Value.Replace(" ", "", StringComparison.Ordinal)), TextSpan.At(value.Index, value.Length), "lettered-number");
        }
    }

    private static int StartOfPlace(ContactCandidates candidates, int position)
    {
        var before = candidates.Before(position, LongestPlace);
        var start = before.AsSpan().LastIndexOfAny(Borders) + 1;
        var lead = Lead().Match(before, start);
        start = lead.Success ? lead.Index + lead.Length : start;
        while (start < before.Length && before[start] == ' ')
        {
            start++;
        }

        return position - before.Length + start;
    }

    // 第12号邮政信箱   289号信箱   A018号信箱   邮政专用信箱289号   1026号邮政信箱第一分箱   1960邮箱
    [GeneratedRegex("(?:(?<![0-9-])第? ?[A-Za-z]{0,3} ?-?\\d{1,6}(?:-\\d{1,3})? ?[号#]? ?|第?[一二三四五六七八九十百〇零]{1,6}号 ?)(?:邮政|专用|邮局|巡[视察]|专门){0,3}[信邮]箱(?:第?[一二三四五六七八九十0-9]{1,3}号?分箱)?|(?:邮政|专用|邮局){1,3}信箱 ?第? ?[A-Za-z]{0,3}-?\\d{1,8} ?号?(?:分箱|信箱)?(?!\\d)")]
    private static partial Regex NumberedBox();

    // 邮政信箱:|江北省临江市A074号
    [GeneratedRegex("(?:邮政(?:专用)?|专用|专门)信箱(?:设在|为|是)?[: ]{0,2}(?<value>[^,。;:、()\\n\\t|]{2,32}?号)(?![^,。;、()\\n]{0,4}[信邮分]箱|楼|室|院)")]
    private static partial Regex Labelled();

    // 江北省临江市A074号   临江市第26号, but not 临江市人民路1号
    [GeneratedRegex("^(?!第)\\p{IsCJKUnifiedIdeographs}[^路街巷弄道院楼室厅村组信箱]{1,23}?(?:第 ?)?(?:[A-Z]{1,2} ?\\d{2,6}|\\d{1,6}) ?号$")]
    private static partial Regex BareNumber();

    [GeneratedRegex("^" + LetteredNumber + "$")]
    private static partial Regex Lettered();

    // 来信:[江北省临江市A074号],   来信请寄[临江市A074号]
    [GeneratedRegex("(?:来信|信件|信函|邮寄|寄[至往到]|请寄)(?:地址|请?寄?[至往到]?)?[: ]{0,2}(?<value>" + LetteredNumber + ")(?=[,。;、()\\n ]|$)")]
    private static partial Regex Letters();

    // 163邮箱
    [GeneratedRegex("^(?:163|126|139|188|189|21|QQ|qq) ?邮箱$")]
    private static partial Regex WebMail();

    // 来信请寄   邮政信箱为   地址
    [GeneratedRegex("\\G.*(?:写信[至到往给]?|寄信?[至到往给]?|信箱|邮箱|地址|来信|信件|[为是设]|再写|写上?|请?投[至到入]?|委(?:第[一二三四五六七八九十0-9]{1,3})?巡[视察]组(?=[A-Za-z0-9]))[ :]{0,2}")]
    private static partial Regex Lead();
}
