using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>Finds e-mail addresses around every @.</summary>
internal static partial class EmailFinder
{
    private static readonly WordSet Disguises = new(["#", "(at)", "[at]", "(AT)", "[AT]", "(@)"]);

    private const int LongestPart = 64;
    private const int LongestBrokenPart = 24;

    public static void Find(ContactCandidates candidates)
    {
        FindDisguised(candidates);
        var text = candidates.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (start, end) = (LocalStart(text, at), DomainEnd(text, at));
            if (start < at && text.AsSpan(at + 1, end - at - 1).Contains('.'))
            {
                var span = new TextSpan(start, end);
                var value = string.Concat(span.In(text).Where(c => c != ' ')).ToLowerInvariant();
                candidates.Offer(new Contact(ContactType.Email, value), span, "at-sign");
            }
        }
    }

    // Pages hide addresses from those who harvest them; only a label tells that the mark stands for the at sign.
    private static void FindDisguised(ContactCandidates candidates)
    {
        foreach (var match in AnchoredSearch.Matches(Disguised(), candidates.Text, Disguises, before: 52, after: 48))
        {
            var value = $"{match.Groups["local"].Value}@{match.Groups["domain"].Value}".ToLowerInvariant();
            candidates.Offer(new Contact(ContactType.Email, value), TextSpan.At(match.Groups["whole"].Index, match.Groups["whole"].Length), "disguised-at-sign");
        }
    }

    private static int LocalStart(string text, int at)
    {
        var start = at > 0 && text[at - 1] == ' ' ? at - 1 : at;
        var end = start;
        while (start > 0 && at - start < LongestPart && IsLocal(text[start - 1]))
        {
            start--;
        }

        while (start < end && text[start] is '.' or '-')
        {
            start++;
        }

        return start == end ? at : StartOfBroken(text, start);
    }

    // A page may break the local part, and only a label tells that the word before the space belongs to it.
    private static int StartOfBroken(string text, int start)
    {
        var before = Math.Max(0, start - LongestBrokenPart);
        var word = BrokenOff().Match(text, before, start - before);
        return word.Success ? word.Groups["word"].Index : start;
    }

    private static int DomainEnd(string text, int at)
    {
        var end = at + 1 < text.Length && text[at + 1] == ' ' ? at + 2 : at + 1;
        while (end < text.Length && end - at < LongestPart && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
        {
            end++;
        }

        while (end > at + 1 && text[end - 1] is '.' or '-' or ' ')
        {
            end--;
        }

        return end;
    }

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%';

    // 邮箱:qsxc01 # 163.com   邮箱:qsxc01(at)163.com
    [GeneratedRegex(@"(?:[邮信]箱|邮件|电邮|[Mm]ail)[^。;\n@#A-Za-z0-9]{0,10}(?<whole>(?<local>[A-Za-z0-9][A-Za-z0-9._-]{2,30}) ?(?:#|\(at\)|\[at\]|\(AT\)|\[AT\]|\(@\)) ?(?<domain>[A-Za-z0-9-]{2,20}(?:\.[A-Za-z]{2,8}){1,3}))", RegexOptions.ExplicitCapture)]
    private static partial Regex Disguised();

    // 邮箱:[qsxwxc ]z1@163.com
    [GeneratedRegex(@"箱[:为] ?(?<word>(?=\d{0,9}[a-z])(?![a-z-]{0,3}mail )[a-z0-9_]{1,16}) $", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BrokenOff();
}
