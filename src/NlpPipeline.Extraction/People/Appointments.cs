using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.People;

/// <summary>Finds names in front of the post to which the text appoints them: X任组长, 以X为组长, X、Y分别任第一、二巡察组组长, X以组长的身份.</summary>
internal static partial class Appointments
{
    /// <summary>Name of the rule; the post that it reads stands beside a title in front of the name.</summary>
    public const string Rule = "appointed";

    private const int LongestParallelPost = 72;
    private const int LongestTeam = 32;
    private const string Borders = "由以的,。;、:(\n ";
    private const string ParallelBorders = "由以、和及,。;:\n ";

    // 授权|何明远|为…组长   任命|   确定|   委派|
    private const string TeamPostBorders = Borders + "权命定确派";

    private static readonly WordSet Posts = new(["任组长", "任副组长", "为组长", "为副组长", "当组长", "当副组长", "任联络员", "任总联络员"]);
    private static readonly WordSet ParallelAppointments = new(["分别任", "分别担任", "依次任", "依次担任", "任", "担任"]);
    private static readonly SearchValues<char> AppointingVerb = SearchValues.Create("任为");
    private static readonly SearchValues<char> Capacity = SearchValues.Create("身");

    /// <summary>Whether the words behind a name appoint to a post: 任组长, 担任组长, 为组长.</summary>
    public static bool VerbBehind(ReadOnlySpan<char> text) =>
        text.StartsWith("任", StringComparison.Ordinal) || text.StartsWith("担任", StringComparison.Ordinal) || text.StartsWith("出任", StringComparison.Ordinal) || text.StartsWith("为", StringComparison.Ordinal);

    /// <summary>X任组长, 以X为组长.</summary>
    public static IEnumerable<PersonCandidate> Find(AnalyzedDocument page)
    {
        foreach (var at in Posts.PlacesIn(page.Text, 1, page.Text.Length))
        {
            var verb = page.Text[at - 1] == '担' ? at - 1 : at;
            if (NamesInFront.Read(page, NamesInFront.WithoutRank(page.Text, verb), Borders, mayFollowTitle: true) is { } name)
            {
                yield return PersonCandidate.Of(page.Text, name, PostAt(page.Text, at), Rule);
            }
        }

        foreach (var match in AnchoredSearch.Matches(AppointedToTeam(), page.Text, AppointingVerb, before: 6, after: 30))
        {
            if (NamesInFront.Read(page, NamesInFront.WithoutRank(page.Text, match.Index), TeamPostBorders, mayFollowTitle: true) is { } name)
            {
                yield return PersonCandidate.Of(page.Text, name, match.Groups["title"].Value, Rule);
            }
        }

        foreach (var match in AnchoredSearch.Matches(InTheCapacity(), page.Text, Capacity, before: 32, after: 2))
        {
            if (TitleReader.EndsWithHead(match.Groups["title"].ValueSpan) && NamesInFront.Read(page, NamesInFront.WithoutRank(page.Text, match.Index), Borders, mayFollowTitle: true) is { } name)
            {
                yield return PersonCandidate.Of(page.Text, name, match.Groups["title"].Value, Rule);
            }
        }
    }

    // 任|副组长   为|组长|的省国资委党委第四巡察组: where the team stands behind, the title names it.
    private static string PostAt(string text, int verb)
    {
        var post = text.Substring(verb + 1, TitleReader.HeadLengthAtStart(text.AsSpan(verb + 1)));
        var team = TeamBehind().Match(text, verb, Math.Min(LongestTeam, text.Length - verb)).Groups["team"];
        return team.Value + post;
    }

    // 为组长的|省国资委党委第四专项巡察组|
    [GeneratedRegex(@"\G为副?组长的(?<team>[^,。;、\n]{1,24}?巡[视察]组)", RegexOptions.ExplicitCapture)]
    private static partial Regex TeamBehind();

    /// <summary>X、Y、Z分别任第一、二、三巡察组组长: the one title printed is that of no team alone.</summary>
    public static IEnumerable<PersonCandidate> InParallel(AnalyzedDocument page)
    {
        foreach (var at in ParallelAppointments.PlacesIn(page.Text, 0, page.Text.Length))
        {
            var title = ParallelPost().Match(page.Text, at, Math.Min(LongestParallelPost, page.Text.Length - at)).Groups["title"];
            foreach (var name in title.Success ? NamesBefore(page, at) : [])
            {
                yield return PersonCandidate.Of(page.Text, name, title.Value, "appointed-in-parallel");
            }
        }
    }

    // 由|章亦山、时明|分别任: the names of the list that ends at the place, in text order.
    private static List<TextSpan> NamesBefore(AnalyzedDocument page, int end)
    {
        var names = new List<TextSpan>();
        while (NamesInFront.Read(page, NamesInFront.WithoutRank(page.Text, end), ParallelBorders) is { } name)
        {
            names.Add(name);
            end = name.Start - 1;
            if (end < 0 || page.Text[end] is not ('、' or '和' or '及'))
            {
                names.Reverse();
                return names;
            }
        }

        names.Reverse();
        return names.Count > 1 ? names : [];
    }

    // 分别任|第一、二、三巡察组|组长   分别担任|三个组的|组长   任|省委第一至第三巡视组|组长
    [GeneratedRegex(@"\G(?:(?:分别|依次)担?任|担?任[^,。;:、第\n]{0,10}第?[一二三四五六七八九十0-9]{1,3}(?:巡[视察]组)?[、和及至到](?=[第一二三四五六七八九十0-9]))[^,。;:\n]{0,60}?组的?(?<title>副?组长)(?!、)", RegexOptions.ExplicitCapture)]
    private static partial Regex ParallelPost();

    // 王建国|同志任|县委第二巡察组组长   刘洋|同志任|副组长   王建国|被任命为|县委第二巡察组组长
    [GeneratedRegex(@"(?:同志)?(?:[担出兼拟]?任(?![命职期务何])|被?(?:任命|授权|确定|委派)?为)(?<title>[^,。;、至到\n]{2,18}巡[视察]组副?组长)|同志(?:担)?任(?<title>副?组长)", RegexOptions.ExplicitCapture)]
    private static partial Regex AppointedToTeam();

    // 梁启光|以|中央第七巡视组组长|的身份
    [GeneratedRegex(@"以(?<title>[^,。;:以\n]{2,28}?)的?身份", RegexOptions.ExplicitCapture)]
    private static partial Regex InTheCapacity();
}
