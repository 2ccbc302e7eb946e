using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.People;

/// <summary>Finds names that stand behind no title: speakers named alone or told of (传达了X同志的讲话精神), X副校长, 来自某单位的X.</summary>
internal static partial class OtherNames
{
    private static readonly WordSet TitlesBehind = new(["书记", "副书记", "校长", "副校长", "院长", "副院长", "局长", "副局长", "主任", "副主任", "董事长", "总经理"]);
    private static readonly SearchValues<char> OfficeEnding = SearchValues.Create("委局校院部会厅办司组社室处科系所站队");
    private static readonly WordSet SpeechVerbs = new(["代表", "传达了", "宣读了", "表示,", "指出,", "强调,", "要求,", "主持会议", "主持并", "作表态", "作动员", "表示:", "强调:", "指出:", "要求:"]);

    // What is passed on of another's words; the last character is what stands in front of the name.
    private const string EndsOfRelaying = "达习读报彻实照据了";
    private const string OfficesInFront = "委局办府院校会";
    private const int LongestRelayed = 60;
    private const int LongestTitleBehind = 10;

    private static readonly WordsByLast Relaying = new(["传达", "传达了", "学习", "学习了", "领学了", "宣读", "宣读了", "通报", "通报了", "转达", "转达了", "贯彻", "落实", "按照", "根据", "遵照"]);
    private static readonly WordSet Comrades = new(["同志"]);

    /// <summary>Those whose words a meeting passes on: 传达了X同志在听取汇报时的讲话精神.</summary>
    public static IEnumerable<PersonCandidate> Relayed(AnalyzedDocument page)
    {
        foreach (var at in Comrades.PlacesIn(page.Text, 2, page.Text.Length))
        {
            if (RelayedWords().IsMatch(page.Text.AsSpan(at, Math.Min(LongestRelayed, page.Text.Length - at))) && NamesInFront.Read(page, at, EndsOfRelaying) is { } name
                && Relaying.LengthAtEnd(page.Text.AsSpan(0, name.Start)) > 0)
            {
                yield return PersonCandidate.Of(page.Text, name, "", "relayed-speaker");
            }
        }
    }

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
            if (BehindTitle().Match(page.Text, at, Math.Min(LongestTitleBehind, page.Text.Length - at)) is { Success: true } title && NamesInFront.Read(page, at, BordersBefore(title)) is { } name && !OfficeEnding.Contains(page.Text[name.End - 1]))
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

    // Where words of the person follow, an office or what is done with the words may stand in front: 学习了市纪委|傅明远|书记的讲话精神.
    private static string BordersBefore(Match title) => title.Groups["words"].Success ? ",。;、了\n " + EndsOfRelaying + OfficesInFront : ",。;、了\n ";

    // 同志在听取巡察汇报时的讲话   同志批示精神; what a leader of the state says is quoted everywhere and has no part in this inspection
    [GeneratedRegex(@"\A(?!同志[^。;!\n]{0,20}(?:全国|中央))同志(?:在|关于|对|就|有关|的|重要|系列|讲话|批示|指示)[^。;!\n]{0,50}?(?:讲话|批示|指示|要求|意见)|\A同志(?:讲话|批示|指示|要求|意见)")]
    private static partial Regex RelayedWords();

    // 李仲明|书记|、   曹文耘|副校长|以及   傅明远|书记|的讲话精神
    [GeneratedRegex(@"\G(?<title>副?(?:书记|校长|院长|局长|主任)|董事长|总经理)(?:(?<words>的?(?:重要|系列|有关|工作){0,2}(?:讲话|批示|指示))|$|[,。;、]|以及|和|及|等|出|参|主|作|做|在|代|指|强|要|表|对|关|提|就|听)")]
    private static partial Regex BehindTitle();

    // 来自市委巡察办的|骆伟
    [GeneratedRegex(@"来自[^,。;\n的]{2,20}的")]
    private static partial Regex ComingFrom();
}
