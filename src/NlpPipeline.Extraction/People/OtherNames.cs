using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.People;

/// <summary>Finds names that stand behind no title: speakers named alone, X副校长, 来自某单位的X.</summary>
internal static partial class OtherNames
{
    private static readonly WordSet TitlesBehind = new(["书记", "副书记", "校长", "副校长", "院长", "副院长", "局长", "副局长", "主任", "副主任", "董事长", "总经理"]);
    private static readonly SearchValues<char> OfficeEnding = SearchValues.Create("委局校院部会厅办司组社室处科系所站队");
    private static readonly WordSet SpeechVerbs = new(["代表", "传达了", "宣读了", "表示,", "指出,", "强调,", "要求,", "主持会议", "主持并", "作表态", "作动员", "表示:", "强调:", "指出:", "要求:"]);

    /// <summary>Speakers that open a clause without a title, and 来自某单位的X.</summary>
    public static IEnumerable<PersonCandidate> Speakers(AnalyzedDocument page)
    {
        foreach (var at in SpeechVerbs.PlacesIn(page.Text, 0, page.Text.Length))
        {
            if (NamesInFront.Read(page, NamesInFront.WithoutRank(page.Text, at), ",。;!\n ") is { } name)
            {
                yield return PersonCandidate.Of(page.Text, name, "", "speaker");
            }
        }

        foreach (var at in TitlesBehind.PlacesIn(page.Text, 0, page.Text.Length))
        {
            if (BehindTitle().Match(page.Text, at, Math.Min(6, page.Text.Length - at)) is { Success: true } title && NamesInFront.Read(page, at, ",。;、了\n ") is { } name && !OfficeEnding.Contains(page.Text[name.End - 1]))
            {
                yield return PersonCandidate.Of(page.Text, name, title.Groups["title"].Value, "name-before-title");
            }
        }

        for (var match = ComingFrom().Match(page.Text); match.Success; match = match.NextMatch())
        {
            if (NameReader.Read(page.Text, match.Index + match.Length, page.Text.Length) is { } name && !page.IsOutsideAnnouncement(name))
            {
                yield return PersonCandidate.Of(page.Text, name, "", "coming-from");
            }
        }
    }

    // 李仲明|书记|、   曹文耘|副校长|以及
    [GeneratedRegex(@"\G(?<title>副?(?:书记|校长|院长|局长|主任)|董事长|总经理)(?:$|[,。;、]|以及|和|及|等|出|参|主|作|做|在|代|指|强|要|表|对|关|提|就|听)")]
    private static partial Regex BehindTitle();

    // 来自市委巡察办的|骆伟
    [GeneratedRegex(@"来自[^,。;\n的]{2,20}的")]
    private static partial Regex ComingFrom();
}
