using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>Finds postcodes: six digits behind 邮编, behind a mailbox in brackets, or in a column so headed.</summary>
internal static partial class PostcodeFinder
{
    // What every match of Labelled and of Heading holds: keep them in step.
    private static readonly WordSet Labels = new(
        ["邮编", "邮政", "邮码", "邮递", .. StretchedLabels.Of('邮', '编'), .. "箱收室号楼".SelectMany(end => (string[])[$"{end}(", $"{end},", $"{end} (", $"{end} ,"])]);

    public static void Find(ContactCandidates candidates)
    {
        foreach (var match in AnchoredSearch.Matches(Labelled(), candidates.Text, Labels, before: 8, after: 30))
        {
            var code = match.Groups["code"];
            var value = code.Value.Replace(" ", "", StringComparison.Ordinal);
            candidates.Offer(new Contact(ContactType.Postcode, value), TextSpan.At(code.Index, code.Length), "labelled");
        }

        if (AnchoredSearch.Matches(Heading(), candidates.Text, Labels, before: 3, after: 8).Any())
        {
            FindCells(candidates);
        }
    }

    private static void FindCells(ContactCandidates candidates)
    {
        for (var match = Cell().Match(candidates.Text); match.Success; match = match.NextMatch())
        {
            candidates.Offer(new Contact(ContactType.Postcode, match.Value), TextSpan.At(match.Index, match.Length), "cell");
        }
    }

    // 6号信箱,410000,信封注明…   A018号,410000   邮编:410000   邮政编码为100055   邮编均为100714   289号信箱(410000)   289号信箱(410000,请注明…)   邮    编:
    [GeneratedRegex("(?:邮 {0,6}政?编码?|邮码|邮递区号)[^,。;0-9\\n]{0,6}?(?<code>\\d{6}|\\d{3} \\d{3}|\\d \\d \\d \\d \\d \\d)(?!\\d)|(?:信箱|收|室|号|楼) ?(?:\\((?<code>\\d{6})[),;]|,(?<code>\\d{6})\\))|(?:信箱|[A-Z]\\d{2,6}号), ?(?<code>\\d{6})(?=[,。;、\\n]|$)")]
    private static partial Regex Labelled();

    // |邮编|
    [GeneratedRegex("[\\t|\\n] ?邮政?编码? ?[\\t|\\n]")]
    private static partial Regex Heading();

    // |410000|
    [GeneratedRegex("(?<=(?:^|[\\t|]) ?)\\d{6}(?= ?(?:[\\t|\\n]|$))", RegexOptions.Multiline)]
    private static partial Regex Cell();
}
